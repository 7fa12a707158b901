"""100,000 damaged addresses and bodies, and every address with made-up parts: nothing breaks, no trace is logged."""

from __future__ import annotations

import io
import logging
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.test import Client
from django.test.utils import override_settings
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import RoutePattern

from advisor.law.events import EVENTS
from advisor.law.questions import QUESTIONS
from advisor.law.remedies import LETTERS
from config.logs import CodeFreeFormatter
from tests.e2e.kinds_of_page import KINDS

BATCHES = 20
REQUESTS = 5_000
"""In each batch."""
OFTEN_ASKED = "/vragen/side/-/", "/code/", "/api/v1/next", "/api/v1/advice", "/in/kleur-1d4d2b/", "/gezond", "/zaken/"
SIGNS = "-/._%?&=#~0123456789abcdefghijklmnopqrstuvwxyzSMBé²İ\u0000\u202e😀 \\\"'<>{}"
BODIES = "application/x-www-form-urlencoded", "application/json", "multipart/form-data; boundary=x", "text/plain", ""
PUT_OFF = 503
"""The one answer above 499 that may be given: every place for making a PDF is taken."""

JSON = '{"answers": {}}'
MADE_UP = 100
"""How often each pattern of addresses is filled in."""
PART = re.compile(r"<(?:\w+:)?(\w+)>")


Written = Callable[[], str]


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Written:
    """Gives what the site wrote down, and what loggers without a handler wrote to stderr."""
    log = io.StringIO()
    (handler,) = (each for each in logging.getLogger().handlers if isinstance(each.formatter, CodeFreeFormatter))
    monkeypatch.setattr(handler, "stream", log)
    return lambda: log.getvalue() + capsys.readouterr().err


def patterns(within: URLResolver | None = None, before: str = "/") -> Iterator[str]:
    """Every address that the site has, with ``<name>`` where a part may differ."""
    for entry in (within or get_resolver()).url_patterns:
        assert isinstance(entry.pattern, RoutePattern)
        if isinstance(entry, URLPattern):
            yield f"{before}{entry.pattern}"
        else:
            yield from patterns(entry, f"{before}{entry.pattern}")


@pytest.mark.parametrize("pattern", sorted(set(patterns())))
def test_no_made_up_part_breaks_an_address(pattern: str, caplog: pytest.LogCaptureFixture, written: Written) -> None:
    source = random.Random(pattern)
    client = Client(raise_request_exception=False)
    seen: Counter[int] = Counter()
    times = MADE_UP if PART.search(pattern) else 5
    with override_settings(ALLOWED_HOSTS=["testserver"], SECURE_SSL_REDIRECT=False), caplog.at_level(logging.ERROR):
        for _ in range(times if not pattern.endswith(".pdf") else 20):
            address = PART.sub(lambda part: _part(source, part[1]), pattern)
            address = source.choice(["", "", "/en", "/in/neutraal", "/in/kleur-1d4d2b"]) + address
            # An address that is not quite right leads to the one that is.
            for answer in (_followed(client, address), client.post(address, JSON, content_type=BODIES[1])):
                assert answer.status_code < 500 or answer.status_code == PUT_OFF, address
                seen[answer.status_code] += 1
    print(pattern, dict(seen))
    assert [record.getMessage() for record in caplog.records if record.exc_info] == []
    assert "Traceback" not in written()


def _followed(client: Client, address: str) -> Any:
    """What a browser ends up with, as long as it stays on this site."""
    answer = client.get(address)
    for _ in range(3):
        if not answer.get("Location", "").startswith("/"):
            break
        answer = client.get(answer["Location"])
    return answer


def _part(source: random.Random, name: str) -> str:
    """Something to stand for `name` in an address, that may be right."""
    known = {
        "step": [question.id for question in QUESTIONS],
        "letter": list(LETTERS),
        "language": ["nl", "en"],
    }
    if name in known and source.random() < 0.8:
        return source.choice(known[name])
    parts = []
    for _ in range(source.choice([0, 1, 3, 9, 14, 25])):
        question = source.choice(QUESTIONS)
        parts.append(f"{question.letter}{source.choice(question.options).number}")
    for event in EVENTS:
        if source.random() < 0.2:
            parts.append(f"{event.key}{source.randint(19_000_000, 21_001_399)}")
    if source.random() < 0.5:
        parts.append(f"rd{source.choice([20261124, 20250101, 20991231, 20260230, 0])}")
    if source.random() < 0.5:
        parts.sort()
    code = "-".join(parts) or "-"
    return _damaged(source, code).replace("/", "") or "-" if source.random() < 0.3 else code


@pytest.mark.parametrize("seed", range(BATCHES))
def test_no_address_or_body_breaks_the_site(seed: int, caplog: pytest.LogCaptureFixture, written: Written) -> None:
    source = random.Random(seed)
    client = Client(raise_request_exception=False)
    seen: Counter[int] = Counter()
    with override_settings(ALLOWED_HOSTS=["testserver"], SECURE_SSL_REDIRECT=False), caplog.at_level(logging.ERROR):
        for _ in range(REQUESTS):
            address = _damaged(source, source.choice([*KINDS.values(), *OFTEN_ASKED]))
            method = source.choice(["GET", "GET", "HEAD", "POST", "POST", "PUT", "OPTIONS"])
            body = _damaged(source, source.choice(["side=recorder", '{"answers": {"side": "recorded"}}', ""]))
            kind = source.choice(BODIES)
            status = client.generic(method, address, body.encode(), content_type=kind).status_code
            seen[status] += 1
            assert status < 500 or status == PUT_OFF, (method, address, kind, body)
    print(seed, dict(seen))
    assert [record.getMessage() for record in caplog.records if record.exc_info] == []
    assert "Traceback" not in written()


def _damaged(source: random.Random, text: str) -> str:
    """The text with up to six signs put in, taken out or doubled; now and then far too long."""
    for _ in range(source.choice([1, 1, 1, 2, 6])):
        at = source.randint(0, len(text))
        match source.randint(0, 2):
            case 0:
                text = text[:at] + source.choice(SIGNS) + text[at:]
            case 1:
                text = text[:at] + text[at + 1 :]
            case _:
                text = text[:at] + text[at:] + text[at : at + 9]
    return text * source.choice([1] * 50 + [60])
