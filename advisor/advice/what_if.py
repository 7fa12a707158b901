"""What another answer would change: computed from the rules, one answer at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from advisor.law.answers import Answers, offered, read
from advisor.law.assess import Assessment, Finding, settled_verdict
from advisor.law.events import Dates
from advisor.law.questions import BY_ID, EXCLUSIVE, Question
from advisor.law.rules import UNDECIDED
from advisor.texts.load import text
from advisor.texts.summary import answer_text, option_label, question_label
from advisor.wizard.links import advice_url, question_url

Words = Mapping[str, object]

COMPARED = ("making", "criminal", "gdpr", "sharing", "copy_right", "evidence")
"""The findings whose change is worth telling, the most telling first."""

FOR_USES = ("sharing", "gdpr", "making", "criminal", "copy_right", "evidence")
"""The same for what is done with a recording: there it is the sharing that people ask about."""

UNLIKELY = {"capacity": frozenset({"journalist", "police", "regulated"})}
"""Options that make another story of it: nobody wonders what if he had been a police officer."""

FIXED = frozenset({"side", "moment", "situation", "conversation", "wish", "progress", "abroad"})
"""Answers that change the help that is shown rather than the law."""


def what_if_rows(assessment: Assessment, dates: Dates, words: Words) -> list[dict[str, Any]]:
    """Per answer that can make a difference: which other answers change an outcome, and into what."""
    kept = assessment.reading.kept
    rows = []
    for question_id, given in kept.items():
        if question_id in FIXED:
            continue
        changes = list(_changes(assessment, BY_ID[question_id], dates, words))
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


def _changes(assessment: Assessment, question: Question, dates: Dates, words: Words) -> Iterator[dict[str, str]]:
    compared = FOR_USES if question.id == "use" else COMPARED
    for option, answers in alternatives(assessment.reading.kept, question):
        if option in UNLIKELY.get(question.id, ()):
            continue
        facts = read(answers).facts
        for name in compared:
            then = settled_verdict(facts, name, assessment.day)
            if then == _settled(assessment.findings[name]):
                continue
            yield {
                "answer": option_label(question.id, option, words),
                "outcome": _outcome(name, then, words),
                "url": advice_url(answers, dates),
            }
            break


def _settled(finding: Finding) -> str | None:
    return finding.verdict or (None if finding.needs else UNDECIDED)


def _outcome(name: str, verdict: str | None, words: Words) -> str:
    if verdict is None:
        return text("advice", "page", "asks_more", words)
    label = text("finding", name, verdict, words)
    return label if name == "making" else f"{text('finding', name, 'short', words)}: {label}"


def depends_rows(finding: Finding, assessment: Assessment, dates: Dates, words: Words) -> list[dict[str, Any]]:
    """For an open finding, per question asked on which it hangs: the outcome of each answer that settles it.

    The question that settles most comes first.
    """
    rows = []
    kept = assessment.reading.kept
    for question_id in finding.needs:
        question = BY_ID[question_id]
        if not question.asked_when.value(assessment.reading.facts):
            continue
        options = []
        for option in offered(question, assessment.reading.facts):
            if option.id == "unknown":
                continue
            answers = {**kept, question_id: (option.id,)}
            verdict = settled_verdict(read(answers).facts, finding.id, assessment.day)
            if verdict is None:
                continue
            options.append(
                {
                    "label": option_label(question_id, option.id, words),
                    "outcome": text("finding", finding.id, verdict, words),
                    "url": advice_url(answers, dates),
                }
            )
        rows.append(
            {
                "text": text("question", question_id, "title", words),
                "url": question_url(question_id, kept, dates),
                "options": options,
            }
        )
    return sorted(rows, key=lambda row: -len(row["options"]))
