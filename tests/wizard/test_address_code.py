"""The code of the answers in an address: one spelling, read with tolerance, never given a new meaning."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from advisor.law.answers import Answers, check
from advisor.law.events import EARLIEST, EVENTS, LATEST, Dates
from advisor.law.questions import BY_ID, EXCLUSIVE, QUESTIONS, Question
from advisor.pages.examples import EXAMPLES
from advisor.wizard.code import EMPTY, MAX_LENGTH, decode, encode, inspect, is_canonical

FROZEN = Path(__file__).with_name("frozen_codes.txt")


def _possible_answer(question: Question) -> st.SearchStrategy[tuple[str, ...]]:
    ids = [option.id for option in question.options]
    one = st.sampled_from(ids).map(lambda option: (option,))
    several = [option for option in ids if option not in EXCLUSIVE]
    if not question.multi:
        return one
    return one | st.sets(st.sampled_from(several), min_size=1).map(lambda chosen: check(question.id, chosen))


ANSWERS: st.SearchStrategy[Answers] = st.fixed_dictionaries(
    {}, optional={question.id: _possible_answer(question) for question in QUESTIONS}
)
DATES: st.SearchStrategy[Dates] = st.fixed_dictionaries(
    {}, optional={event.id: st.dates(EARLIEST, LATEST) for event in EVENTS}
)


@given(ANSWERS, DATES)
def test_encode_then_decode_gives_the_answers_and_dates_back(answers: Answers, dates: Dates) -> None:
    code = encode(answers, dates)
    assert inspect(code) == (answers, False, dates)
    assert is_canonical(code)


@given(ANSWERS, DATES, st.randoms(use_true_random=False), st.sampled_from(["-", "", ".", "--", "_", " "]))
def test_decode_ignores_case_separators_and_order(
    answers: Answers, dates: Dates, random: object, separator: str
) -> None:
    parts = encode(answers, dates).split("-")
    random.shuffle(parts)  # type: ignore[attr-defined]
    assert inspect(separator.join(parts).upper()) == (answers, False, dates)


@given(st.text(max_size=MAX_LENGTH + 50))
@example("s1" * 400)
@example("s" + "9" * 590)
@example("s²")
@example("tr99999999")
@example("tr" + "1" * 590)
@example("S1")  # U+212A and its like lower to ASCII
def test_decode_any_text_gives_answers_that_the_law_accepts(code: str) -> None:
    answers, _, dates = inspect(code)
    for question, options in answers.items():
        assert check(question, options) == options
    assert all(EARLIEST <= day <= LATEST for day in dates.values())
    assert decode(code) == answers
    assert is_canonical(encode(answers, dates))


def test_encode_no_answers_gives_a_dash() -> None:
    assert encode({}) == EMPTY == "-"
    assert inspect(EMPTY) == ({}, False, {})


def test_encode_the_seed_story_reads_as_letters_and_numbers() -> None:
    assert encode(EXAMPLES[0].answers) == "s2-m3-b1-g1-k1-v1-r3-d1-w7-u1-x3-pr4-ww1-ww2"


@pytest.mark.parametrize(
    ("code", "answers"),
    [
        ("s2-zz9", {"side": ("recorded",)}),
        ("s2-m99", {"side": ("recorded",)}),
        ("s0-s2", {"side": ("recorded",)}),
        ("s2-hallo", {"side": ("recorded",)}),
        ("s1-s2-m3", {"moment": ("made",)}),
        ("b1-b2", {"situation": ("danger",)}),
        ("u1-u2-u3", {"use": ("relatives", "second_professional")}),
        ("u1-u17", {}),
        ("s2-" * 250, {}),
    ],
)
def test_decode_drops_what_cannot_be_and_says_so(code: str, answers: Answers) -> None:
    assert inspect(code) == (answers, True, {})


def test_a_date_stands_after_the_answers_as_two_letters_and_eight_digits() -> None:
    dates = {"answer_received": date(2026, 12, 5), "request_received": date(2026, 11, 3)}
    assert encode({"side": ("recorded",)}, dates) == "s2-tr20261103-ta20261205"
    assert encode({}, dates) == "tr20261103-ta20261205"


@pytest.mark.parametrize(
    "part",
    [
        "tr20260229",
        "tr20261301",
        "tr20260100",
        "tr19891231",
        "tr21010101",
        "tr2026113",
        "tr202611030",
        "tr0",
        "tr20261103-tr20261104",
        "tr20261103-tr20260231",
        "tx20261103",
    ],
)
def test_decode_drops_a_date_that_cannot_be_and_keeps_the_rest(part: str) -> None:
    assert inspect(f"s2-{part}-ta20261205") == ({"side": ("recorded",)}, True, {"answer_received": date(2026, 12, 5)})


@pytest.mark.parametrize("part", ["tr19900101", "tr21001231", "tr20280229", "tr20261103-tr20261103"])
def test_decode_takes_any_day_that_can_be_meant(part: str) -> None:
    decoded = inspect(part)
    assert (set(decoded.dates), decoded.dropped) == ({"request_received"}, False)


def test_decode_the_same_answer_twice_is_one_answer() -> None:
    assert inspect("s2-s2") == ({"side": ("recorded",)}, False, {})


def test_encode_the_longest_possible_answers_fits_in_an_address() -> None:
    longest = {
        question.id: tuple(option.id for option in (question.options if question.multi else question.options[-1:]))
        for question in QUESTIONS
    }
    assert len(encode(longest)) <= MAX_LENGTH / 2
    assert len(encode(longest, {event.id: LATEST for event in EVENTS})) <= MAX_LENGTH


def test_codes_are_never_reused_changed_or_lost() -> None:
    frozen = dict(line.split() for line in FROZEN.read_text().splitlines() if line and not line.startswith("#"))
    now = {
        f"{question.letter}{option.number}": f"{question.id}={option.id}"
        for question in QUESTIONS
        for option in question.options
    }
    now |= {f"{event.key}YYYYMMDD": f"{event.id}=YYYY-MM-DD" for event in EVENTS}
    assert now == frozen, f"a new option gets a new line in {FROZEN.name}; nothing else there changes"


def test_letters_are_one_or_two_small_letters() -> None:
    assert all(question.letter.isascii() and question.letter.islower() for question in BY_ID.values())
    assert all(1 <= len(question.letter) <= 2 for question in BY_ID.values())
    assert all(len(event.key) == 2 and event.key.islower() for event in EVENTS)


def test_no_date_has_the_letters_of_a_question() -> None:
    assert {event.key for event in EVENTS}.isdisjoint(question.letter for question in QUESTIONS)
