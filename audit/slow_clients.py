"""Clients that keep a server busy by doing next to nothing. Each takes a connection and holds on to it."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator

from .crowd import UNTRUSTED

HEADERS = b"Host: localhost\r\nX-Forwarded-Proto: https\r\n"
FORM = b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 200\r\n\r\n"
STARTS = {
    "idle": (b"", b""),
    "header byte by byte": (b"GET /over/ HTTP/1.1\r\nX-Slow: ", b"a"),
    "body byte by byte": (b"POST /vragen/side/-/ HTTP/1.1\r\n" + HEADERS + FORM, b"a"),
    "reads nothing": (b"GET /over/ HTTP/1.1\r\n" + HEADERS + b"\r\n", b""),
}
"""What each kind says at once, and what it says every second after that."""

PAUSE = 1.0
SMALLEST_BUFFER = 2048


@contextlib.asynccontextmanager
async def held(port: int, kind: str, number: int, *, https: bool = False) -> AsyncIterator[list[asyncio.Task[float]]]:
    """`number` clients of one kind in `STARTS`, each from another address. A task ends when its client is cut off."""
    sources = [f"127.0.{1 + each // 100}.{1 + each % 100}" for each in range(number)]
    clients = [asyncio.create_task(_hold(port, kind, source, https)) for source in sources]
    try:
        yield clients
    finally:
        for client in clients:
            client.cancel()
        await asyncio.gather(*clients, return_exceptions=True)


async def _hold(port: int, kind: str, source: str, https: bool) -> float:
    """The seconds after which the server had enough."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    first, more = STARTS[kind]
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SMALLEST_BUFFER)
    connection.setblocking(False)
    connection.bind((source, 0))
    with contextlib.suppress(OSError):
        await loop.sock_connect(connection, ("127.0.0.1", port))
        # The stream stops reading when nobody takes what it has.
        reader, writer = await asyncio.open_connection(
            sock=connection,
            ssl=UNTRUSTED if https else None,
            server_hostname="localhost" if https else None,
            limit=1024,
        )
        writer.write(first)
        try:
            while not writer.is_closing():
                await asyncio.sleep(PAUSE)
                if kind == "reads nothing":
                    continue
                writer.write(more)
                await writer.drain()
                if reader.at_eof() or await _said_something(reader):
                    break
        finally:
            writer.close()
    return loop.time() - began


async def _said_something(reader: asyncio.StreamReader) -> bool:
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(reader.read(1), 0.01)
        return True
    return False
