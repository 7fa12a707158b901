"""The advice in a few very short sentences, for who reads little Dutch (A2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from django.utils.safestring import SafeString

from advisor.law.assess import Assessment
from advisor.law.decisions.all import DECISIONS
from advisor.texts.load import text

Words = Mapping[str, object]

TOLD = ("making", "sharing")
"""The findings of which the outcome is told."""

HELPERS = (
    *("trusted_adult", "youth_advocate", "pvp", "complaints_officer", "confidant", "union"),
    *("veilig_thuis", "whistleblowers", "legal_aid", "lawyer", "professional_body", "mediator", "ombudsman", "lmz"),
)
"""Who helps a reader, rather than decides or answers; the nearest comes first."""


def easy_lines(assessment: Assessment, words: Words) -> list[SafeString]:
    """Danger, whether it may, whether it may be shared so, what to do first, who helps: three to five lines."""
    return list(_lines(assessment, words))


def easy_texts() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The kind, id and partials of the texts that must be there."""
    for name in TOLD:
        yield "easy", name, (*DECISIONS[name].verdicts, "open", "undecided")
    yield "easy", "advice", ("danger", "first", "help")


def _lines(assessment: Assessment, words: Words) -> Iterator[SafeString]:
    if any(item.reason == "danger" for item in assessment.referrals):
        yield text("easy", "advice", "danger")
    for name in TOLD if assessment.kind_known else TOLD[:1]:
        finding = assessment.findings[name]
        outcome = finding.verdict or ("open" if finding.needs or not assessment.kind_known else "undecided")
        yield text("easy", name, outcome, words)
    if assessment.kind_known:
        yield text("easy", "advice", "first", {"step": _in_few_words(assessment.steps[0].id, words)})
    yield text("easy", "advice", "help", {"helper": text("body", _helper(assessment, words), "name", words)})


def _in_few_words(step: str, words: Words) -> SafeString:
    """What the step asks; its title, where that is easy enough."""
    return text("step", step, "easy", words, optional=True) or text("step", step, "title", words)


def _helper(assessment: Assessment, words: Words) -> str:
    """The nearest helper among those whom the advice names; else legal help that fits this reader."""
    named = {*(item.body for item in assessment.referrals), *(step.to for step in assessment.steps)}
    return next((helper for helper in HELPERS if helper in named), _legal_help(assessment, words))


def _legal_help(assessment: Assessment, words: Words) -> str:
    """Free legal help is for people with a question of their own, not for their work."""
    if "organisation" in assessment.reading.kept.get("side", ()):
        return "lawyer"
    return "professional_body" if words["you_record"] and words["at_work"] else "legal_aid"
