"""Load on one server: as fast as it goes, or at a fixed rate. Both give the time of each request in seconds."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count, islice
from threading import Lock, Thread

from .client import Connection

Job = Callable[[Connection], None]
MOST_AT_ONCE = 32
"""Connections of the load at a fixed rate: many more than the server has threads."""


@dataclass(frozen=True)
class Run:
    """What one run did: the seconds that it took, and of each job how long that was waited for."""

    seconds: float
    waits: list[float]

    @property
    def rate(self) -> float:
        """Jobs per second."""
        return len(self.waits) / self.seconds


def as_fast_as_it_goes(port: int, jobs: Iterator[Job], seconds: float, connections: int) -> Run:
    """Each connection asks again as soon as it has its answer. A job that has begun is finished, and counts.

    The jobs are made beforehand, since making them takes longer than doing them.
    """
    ready: list[Job] = []
    lock = Lock()
    waits: list[float] = []

    def visit() -> None:
        connection = Connection(port)
        while time.perf_counter() < until:
            with lock:
                job = ready.pop() if ready else next(jobs)
            start = time.perf_counter()
            job(connection)
            waits.append(time.perf_counter() - start)

    # A short trial says how many are needed.
    until, begin = time.perf_counter() + seconds / 10, time.perf_counter()
    _together(visit, connections)
    needed = int(len(waits) * 1.5 * seconds / (time.perf_counter() - begin)) + connections
    ready = list(islice(jobs, needed))[::-1]
    waits = []
    begin = time.perf_counter()
    until = begin + seconds
    _together(visit, connections)
    return Run(time.perf_counter() - begin, waits)


def at_a_rate(port: int, jobs: Iterator[Job], rate: float, seconds: float) -> Run:
    """`rate` jobs a second, evenly spaced, whether earlier ones are done or not; a wait counts from its due time."""
    ready = list(islice(jobs, max(1, int(rate * seconds))))
    turns = count()
    waits: list[float] = []
    begin = time.perf_counter()

    def visit() -> None:
        connection = Connection(port)
        while (turn := next(turns)) < len(ready):
            due = begin + turn / rate
            time.sleep(max(0.0, due - time.perf_counter()))
            ready[turn](connection)
            waits.append(time.perf_counter() - due)

    _together(visit, MOST_AT_ONCE)
    return Run(time.perf_counter() - begin, waits)


def _together(work: Callable[[], None], number: int) -> None:
    """Let `number` threads do the work. Raises the first error of any of them."""
    errors: list[BaseException] = []

    def careful() -> None:
        try:
            work()
        except BaseException as error:  # told by who waits for the threads
            errors.append(error)

    threads = [Thread(target=careful) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
