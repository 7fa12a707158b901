"""nginx with the files of deploy/nginx, on other ports and in a folder of its own."""

from __future__ import annotations

import contextlib
import http.client
import os
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = ROOT / "deploy" / "nginx"
SECONDS_TO_START = 10


@dataclass
class Proxy:
    """nginx with the files of deploy/nginx, in a folder of its own."""

    port: int
    folder: Path

    def ask(
        self, path: str, method: str = "GET", body: str = "", headers: dict[str, str] | None = None
    ) -> tuple[int, str]:
        """The status and the text of one answer, over HTTPS."""
        untrusted = ssl.create_default_context()
        untrusted.check_hostname, untrusted.verify_mode = False, ssl.CERT_NONE
        connection = http.client.HTTPSConnection("127.0.0.1", self.port, context=untrusted, timeout=20)
        try:
            connection.request(method, path, body or None, headers or {})
            response = connection.getresponse()
            return response.status, response.read().decode()
        finally:
            connection.close()

    def logs(self) -> str:
        """Everything that nginx wrote down, after it had the time to."""
        time.sleep(0.2)
        return "".join(file.read_text() for file in self.folder.glob("*.log"))


@contextlib.contextmanager
def running(nginx: str, folder: Path, sites: Sequence[int]) -> Iterator[Proxy]:
    """The program `nginx` before two instances, of which `sites` are the ports."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    configuration = written(folder, port, sites)
    trial = subprocess.run([nginx, "-t", "-q", "-c", configuration], capture_output=True, text=True, check=False)
    assert (trial.returncode, trial.stderr) == (0, "")
    process = subprocess.Popen([nginx, "-g", "daemon off;", "-c", configuration])
    try:
        _wait_for(port)
        yield Proxy(port, folder)
    finally:
        process.terminate()
        process.wait(timeout=10)


def written(folder: Path, port: int, sites: Sequence[int]) -> str:
    """The path of an nginx.conf around the real files, with other paths; `sites` are the ports of both instances."""
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"),
            *("-keyout", folder / "privkey.pem", "-out", folder / "fullchain.pem"),
        ],
        check=True,
        capture_output=True,
    )
    moved = (FILES / "opnamewijzer.conf").read_text()
    for place, here in {
        "/etc/opnamewijzer/nginx/pages": FILES / "pages",
        "/etc/opnamewijzer/nginx": folder,
        "/etc/opnamewijzer/tls": folder,
        "/var/log/nginx": folder,
        "/run/opnamewijzer-cache": folder / "cache",
    }.items():
        assert place in moved
        moved = moved.replace(place, str(here))
    upstream = (FILES / "upstream-host.conf").read_text()
    for usual, site in zip((8001, 8002), sites, strict=True):
        upstream = upstream.replace(f"127.0.0.1:{usual}", f"127.0.0.1:{site}")
    (folder / "site.conf").write_text(moved)
    (folder / "upstream.conf").write_text(upstream)
    (folder / "listen.conf").write_text(f"listen 127.0.0.1:{port} ssl http2;\n")
    spool = "".join(
        f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    main = folder / "nginx.conf"
    # Otherwise an nginx that root starts works as another user, who may not enter this folder.
    user = "" if os.geteuid() else "user root root;"
    events = "events { worker_connections 512; }"
    main.write_text(
        f"{user} pid {folder}/pid; error_log {folder}/main.log; worker_processes 1; {events}"
        f"http {{ {spool} include {folder}/site.conf; }}\n"
    )
    return str(main)


def _wait_for(port: int) -> None:
    until = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < until:
        with socket.socket() as trial:
            if trial.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    pytest.fail("nginx did not start")
