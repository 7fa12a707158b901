"""The walk along the questions: which one is next, which may be opened, and how far along one is.

All of it follows from the answers; nothing is remembered.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from advisor.law.answers import Answers, Reading, completed, read
from advisor.law.questions import BY_ID, QUESTIONS

POSITION: Mapping[str, int] = {question.id: position for position, question in enumerate(QUESTIONS)}
"""The place of each question in the order of asking."""

LIKELY: Mapping[str, str] = {
    "side": "recorder",
    "moment": "made",
    "situation": "none",
    "conversation": "care",
    "channel": "in_person",
    "capture": "audio",
    "capacity": "staff",
    "presence": "whole",
    "mandate": "no",
    "camera": "fixed",
    "sound": "yes",
    "place": "closed",
    "announcement": "secret",
    "others": "companion",
    "others_agreed": "not_asked",
    "authority": "family",
    "use": "kept",
    "purpose": "memory",
    "alternatives": "not_tried",
    "scale": "once",
    "voiceprint": "no",
    "agreements": "house_rule",
    "rule_says": "conditions",
    "recorder_age": "adult",
    "health": "no",
    "abroad": "no",
    "wish": "know",
}
"""A common answer to each question, to guess how many questions are still to come. Of two common
answers it is the one that asks further: a number that goes down is kinder than one that goes up."""

LIKELY_RECORDER: Mapping[str, str] = {"capacity": "private", "announcement": "told"}
"""The common answer of somebody who records, or wants to, where that is another one."""


class Progress(NamedTuple):
    """The number of this question, from 1, and about how many there will be; never fewer than the number."""

    number: int
    total: int


def first_open(reading: Reading) -> str | None:
    """The first question that still has to be answered before the advice, or None."""
    return reading.unanswered[0] if reading.unanswered else None


def may_open(reading: Reading, question_id: str) -> bool:
    """Whether this question may be shown: it has an answer, it is next, or it is optional and was passed."""
    following = first_open(reading)
    if question_id in reading.kept or question_id == following:
        return True
    return question_id in reading.assumed and (following is None or POSITION[question_id] < POSITION[following])


def previous(reading: Reading, question_id: str) -> str | None:
    """The last question with an answer before this one, or None."""
    return next(
        (earlier for earlier in reversed(list(reading.kept)) if POSITION[earlier] < POSITION[question_id]),
        None,
    )


def progress(answers: Answers, question_id: str) -> Progress:
    """How far along `question_id` is, if the visitor answers the rest as most visitors do."""
    number = 1 + sum(1 for earlier in read(answers).kept if POSITION[earlier] < POSITION[question_id])
    whole = completed(answers, _likely).kept
    return Progress(number, max(number, len(whole) + (question_id not in whole)))


def _likely(answers: Answers, question_id: str) -> str:
    if answers.get("side") == ("recorder",) and question_id in LIKELY_RECORDER:
        return LIKELY_RECORDER[question_id]
    return LIKELY.get(question_id) or BY_ID[question_id].options[0].id
