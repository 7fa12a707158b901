"""Two real instances behind nginx: workers are killed and an instance is started again under load; nobody notices."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import threading
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from .crowd import Answer, ask, percentile
from .instances import Instance, instance
from .proxy import running

VISITORS = 8
"""At the same time, each from another address."""
SECONDS = 30
KILLS = (4, 9, 14)
"""Seconds after the beginning at which a worker is killed."""
RESTART = 19
ADDRESSES = ("/vragen/side/s{0}-m{1}/", "/vragen/side/s{0}/", "/advies/s{0}-m{1}/", "/vragen/moment/s{0}/")
"""With numbers in them that hardly repeat, so that few answers come from the cache."""


def test_no_request_fails(static_root: Path, nginx: str, tmp_path: Path, record_property: Any) -> None:
    with ExitStack() as stack:
        first = stack.enter_context(instance(tmp_path, static_root, WORKERS="2"))
        doomed = stack.enter_context(instance(tmp_path, static_root, WORKERS="2"))
        proxy = stack.enter_context(running(nginx, tmp_path, [first.port, doomed.port]))
        harm = threading.Thread(target=_harm, args=(first, doomed))
        harm.start()
        answers = asyncio.run(_visits(proxy.port))
        harm.join()
        lines = (tmp_path / "access.log").read_text().splitlines()
    statuses = Counter(answer.status for answer in answers)
    again = sum(", " in line.partition('"upstream":"')[2].partition('"')[0] for line in lines)
    record_property(
        "figures",
        f"{len(KILLS)} workers killed, an instance stopped: {dict(statuses)}, {again} asked of the other"
        f" instance, p99 {percentile(answers, 0.99) * 1000:.0f} ms, slowest {percentile(answers, 1):.1f} s",
    )
    assert set(statuses) == {200, 302}
    assert len(answers) > SECONDS


def _harm(first: Instance, doomed: Instance) -> None:
    began = time.monotonic()
    for number, moment in enumerate(KILLS):
        time.sleep(max(0, began + moment - time.monotonic()))
        victim = (first, doomed)[number % 2]
        os.kill(victim.workers()[-1], signal.SIGKILL)
    time.sleep(max(0, began + RESTART - time.monotonic()))
    doomed.process.terminate()


async def _visits(port: int) -> list[Answer]:
    until = time.monotonic() + SECONDS
    found = await asyncio.gather(*(_visitor(port, number, until) for number in range(VISITORS)))
    return [answer for answers in found for answer in answers]


async def _visitor(port: int, number: int, until: float) -> list[Answer]:
    source = random.Random(number)
    answers: list[Answer] = []
    while time.monotonic() < until:
        path = source.choice(ADDRESSES).format(source.randint(1, 3), source.randint(1, 3))
        form = "side-answer=recorder" if source.random() < 0.3 and path.startswith("/vragen/side/") else ""
        unique = f"?{source.randint(0, 10**9)}" if not form else ""
        answers.append(await ask(port, path + unique, https=True, source=f"127.0.2.{number + 1}", form=form))
        await asyncio.sleep(0.05)
    return answers
