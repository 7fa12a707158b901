"""A site that is not ours, with the Opnamewijzer in it: another host name, so that the browser sees another site."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


@dataclass
class Host:
    """The site, with its pages by path; `policy` is its Content-Security-Policy, `cookies` are what it sets."""

    url: str = ""
    pages: dict[str, str] = field(default_factory=dict)
    policy: str = ""
    cookies: list[str] = field(default_factory=list)

    def put(self, body: str, path: str = "/") -> str:
        """Serve a page with this body; gives its address."""
        self.pages[path] = (
            '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Een vereniging</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1"></head>'
            f"<body><main><h1>Een vereniging</h1>{body}</main></body></html>"
        )
        return f"{self.url}{path}"


@contextmanager
def serve_host() -> Iterator[Host]:
    """Serve a host on a free port of this machine, under the name localhost."""
    host = Host()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = host.pages.get(self.path.partition("?")[0], "").encode()
            self.send_response(200 if page else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(page)))
            for cookie in host.cookies:
                self.send_header("Set-Cookie", cookie)
            if host.policy:
                self.send_header("Content-Security-Policy", host.policy)
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    host.url = f"http://localhost:{server.server_port}"
    try:
        yield host
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
