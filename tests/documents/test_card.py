"""The conversation card: the right sentence for this reader, and none where talking alone may be unsafe."""

from __future__ import annotations

import html
import re

import pytest
from django.test import Client

from advisor.documents.card import CARDS, PARTIALS, card_for, card_words
from advisor.law.answers import Answers, read
from advisor.law.assess import assess
from advisor.law.remedies import STEPS
from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url

BY_ID = {example.id: example.answers for example in EXAMPLES}
PATIENT = BY_ID["patient_wants_to_record"]


def said(answers: Answers) -> str:
    kept = read(answers).kept
    card = card_for(assess(answers))
    assert card is not None
    return html.unescape(" ".join(card_words(card, kept).values()))


@pytest.mark.parametrize(
    ("example", "card"),
    [
        ("secretly_recorded_patient", "access"),
        ("patient_wants_to_record", "announce"),
        ("relative_records", None),
        ("self_employed_provider", "consent"),
        ("employee_records", "announce"),
        ("neighbours_doorbell", "talk"),
    ],
)
def test_the_card_follows_the_steps_of_the_advice(example: str, card: str | None) -> None:
    assert card_for(assess(BY_ID[example])) == card


def test_every_card_hangs_on_steps_that_there_are() -> None:
    steps = {step.id for step in STEPS}
    assert {step for helped in CARDS.values() for step in helped} <= steps


@pytest.mark.parametrize("situation", ["danger", "abuse"])
def test_nobody_in_danger_is_told_to_start_a_talk(client: Client, situation: str) -> None:
    answers = read({**PATIENT, "situation": (situation,)}).kept
    assert card_for(assess(answers)) is None
    assert "kaartje/" not in client.get(advice_url(answers)).content.decode()
    response = client.get(f"{advice_url(answers)}kaartje/")
    assert response.status_code == 404
    assert advice_url(answers) in response.content.decode()


def test_it_promises_no_more_than_was_answered() -> None:
    assert "voor mijzelf" in said(PATIENT)
    assert "voor mijzelf" not in said({**PATIENT, "use": ("relatives",)})


def test_it_fits_what_is_recorded_and_the_kind_of_conversation() -> None:
    assert "dit gesprek graag opnemen" in said(PATIENT)
    assert "ombudsman" not in said(PATIENT)
    assert "ombudsman" in said(BY_ID["citizen_records_government"])
    assert "camera" in said(BY_ID["neighbours_doorbell"])


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize("example", BY_ID)
def test_every_card_reads_well_for_every_reader(card: str, example: str) -> None:
    """Every text there is, no white space where a sentence was left out, and short enough for A6 and a telephone."""
    words = card_words(card, read(BY_ID[example]).kept)
    assert list(words) == list(PARTIALS)
    for text in words.values():
        assert text
        assert "  " not in text
        assert not re.search(r" [.,?]|[.?][A-Z]", text)
    assert sum(len(text.split()) for text in words.values()) <= 130


def test_the_page_is_one_card(client: Client) -> None:
    response = client.get(f"{advice_url(PATIENT)}kaartje/")
    assert response.status_code == 200
    shown = response.content.decode()
    assert shown.count("<h1") == 1
    assert "Zo zegt u dat u wilt opnemen" in shown
    assert "noindex" in response["X-Robots-Tag"]
