"""Many visitors at once, in one thread: each asks one thing over a connection of its own."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import time
from dataclasses import dataclass, field

LONGEST = 120
"""Seconds after which a visitor gives up."""

UNTRUSTED = ssl.create_default_context()
UNTRUSTED.check_hostname, UNTRUSTED.verify_mode = False, ssl.CERT_NONE


@dataclass
class Answer:
    """What a visitor got: `status` 0 is no answer at all. Header names are in small letters."""

    path: str
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    seconds: float = 0


async def ask(port: int, path: str, *, https: bool = False, source: str = "127.0.0.1", form: str = "") -> Answer:
    """Ask for `path` of 127.0.0.1, from the address `source`; with `form` by POST. Never raises."""
    began = time.monotonic()
    answer = Answer(path)
    with contextlib.suppress(OSError, ValueError, TimeoutError):
        answer = await asyncio.wait_for(_asked(port, path, https, source, form), LONGEST)
    answer.seconds = time.monotonic() - began
    return answer


async def _asked(port: int, path: str, https: bool, source: str, form: str) -> Answer:
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port, ssl=UNTRUSTED if https else None, local_addr=(source, 0)
    )
    try:
        lines = [f"{'POST' if form else 'GET'} {path} HTTP/1.1", "Host: localhost", "Connection: close"]
        if not https:
            lines.append("X-Forwarded-Proto: https")
        if form:
            lines += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(form)}"]
        writer.write("\r\n".join([*lines, "", form]).encode())
        await writer.drain()
        head, _, body = (await reader.read(-1)).partition(b"\r\n\r\n")
        first, *others = head.decode("latin-1").split("\r\n")
        headers = dict(line.lower().split(": ", 1) for line in others)
        if int(headers.get("content-length", len(body))) > len(body) or ("transfer-encoding" in headers and not body):
            return Answer(path)
        return Answer(path, int(first.split()[1]), headers, body)
    finally:
        writer.close()


def percentile(answers: list[Answer], share: float) -> float:
    """The seconds within which this share of the answers came, from 0 to 1."""
    return sorted(answer.seconds for answer in answers)[min(int(len(answers) * share), len(answers) - 1)]
