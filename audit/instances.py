"""The site as in production, started and stopped by a test, and what its processes use."""

from __future__ import annotations

import contextlib
import http.client
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SERVE = ROOT / "bin" / "serve-public"
SECONDS_TO_START = 40
SECONDS_TO_STOP = 30
UNSET = {"SECRET_KEY", "PLAIN_HTTP", "DEBUG", "PARTNERS", "METRICS_PORT", "DATABASE_URL", "COUNTS_FILE"}


@dataclass(frozen=True)
class Instance:
    """One instance: Granian's own process, its port, and the file with what it said."""

    process: subprocess.Popen[bytes]
    port: int
    said: Path

    def ask(self, path: str, form: str = "") -> tuple[int, dict[str, str], bytes]:
        """Status, headers by their names in small letters, and body of one answer, as the proxy would ask for it."""
        headers = {"Host": "localhost", "X-Forwarded-Proto": "https"}
        if form:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)) as connection:
            connection.request("POST" if form else "GET", path, form or None, headers)
            response = connection.getresponse()
            return response.status, {name.lower(): value for name, value in response.getheaders()}, response.read()

    def workers(self) -> list[int]:
        """The process ids of its workers."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        return [int(child) for child in children.split() if "granian" in Path(f"/proc/{child}/cmdline").read_text()]

    def megabytes(self) -> float:
        """The resident memory of its largest worker."""
        found = [Path(f"/proc/{worker}/statm").read_text().split()[1] for worker in self.workers()]
        return max(int(pages) for pages in found) * os.sysconf("SC_PAGE_SIZE") / 1e6


def free_port() -> int:
    """A port of this machine that nobody uses."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextlib.contextmanager
def instance(folder: Path, static_root: Path, output: Path | None = None, **more: str) -> Iterator[Instance]:
    """One instance with one worker that writes in `folder`, and says what it says in `output`, or else in a file there.

    `more` is added to its environment.
    """
    port = free_port()
    said = output or folder / f"said-{port}"
    environment = {name: value for name, value in os.environ.items() if name not in UNSET} | {
        "STATIC_ROOT": str(static_root),
        "LOCK_FOLDER": str(folder / "locks"),
        "ALLOWED_HOSTS": "localhost,127.0.0.1",
        "PORT": str(port),
        "WORKERS": "1",
        **more,
    }
    with said.open("ab") as file:
        process = subprocess.Popen([SERVE], env=environment, stdout=file, stderr=subprocess.STDOUT)
    started = Instance(process, port, said)
    try:
        _wait_until_ready(started)
        yield started
    finally:
        process.terminate()
        process.wait(timeout=SECONDS_TO_STOP)


def _wait_until_ready(started: Instance) -> None:
    until = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < until and started.process.poll() is None:
        try:
            if started.ask("/gereed")[0] == 200:
                return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"it did not start:\n{started.said.read_text()}", pytrace=False)
