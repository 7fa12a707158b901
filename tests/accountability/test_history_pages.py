"""What changed when, what was wrong, and that an older advice says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.test import Client

from advisor.accountability import views
from advisor.law import changes
from advisor.law.rules import DOSSIER_DATE
from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url
from tests.accountability.reading import page, plain

SEED = EXAMPLES[0].answers
MADE_UP = """
[[change]]
id = "mistake"
date = 2026-11-20
kind = "correction"
title = "Fout over stiekem opnemen"
text = "Wij zeiden eerst iets anders."
rules = ["sound-participant", "gone-rule"]
touched = [{ announcement = ["secret"], capture = ["audio", "video"] }]

[[change]]
id = "other"
date = 2026-11-20
kind = "correction"
title = "Fout over camera’s"
text = "Dit raakt alleen wie filmt."
rules = ["sound-participant"]
touched = [{ capture = ["video"] }]
"""


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Two corrections that were never made."""
    entries = changes.parse(MADE_UP)
    monkeypatch.setattr(changes, "changes", lambda: entries)
    views.forget()
    yield
    views.forget()


def older(address: str) -> str:
    """The address as it was given a year before."""
    return re.sub(r"rd\d{8}", "rd20251101", address)


def test_the_present_day_of_the_rules_is_told_with_its_entry() -> None:
    shown = plain(page("wijzigingen/"))
    assert "24 november 2026" in shown
    assert "De eerste versie" in shown


def test_without_corrections_the_page_says_so_honestly() -> None:
    shown = plain(page("fouten/"))
    nothing = not changes.corrections()
    assert ("geen fout hersteld" in shown) is nothing
    assert ("zegt niet dat alles klopt" in shown) is nothing


@pytest.mark.usefixtures("made_up")
def test_a_correction_tells_rule_date_fault_and_whom_it_touched() -> None:
    shown = page("fouten/")
    text = plain(shown)
    assert "20 november 2026 – fout hersteld" in text
    assert "Wij zeiden eerst iets anders." in text
    assert "voor wie dit antwoordde: al deze punten: Verteld of gevraagd: ‘Nee, de ander wist het toen niet’" in text
    assert " en Soort opname: " in text
    assert "#regel-sound-participant" in shown
    assert "gone-rule (bestaat niet meer)" in text
    assert "Nu 2 fouten" in plain(page(""))


@pytest.mark.usefixtures("made_up")
def test_an_older_address_tells_the_corrections_that_touch_its_answers() -> None:
    shown = plain(Client().get(older(advice_url(SEED))).content.decode())
    assert "Dit adres is van 1 november 2025" in shown
    assert "Fout over stiekem opnemen" in shown
    assert "Fout over camera’s" not in shown


def test_an_older_address_of_before_the_first_rules_tells_that_they_are_new() -> None:
    response = Client().get(older(advice_url(SEED)))
    assert response.status_code == 200
    assert "Dit adres is van 1 november 2025" in plain(response.content.decode())


def test_an_address_of_now_and_one_without_a_day_tell_nothing() -> None:
    now = advice_url(SEED)
    assert f"-rd{DOSSIER_DATE:%Y%m%d}/" in now
    for address in (now, re.sub(r"-rd\d{8}", "", now)):
        response = Client().get(address)
        assert response.status_code == 200
        assert "Dit adres is van" not in response.content.decode()


def test_a_day_that_the_rules_do_not_know_yet_is_left_out() -> None:
    now = advice_url(SEED)
    response = Client().get(re.sub(r"rd\d{8}", "rd20991231", now))
    assert response.status_code == 302
    assert response["Location"] == re.sub(r"-rd\d{8}", "", now)


@pytest.mark.usefixtures("made_up")
def test_links_on_an_older_advice_carry_the_day_of_now() -> None:
    shown = Client().get(older(advice_url(SEED))).content.decode()
    assert set(re.findall(r"(?<!/en)/advies/[^\"/]*-rd(\d{8})/", shown)) == {f"{DOSSIER_DATE:%Y%m%d}"}


def test_every_page_is_reached_from_the_foot_of_every_page() -> None:
    assert 'href="/verantwoording/"' in Client().get("/").content.decode().split("<footer", 1)[1]
    front = page("")
    for address in ("regels", "vragen", "bronnen", "omstreden", "open", "wijzigingen", "fouten"):
        assert f'href="/verantwoording/{address}/"' in front


@pytest.mark.parametrize("address", ["", "regels/", "regels/gdpr/", "vragen/", "bronnen/wet/", "fouten/"])
def test_pages_are_public_only_read_and_remembered(address: str) -> None:
    client = Client()
    first = client.get(f"/verantwoording/{address}")
    assert first["Cache-Control"] == "public, max-age=300"
    assert not client.cookies
    assert client.get(f"/verantwoording/{address}").content == first.content
    assert client.post(f"/verantwoording/{address}").status_code == 405
