"""What an advice offers beside its answers can be checked too: when each step, help, correction and term shows."""

from __future__ import annotations

import pytest
from django.test import Client

from advisor.accountability.help_page import KINDS, help_page
from advisor.law.deadlines import CLOCKS
from advisor.law.remedies import MISCONCEPTIONS, REFERRALS, STEPS
from tests.accountability.reading import page, part, plain


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        ("stappen", len(STEPS)),
        ("hulp", len(REFERRALS)),
        ("misverstanden", len(MISCONCEPTIONS)),
        ("termijnen", len(CLOCKS)),
    ],
)
def test_everything_is_listed_once_with_when_it_shows(kind: str, number: int) -> None:
    shown = page(f"advies/{kind}/")
    assert shown.count("<dt>Staat er als</dt>") == number
    assert len({item["id"] for item in help_page(kind)["items"]}) == number
    assert len(shown.encode()) <= 400_000


def test_a_step_tells_to_whom_it_goes_and_when() -> None:
    shown = plain(part(page("advies/stappen/"), "safety-first"))
    assert "Staat er als Wat er speelt: ‘Bedreiging, geweld, stalking of direct gevaar’" in shown
    assert "Aan of bij wie 112" in shown


def test_a_term_tells_what_starts_it_and_its_sources() -> None:
    shown = part(page("advies/termijnen/"), "breach-notice")
    assert "Begint op" in shown
    assert "https://eur-lex.europa.eu/" in shown


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_reached_from_the_front_page(kind: str) -> None:
    assert f'href="/verantwoording/advies/{kind}/"' in page("")


def test_unknown_kind_is_not_found() -> None:
    assert Client().get("/verantwoording/advies/nonsense/").status_code == 404
