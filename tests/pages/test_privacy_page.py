"""The privacy page says what is kept, what the address holds and what a server may log; and leaving leads away."""

from __future__ import annotations

import re

from django.test import Client

from advisor.law.events import EVENTS
from advisor.law.questions import QUESTIONS
from advisor.pages.views import ELSEWHERE
from advisor.wizard.code import inspect, rules_date


def test_page_says_what_is_kept_held_and_logged(client: Client) -> None:
    page = client.get("/privacy/").content.decode()
    for heading in (
        "Wat wij bewaren",
        "Wat er in het adres staat",
        "Wat de server ziet",
        "Wat er op uw apparaat blijft",
    ):
        assert f"<h2>{heading}</h2>" in page
    assert "Dit mag er nooit in staan:" in page


def test_examples_of_codes_are_real_ones(client: Client) -> None:
    codes = re.findall(r"<code>([a-z]+\d+)</code>", client.get("/privacy/").content.decode())
    assert len(codes) == 4
    letters = {question.letter for question in QUESTIONS} | {event.key for event in EVENTS} | {"rd"}
    assert {re.sub(r"\d", "", code) for code in codes} <= letters
    decoded = inspect("-".join(codes))
    assert len(decoded.answers) == 2
    assert len(decoded.dates) == 1
    assert rules_date("-".join(codes)) is not None


def test_entry_that_leaving_quickly_left_behind_leads_away(client: Client) -> None:
    response = client.get("/weg/")
    assert response.status_code == 302
    assert response["Location"] == ELSEWHERE


def test_every_page_leaves_for_that_same_site(client: Client) -> None:
    assert f'href="{ELSEWHERE}"' in client.get("/").content.decode()
