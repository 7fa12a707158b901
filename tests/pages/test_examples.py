"""The stories on the start page: each ends at an advice, and can be read."""

import re
from itertools import groupby

import pytest

from advisor.law.answers import check, read
from advisor.law.questions import BY_ID, KIND_KNOWN
from advisor.pages.examples import EXAMPLES, GROUPS, Example


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.id)
def test_example_leaves_no_question_open_and_answers_none_that_is_not_asked(example: Example) -> None:
    for question, options in example.answers.items():
        assert check(question, options) == options
    reading = read(example.answers)
    assert reading.unanswered == reading.ignored == ()
    assert KIND_KNOWN.value(reading.facts)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.id)
def test_example_is_told_in_a_few_short_sentences(example: Example) -> None:
    sentences = [sentence for sentence in re.split(r"[.?!]\s*", example.text) if sentence]
    assert 1 <= len(sentences) <= 3
    assert all(len(sentence.split()) <= 15 for sentence in (*sentences, example.title))


def test_examples_are_different_stories_and_the_first_is_the_one_it_all_began_with() -> None:
    assert len({example.id for example in EXAMPLES}) == len({example.title for example in EXAMPLES}) == len(EXAMPLES)
    assert EXAMPLES[0].id == "secretly_recorded_patient"


def test_there_is_an_example_of_every_kind_of_conversation() -> None:
    kinds = {option.id for option in BY_ID["conversation"].options} - {"other"}
    assert {example.answers["conversation"][0] for example in EXAMPLES} == kinds == set(GROUPS)


def test_examples_under_one_heading_stand_together() -> None:
    headings = [heading for heading, _ in groupby(example.group for example in EXAMPLES)]
    assert len(headings) == len(set(headings)) == len(set(GROUPS.values()))
