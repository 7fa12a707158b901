"""The decided cases that are nearest to a story: what is the same, what differs, and what was decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from advisor.law.assess import Assessment
from advisor.law.cases import Case
from advisor.law.similarity import Factor, Similar, similar
from advisor.texts.cases import case_words
from advisor.texts.load import text
from advisor.texts.reader import reader
from advisor.texts.summary import answer_text, question_label

Words = Mapping[str, object]

ABOUT_THE_VISITOR = frozenset({"side", "moment", "wish", "progress"})
"""Answers about where the visitor stands and what the visitor wants: no facts to compare."""

MOST_SHARED = 5
"""Shared factors that are told; they stand in the order of their weight."""


def case_rows(assessment: Assessment, words: Words) -> list[dict[str, Any]]:
    """Each near case as the advice page shows it."""
    return [case_row(found, words) for found in similar(assessment)]


def case_row(found: Similar, words: Words) -> dict[str, Any]:
    """One near case, in words."""
    others = their_words(found.case)
    other_findings = [name for name, agrees in found.agrees.items() if agrees is False]
    return {
        **case_words(found.case),
        "about": labels(found.agrees),
        "same": [in_short(factor, words) for factor in told(found.same)][:MOST_SHARED],
        "different": [
            {
                "question": question_label(factor.question, words),
                "yours": answer_text(factor.question, factor.yours, words),
                "theirs": answer_text(factor.question, factor.theirs, others),
            }
            for factor in told(found.different)
        ],
        "other_outcome": labels(other_findings),
        "same_outcome": not other_findings and True in found.agrees.values(),
    }


def their_words(case: Case) -> Words:
    """The noun phrases for the people in the case: nobody in it is "u"."""
    return reader({question: given for question, given in case.answers.items() if question != "side"})


def told(factors: Iterable[Factor]) -> list[Factor]:
    """The factors that are facts of the conversation."""
    return [factor for factor in factors if factor.question not in ABOUT_THE_VISITOR]


def in_short(factor: Factor, words: Words) -> str:
    """A shared factor: the question and the visitor's answer."""
    return f"{question_label(factor.question, words)}: {answer_text(factor.question, factor.yours, words)}"


def labels(findings: Iterable[str]) -> list[str]:
    """The names of findings, each once; evidence and sharing stand for all their forums and uses."""
    names = (name.split("_", 1)[0] if name.startswith(("evidence_", "sharing_")) else name for name in findings)
    return list(dict.fromkeys(text("finding", name, "short") for name in names))
