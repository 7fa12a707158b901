"""What is contested stands in one list; what is not known is said."""

from __future__ import annotations

from advisor.law.decisions.all import RULES
from advisor.law.open_points import open_points
from advisor.law.rules import UNDECIDED
from advisor.law.sources import SOURCES
from tests.accountability.reading import page, plain


def test_every_contest_is_listed_with_both_sides() -> None:
    shown = page("omstreden/")
    contested = [rule for rule in RULES.values() if rule.contest]
    assert shown.count('id="punt-') == len(contested)
    assert all(f'id="punt-{rule.id}"' in shown for rule in contested)
    assert f"Op {len(contested)} punten" in plain(shown)
    assert len(shown.encode()) <= 400_000


def test_rules_that_give_no_outcome_are_listed() -> None:
    shown = page("open/")
    assert all(f"#regel-{rule.id}" in shown for rule in RULES.values() if rule.verdict == UNDECIDED)


def test_every_open_point_is_told() -> None:
    shown = page("open/")
    assert all(f'id="{point.id}"' in shown for point in open_points())


def test_the_age_of_the_texts_that_were_read_is_told() -> None:
    shown = plain(page("open/"))
    assert "29 november 2015" in shown
    assert f"{sum(not source.may_be_cited for source in SOURCES.values())} stukken" in shown
