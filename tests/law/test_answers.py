"""Which answers count: what may be answered, what is ignored, what is still asked, and what `unknown` means."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.law.answers import Answers, InvalidAnswer, check, offered, read
from advisor.law.conditions import bit
from advisor.law.questions import BY_ID, EXCLUSIVE, QUESTIONS
from advisor.pages.examples import EXAMPLES
from tests.law.complete import complete_answers

SEED = {question: options for question, options in EXAMPLES[0].answers.items() if question != "progress"}


def without(*questions: str) -> Answers:
    return {question: options for question, options in SEED.items() if question not in questions}


# --- check: what may be answered


def test_check_gives_options_in_the_order_of_the_question_each_once() -> None:
    assert check("wish", ["hear", "know", "hear"]) == ("know", "hear")


@pytest.mark.parametrize(
    ("question", "options", "complaint"),
    [
        ("colour", ["red"], "unknown question 'colour'"),
        ("side", ["nobody"], "side has no option 'nobody'"),
        ("side", [], "side needs an option"),
        ("side", ["recorder", "recorded"], "side takes one option"),
        ("use", ["kept", "public"], "'kept' excludes other options"),
        ("others", ["nobody", "group"], "'nobody' excludes other options"),
        ("situation", ["danger", "none"], "'none' excludes other options"),
        ("use", ["unknown", "file"], "'unknown' excludes other options"),
    ],
)
def test_check_refuses_and_names_what_is_allowed(question: str, options: list[str], complaint: str) -> None:
    with pytest.raises(InvalidAnswer, match=complaint) as raised:
        check(question, options)
    allowed = [option.id for option in BY_ID[question].options] if question in BY_ID else list(BY_ID)
    assert str(raised.value).endswith(f"allowed: {', '.join(allowed)}")


def test_check_accepts_every_option_of_every_question_alone() -> None:
    for question in QUESTIONS:
        for option in question.options:
            assert check(question.id, [option.id]) == (option.id,)


# --- read: what counts


def test_no_answers_leave_everything_to_be_asked_and_nothing_kept() -> None:
    reading = read({})
    assert (reading.kept, reading.ignored) == ({}, ())
    assert reading.unanswered[:1] == ("side",)
    assert "conversation" in reading.unanswered


def test_a_whole_story_keeps_its_answers_and_has_nothing_left() -> None:
    reading = read(SEED)
    assert reading.kept == SEED
    assert (reading.ignored, reading.unanswered) == ((), ())


def test_an_optional_question_left_out_is_assumed_and_counts_as_its_default() -> None:
    reading = read(without("abroad"))
    assert {"abroad", "progress"} <= set(reading.assumed)
    assert reading.facts.true & bit("abroad", "no")
    assert "abroad" not in reading.kept


def test_an_answer_takes_the_place_of_what_was_assumed() -> None:
    reading = read({**SEED, "abroad": ("yes",)})
    assert "abroad" not in reading.assumed
    assert reading.facts.true & bit("abroad", "yes")


@pytest.mark.parametrize(
    ("question", "option"),
    [("camera", "fixed"), ("rule_says", "forbids"), ("recorder_age", "adult"), ("health", "yes"), ("mandate", "yes")],
)
def test_an_answer_to_what_would_not_be_asked_is_ignored_and_is_no_fact(question: str, option: str) -> None:
    reading = read({**SEED, question: (option,)})
    assert reading.ignored == (question,)
    assert question not in reading.kept
    assert not reading.facts.true & BY_ID[question].bits


def test_a_required_question_left_out_is_unanswered_and_open() -> None:
    reading = read(without("announcement"))
    assert reading.unanswered[0] == "announcement"
    assert reading.facts.open & bit("announcement", "secret")
    assert not reading.facts.true & BY_ID["announcement"].bits


def test_unknown_is_an_answer_but_no_fact() -> None:
    reading = read({**SEED, "announcement": ("unknown",)})
    assert "announcement" not in reading.unanswered
    assert reading.kept["announcement"] == ("unknown",)
    assert not (reading.facts.true | reading.facts.open) & bit("announcement", "unknown")
    open_ = {
        option.id for option in BY_ID["announcement"].options if reading.facts.open & bit("announcement", option.id)
    }
    assert open_ == {option.id for option in BY_ID["announcement"].options} - {"unknown"}


def test_unknown_leaves_the_law_the_same_as_no_answer() -> None:
    asked = read({**SEED, "purpose": ("unknown",)}).facts
    left_out = read(without("purpose")).facts
    assert (asked.true & BY_ID["purpose"].bits, asked.open & BY_ID["purpose"].bits) == (
        left_out.true & BY_ID["purpose"].bits,
        left_out.open & BY_ID["purpose"].bits,
    )


def test_several_answers_of_one_question_all_hold() -> None:
    facts = read({**SEED, "use": ("colleagues", "file")}).facts
    assert facts.true & bit("use", "colleagues")
    assert facts.true & bit("use", "file")
    assert not facts.open & BY_ID["use"].bits


def test_offered_leaves_out_what_cannot_be_so() -> None:
    in_person = {option.id for option in offered(BY_ID["presence"], read(SEED).facts)}
    by_phone = {option.id for option in offered(BY_ID["presence"], read({**SEED, "channel": ("phone",)}).facts)}
    assert not {"lent", "pocket", "hold", "line_holder"} & in_person
    assert {"lent", "pocket", "hold", "line_holder"} <= by_phone


@settings(max_examples=150, deadline=None)
@given(complete_answers())
def test_complete_answers_leave_nothing_open(answers: Answers) -> None:
    reading = read(answers)
    assert (reading.unanswered, reading.ignored, reading.facts.open) == ((), (), 0)
    assert reading.kept == answers


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_answers_are_kept_or_ignored_and_reading_what_was_kept_changes_nothing(data: st.DataObject) -> None:
    answers = {}
    for question in data.draw(st.lists(st.sampled_from(QUESTIONS), unique=True)):
        options = [option.id for option in question.options]
        several = st.lists(st.sampled_from([o for o in options if o not in EXCLUSIVE]), min_size=1, unique=True)
        given_ = data.draw(several if question.multi else st.sampled_from(options).map(lambda option: [option]))
        answers[question.id] = check(question.id, given_)
    reading = read(answers)
    assert {**{name: answers[name] for name in reading.ignored}, **reading.kept} == answers
    assert not set(reading.ignored) & set(reading.kept)
    assert not set(reading.unanswered) & {*reading.kept, *reading.assumed}
    again = read(reading.kept)
    assert again.kept == reading.kept
    assert again.facts == reading.facts
