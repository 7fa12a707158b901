"""deploy/nginx before two stand-ins for the site: no log with answers, few PDFs at once, one instance may fall."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import socket
import ssl
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = ROOT / "deploy" / "nginx"
CODE = "s2-m3-b1"
PDF = f"/advies/{CODE}/advies.pdf"
BURST = 20
SECONDS_TO_START = 10


@dataclass
class Site:
    """A stand-in for one instance: it answers everything, and counts what it was asked."""

    asked: Counter[str] = field(default_factory=Counter)
    open: list[socket.socket] = field(default_factory=list)
    lacks: str = ""
    server: ThreadingHTTPServer = field(init=False)

    def __post_init__(self) -> None:
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self) -> None:
                super().setup()
                site.open.append(self.connection)

            def do_GET(self) -> None:
                site.asked[self.path] += 1
                body = f"packed as {self.headers['Accept-Encoding']}".encode()
                self.send_response(404 if self.path == site.lacks else 200)
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Cache-Control", "no-store" if self.path == PDF else "public, max-age=300")
                self.send_header("Vary", "Accept-Encoding")
                self.end_headers()
                self.wfile.write(body)

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                self.do_GET()

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def port(self) -> int:
        return int(self.server.server_address[1])

    def stop(self) -> None:
        """Fall as a killed process does: nobody is let in, and whoever was there is cut off."""
        self.server.shutdown()
        self.server.server_close()
        while self.open:
            with contextlib.suppress(OSError):
                self.open.pop().shutdown(socket.SHUT_RDWR)


@dataclass
class Proxy:
    """nginx with the files of deploy/nginx, in a folder of its own."""

    port: int
    folder: Path
    sites: list[Site]

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


@pytest.fixture(scope="module")
def nginx() -> str:
    """nginx; without one every test fails with the line that says what to do."""
    found = subprocess.run([ROOT / "bin" / "find-nginx"], capture_output=True, text=True, check=False)
    if found.returncode:
        pytest.fail(found.stderr.strip(), pytrace=False)
    return found.stdout.strip()


@pytest.fixture
def proxy(nginx: str, tmp_path: Path) -> Iterator[Proxy]:
    """The proxy before two instances."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    sites = [Site(), Site()]
    configuration = written(tmp_path, port, sites)
    trial = subprocess.run([nginx, "-t", "-q", "-c", configuration], capture_output=True, text=True, check=False)
    assert (trial.returncode, trial.stderr) == (0, "")
    process = subprocess.Popen([nginx, "-g", "daemon off;", "-c", configuration])
    try:
        _wait_for(port)
        yield Proxy(port, tmp_path, sites)
    finally:
        process.terminate()
        process.wait(timeout=10)
        for site in sites:
            site.stop()


def written(folder: Path, port: int, sites: list[Site]) -> str:
    """The path of an nginx.conf around the real files, with other ports, paths and instances."""
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
        upstream = upstream.replace(f"127.0.0.1:{usual}", f"127.0.0.1:{site.port}")
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


def test_log_holds_no_answers_and_no_visitor(proxy: Proxy) -> None:
    paths = {
        f"/advies/{CODE}/": "advice",
        f"/in/neutraal/advies/{CODE}/": "advice",
        f"/vragen/side/{CODE}/": "question",
        f"/advies/{CODE}/brief/klacht/": "letter",
        f"/advies/{CODE}/afdruk/": "document",
        f"/api/v1/advice/{CODE}": "api",
        f"/code/?code={CODE}": "typed-code",
        f"/onzin/{CODE}": "other",
        "/": "start",
        PDF: "pdf",
    }
    for path in paths:
        headers = {
            "Referer": f"https://elders.example/{CODE}",
            "User-Agent": f"Browser {CODE}",
            "X-Forwarded-For": "192.0.2.1",
        }
        assert proxy.ask(path, headers=headers)[0] == 200
    for site in proxy.sites:
        site.stop()
    assert proxy.ask(f"/advies/{CODE}-x/")[0] == 503
    logs = proxy.logs()
    assert CODE not in logs
    assert "127.0.0.1" not in logs
    assert "192.0.2.1" not in logs
    lines = [json.loads(line) for line in (proxy.folder / "access.log").read_text().splitlines()]
    assert [line["page"] for line in lines] == [*paths.values(), "advice"]
    assert set(lines[0]) == {"time", "page", "method", "status", "bytes", "seconds", "upstream", "cache"}


def test_many_pdfs_are_put_off_and_pages_are_not(proxy: Proxy) -> None:
    answers = [proxy.ask(PDF) for _ in range(BURST + 15)]
    statuses = Counter(status for status, _ in answers)
    assert statuses[200] >= BURST
    assert statuses[429] >= 5
    assert set(statuses) == {200, 429}
    assert "<h1>Even wachten</h1>" in next(text for status, text in answers if status == 429)
    assert {proxy.ask(f"/advies/{CODE}{number}/")[0] for number in range(50)} == {200}


def test_one_instance_may_fall_without_a_failed_request(proxy: Proxy) -> None:
    for number in range(60):
        if number == 20:
            proxy.sites[0].stop()
        method, body = ("POST", "side-answer=recorded") if number % 2 else ("GET", "")
        assert proxy.ask(f"/vragen/side/{CODE}{number}/", method, body)[0] == 200
    assert all(site.asked for site in proxy.sites)


def test_style_sheet_that_one_release_lacks_comes_from_the_other(proxy: Proxy) -> None:
    for number in range(6):
        path = f"/static/opnamewijzer.{number}.css"
        proxy.sites[number % 2].lacks = path
        assert proxy.ask(path)[0] == 200


def test_without_any_instance_the_visitor_gets_a_page_in_dutch(proxy: Proxy) -> None:
    for site in proxy.sites:
        site.stop()
    status, text = proxy.ask("/")
    assert status == 503
    assert "<h1>Wij zijn even niet bereikbaar</h1>" in text


def test_page_is_kept_apart_for_each_way_of_packing_only(proxy: Proxy) -> None:
    path = f"/advies/{CODE}/"
    for spelling in ("gzip, deflate, br", "br;q=1.0, gzip;q=0.5", "gzip, deflate", "gzip", ""):
        proxy.ask(path, headers={"Accept-Encoding": spelling})
    assert sum(site.asked[path] for site in proxy.sites) == 3
    assert proxy.ask(path, headers={"Accept-Encoding": "br"})[1] == "packed as br"


def test_form_is_never_answered_from_what_was_kept(proxy: Proxy) -> None:
    path = f"/vragen/side/{CODE}/"
    for _ in range(3):
        proxy.ask(path, "POST", "side-answer=recorded")
    assert sum(site.asked[path] for site in proxy.sites) == 3


def test_whether_an_instance_is_ready_is_for_the_operator_alone(proxy: Proxy) -> None:
    assert proxy.ask("/gereed")[0] == 404
    assert proxy.ask("/gezond")[0] == 200


@pytest.mark.parametrize("page", sorted((FILES / "pages").glob("*.html")), ids=lambda page: page.stem)
def test_page_of_the_proxy_needs_nothing_else(page: Path) -> None:
    text = page.read_text()
    assert '<html lang="nl">' in text
    assert not {"src=", "href=", "style"} & set(text.replace(">", " ").replace("<", " ").split())
