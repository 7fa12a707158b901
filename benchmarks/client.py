"""A browser reduced to what it costs a server: one open connection, requests in, whole answers out.

It is written out because it must be much faster than what it measures: the row of the floor shows what it can do.
"""

from __future__ import annotations

import socket
from dataclasses import dataclass

TIMEOUT = 60
FORM = "application/x-www-form-urlencoded"
PACKING = "gzip, deflate, br, zstd"
"""As Chrome and Firefox ask."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The status, the headers as they came, and the body (packed, where the server packed it)."""

    status: int
    head: bytes
    body: bytes

    def header(self, name: str) -> str:
        """One header, or "" where it is not there."""
        for line in self.head.split(b"\r\n")[1:]:
            key, _, value = line.partition(b": ")
            if key.lower() == name.lower().encode():
                return value.decode().strip()
        return ""


class Connection:
    """One connection that stays open; it opens again where the server closed it."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._socket: socket.socket | None = None

    def ask(self, method: str, path: str, body: str = "", *, kind: str = FORM, cookie: str = "") -> Answer:
        """Send a request and wait for the whole answer. Raises OSError where the server is not there."""
        lines = [
            f"{method} {path} HTTP/1.1",
            f"Host: 127.0.0.1:{self._port}",
            f"Accept-Encoding: {PACKING}",
            *([f"Cookie: {cookie}"] if cookie else []),
            *([f"Content-Type: {kind}", f"Content-Length: {len(body.encode())}"] if method == "POST" else []),
        ]
        message = ("\r\n".join(lines) + "\r\n\r\n" + body).encode()
        if self._socket is None:
            self._socket = socket.create_connection(("127.0.0.1", self._port), timeout=TIMEOUT)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket.sendall(message)
        return self._read(self._socket)

    def _read(self, opened: socket.socket) -> Answer:
        received = b""
        while (end := received.find(b"\r\n\r\n")) < 0:
            received += self._more(opened)
        head = received[:end]
        answer = Answer(int(head[9:12]), head, b"")
        body = received[end + 4 :]
        length = int(answer.header("content-length") or 0)
        while len(body) < length:
            body += self._more(opened)
        return Answer(answer.status, head, body)

    def _more(self, opened: socket.socket) -> bytes:
        part = opened.recv(65_536)
        if not part:
            self._socket = None
            raise ConnectionError("the server closed the connection in the middle of an answer")
        return part
