"""How terms are counted: worked dates, month ends, leap years, weekends and holidays, and what must always hold."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.law.events import EARLIEST, LATEST
from advisor.law.holidays import DECREED, easter, holidays, is_working_day, working_day_from
from advisor.law.terms import Counting, Term, Unit

MONTH = Term(1, "months", "european")
THREE_MONTHS = Term(3, "months", "european")
DUTCH_MONTH = Term(1, "months", "national")
SIX_WEEKS = Term(6, "weeks", "national")
NINETY_DAYS = Term(90, "days", "national")
HOURS = Term(72, "hours", "european")
FIVE_YEARS = Term(5, "years", "national")

DAYS = st.dates(EARLIEST, LATEST)
TERMS = st.builds(
    Term,
    st.integers(1, 100),
    st.sampled_from(["hours", "days", "weeks", "months", "years"]),
    st.sampled_from(["european", "national"]),
)


# --- Holidays


@pytest.mark.parametrize(
    "day",
    # By the tables of the Royal Observatory; the first and last day on which Easter can be are among them.
    ["1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05",
     "2027-03-28", "2028-04-16", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28"],
)  # fmt: skip
def test_easter(day: str) -> None:
    expected = date.fromisoformat(day)
    assert easter(expected.year) == expected


@given(st.integers(1990, 2110))
def test_easter_is_a_sunday_from_22_march_to_25_april(year: int) -> None:
    day = easter(year)
    assert day.isoweekday() == 7
    assert date(year, 3, 22) <= day <= date(year, 4, 25)


def test_the_holidays_of_2026() -> None:
    assert sorted(day.isoformat() for day in holidays(2026)) == [
        "2026-01-01",  # New Year
        "2026-04-03",  # Good Friday
        "2026-04-06",  # Easter Monday
        "2026-04-27",  # day of the King
        "2026-05-05",  # Liberation Day, in every year
        "2026-05-14",  # Ascension
        "2026-05-25",  # Whit Monday
        "2026-12-25",
        "2026-12-26",
    ]


@pytest.mark.parametrize(
    ("year", "day"),
    [(2026, 27), (2025, 26), (2031, 26), (2014, 26), (2013, 30), (2006, 29)],
)
def test_the_day_of_the_king_or_queen_is_no_sunday(year: int, day: int) -> None:
    assert date(year, 4, day) in holidays(year)
    assert date(year, 4, day).isoweekday() != 7


def test_days_by_decree_count_for_the_dutch_statute_alone() -> None:
    day_after_ascension = date(2026, 5, 15)
    assert day_after_ascension in DECREED
    assert not is_working_day(day_after_ascension, decreed=True)
    assert is_working_day(day_after_ascension, decreed=False)
    assert all(day.isoweekday() <= 5 and day not in holidays(day.year) for day in DECREED)


def test_a_working_day_stays_and_a_row_of_free_days_is_passed() -> None:
    assert working_day_from(date(2026, 4, 2), decreed=True) == date(2026, 4, 2)
    assert working_day_from(date(2026, 4, 3), decreed=True) == date(2026, 4, 7), "Good Friday to Easter Monday"
    assert working_day_from(date(2026, 5, 14), decreed=True) == date(2026, 5, 18), (
        "Ascension, Friday by decree, weekend"
    )
    assert working_day_from(date(2026, 5, 14), decreed=False) == date(2026, 5, 15)


# --- Worked dates


@pytest.mark.parametrize(
    ("term", "start", "due", "why"),
    [
        # One month from receipt (art. 12 lid 3 AVG, counted by art. 3 of the regulation)
        (MONTH, "2026-11-03", "2026-12-03", "the same day of the next month"),
        (MONTH, "2026-11-05", "2026-12-07", "5 December is a Saturday"),
        (MONTH, "2026-11-06", "2026-12-07", "6 December is a Sunday"),
        (MONTH, "2026-01-31", "2026-03-02", "no 31 February: 28 February, a Saturday, so Monday 2 March"),
        (MONTH, "2025-01-31", "2025-02-28", "the last day of February"),
        (MONTH, "2028-01-31", "2028-02-29", "leap year"),
        (MONTH, "2028-01-29", "2028-02-29", "leap year"),
        (MONTH, "2027-01-29", "2027-03-01", "no leap year: 28 February is a Sunday"),
        (MONTH, "2026-08-31", "2026-09-30", "September has 30 days"),
        (MONTH, "2026-02-28", "2026-03-30", "28 March is a Saturday: not the last day of March"),
        (MONTH, "2026-12-01", "2027-01-04", "New Year is a Friday: 1 January, then the weekend"),
        (MONTH, "2026-11-25", "2026-12-28", "Christmas on Friday and Saturday, then Sunday"),
        (MONTH, "2026-03-03", "2026-04-07", "Good Friday to Easter Monday"),
        (MONTH, "2026-03-27", "2026-04-28", "day of the King"),
        (MONTH, "2026-04-05", "2026-05-06", "Liberation Day, also when nobody has the day off"),
        (MONTH, "2026-04-14", "2026-05-15", "Ascension; the Friday after it is no holiday for European law"),
        (MONTH, "2026-04-25", "2026-05-26", "Whit Monday"),
        (MONTH, "2026-03-26", "2026-04-28", "26 April is a Sunday, the day of the King follows"),
        (MONTH, "2026-03-28", "2026-04-28", "the clock goes forward in the night after the event"),
        (MONTH, "2026-09-28", "2026-10-28", "the clock goes back within the month"),
        (THREE_MONTHS, "2026-11-03", "2027-02-03", "with the two more months"),
        (THREE_MONTHS, "2026-11-30", "2027-03-01", "28 February 2027 is a Sunday"),
        # Six weeks (art. 35 UAVG, 6:7 Awb, Wkkgz; Algemene termijnenwet)
        (SIX_WEEKS, "2026-11-03", "2026-12-15", "the same day of the week"),
        (SIX_WEEKS, "2026-11-13", "2026-12-28", "Christmas, Saturday, Sunday"),
        (SIX_WEEKS, "2026-02-20", "2026-04-07", "Good Friday"),
        (SIX_WEEKS, "2026-04-03", "2026-05-18", "the Friday after Ascension, by decree"),
        (SIX_WEEKS, "2026-04-02", "2026-05-18", "Ascension"),
        (SIX_WEEKS, "2026-11-20", "2027-01-04", "New Year"),
        (SIX_WEEKS, "2026-10-10", "2026-11-23", "Saturday"),
        (Term(10, "weeks", "national"), "2026-11-03", "2027-01-12", "six weeks and four"),
        # One month in Dutch law (art. 27 WOR)
        (DUTCH_MONTH, "2026-10-31", "2026-11-30", "November has 30 days"),
        (DUTCH_MONTH, "2026-04-15", "2026-05-18", "the Friday after Ascension, by decree"),
        # Three months of 30 days (art. 66 and 88 Sr)
        (NINETY_DAYS, "2026-11-03", "2027-02-01", "one day before three months of the calendar"),
        (NINETY_DAYS, "2026-01-03", "2026-04-07", "Good Friday; 90 days is not more than 90"),
        (Term(91, "days", "national"), "2026-01-02", "2026-04-03", "over 90 days: Good Friday stays the last day"),
        (Term(13, "weeks", "national"), "2026-01-02", "2026-04-03", "over twelve weeks"),
        (Term(4, "months", "national"), "2026-01-01", "2026-05-01", "over three months, on a working day"),
        (Term(4, "months", "national"), "2026-01-05", "2026-05-05", "over three months: Liberation Day stays"),
        # 72 hours (art. 33 AVG)
        (HOURS, "2026-11-03", "2026-11-06", "the third day after"),
        (HOURS, "2026-11-05", "2026-11-08", "also when that is a Sunday"),
        (HOURS, "2026-12-23", "2026-12-26", "also at Christmas"),
        (HOURS, "2026-03-28", "2026-03-31", "the clock goes forward"),
        (HOURS, "2028-02-28", "2028-03-02", "leap year"),
        # Five years (art. 3:310 BW)
        (FIVE_YEARS, "2026-11-03", "2031-11-03", "the same day"),
        (FIVE_YEARS, "2021-12-25", "2026-12-25", "Christmas stays the last day"),
        (FIVE_YEARS, "2024-02-29", "2029-02-28", "no 29 February"),
    ],
)  # fmt: skip
def test_the_last_day(term: Term, start: str, due: str, why: str) -> None:
    assert term.last_day(date.fromisoformat(start)) == date.fromisoformat(due), why


@pytest.mark.parametrize(
    ("amount", "unit", "counting", "moves"),
    [
        (90, "days", "national", True),
        (91, "days", "national", False),
        (12, "weeks", "national", True),
        (13, "weeks", "national", False),
        (3, "months", "national", True),
        (4, "months", "national", False),
        (1, "years", "national", False),
        (24, "hours", "national", False),
        (72, "hours", "european", False),
        (4, "months", "european", True),
        (1, "years", "european", True),
    ],
)
def test_which_terms_move(amount: int, unit: Unit, counting: Counting, moves: bool) -> None:
    """Art. 4 Algemene termijnenwet; art. 3 lid 4 Regulation 1182/71."""
    assert Term(amount, unit, counting).moves is moves


# --- What always holds


@given(TERMS, DAYS)
def test_a_term_ends_after_it_begins(term: Term, start: date) -> None:
    assert term.last_day(start) > start


@given(TERMS, DAYS, DAYS)
def test_who_begins_later_never_ends_earlier(term: Term, one: date, other: date) -> None:
    first, second = sorted((one, other))
    assert term.last_day(first) <= term.last_day(second)


@given(TERMS, DAYS)
def test_a_term_that_moves_ends_on_the_first_working_day(term: Term, start: date) -> None:
    counted, last = term.counted(start), term.last_day(start)
    if not term.moves:
        assert last == counted
        return
    decreed = term.counting == "national"
    assert is_working_day(last, decreed=decreed)
    assert not any(
        is_working_day(counted + timedelta(days=days), decreed=decreed) for days in range((last - counted).days)
    )
    assert (last - counted).days <= 5


@given(st.integers(1, 60), DAYS)
def test_months_end_on_the_same_day_or_on_the_last_of_a_shorter_month(months: int, start: date) -> None:
    end = Term(months, "months", "european").counted(start)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
    assert end.day == start.day or (end.day < start.day and (end + timedelta(days=1)).day == 1)


@given(st.integers(1, 30), DAYS)
def test_a_longer_term_never_ends_earlier(amount: int, start: date) -> None:
    for unit in ("days", "weeks", "months", "years"):
        shorter, longer = Term(amount, unit, "european"), Term(amount + 1, unit, "european")
        assert shorter.last_day(start) <= longer.last_day(start)
