"""What another answer would change: computed from the rules, one answer at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from advisor.law.answers import Answers, offered, read
from advisor.law.assess import Assessment, Finding, settled_verdict
from advisor.law.questions import BY_ID, COVERED, EXCLUSIVE, Question
from advisor.law.rules import UNDECIDED
from advisor.texts.load import text
from advisor.texts.summary import answer_text, option_label, question_label
from advisor.wizard.links import advice_url

Words = Mapping[str, object]

COMPARED = ("making", "criminal", "gdpr", "sharing", "copy_right", "evidence")
"""The findings whose change is worth telling, the most telling first."""

FIXED = frozenset({"side", "moment", "situation", "conversation", "wish", "progress", "abroad"})
"""Answers that change the help that is shown rather than the law."""


def what_if_rows(assessment: Assessment, words: Words) -> list[dict[str, Any]]:
    """Per answer that can make a difference: which other answers change an outcome, and into what."""
    kept = assessment.reading.kept
    rows = []
    for question_id, given in kept.items():
        if question_id in FIXED:
            continue
        changes = list(_changes(assessment, BY_ID[question_id], words))
        if changes:
            rows.append(
                {
                    "question_title": question_label(question_id, words),
                    "current": answer_text(question_id, given, words),
                    "changes": changes,
                }
            )
    return rows


def alternatives(answers: Answers, question: Question) -> Iterator[tuple[str, Answers]]:
    """Each other option of a question with the answers that choosing it makes.

    Of a question with more than one answer, an option is added to what was chosen, unless one excludes the other.
    """
    given = answers[question.id]
    for option in offered(question, read(answers).facts):
        if option.id in given or option.id == "unknown":
            continue
        alone = not question.multi or option.id in EXCLUSIVE or EXCLUSIVE.intersection(given)
        chosen = {option.id} if alone else {option.id, *given}
        ordered = tuple(item.id for item in question.options if item.id in chosen)
        yield option.id, {**answers, question.id: ordered}


def _changes(assessment: Assessment, question: Question, words: Words) -> Iterator[dict[str, str]]:
    for option, answers in alternatives(assessment.reading.kept, question):
        reading = read(answers)
        if not COVERED.value(reading.facts):
            continue
        for name in COMPARED:
            then = settled_verdict(reading.facts, name, assessment.day)
            if then is not None and then == _settled(assessment.findings[name]):
                continue
            yield {
                "answer": option_label(question.id, option, words),
                "outcome": _outcome(name, then, words),
                "url": advice_url(answers),
            }
            break


def _settled(finding: Finding) -> str | None:
    return finding.verdict or (None if finding.needs else UNDECIDED)


def _outcome(name: str, verdict: str | None, words: Words) -> str:
    if verdict is None:
        return text("advice", "page", "asks_more", words)
    label = text("finding", name, verdict, words)
    return label if name == "making" else f"{text('finding', name, 'short', words)}: {label}"


def depends_rows(finding: Finding, assessment: Assessment, words: Words) -> list[dict[str, Any]]:
    """For an open finding, per question on which it hangs: the outcome of each answer."""
    rows = []
    kept = assessment.reading.kept
    for question_id in finding.needs:
        question = BY_ID[question_id]
        options = []
        for option in offered(question, assessment.reading.facts):
            if option.id == "unknown":
                continue
            answers = {**kept, question_id: (option.id,)}
            verdict = settled_verdict(read(answers).facts, finding.id, assessment.day)
            options.append(
                {
                    "label": option_label(question_id, option.id, words),
                    "outcome": text("finding", finding.id, verdict or "open", words),
                    "url": advice_url(answers),
                }
            )
        rows.append({"text": text("question", question_id, "title", words), "options": options})
    return rows
