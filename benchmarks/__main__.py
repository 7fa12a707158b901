"""``python -m benchmarks [--quick]``: measure, and print the tables of docs/bench.md."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
os.environ["PLAIN_HTTP"] = "1"
django.setup()

from . import size  # noqa: E402 - these read the settings
from .load import Job, Run, as_fast_as_it_goes, at_a_rate  # noqa: E402
from .plan import LOADED, SUBJECTS  # noqa: E402
from .report import Measured, markdown  # noqa: E402
from .servers import CLIENT_CORE, FLOOR, OURS, PLAIN, SERVER_CORE, STOCK, prepare, served  # noqa: E402
from .visitors import Visitors  # noqa: E402

LOAD = 0.8
"""Of what a server can do, as long as nothing waits."""


def main(rounds: int, seconds: float) -> Measured:
    """Serve all sites, and ask each in turn, `rounds` times, `seconds` long."""
    os.sched_setaffinity(0, {CLIENT_CORE})
    # Who asks may not stop to look for garbage: that would be taken for a wait.
    gc.disable()
    visitors = Visitors()
    with TemporaryDirectory() as name, ExitStack() as running:
        folder = Path(name)
        prepare(folder)
        starts = []
        for _ in range(3):
            with served(OURS, folder) as server:
                starts.append(server.seconds)
        servers = {site: running.enter_context(served(site, folder)) for site in (OURS, FLOOR, PLAIN, STOCK)}
        at_start = servers[OURS].megabytes()
        jobs: dict[str, Iterator[Job]] = {subject.name: subject.jobs(visitors) for subject in SUBJECTS}
        figures: dict[str, list[Run]] = {subject.name: [] for subject in SUBJECTS}
        loaded: dict[str, list[Run]] = {name: [] for name in LOADED}
        for number in range(rounds):
            for subject in SUBJECTS:
                _tell(f"round {number + 1} of {rounds}: {subject.name}")
                port, asked = servers[subject.server].port, jobs[subject.name]
                run = as_fast_as_it_goes(port, asked, seconds, subject.connections)
                figures[subject.name].append(run)
                if subject.name in LOADED:
                    # At once, as the machine may be slower in a minute: then it would be more than that.
                    loaded[subject.name].append(at_a_rate(port, asked, LOAD * run.rate, seconds))
        after = servers[OURS].megabytes()
    _tell("assessments of larger laws")
    source = visitors.complete()
    cases = [next(source) for _ in range(20)]
    return Measured(
        figures,
        loaded,
        at_start,
        after,
        starts,
        {times: size.milliseconds(times, cases) for times in size.TIMES},
        {times: size.rules_and_questions(times) for times in size.TIMES},
    )


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    asked = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    asked.add_argument("--quick", action="store_true", help="a look, in less than a minute; the figures jump about")
    quick = asked.parse_args().quick
    load = os.getloadavg()[0]
    found = main(rounds=2, seconds=0.5) if quick else main(rounds=7, seconds=3.0)
    print(f"Cores {SERVER_CORE} (server) and {CLIENT_CORE} (client); load before it began {load:.1f}.\n")
    print(markdown(found), end="")
