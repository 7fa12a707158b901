"""Days as people type them, and what is wrong with the rest."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from advisor.advice.typed_dates import MAX_LENGTH, MONTHS, read_day, read_form
from advisor.law.events import EARLIEST, EVENTS, LATEST

DAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    "written",
    ["2026-11-03", "3-11-2026", "03-11-2026", "3/11/2026", "3.11.2026", "3 11 2026", "3 - 11 - 2026", " 3-11-2026 ",
     "3 november 2026", "3 November 2026", "3 nov 2026", "3 nov. 2026", "3-nov-2026", "3november2026", "2026-11-3"],
)  # fmt: skip
def test_a_day_can_be_written_in_many_ways(written: str) -> None:
    assert read_day(written) == DAY


@pytest.mark.parametrize("number", range(1, 13))
def test_every_month_has_its_name_and_its_first_letters(number: int) -> None:
    name = MONTHS[number - 1]
    assert read_day(f"1 {name} 2026") == read_day(f"1 {name[:3]} 2026") == date(2026, number, 1)


def test_march_has_one_more_short_name() -> None:
    assert read_day("1 mrt 2026") == date(2026, 3, 1)


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("gisteren", "unreadable"),
        ("3-11", "unreadable"),
        ("3-11-26", "unreadable"),
        ("20261103", "unreadable"),
        ("3 brumaire 2026", "unreadable"),
        ("٣-١١-٢٠٢٦", "unreadable"),
        ("31-2-2026", "impossible"),
        ("29-2-2026", "impossible"),
        ("3-13-2026", "impossible"),
        ("0-1-2026", "impossible"),
        ("11/30/2026", "impossible"),
        ("31 november 2026", "impossible"),
        ("3-11-0000", "impossible"),
        ("3-11-1026", "out_of_span"),
        ("31-12-1989", "out_of_span"),
        ("1-1-2101", "out_of_span"),
    ],
)
def test_what_is_wrong_with_a_day(written: str, problem: str) -> None:
    assert read_day(written) == problem


@given(st.text(max_size=60))
@example("9" * 40)
@example("1-1-" + "9" * 30)
def test_any_text_is_a_day_in_the_span_or_a_problem(written: str) -> None:
    read = read_day(written)
    assert isinstance(read, str) or EARLIEST <= read <= LATEST


@given(st.dates(EARLIEST, LATEST))
def test_what_a_browser_sends_and_what_a_page_says_are_read_back(day: date) -> None:
    assert read_day(day.isoformat()) == read_day(f"{day.day} {MONTHS[day.month - 1]} {day.year}") == day


def test_a_form_sets_changes_removes_and_leaves_dates() -> None:
    known = {"request_received": DAY, "answer_received": DAY, "leak_discovered": DAY}
    typed = read_form({"request_received": "", "answer_received": "5-12-2026", "complaint_filed": "1 mei 2026"}, known)
    assert not typed.problems
    assert typed.dates == {
        "answer_received": date(2026, 12, 5),
        "leak_discovered": DAY,
        "complaint_filed": date(2026, 5, 1),
    }
    assert known["request_received"] == DAY, "what was known is not changed"


def test_a_form_with_a_mistake_keeps_what_was_known_and_what_was_written() -> None:
    typed = read_form({"request_received": "31-2-2026", "answer_received": "5-12-2026"}, {"request_received": DAY})
    assert typed.problems == {"request_received": "impossible"}
    assert typed.written == {"request_received": "31-2-2026"}
    assert typed.dates == {"request_received": DAY, "answer_received": date(2026, 12, 5)}


def test_a_long_text_is_cut() -> None:
    typed = read_form({EVENTS[0].id: "x" * 5000}, {})
    assert len(typed.written[EVENTS[0].id]) == MAX_LENGTH


def test_other_fields_are_ignored() -> None:
    assert read_form({"nonsense": "3-11-2026", "side": "recorded"}, {}).dates == {}
