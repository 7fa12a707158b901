"""The pages with the rules: an index by finding, and one page for each unit of decisions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format

from advisor.law.conditions import ALWAYS
from advisor.law.decisions.all import DECISIONS, FINDINGS, RULES
from advisor.law.rules import UNDECIDED, Contest, Rule, Worst
from advisor.law.sources import citeable
from advisor.texts.load import text

from .in_words import phrase
from .names import NEUTRAL, decision_title, finding_short, group_title, member_label, verdict_words
from .units import Unit, decisions_of, unit_of, unit_of_rule, units


def rules_index() -> dict[str, Any]:
    """Every finding with the pages on which its rules stand."""
    by_finding: dict[str, list[Unit]] = {finding: [] for finding in FINDINGS}
    for unit in units().values():
        by_finding.setdefault(unit.finding, []).append(unit)
    return {
        "findings": [
            {
                "title": decision_title(finding),
                "units": [
                    {"title": group_title(unit.id), "url": unit_url(unit.id), "rules": len(unit.rules)}
                    for unit in found
                ],
            }
            for finding, found in by_finding.items()
            if found
        ],
        "rules": len(RULES),
        "reviewed": sum(rule.reviewed is not None for rule in RULES.values()),
    }


def unit_page(unit_id: str) -> dict[str, Any]:
    """Everything about the decisions of one unit. Raises KeyError for an unknown one."""
    unit = units()[unit_id]
    verdicts = dict.fromkeys(verdict for item in decisions_of(unit) for verdict in item.verdicts)
    rules = unit.rules
    return {
        "id": unit.id,
        "title": group_title(unit.id),
        "finding": finding_short(unit.finding) if unit.id != unit.finding else "",
        "finding_url": unit_url(unit_of(unit.finding)) if unit.finding in DECISIONS else "",
        "verdicts": [verdict_words(unit.words, verdict) for verdict in verdicts],
        "worsts": [worst_row(worst, unit) for worst in unit.worsts],
        "tables": [member_label(table.id, unit.id) for table in unit.tables] if len(unit.tables) > 1 else [],
        "rules": [{"number": number, **rule_row(rule, unit)} for number, rule in enumerate(rules, start=1)],
        "by_verdict": _by_verdict(rules, unit),
        "reviewed": sum(rule.reviewed is not None for rule in rules),
    }


def _by_verdict(rules: Iterable[Rule], unit: Unit) -> list[dict[str, Any]]:
    """The rules again by their verdict, to find one."""
    found: dict[str, list[dict[str, Any]]] = {}
    for number, rule in enumerate(rules, start=1):
        found.setdefault(rule.verdict, []).append({"id": rule.id, "number": number})
    order = (*dict.fromkeys(verdict for table in unit.tables for verdict in table.verdicts), UNDECIDED)
    return [
        {"verdict": verdict_words(unit.words, verdict), "rules": found[verdict]}
        for verdict in order
        if verdict in found
    ]


def worst_row(worst: Worst, unit: Unit) -> dict[str, Any]:
    """A decision that is the least favourable of its parts, with when each part counts."""
    return {
        "id": worst.id,
        "title": "" if worst.id == unit.id else member_label(worst.id, unit.id),
        "parts": [
            {
                "title": decision_title(part),
                "url": decision_url(part),
                "when": None if when == ALWAYS else phrase(when),
            }
            for when, part in worst.parts
        ],
    }


def rule_row(rule: Rule, unit: Unit) -> dict[str, Any]:
    """One rule, with all that it rests on and how it relates to the others."""
    beaten_by = [other.id for other in unit.rules if rule.id in other.beats]
    here = {other.id for other in unit.rules}
    counts = unit.tables_of(rule)
    return {
        "id": rule.id,
        "when": phrase(rule.when),
        "verdict": verdict_words(unit.words, rule.verdict),
        "why": text("rule", rule.id, "why", NEUTRAL, optional=True),
        "certainty": {"letter": rule.certainty, "words": text("certainty", rule.certainty, "words")},
        "since": day_words(rule.since),
        "until": day_words(rule.until) if rule.until else "",
        "beats": [other for other in rule.beats if other in here],
        "beaten_by": beaten_by,
        "counts_for": [member_label(table.id, unit.id) for table in counts] if len(counts) < len(unit.tables) else [],
        "sources": source_rows(rule.sources),
        "contest": contest_row(rule, rule.contest) if rule.contest else None,
        "reviewed": review_row(rule),
    }


def contest_row(rule: Rule, contest: Contest) -> dict[str, Any]:
    """Both sides of a contested rule, and to which it leans."""
    decision = units()[unit_of_rule()[rule.id]].words
    return {
        "sides": [
            {
                "verdict": verdict_words(decision, verdict),
                "arguments": [
                    {
                        "text": text("argument", argument.id, "text", NEUTRAL, optional=True),
                        "sources": source_rows(argument.sources),
                    }
                    for argument in arguments
                ],
            }
            for verdict, arguments in contest.sides
        ],
        "leans": verdict_words(decision, contest.leans) if contest.leans else "",
    }


def review_row(rule: Rule) -> dict[str, str] | None:
    """Who reviewed the rule and when, or None while nobody has."""
    return {"by": rule.reviewed[0], "on": day_words(rule.reviewed[1])} if rule.reviewed else None


def source_rows(sources: Iterable[str]) -> list[dict[str, str]]:
    """Sources as links to the authority itself. Raises ValueError for one that may not be shown."""
    return [{"short": source.short, "url": source.link} for source in map(citeable, sources)]


def rule_links(rules: Iterable[str]) -> list[dict[str, str]]:
    """Rules as links to where they are read; a rule that is no more has no address."""
    return [{"id": rule, "url": rule_url(rule)} for rule in rules]


def rule_url(rule: str) -> str:
    """The address of a rule on its page, or "" for a rule that is not there any more."""
    unit: Mapping[str, str] = unit_of_rule()
    return f"{unit_url(unit[rule])}#regel-{rule}" if rule in unit else ""


def unit_url(unit: str) -> str:
    """The address of a unit."""
    return reverse("accountability_rules", kwargs={"decision": unit})


def decision_url(decision: str) -> str:
    """The address where a decision is read: its page, or its place on the page of its unit."""
    unit = unit_of(decision)
    here = unit_url(unit)
    is_part = unit != decision and any(worst.id == decision for worst in units()[unit].worsts)
    return f"{here}#besluit-{decision}" if is_part else here


def day_words(day: date) -> str:
    """A day in full, in Dutch."""
    return date_format(day, "j F Y")
