"""The advice in a few very short sentences (A2), atop the page."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client

from advisor.advice.page import advice_page
from advisor.glossary.terms import TERMS
from advisor.law.answers import read
from advisor.pages.examples import EXAMPLES
from advisor.texts.load import text
from advisor.wizard.links import advice_url
from tests.texts import reading

SEED = EXAMPLES[0].answers
FORMS = [text("term", term, "forms").lower() for term in TERMS]
TEXTS = Path(__file__).parents[2] / "templates" / "text" / "nl" / "easy"
STEPS = sorted((TEXTS.parent / "step").iterdir())
LONGEST = 9
"""Words in a sentence; the helper has a name of its own."""
COMMON = 3.9
"""The zipf frequency of a word that somebody who learns Dutch meets soon."""


def easy(**answers: str) -> list[str]:
    """The lines for the seed story with some answers changed."""
    changed = {**SEED, **{question: (option,) for question, option in answers.items()}}
    return [str(line) for line in advice_page(read(changed).kept, explore=False)["easy"]]


def test_seed_story_is_told_in_four_lines() -> None:
    assert easy() == [
        "Nee, dit mocht zo niet.",
        "Zo delen mag soms. Er zijn regels.",
        "Doe eerst dit. Schrijf dat u de opname toch wilt.",
        "Wilt u hulp? De klachtenfunctionaris kan u helpen.",
    ]


def test_danger_comes_first() -> None:
    assert easy(situation="danger")[0] == "Is er nu gevaar? Bel 112."


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.id for example in EXAMPLES])
def test_every_story_has_three_to_five_lines_and_a_helper(example: object) -> None:
    lines = advice_page(example.answers, explore=False)["easy"]  # type: ignore[attr-defined]
    assert 3 <= len(lines) <= 5
    assert lines[-1].endswith("kan u helpen.")


def test_without_answers_it_says_that_it_does_not_know() -> None:
    lines = advice_page({}, explore=False)["easy"]
    assert lines[0] == "We weten nog niet of dit mocht. Beantwoord eerst meer vragen."


def test_summary_stands_right_under_the_answer(client: Client) -> None:
    page = client.get(advice_url(SEED)).content.decode()
    assert page.index('id="kern"') < page.index("In het kort") < page.index('id="stappen"')


@pytest.mark.parametrize("path", sorted(TEXTS.iterdir()), ids=lambda path: path.stem)
def test_sentences_are_very_short(path: Path) -> None:
    for partial, source in reading.partials(path.read_text()).items():
        read_text = reading.text("easy", partial, source)
        assert [found for found in read_text.sentences if reading.length(found) > LONGEST] == []


@pytest.mark.parametrize("path", STEPS, ids=lambda path: path.stem)
def test_what_to_do_first_is_said_in_a_few_common_words(path: Path) -> None:
    partials = reading.partials(path.read_text())
    explained = {word for forms in FORMS for word in forms.split()}
    for said in reading.readings(partials.get("easy", partials["title"])):
        assert reading.length(said) <= LONGEST
        words = {word.lower() for word in reading.plain_words(said)} - explained
        assert {word for word in words if reading.frequency(word) < COMMON} == set()


def test_a_step_with_an_easy_title_has_no_second_one_for_show() -> None:
    for path in STEPS:
        partials = reading.partials(path.read_text())
        assert partials.get("easy") != partials["title"], path.stem
