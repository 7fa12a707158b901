"""Every question can be asked: it has all its texts, and they read well for whoever is asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.law.answers import Answers
from advisor.law.questions import BY_ID, EXCLUSIVE, QUESTIONS, Question
from advisor.texts.load import exists, text
from advisor.texts.reader import reader
from tests.texts.reading import partials

FOLDER = Path(__file__).parents[2] / "templates" / "text" / "nl" / "question"
FIXED = ("title", "short", "hint", "why", "error")
BEFORE_ANYBODY_IS_KNOWN = ("side", "moment", "situation", "conversation")
MOMENTS = ("planned", "ongoing", "made")

READERS: dict[str, Answers] = {
    "nobody yet": {},
    "patient who records": {"side": ("recorder",), "conversation": ("care",), "capacity": ("private",)},
    "recorded patient": {"side": ("recorded",), "conversation": ("care",), "capacity": ("staff",)},
    "recorded client of an institution": {
        "side": ("recorded",),
        "conversation": ("care",),
        "capacity": ("organisation",),
    },
    "recorded doctor": {"side": ("recorded",), "conversation": ("assessment",), "capacity": ("private",)},
    "relative": {"side": ("involved",), "conversation": ("care",), "capacity": ("self_employed",)},
    **{
        f"{side} in {kind.id}": {"side": (side,), "conversation": (kind.id,), "capture": (capture,)}
        for kind in BY_ID["conversation"].options
        for side, capture in (("recorder", "audio"), ("recorded", "video"), ("organisation", "live"))
    },
}

every_question = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)


def _source(question_id: str) -> dict[str, str]:
    return partials((FOLDER / f"{question_id}.html").read_text(encoding="utf-8"))


def _versions(question_id: str, partial: str) -> set[str]:
    """The text as every reader gets it, at every moment."""
    return {
        str(text("question", question_id, partial, reader({**answers, "moment": (moment,)})))
        for answers in READERS.values()
        for moment in MOMENTS
    }


def test_there_are_texts_for_every_question_and_no_other() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.html")) == sorted(question.id for question in QUESTIONS)


@every_question
def test_question_has_its_texts_and_no_other(question: Question) -> None:
    names = {f"option_{option.id}" for option in question.options}
    assert all(exists("question", question.id, name) for name in {*FIXED, *names})
    assert set(_source(question.id)) <= {*FIXED, *names, *(f"{name}_hint" for name in names)}


@every_question
def test_texts_say_something_to_everybody(question: Question) -> None:
    for name in _source(question.id):
        if "hint" not in name:
            assert all(_versions(question.id, name)), name


@every_question
def test_title_is_one_question(question: Question) -> None:
    for title in _versions(question.id, "title"):
        assert title.endswith("?")
        assert title.count("?") == 1


@every_question
def test_short_name_is_short_and_the_same_for_everybody(question: Question) -> None:
    (short,) = _versions(question.id, "short")
    assert 1 < len(short.split()) <= 4


@every_question
def test_reason_is_given_in_a_few_sentences(question: Question) -> None:
    for why in _versions(question.id, "why"):
        assert 2 <= sum(map(why.count, ".?!")) <= 5


@every_question
def test_error_says_what_to_do(question: Question) -> None:
    options = {str(text("question", question.id, f"option_{option.id}")) for option in question.options}
    for error in _versions(question.id, "error"):
        assert error.startswith("Kies ")
        for quoted in error.split("‘")[1:]:
            named = quoted.split("’")[0]
            assert any(option.startswith(named) for option in options), named


@every_question
def test_options_of_a_question_are_all_different(question: Question) -> None:
    for answers in READERS.values():
        for moment in MOMENTS:
            words = reader({**answers, "moment": (moment,)})
            labels = [text("question", question.id, f"option_{option.id}", words) for option in question.options]
            assert len(set(labels)) == len(labels)
            assert not any(label.endswith(".") for label in labels)


@every_question
def test_hint_says_when_more_than_one_answer_may_be_given(question: Question) -> None:
    for hint in _versions(question.id, "hint"):
        assert ("U kunt meer dan één antwoord kiezen." in hint) == question.multi


@every_question
def test_error_names_the_option_that_stands_alone(question: Question) -> None:
    alone = [option.id for option in question.options if question.multi and option.id in EXCLUSIVE]
    for error in _versions(question.id, "error"):
        assert ("alleen" in error) == bool(alone)


@pytest.mark.parametrize("question_id", BEFORE_ANYBODY_IS_KNOWN)
def test_first_questions_speak_of_nobody(question_id: str) -> None:
    for name, source in _source(question_id).items():
        assert "{{" not in source, name


def test_danger_comes_with_the_number_to_call() -> None:
    assert "112" in text("question", "situation", "hint")
