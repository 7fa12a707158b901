"""An assessment as plain data: the one schema of ``manage.py advise`` and of every JSON that the product gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .answers import Answers, InvalidAnswer, check
from .assess import Assessment, Finding
from .questions import BY_ID


def answers_from(data: object) -> dict[str, tuple[str, ...]]:
    """Read ``{question: option or [options]}``.

    Raises InvalidAnswer, naming what is allowed, for anything else.
    """
    if not isinstance(data, Mapping):
        raise InvalidAnswer('"answers" must be an object of question: option or [options]')
    answers = {}
    for question, given in data.items():
        options = [given] if isinstance(given, str) else given
        if not isinstance(options, list) or not all(isinstance(option, str) for option in options):
            raise InvalidAnswer(f"{question}: expected an option or a list of options")
        answers[str(question)] = check(str(question), options)
    return answers


def as_data(assessment: Assessment) -> dict[str, Any]:
    """The assessment with every key of the contract, in its order."""
    reading = assessment.reading
    return {
        "rules_date": assessment.day.isoformat(),
        "answers": {question: _given(question, reading.kept) for question in reading.kept},
        "ignored": list(reading.ignored),
        "unanswered": list(reading.unanswered),
        "findings": {name: _finding(item) for name, item in assessment.findings.items()},
        "evidence_by_forum": {name: _finding(item) for name, item in assessment.evidence_by_forum.items()},
        "sharing_by_use": {name: _finding(item) for name, item in assessment.sharing_by_use.items()},
        "steps": [{"id": step.id, "to": step.to, "due": None} for step in assessment.steps],
        "letters": list(assessment.letters),
        "deadlines": [],
        "referrals": [{"reason": item.reason, "body": item.body} for item in assessment.referrals],
        "warnings": [item.id for item in assessment.warnings],
        "similar_cases": [],
    }


def _given(question: str, answers: Answers) -> str | list[str]:
    options = answers[question]
    return list(options) if BY_ID[question].multi else options[0]


def _finding(item: Finding) -> dict[str, Any]:
    sides: dict[str, list[str]] = {}
    leans: str | None = None
    for _, contest in item.contests:
        leans = leans or contest.leans
        for verdict, arguments in contest.sides:
            known = sides.setdefault(verdict, [])
            known.extend(argument.id for argument in arguments if argument.id not in known)
    return {
        "verdict": item.verdict,
        "possible": list(item.possible),
        "needs": list(item.needs),
        "rules": [rule.id for rule in item.rules],
        "certainty": item.certainty,
        "sources": list(item.sources),
        "contested": {"sides": sides, "leans": leans} if sides else None,
    }
