"""An assessment as plain data: the one schema of ``manage.py advise`` and of every JSON that the product gives."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from .answers import Answers, InvalidAnswer, check
from .assess import Assessment, Finding
from .deadlines import Deadline, deadlines, steps_due
from .events import EARLIEST, EVENT_BY_ID, LATEST, NO_DATES, Dates, in_span
from .questions import BY_ID
from .similarity import Similar, similar


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


def dates_from(data: object) -> dict[str, date]:
    """Read ``{event: "YYYY-MM-DD"}``; the events are those of `events.EVENTS`.

    Raises InvalidAnswer, naming what is allowed, for anything else.
    """
    if not isinstance(data, Mapping):
        raise InvalidAnswer('"dates" must be an object of event: "YYYY-MM-DD"')
    if unknown := sorted(str(event) for event in data if event not in EVENT_BY_ID):
        raise InvalidAnswer(f"unknown event {unknown[0]!r} in dates; allowed: {', '.join(EVENT_BY_ID)}")
    return {event: _day(event, data[event]) for event in EVENT_BY_ID if event in data}


def _day(event: str, given: object) -> date:
    try:
        day = date.fromisoformat(str(given))
    except ValueError:
        day = date.min
    if day.isoformat() != given or not in_span(day):
        raise InvalidAnswer(f"dates: {event} has {given!r}; allowed: YYYY-MM-DD from {EARLIEST} to {LATEST}")
    return day


def as_data(assessment: Assessment, dates: Dates = NO_DATES) -> dict[str, Any]:
    """The assessment with every key of the contract, in its order. `dates` start the clocks."""
    reading = assessment.reading
    running = deadlines(assessment.clocks, dates)
    due = steps_due(running)
    return {
        "rules_date": assessment.day.isoformat(),
        "answers": {question: _given(question, reading.kept) for question in reading.kept},
        "ignored": list(reading.ignored),
        "unanswered": list(reading.unanswered),
        "findings": {name: _finding(item) for name, item in assessment.findings.items()},
        "evidence_by_forum": {name: _finding(item) for name, item in assessment.evidence_by_forum.items()},
        "sharing_by_use": {name: _finding(item) for name, item in assessment.sharing_by_use.items()},
        "steps": [{"id": step.id, "to": step.to, "due": _iso(due.get(step.id))} for step in assessment.steps],
        "letters": list(assessment.letters),
        "deadlines": [_deadline(item) for item in running],
        "referrals": [{"reason": item.reason, "body": item.body} for item in assessment.referrals],
        "warnings": [item.id for item in assessment.warnings],
        "similar_cases": [_similar(found) for found in similar(assessment)],
    }


def _given(question: str, answers: Answers) -> str | list[str]:
    options = answers[question]
    return list(options) if BY_ID[question].multi else options[0]


def _deadline(item: Deadline) -> dict[str, Any]:
    return {
        "id": item.clock.id,
        "starts": _iso(item.starts),
        "due": _iso(item.due),
        "event": item.clock.event,
        "extended": _iso(item.extended),
        "sources": list(item.clock.sources),
    }


def _similar(found: Similar) -> dict[str, Any]:
    return {
        "id": found.case.id,
        "same": [factor.question for factor in found.same],
        "different": [factor.question for factor in found.different],
        "findings": {name: list(verdicts) for name, verdicts in found.case.findings.items()},
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


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
