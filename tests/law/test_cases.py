"""The cases to compare with: read strictly, coded in our questions, shown only where the source may be."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from advisor.law.answers import check, read
from advisor.law.assess import assess
from advisor.law.cases import DECIDED, KINDS, Case, load, parse, shown
from advisor.law.decisions import all as decisions
from advisor.law.decisions.all import DECISIONS, FINDINGS
from advisor.law.sources import citeable

LAW = Path(decisions.__file__).parents[1]
GOOD = """
[[case]]
id = "x"
kind = "ruling"
body = "Hoge Raad"
date = "2014-07-11"
ecli = "ECLI:NL:HR:2014:1632"
assumed = ["channel"]
[case.answers]
conversation = "work"
channel = "phone"
use = ["kept"]
[case.findings]
making = ["allowed", "conditional"]
"""
every_case = pytest.mark.parametrize("case", load().values(), ids=lambda case: case.id)


def test_every_case_of_the_dossier_is_there() -> None:
    assert len(load()) == 98
    assert all(re.fullmatch(r"c\d{3}(-[a-d])?", id) for id in load())


@every_case
def test_answers_are_those_of_our_questions(case: Case) -> None:
    assert all(check(question, given) == given for question, given in case.answers.items())
    assert case.assumed <= set(case.answers)
    assert case.answers["conversation"][0] != "unknown"


@every_case
def test_facts_of_a_case_can_be_assessed(case: Case) -> None:
    assert read(case.answers).kept
    assert set(assess(case.answers).findings) == set(FINDINGS)


@every_case
def test_findings_and_verdicts_exist(case: Case) -> None:
    for finding, verdicts in case.findings.items():
        assert finding in DECIDED
        assert set(verdicts) <= set(DECISIONS[finding].verdicts)


@every_case
def test_case_is_shown_only_where_its_source_may_be_cited(case: Case) -> None:
    assert case.link.startswith("https://")
    if case.shown and case.source:
        assert citeable(case.source).link == case.link
        assert citeable(case.source).ecli == case.ecli


def test_case_on_an_unverified_source_is_withheld_with_a_reason() -> None:
    withheld = {case.id: case.withheld for case in load().values() if not case.shown}
    assert set(withheld) == {"c042"}
    assert not {case.id for case in shown()} & set(withheld)


def test_every_kind_of_speaker_and_of_conversation_has_cases() -> None:
    assert {case.kind for case in shown()} == set(KINDS)
    kinds = {case.answers["conversation"][0] for case in shown()}
    assert kinds >= {"care", "youth", "work", "government", "education", "business", "legal", "police", "private"}


def test_no_rule_knows_of_a_case() -> None:
    imports = re.compile(r"^(?:from|import) .*\b(?:cases|similarity)\b", re.MULTILINE)
    assert [path.name for path in (LAW / "decisions").glob("*.py") if imports.search(path.read_text("utf-8"))] == []
    assert not imports.search((LAW / "assess.py").read_text("utf-8"))


# --- Reading


def test_good_case_is_read() -> None:
    (case,) = parse(GOOD).values()
    assert (case.id, case.kind, case.decides, case.shown) == ("x", "ruling", True, True)
    assert case.answers == {"conversation": ("work",), "channel": ("phone",), "use": ("kept",)}
    assert case.findings == {"making": ("allowed", "conditional")}
    assert case.link == "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2014:1632"
    assert (case.date, case.source_date, case.assumed) == ("2014-07-11", "", {"channel"})


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('id = "x"', "", "entry 1: missing id"),
        ('kind = "ruling"', 'kind = "verdict"', "x: unknown kind 'verdict'"),
        ('body = "Hoge Raad"', "body = 3", "x: no text: body"),
        ('body = "Hoge Raad"', 'body = "Hoge Raad"\ncourt = "HR"', "x: unknown field court"),
        ('date = "2014-07-11"', 'date = "2014-13"', "x: malformed date '2014-13'"),
        ('date = "2014-07-11"', 'date = "2014"\nsource_date = "2015"', "x: date beside source_date"),
        ('conversation = "work"', 'conversation = "tennis"', "x: conversation has no option 'tennis'"),
        ('conversation = "work"', 'weather = "rain"', "x: unknown question 'weather'"),
        ('conversation = "work"', "conversation = 1", "x: conversation needs an option"),
        ('assumed = ["channel"]', 'assumed = ["place"]', "x: assumed but not answered: place"),
        ("making = ", "fun = ", "x: unknown finding 'fun'"),
        ('"conditional"]', '"yes"]', "x: making has no verdict 'yes'"),
        ('["allowed", "conditional"]', "[]", "x: making: no list of verdicts"),
        ("ECLI:NL:HR:2014:1632", "ECLI:HR:2014", "x: malformed ecli"),
        ('ecli = "ECLI:NL:HR:2014:1632"', "", "x: exactly one of source, ecli and url"),
        ('ecli = "ECLI:NL:HR:2014:1632"', 'url = "http://example.org/"', "x: url is no https address"),
        ('ecli = "ECLI:NL:HR:2014:1632"', 'source = "rbams-2025-3497"', "x: rbams-2025-3497: has not been verified"),
    ],
)
def test_malformed_case_is_refused_with_its_id(old: str, new: str, message: str) -> None:
    assert old in GOOD
    with pytest.raises(ValueError, match=re.escape(message)):
        parse(GOOD.replace(old, new, 1))


def test_id_that_stands_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="x: occurs twice"):
        parse(GOOD + GOOD)
