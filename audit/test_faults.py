"""100,000 damaged addresses and bodies: none breaks the site, and none leaves a trace of an error in the log."""

from __future__ import annotations

import logging
import random
from collections import Counter

import pytest
from django.test import Client
from django.test.utils import override_settings

from tests.e2e.kinds_of_page import KINDS

BATCHES = 20
REQUESTS = 5_000
"""In each batch."""
OFTEN_ASKED = "/vragen/side/-/", "/code/", "/api/v1/next", "/api/v1/advice", "/in/kleur-1d4d2b/", "/gezond", "/zaken/"
SIGNS = "-/._%?&=#~0123456789abcdefghijklmnopqrstuvwxyzSMBé²İ\u0000\u202e😀 \\\"'<>{}"
BODIES = "application/x-www-form-urlencoded", "application/json", "multipart/form-data; boundary=x", "text/plain", ""
PUT_OFF = 503
"""The one answer above 499 that may be given: every place for making a PDF is taken."""


@pytest.mark.parametrize("seed", range(BATCHES))
def test_no_address_or_body_breaks_the_site(seed: int, caplog: pytest.LogCaptureFixture) -> None:
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
