"""Notions make rules short without making them vague: each is told by name and written out on its own page."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.accountability.in_words import Phrase, phrase
from advisor.accountability.notions import notion_title, notions, parts_with_notions
from advisor.law.conditions import All, Any
from advisor.law.decisions.all import RULES
from advisor.law.questions import abroad
from tests.accountability.reading import page, part, plain

TEXTS = Path(__file__).parents[2] / "templates" / "text" / "nl" / "notion"


def named_in(told: Phrase) -> set[str]:
    """The notions that a phrase names, also within notions."""
    found = {told.subject} if told.kind == "notion" else set()
    for inner in told.parts:
        found |= named_in(inner)
    for notion in list(found):
        found |= named_in(phrase(notions()[notion], notion))
    return found


def test_every_text_of_a_notion_belongs_to_one_that_rules_use() -> None:
    """Remove the text of a notion that is no more, or that no rule uses."""
    used = {notion for rule in RULES.values() for notion in named_in(phrase(rule.when))}
    assert {path.stem for path in TEXTS.glob("*.html")} == set(notions()) == used


def test_names_of_notions_differ() -> None:
    assert len({notion_title(notion) for notion in notions()}) == len(notions())


@pytest.mark.parametrize("notion", notions())
def test_a_notion_is_written_out_on_its_page(notion: str) -> None:
    shown = part(page("begrippen/"), notion)
    assert plain(shown).lower().find(plain(notion_title(notion)).lower()) >= 0
    assert f'href="/verantwoording/begrippen/#{notion}"' not in shown


def test_a_notion_is_recognised_within_a_longer_list() -> None:
    id, notion = next((id, notion) for id, notion in notions().items() if isinstance(notion, All))
    parts = list(parts_with_notions(All((*notion.parts, abroad.is_("yes")))))
    assert parts == [id, abroad.is_("yes")]


def test_a_notion_can_be_denied() -> None:
    some = next(notion for notion in notions().values() if isinstance(notion, Any))
    told = phrase(abroad.is_("yes") & ~some)
    assert [(inner.kind, inner.negated) for inner in told.parts] == [("test", False), ("notion", True)]


def test_the_page_of_a_rule_links_its_notions() -> None:
    shown = "".join(page(f"regels/{unit}/") for unit in ("criminal_sound", "transparency"))
    assert '<a class="notion" href="/verantwoording/begrippen/#' in shown
