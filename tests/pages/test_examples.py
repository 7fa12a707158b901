"""The stories on the start page: each ends at an advice, and can be read."""

import re

import pytest

from advisor.law.answers import check, read
from advisor.law.questions import COVERED
from advisor.pages.examples import EXAMPLES, Example


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.id)
def test_example_leaves_no_question_open_and_answers_none_that_is_not_asked(example: Example) -> None:
    for question, options in example.answers.items():
        assert check(question, options) == options
    reading = read(example.answers)
    assert reading.unanswered == reading.ignored == ()
    assert COVERED.value(reading.facts)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.id)
def test_example_is_told_in_a_few_short_sentences(example: Example) -> None:
    sentences = [sentence for sentence in re.split(r"[.?!]\s*", example.text) if sentence]
    assert 1 <= len(sentences) <= 3
    assert all(len(sentence.split()) <= 15 for sentence in (*sentences, example.title))


def test_examples_are_six_different_stories() -> None:
    assert len({example.id for example in EXAMPLES}) == len({example.title for example in EXAMPLES}) == 6
