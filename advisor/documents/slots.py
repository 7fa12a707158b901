"""A bound on heavy work over all processes of the site: at most a number of places, each a file that one locks.

The system frees a place when its process ends, whatever the reason.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PAUSE = 0.01
"""Seconds between two looks at the places."""


class Busy(Exception):
    """No place came free in time."""


@contextmanager
def slot(folder: Path, number: int, patience: float) -> Iterator[int]:
    """Take one of `number` places in `folder`, and give it back afterwards. Gives which one it is, from 0.

    Raises Busy when all stay taken for `patience` seconds, OSError when the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    until = time.monotonic() + patience
    while True:
        for place in range(number):
            # Opened anew each time: two threads that share one open file would share its lock too.
            file = os.open(folder / f"{place}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(file)
                continue
            try:
                yield place
            finally:
                os.close(file)
            return
        if time.monotonic() >= until:
            raise Busy
        time.sleep(PAUSE)
