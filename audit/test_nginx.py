"""deploy/nginx before two stand-ins for the site: no log with answers, few PDFs at once, one instance may fall."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from .proxy import FILES, Proxy, running

CODE = "s2-m3-b1"
PDF = f"/advies/{CODE}/advies.pdf"
BURST = 20


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


@pytest.fixture
def sites() -> Iterator[list[Site]]:
    """The two instances."""
    both = [Site(), Site()]
    yield both
    for site in both:
        site.stop()


@pytest.fixture
def proxy(nginx: str, tmp_path: Path, sites: list[Site]) -> Iterator[Proxy]:
    """The proxy before them."""
    with running(nginx, tmp_path, [site.port for site in sites]) as started:
        yield started


def test_log_holds_no_answers_and_no_visitor(proxy: Proxy, sites: list[Site]) -> None:
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
    for site in sites:
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


def test_one_instance_may_fall_without_a_failed_request(proxy: Proxy, sites: list[Site]) -> None:
    for number in range(60):
        if number == 20:
            sites[0].stop()
        method, body = ("POST", "side-answer=recorded") if number % 2 else ("GET", "")
        assert proxy.ask(f"/vragen/side/{CODE}{number}/", method, body)[0] == 200
    assert all(site.asked for site in sites)


def test_style_sheet_that_one_release_lacks_comes_from_the_other(proxy: Proxy, sites: list[Site]) -> None:
    for number in range(6):
        path = f"/static/opnamewijzer.{number}.css"
        sites[number % 2].lacks = path
        assert proxy.ask(path)[0] == 200


def test_without_any_instance_the_visitor_gets_a_page_in_dutch(proxy: Proxy, sites: list[Site]) -> None:
    for site in sites:
        site.stop()
    status, text = proxy.ask("/")
    assert status == 503
    assert "<h1>Wij zijn even niet bereikbaar</h1>" in text


def test_page_is_kept_apart_for_each_way_of_packing_only(proxy: Proxy, sites: list[Site]) -> None:
    path = f"/advies/{CODE}/"
    for spelling in ("gzip, deflate, br", "br;q=1.0, gzip;q=0.5", "gzip, deflate", "gzip", ""):
        proxy.ask(path, headers={"Accept-Encoding": spelling})
    assert sum(site.asked[path] for site in sites) == 3
    assert proxy.ask(path, headers={"Accept-Encoding": "br"})[1] == "packed as br"


def test_form_is_never_answered_from_what_was_kept(proxy: Proxy, sites: list[Site]) -> None:
    path = f"/vragen/side/{CODE}/"
    for _ in range(3):
        proxy.ask(path, "POST", "side-answer=recorded")
    assert sum(site.asked[path] for site in sites) == 3


def test_whether_an_instance_is_ready_is_for_the_operator_alone(proxy: Proxy) -> None:
    assert proxy.ask("/gereed")[0] == 404
    assert proxy.ask("/gezond")[0] == 200


@pytest.mark.parametrize("page", sorted((FILES / "pages").glob("*.html")), ids=lambda page: page.stem)
def test_page_of_the_proxy_needs_nothing_else(page: Path) -> None:
    text = page.read_text()
    assert '<html lang="nl">' in text
    assert not {"src=", "href=", "style"} & set(text.replace(">", " ").replace("<", " ").split())
