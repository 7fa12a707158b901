"""The day of the rules in an address: kept in that of an advice, dropped from every other."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.law.rules import DOSSIER_DATE
from advisor.pages.examples import EXAMPLES
from advisor.wizard.code import RULES_DATE, decode, encode, inspect, is_canonical, rules_date
from advisor.wizard.links import advice_url, onward_url, question_url

SEED = EXAMPLES[0].answers
DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))


def test_the_key_never_changes() -> None:
    assert RULES_DATE == "rd"


@given(DAYS)
def test_the_day_is_read_back_and_changes_no_answer(day: date) -> None:
    code = encode(SEED, rules=day)
    assert code.endswith(f"-rd{day:%Y%m%d}")
    assert rules_date(code) == day
    assert decode(code) == SEED
    assert not inspect(code).dropped
    assert is_canonical(code)


@pytest.mark.parametrize(
    "code", ["s2-m3", "-", "s2-rd2026", "s2-rd20261340", "rd20260101-rd20260102", "rd20260101" * 100]
)
def test_without_one_day_that_exists_there_is_none(code: str) -> None:
    assert rules_date(code) is None


def test_a_day_that_does_not_exist_is_dropped() -> None:
    assert inspect("s2-rd20261340").dropped


def test_only_the_address_of_an_advice_carries_it() -> None:
    day = f"rd{DOSSIER_DATE:%Y%m%d}"
    assert day in advice_url(SEED)
    assert day in onward_url(SEED)
    assert day not in question_url("purpose", SEED)
    assert "rd" not in advice_url(SEED, rules=None)
