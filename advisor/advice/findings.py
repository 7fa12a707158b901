"""Findings in words: verdict, reasons, the answers that decided, certainty, both sides, sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any

from django.template.loader import render_to_string
from django.urls import get_script_prefix, reverse
from django.utils.safestring import mark_safe

from advisor.law.assess import Assessment, Finding
from advisor.law.conditions import bit
from advisor.law.decisions.all import DECISIONS, FINDINGS
from advisor.law.decisions.making import MAKING_PARTS
from advisor.law.questions import BY_ID
from advisor.law.rules import Contest, Rule, Table
from advisor.law.sources import citeable
from advisor.texts.kept import kept
from advisor.texts.load import text
from advisor.texts.summary import answer_text, question_label

from .tones import tone_of

Words = Mapping[str, object]

SHOWN = (
    "making",
    "criminal",
    "gdpr",
    "controller",
    "legal_basis",
    "special_category",
    "transparency",
    "confidentiality",
    "norm",
    "keeping",
    "copy_right",
    "refusing",
    "relationship",
    "evidence",
    "sharing",
    "publication",
)
"""The findings in the order in which a page shows them."""


def finding_rows(assessment: Assessment, words: Words) -> list[dict[str, Any]]:
    """Every finding as the advice page shows it."""
    rows = []
    for name in SHOWN:
        row = finding_row(name, assessment.findings[name], assessment, words)
        if name == "making":
            row["subs"] = part_rows(assessment, words)
            row["reasons"] = reasons(assessment.findings[name].rules[:1], words)
        elif name == "evidence":
            row["subs"] = sub_rows("evidence", assessment.evidence_by_forum, words)
        elif name == "sharing":
            row["subs"] = sub_rows("sharing", assessment.sharing_by_use, words)
        rows.append(row)
    return rows


def finding_row(name: str, finding: Finding, assessment: Assessment, words: Words) -> dict[str, Any]:
    """One finding as the advice page shows it."""
    tone = tone_of(name, finding.verdict)
    return {
        "id": name,
        "question": text("finding", name, "question", words),
        "verdict": finding.verdict or "open",
        "tone": tone.name,
        "symbol": tone.symbol,
        "label": verdict_label(name, finding, words),
        "because": because(finding.rules, assessment, words),
        "reasons": reasons(finding.rules, words),
        "certainty": certainty(finding),
        "contest": contest(name, finding, words),
        "sources": source_rows(finding.sources),
        "rules_url": _rules_url(get_script_prefix(), name),
    }


@lru_cache(maxsize=512)
def _rules_url(prefix: str, finding: str) -> str:
    """The page with the rules of a finding; `prefix` is that of all addresses."""
    return reverse("accountability_rules", kwargs={"decision": finding})


def verdict_label(name: str, finding: Finding, words: Words) -> str:
    """The verdict in words; for an open finding, that it is open or that nobody can say."""
    if finding.verdict is not None:
        return text("finding", name, finding.verdict, words)
    return text("finding", name, "open" if finding.needs else "undecided", words)


def because(rules: Iterable[Rule], assessment: Assessment, words: Words) -> list[str]:
    """The answers that the deciding rules look at and that hold, in the order of asking."""
    facts = assessment.reading.facts
    read = {
        atom.subject
        for rule in rules
        for atom in rule.when.atoms()
        if atom.subject in BY_ID and facts.true & bit(atom.subject, atom.option)
    }
    kept = assessment.reading.kept
    return [
        f"{question_label(question, words)}: {answer_text(question, kept[question], words)}"
        for question in BY_ID
        if question in read and question in kept and question != "conversation"
    ]


def reasons(rules: Iterable[Rule], words: Words) -> list[str]:
    """Why: the texts of the deciding rules, each once."""
    return list(dict.fromkeys(text("rule", rule.id, "why", words) for rule in rules))


def certainty(finding: Finding) -> dict[str, str] | None:
    """How sure the law is, in a letter and in words."""
    letter = finding.certainty
    return {"letter": letter, "words": text("certainty", letter, "words")} if letter else None


def contest(name: str, finding: Finding, words: Words) -> dict[str, Any] | None:
    """Both sides of the contested points, which way they lean, and what can safely be done meanwhile."""
    points = finding.contests
    if not points:
        return None
    rule, first = points[0]
    sides: dict[str, dict[str, Any]] = {}
    for contested, point in points:
        owner = finding_of(contested)
        for verdict, arguments in point.sides:
            title = side_title(owner, verdict, words)
            if owner != name:
                title = f"{text('finding', owner, 'short', words)}: {title}"
            side = sides.setdefault(title, {"title": title, "arguments": []})
            side["arguments"] += [
                {
                    "text": text("argument", argument.id, "text", words),
                    "sources": source_rows(argument.sources),
                }
                for argument in arguments
            ]
    return {
        "intro": text("contest", "intro", "text", words),
        "leans": leaning(finding_of(rule), first, words),
        "sides": list(sides.values()),
        "meanwhile": text("rule", rule.id, "meanwhile", words, optional=True),
    }


@cache
def _owners() -> dict[str, str]:
    """Per rule the finding to which its table belongs: `norm_company` belongs to `norm`."""
    owners: dict[str, str] = {}
    for decision in DECISIONS.values():
        if isinstance(decision, Table):
            finding = decision.id if decision.id in FINDINGS else decision.id.partition("_")[0]
            for rule in decision.rules:
                owners.setdefault(rule.id, finding)
    return owners


def finding_of(rule: Rule) -> str:
    """The finding that a rule helps to decide."""
    return _owners()[rule.id]


def side_title(finding: str, verdict: str, words: Words) -> str:
    """The outcome that a side argues for, in the words of its finding."""
    return text("finding", finding, verdict, words)


def leaning(finding: str, point: Contest, words: Words) -> str:
    """Which side weighs more, or that neither does."""
    if point.leans is None:
        return text("contest", "leans", "neither", words)
    return text("contest", "leans", "towards", {**words, "outcome": side_title(finding, point.leans, words)})


def source_rows(sources: Iterable[str]) -> list[Mapping[str, str]]:
    """Sources as links, each with what it says. Raises ValueError for a source that may not be shown."""
    return [_source_row(source) for source in sources]


@kept()
def _source_row(id: str) -> Mapping[str, str]:
    """Written once for each source: the same few stand on most advices, some thirty times."""
    source = citeable(id)
    row = {"short": source.short, "title": source.title, "url": source.link, "says": source.says}
    return MappingProxyType({**row, "html": mark_safe(render_to_string("advice/source.html", row).strip())})


def part_rows(assessment: Assessment, words: Words) -> list[dict[str, Any]]:
    """The findings of which the headline is made; why is told at each of them."""
    rows = []
    for name in MAKING_PARTS:
        finding = assessment.findings[name]
        tone = tone_of(name, finding.verdict)
        rows.append(
            {
                "question": text("finding", name, "short", words),
                "label": verdict_label(name, finding, words),
                "symbol": tone.symbol,
                "tone": tone.name,
                "reasons": [],
            }
        )
    return rows


def sub_rows(prefix: str, parts: Mapping[str, Finding], words: Words) -> list[dict[str, Any]]:
    """The same question answered per forum or per use."""
    rows = []
    for name, finding in parts.items():
        tone = tone_of(prefix, finding.verdict)
        rows.append(
            {
                "question": text("part", f"{prefix}_{name}", "question", words),
                "label": verdict_label(prefix, finding, words),
                "symbol": tone.symbol,
                "tone": tone.name,
                "reasons": reasons(finding.rules, words),
            }
        )
    return rows
