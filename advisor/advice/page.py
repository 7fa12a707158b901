"""The advice page: one assessment, put into words for this reader. Nothing here decides law."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.utils.formats import date_format

from advisor.documents.links import letter_links
from advisor.documents.take_along import take_along
from advisor.law.answers import Answers
from advisor.law.assess import Assessment, assess
from advisor.law.bodies import SITES
from advisor.law.deadlines import deadlines
from advisor.law.events import NO_DATES, Dates
from advisor.law.questions import BY_ID
from advisor.law.remedies import Referral, Step
from advisor.texts.load import text
from advisor.texts.reader import reader
from advisor.texts.summary import option_label, question_label
from advisor.wizard.answered import answer_rows
from advisor.wizard.links import first_question_url, question_url

from .cases import case_rows
from .deadlines import deadline_section, step_dates
from .easy import easy_lines
from .findings import Words, finding_rows, source_rows
from .older_rules import older_rules
from .tones import OPEN, tone_of
from .typed_dates import Typed
from .what_if import depends_rows, what_if_rows

URGENT = frozenset({"danger", "abuse"})
"""Reasons of referral that come above everything else."""


def advice_page(
    answers: Answers,
    dates: Dates = NO_DATES,
    typed: Typed | None = None,
    *,
    rules: date | None = None,
    explore: bool = True,
) -> dict[str, Any]:
    """Everything that the template of the advice shows.

    `dates` are the days that start a clock; `typed` is a form with such days that could not be taken over.
    `rules` is the day of the rules in the address, if there was one: what changed since is told.
    To `explore` is to show what other answers would bring, which takes as long as all the rest.
    """
    assessment = assess(answers)
    reading = assessment.reading
    words = {
        **reader(reading.kept),
        "criminal_verdict": assessment.findings["criminal"].verdict,
        "gdpr_verdict": assessment.findings["gdpr"].verdict,
        "sharing_verdict": assessment.findings["sharing"].verdict,
        "in_way": in_way(assessment),
    }
    page: dict[str, Any] = {
        "urgent": referral_rows((item for item in assessment.referrals if item.reason in URGENT), words),
        "older_rules": older_rules(rules, assessment),
        "headline": headline(assessment, words),
        "easy": easy_lines(assessment, words),
        "open": open_rows(assessment, dates, words),
        "assumptions": assumption_rows(assessment, dates, words),
        "referrals": referral_rows((item for item in assessment.referrals if item.reason not in URGENT), words),
        "answers": answer_rows(reading.kept, dates, reading),
        "restart_url": first_question_url(),
        "rules_date": rules_date(assessment.day),
        "reviewed": text("advice", "page", "reviewed"),
        "print_hint": text("advice", "page", "print_hint"),
        "take_along": take_along(assessment, dates),
    }
    if assessment.kind_known:
        on = step_dates(deadlines(assessment.clocks, dates), words)
        page["steps"] = [
            {
                **step_row(step, words),
                "letters": letter_links(step.letters, assessment, dates),
                "dates": on.get(step.id, []),
            }
            for step in assessment.steps
        ]
        page["deadlines"] = deadline_section(assessment, dates, words, typed)
        page["findings"] = finding_rows(assessment, words)
        for row in page["findings"]:
            row["depends"] = depends_rows(assessment.findings[row["id"]], assessment, dates, words)
        page["similar_cases"] = case_rows(assessment, words)
        if explore:
            page["what_if"] = what_if_rows(assessment, dates, words)
        page["warnings"] = [
            {
                "title": text("warning", warning.id, "title", words),
                "text": text("warning", warning.id, "text", words),
                "sources": source_rows(warning.sources),
            }
            for warning in assessment.warnings
        ]
    return page


def in_way(assessment: Assessment) -> str:
    """What stands in the way of the making, for the headline.

    One of privacy, norm, secrecy, privacy_norm and several; where it is contested that the GDPR applies, contested
    or norm_contested.
    """
    found = assessment.findings
    privacy = any(
        found[name].verdict in ("missing", "late") for name in ("legal_basis", "special_category", "transparency")
    )
    norm = found["norm"].verdict == "breached"
    secrecy = found["confidentiality"].verdict == "breached"
    if secrecy:
        return "several" if privacy or norm else "secrecy"
    if privacy and found["gdpr"].verdict == "contested":
        return "norm_contested" if norm else "contested"
    return "_".join(name for name, stands in (("privacy", privacy), ("norm", norm)) if stands) or "several"


def rules_date(day: date) -> str:
    """The day of the rules, in full."""
    return date_format(day, "j F Y")


def headline(assessment: Assessment, words: Words) -> dict[str, str]:
    """The answer in one or two sentences for this reader."""
    making = assessment.findings["making"]
    if not assessment.kind_known:
        kind = "open"
        verdict, label, tone = kind, "", OPEN
    else:
        kind = making.verdict or ("open" if making.needs else "undecided")
        verdict, label, tone = kind, text("finding", "making", kind, words), tone_of("making", making.verdict)
    return {
        "verdict": verdict,
        "tone": tone.name,
        "symbol": tone.symbol,
        "label": label,
        "title": text("headline", kind, "title", words),
        "text": text("headline", kind, "text", words),
    }


def step_row(step: Step, words: Words) -> dict[str, str]:
    """One step, with whom it goes to."""
    return {
        "title": text("step", step.id, "title", words),
        "text": text("step", step.id, "text", words),
        "to": "" if step.to == "self" else text("body", step.to, "name", words),
    }


def referral_rows(items: Iterable[Referral], words: Words) -> list[dict[str, Any]]:
    """Where a person's help is needed: per reason why, and everybody who gives it.

    What a body does is told where it is named first.
    """
    by_reason: dict[str, list[dict[str, str]]] = {}
    told: set[str] = set()
    for item in items:
        by_reason.setdefault(item.reason, []).append(
            {
                "name": text("body", item.body, "name", words),
                "text": "" if item.body in told else text("body", item.body, "text", words),
                "url": SITES.get(item.body, ""),
            }
        )
        told.add(item.body)
    return [
        {
            "title": text("referral", reason, "title", words),
            "text": text("referral", reason, "text", words),
            "bring": text("referral", reason, "bring", words),
            "bodies": bodies,
        }
        for reason, bodies in by_reason.items()
    ]


def open_rows(assessment: Assessment, dates: Dates, words: Words) -> list[dict[str, str]]:
    """The questions that have no answer yet, as links."""
    kept = assessment.reading.kept
    return [
        {
            "question_title": text("question", question, "title", words),
            "text": text("question", question, "hint", words, optional=True),
            "url": question_url(question, kept, dates),
        }
        for question in assessment.reading.unanswered
    ]


def assumption_rows(assessment: Assessment, dates: Dates, words: Words) -> list[dict[str, str]]:
    """What was assumed where a question was left out, with the link to answer it."""
    return [
        {
            "text": f"{question_label(question, words)}: {assumed(question, words)}",
            "change_url": question_url(question, assessment.reading.kept, dates),
        }
        for question in assessment.reading.assumed
    ]


def assumed(question: str, words: Mapping[str, object]) -> str:
    """The answer that was assumed, in words."""
    return option_label(question, BY_ID[question].default, words)
