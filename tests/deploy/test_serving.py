"""bin/serve-public: what systemd and the container start."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from config.environment import METRICS_PORTS

ROOT = Path(__file__).parents[2]
SERVE = ROOT / "bin" / "serve-public"
SECONDS_TO_START = 30
ADVICE = "/advies/s2-m3/"


@dataclass(frozen=True)
class Served:
    """One instance with its ports, and the file with what it said."""

    process: subprocess.Popen[bytes]
    port: int
    metrics: int
    said: Path

    def ask(self, path: str, port: int = 0, https: bool = True) -> tuple[int, str]:
        """The status and the text of one answer, as the proxy would ask for it."""
        headers = {"Host": "localhost", **({"X-Forwarded-Proto": "https"} if https else {})}
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", port or self.port, timeout=10)) as connection:
            connection.request("GET", path, headers=headers)
            response = connection.getresponse()
            return response.status, response.read().decode()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _environment(**more: str) -> dict[str, str]:
    unset = {"SECRET_KEY", "PLAIN_HTTP", "DEBUG", "PARTNERS"}
    return {**{name: value for name, value in os.environ.items() if name not in unset}, **more}


@pytest.fixture(scope="module")
def served(static_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """An instance as in production, with one worker."""
    folder = tmp_path_factory.mktemp("served")
    port, said = _free_port(), folder / "said"
    metrics = next(free for free in iter(_free_port, None) if not free <= port < free + METRICS_PORTS)
    environment = _environment(
        STATIC_ROOT=str(static_root),
        LOCK_FOLDER=str(folder / "locks"),
        ALLOWED_HOSTS="localhost",
        LOG_FORMAT="json",
        PORT=str(port),
        METRICS_PORT=str(metrics),
        WORKERS="1",
    )
    with said.open("w") as output:
        process = subprocess.Popen([SERVE], env=environment, stdout=output, stderr=subprocess.STDOUT)
    instance = Served(process, port, metrics, said)
    try:
        _wait_until_ready(instance)
        yield instance
    finally:
        process.terminate()
        process.wait(timeout=30)


def _wait_until_ready(instance: Served) -> None:
    until = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < until and instance.process.poll() is None:
        try:
            if instance.ask("/gereed")[0] == 200:
                return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"it did not start:\n{instance.said.read_text()}", pytrace=False)


def test_it_serves_pages_to_a_proxy_that_speaks_https(served: Served) -> None:
    assert served.ask("/")[0] == 200
    assert served.ask("/", https=False)[0] == 301
    assert served.ask("/gezond", https=False)[0] == 200


def test_head_has_no_body(served: Served) -> None:
    with contextlib.closing(http.client.HTTPConnection("127.0.0.1", served.port, timeout=10)) as connection:
        for _ in range(2):  # on one connection: a body that was sent would be read as the next answer
            connection.request("HEAD", "/privacy/", headers={"Host": "localhost", "X-Forwarded-Proto": "https"})
            response = connection.getresponse()
            assert (response.status, response.read()) == (200, b"")


def test_figures_stand_on_a_port_of_their_own_and_hold_no_address(served: Served) -> None:
    served.ask(ADVICE)
    figures = served.ask("/", served.metrics)[1]
    assert 'opnamewijzer_requests_total{method="GET",page="advice",status="2xx"}' in figures
    assert "process_resident_memory_bytes" in figures
    assert not re.search(r"s2-m3|/|localhost|127\.0", figures)
    assert served.ask("/metrics")[0] == 404


def test_what_it_says_holds_no_answers(served: Served) -> None:
    assert served.ask(f"{ADVICE}nergens/")[0] == 404
    until = time.monotonic() + 10
    while "Not Found" not in served.said.read_text() and time.monotonic() < until:
        time.sleep(0.1)
    lines = served.said.read_text().splitlines()
    assert json.loads(lines[-1])["message"] == "Not Found: /advies/…/nergens/"
    assert "s2-m3" not in "".join(lines)


def test_mistake_in_the_file_with_partners_is_told_and_nothing_is_served(static_root: Path, tmp_path: Path) -> None:
    partners = tmp_path / "partners.toml"
    partners.write_text("[[partner]]\n")
    environment = _environment(
        PARTNERS=str(partners), PORT=str(_free_port()), ALLOWED_HOSTS="localhost", STATIC_ROOT=str(static_root)
    )
    ended = subprocess.run([SERVE], env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode != 0
    assert ended.stderr.startswith(f"Opnamewijzer does not start: {partners}: partner 1: slug must be one line of text")
    assert ended.stderr.count("\n") == 1
