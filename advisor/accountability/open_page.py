"""The pages with what is not settled: every contest in one list, and what is open or could not be read."""

from __future__ import annotations

from typing import Any

from advisor.law.decisions.all import RULES
from advisor.law.open_points import OpenPoint, open_points
from advisor.law.rules import UNDECIDED
from advisor.law.sources import SOURCES
from advisor.texts.load import text

from .names import NEUTRAL, finding_short
from .rules_page import contest_row, day_words, rule_url, source_rows
from .units import unit_of_rule, units


def contests_page() -> dict[str, Any]:
    """Every contested rule, by finding, with both sides."""
    by_finding: dict[str, list[dict[str, Any]]] = {}
    for rule, unit in unit_of_rule().items():
        contest = RULES[rule].contest
        if contest is not None:
            by_finding.setdefault(units()[unit].finding, []).append(
                {
                    "id": rule,
                    "url": rule_url(rule),
                    "why": text("rule", rule, "why", NEUTRAL, optional=True),
                    "contest": contest_row(RULES[rule], contest),
                }
            )
    order = list(dict.fromkeys(unit.finding for unit in units().values()))
    return {
        "findings": [
            {"title": finding_short(finding), "contests": by_finding[finding]}
            for finding in order
            if finding in by_finding
        ],
        "number": number_of_contests(),
    }


def number_of_contests() -> int:
    """On how many points the law is contested."""
    return sum(rule.contest is not None for rule in RULES.values())


def open_page() -> dict[str, Any]:
    """What nobody can say, what we know no answer to, and what could not be read as it is now."""
    states: dict[str, list[dict[str, str]]] = {}
    for source in sorted(SOURCES.values(), key=lambda source: (source.text_as_of is None, source.text_as_of or "")):
        if source.may_be_cited and source.text_as_of:
            states.setdefault(day_words(source.text_as_of), []).append({"short": source.short, "url": source.link})
    return {
        "undecided": [
            {"id": rule.id, "url": rule_url(rule.id), "why": text("rule", rule.id, "why", NEUTRAL, optional=True)}
            for rule in RULES.values()
            if rule.verdict == UNDECIDED
        ],
        "law": [_point(point) for point in open_points() if point.kind == "law"],
        "texts": [_point(point) for point in open_points() if point.kind == "text"],
        "states": [{"day": day, "sources": found} for day, found in states.items()],
        "not_cited": sum(not source.may_be_cited for source in SOURCES.values()),
    }


def _point(point: OpenPoint) -> dict[str, Any]:
    return {"id": point.id, "title": point.title, "text": point.text, "sources": source_rows(point.sources)}
