"""docs/headers.md says what the site says, and what it must never say."""

from __future__ import annotations

import re
from pathlib import Path

from advisor.management.commands.headers import dump

DOCUMENT = (Path(__file__).parents[2] / "docs" / "headers.md").read_text(encoding="utf-8")


def test_document_is_up_to_date() -> None:
    """When this fails: manage.py headers > docs/headers.md, and look at what changed."""
    assert dump() == DOCUMENT


def test_no_answer_sets_a_cookie_or_tells_what_runs() -> None:
    assert not re.search(r"(?im)^(set-cookie|server|x-powered-by|via):", DOCUMENT)


def test_every_answer_is_read_as_what_it_is_and_passes_no_address_on() -> None:
    blocks = re.findall(r"(?s)```http\n(.*?)```", DOCUMENT)
    assert len(blocks) > 25
    for block in blocks:
        assert "X-Content-Type-Options: nosniff\n" in block
        assert "Referrer-Policy: no-referrer\n" in block


def test_every_refusal_is_kept_by_nobody() -> None:
    refusals = re.findall(r"(?s)```http\n[^\n]+\n\n([45]\d\d\n.*?)```", DOCUMENT)
    assert len(refusals) >= 8
    for refusal in refusals:
        assert "Cache-Control: no-store\n" in refusal
