"""The site and its opponents, each served by the same server in the same way: one worker, on one core."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .client import Connection

ROOT = Path(__file__).resolve().parent.parent
GRANIAN = Path(sys.executable).with_name("granian")
SERVED = (
    "--interface", "wsgi", "--workers", "1", "--blocking-threads", "3", "--runtime-threads", "1", "--backlog", "512",
    "--http", "1", "--no-ws", "--no-access-log", "--log-level", "warning",
)  # fmt: skip
"""As in bin/serve-public, with one worker."""

OURS, FLOOR, PLAIN, STOCK = "ours", "floor", "plain", "stock"
READY = {OURS: "/gereed", FLOOR: "/", PLAIN: "/plain/question/", STOCK: "/"}
"""Of each the address that answers as soon as it can serve."""

SECONDS_TO_START = 30
CORES = sorted(os.sched_getaffinity(0))
SERVER_CORE, CLIENT_CORE = CORES[0], CORES[-1]
"""Who asks has another core than who answers, where there are two."""


@dataclass(frozen=True)
class Server:
    """A site that runs. `seconds` is the time from the start of its process to its first answer."""

    name: str
    port: int
    process: subprocess.Popen[bytes]
    seconds: float

    def megabytes(self) -> float:
        """What the worker holds in memory now (its resident set), without the process that watches over it."""
        children = f"/proc/{self.process.pid}/task/{self.process.pid}/children"
        worker = Path(children).read_text(encoding="ascii").split()[0]
        status = Path(f"/proc/{worker}/status").read_text(encoding="ascii")
        return int(status.split("VmRSS:")[1].split()[0]) / 1024


def environment(name: str, folder: Path) -> dict[str, str]:
    """The variables with which a site starts, as in bin/serve-public; what it writes goes into `folder`."""
    own = {} if name == OURS else {"DJANGO_SETTINGS_MODULE": f"benchmarks.opponents.{name}_settings"}
    return {
        **os.environ,
        "PLAIN_HTTP": "1",
        "MALLOC_ARENA_MAX": "1",
        "STATIC_ROOT": str(folder / "static"),
        "LOCK_FOLDER": str(folder / "locks"),
        "STOCK_DATABASE": str(folder / "stock.sqlite3"),
        **own,
    }


def prepare(folder: Path) -> None:
    """What is made once before sites start: the collected style sheets, and the tables of the stock wizard."""
    for name, order in ((OURS, ("collectstatic", "--noinput")), (STOCK, ("migrate",))):
        subprocess.run(
            (sys.executable, "-m", "django", *order, "--verbosity", "0"),
            cwd=ROOT,
            env={"DJANGO_SETTINGS_MODULE": "config.settings", **environment(name, folder)},
            check=True,
        )


@contextmanager
def served(name: str, folder: Path) -> Iterator[Server]:
    """The site `name`, until the end of the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    entry = "config.wsgi:application" if name == OURS else "benchmarks.opponents.wsgi:application"
    begin = time.perf_counter()
    process = subprocess.Popen(
        (str(GRANIAN), "--host", "127.0.0.1", "--port", str(port), *SERVED, entry),
        cwd=ROOT,
        env=environment(name, folder),
        start_new_session=True,
        preexec_fn=lambda: os.sched_setaffinity(0, {SERVER_CORE}),
    )
    try:
        _wait(port, READY[name], begin)
        yield Server(name, port, process, time.perf_counter() - begin)
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(timeout=20)


def _wait(port: int, path: str, begin: float) -> None:
    while time.perf_counter() - begin < SECONDS_TO_START:
        try:
            if Connection(port).ask("GET", path).status == 200:
                return
        except OSError:
            time.sleep(0.01)
    raise TimeoutError(f"port {port} did not answer {path}")
