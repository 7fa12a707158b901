"""Every case that is shown has its words, short and plain; no other case has."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.law.cases import KINDS, Case, load, shown
from advisor.texts.cases import case_words, known_date
from advisor.texts.load import exists, text
from tests.texts import reading

FOLDER = Path(__file__).parents[2] / "templates" / "text" / "nl" / "case"
PARTIALS = ["title", "facts", "decision"]

every_case = pytest.mark.parametrize("case", shown(), ids=lambda case: case.id)


def test_there_are_words_for_every_case_that_is_shown_and_no_other() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.html")) == sorted(case.id for case in shown())
    assert all(exists("case_kind", kind, "name") for kind in KINDS)


@every_case
def test_case_is_told_in_a_few_sentences(case: Case) -> None:
    found = reading.partials((FOLDER / f"{case.id}.html").read_text(encoding="utf-8"))
    assert list(found) == PARTIALS
    assert not any(sign in content for content in found.values() for sign in ("{{", "{%", "<"))
    count = {name: len(list(reading.sentences([content]))) for name, content in found.items()}
    assert count["title"] == 1
    assert 1 <= count["facts"] <= 4
    assert 1 <= count["decision"] <= 3
    assert not found["title"].endswith(".")


def test_no_two_cases_have_the_same_title() -> None:
    titles = [text("case", case.id, "title") for case in shown()]
    assert len(set(titles)) == len(titles)


@every_case
def test_words_name_who_spoke_and_where_to_read_it(case: Case) -> None:
    words = case_words(case)
    assert words["body"]
    assert words["kind"]
    assert str(words["link"]).startswith("https://")
    assert words["decides"] == (case.kind in ("ruling", "disciplinary", "committee"))


@pytest.mark.parametrize(
    ("iso", "shown_as"), [("", ""), ("2019", "2019"), ("2020-07", "juli 2020"), ("2016-05-26", "26 mei 2016")]
)
def test_date_is_told_as_far_as_it_is_known(iso: str, shown_as: str) -> None:
    assert known_date(iso) == shown_as


def test_withheld_case_has_a_reason_for_maintainers() -> None:
    assert all(case.withheld or case.shown for case in load().values())
