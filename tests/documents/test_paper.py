"""The advice on paper: numbered sources, the way back, and one address for every spelling."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from django.test import Client

from advisor.advice.page import advice_page
from advisor.documents.paper import paper
from advisor.documents.source_list import SourceList
from advisor.law.events import Dates
from advisor.law.rules import DOSSIER_DATE
from advisor.pages.examples import EXAMPLES
from advisor.wizard.check_character import read_typed
from advisor.wizard.links import advice_url

SITE = "https://opnamewijzer.example"
SEED = EXAMPLES[0].answers
DATES: Dates = {"answer_received": date(2026, 11, 5)}
ADVICE = advice_url(SEED, DATES)
ANSWERS = {example.id: example.answers for example in EXAMPLES}


def source(short: str, url: str = "https://a.example/") -> dict[str, str]:
    return {"short": short, "title": short, "url": url, "says": ""}


def cited(part: Any) -> list[int]:
    """The numbers that are cited in a part, wherever in it."""
    if isinstance(part, dict):
        here = [cite["number"] for cite in part.get("cites", ())]
        return [*(number for value in part.values() for number in cited(value)), *here]
    return [number for item in part for number in cited(item)] if isinstance(part, list) else []


def test_a_source_keeps_the_number_of_its_first_citation() -> None:
    numbered = SourceList()
    assert [cite["number"] for cite in numbered.cite([source("a"), source("b")])] == [1, 2]
    assert [(cite["number"], cite["first"]) for cite in numbered.cite([source("b"), source("c")])] == [
        (2, False),
        (3, True),
    ]
    assert [row["short"] for row in numbered.rows] == ["a", "b", "c"]


@pytest.mark.parametrize("example", ANSWERS)
def test_every_number_stands_in_the_list_and_the_other_way_round(example: str) -> None:
    said = paper(ANSWERS[example], {}, SITE)
    numbers = [row["number"] for row in said["sources"]]
    assert numbers == list(range(1, len(numbers) + 1))
    body = {name: part for name, part in said.items() if name != "sources"}
    assert set(cited(body)) == set(numbers)


def test_nothing_of_the_page_is_lost_but_what_paper_cannot_do() -> None:
    said = paper(SEED, DATES, SITE)
    assert set(advice_page(SEED, DATES)) - set(said) == {
        "what_if",
        "take_along",
        "restart_url",
        "print_hint",
        "older_rules",
    }


def test_a_long_address_is_printed_only_where_the_citation_is_not_enough() -> None:
    said = {row["short"]: row for row in paper(SEED, DATES, SITE)["sources"]}
    assert said["art. 139a Sr"]["shown_url"] == ""
    assert said["KNMG 2017"]["shown_url"].startswith("knmg.nl/")


def test_the_code_on_paper_is_that_of_the_address() -> None:
    said = paper(SEED, DATES, SITE)
    found = read_typed(" ".join(said["code_groups"]))
    assert not found.wrong
    assert found.code == ADVICE.split("/")[2].replace("-", "")
    assert said["address"] == f"{SITE}{ADVICE}"
    assert said["typed_at"] == "opnamewijzer.example/code/"


def test_paper_shows_all_of_it_open(client: Client) -> None:
    shown = client.get(f"{ADVICE}afdruk/").content.decode()
    assert "<details" not in shown
    assert shown.count('id="bron-') == len(paper(SEED, DATES, SITE)["sources"])
    for name in re.findall(r'href="#(bron-\d+)"', shown):
        assert f'id="{name}"' in shown
    assert f"De regels zijn van 24 november {DOSSIER_DATE.year}" in shown
    assert "Uw antwoorden" in shown


@pytest.mark.parametrize("form", ["afdruk/", "advies.pdf", "termijnen.ics", "kaartje/"])
def test_another_spelling_or_an_older_day_leads_to_the_one_address(client: Client, form: str) -> None:
    older = f"{ADVICE.partition('-rd')[0]}-rd20250101/".replace("/advies/s", "/advies/S")
    response = client.get(f"{older}{form}")
    assert (response.status_code, response["Location"]) == (302, f"{ADVICE}{form}")
    assert client.post(f"{ADVICE}{form}").status_code == 405


def test_an_advice_with_open_questions_can_be_printed_too(client: Client) -> None:
    address = advice_url({"side": ("recorder",)})
    assert "Nog niet alles is bekend" in client.get(f"{address}afdruk/").content.decode()
    assert client.get(f"{address}advies.pdf").content.startswith(b"%PDF")


def test_paper_from_a_frame_leads_to_the_site_itself(client: Client) -> None:
    shown = client.get(f"/in/neutraal{ADVICE}afdruk/")
    assert shown.status_code == 200
    assert "testserver/code/" in shown.content.decode()
    assert "testserver/in/" not in shown.content.decode()
