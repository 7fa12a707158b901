"""Answers as a short, readable code in an address: ``s2-m3-b1-g1``.

One part per chosen option: the letter of the question and the number of the option, in the order of asking.
A question with several answers repeats its letter. Letters and numbers are never reused, so an old address
never gets a new meaning. A date that starts a clock is one more part, after the answers: two letters and the digits
of the day, ``tr20261103``. The last part of the address of an advice says of which day its rules are: ``rd20261124``.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from advisor.law.answers import Answers
from advisor.law.events import EVENTS, NO_DATES, Dates, in_span
from advisor.law.questions import EXCLUSIVE, QUESTIONS, Question

EMPTY = "-"
"""The code of no answers at all: an address needs something there."""

MAX_LENGTH = 600
"""Characters. The longest code that anybody can answer is shorter; anything longer was not made here."""

_PART = re.compile(r"([a-z]+)([0-9]+)")
_ANYTHING = re.compile(r"[a-z0-9]")

_OPTIONS = {question.letter: {option.number: option.id for option in question.options} for question in QUESTIONS}


_DATED = {event.key: event.id for event in EVENTS}

RULES_DATE = "rd"
"""The key of the day of the rules by which an advice was given; it is no answer, and starts no clock."""


class Decoded(NamedTuple):
    """The answers in a code, whether something in the code could not be used, and the dates in it."""

    answers: Answers
    dropped: bool
    dates: Dates = NO_DATES


def encode(answers: Answers, dates: Dates = NO_DATES, rules: date | None = None) -> str:
    """The one canonical code of `answers`, `dates` and the day of the `rules`, ``-`` for none.

    What is unknown is left out.
    """
    parts = list(_parts(tuple(answers.items())))
    parts += [f"{key}{dates[event]:%Y%m%d}" for key, event in _DATED.items() if event in dates]
    if rules is not None:
        parts.append(f"{RULES_DATE}{rules:%Y%m%d}")
    return "-".join(parts) or EMPTY


@lru_cache(maxsize=256)
def _parts(answers: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[str, ...]:
    """Every link on a page spells the same answers."""
    given = dict(answers)
    return tuple(
        f"{question.letter}{option.number}"
        for question in QUESTIONS
        if question.id in given
        for option in question.options
        if option.id in given[question.id]
    )


def rules_date(code: str) -> date | None:
    """The day of the rules by which an advice was given, or None where the code does not say one day."""
    if len(code) > MAX_LENGTH:
        return None
    return _only({_day(digits) for key, digits in _PART.findall(code.lower()) if key == RULES_DATE})


def decode(code: str) -> Answers:
    """The answers that `code` spells, as `answers.check` would accept them. Never raises."""
    return inspect(code).answers


def inspect(code: str) -> Decoded:
    """The answers and dates that `code` spells, and whether a part of it was dropped.

    Case, separators and order carry nothing. Dropped are: an unknown letter or number, a question with one
    answer that got several, an option that excludes the others, when it stands beside one, a day that does not exist
    or cannot be meant, an event that got two days, and a code longer than `MAX_LENGTH`.
    """
    if len(code) > MAX_LENGTH:
        return Decoded({}, True)
    text = code.lower()
    dropped = bool(_ANYTHING.search(_PART.sub("", text)))
    chosen: dict[str, set[str]] = {}
    days: dict[str, set[date | None]] = {}
    for letter, number in _PART.findall(text):
        if letter in _DATED:
            days.setdefault(_DATED[letter], set()).add(_day(number))
            continue
        if letter == RULES_DATE:
            dropped = dropped or _day(number) is None
            continue
        option = _OPTIONS.get(letter, {}).get(int(number))
        if option is None:
            dropped = True
        else:
            chosen.setdefault(letter, set()).add(option)
    answers: dict[str, tuple[str, ...]] = {}
    for question in QUESTIONS:
        given = chosen.get(question.letter)
        if given is None:
            continue
        possible = _possible(question, given)
        dropped = dropped or len(possible) < len(given)
        if possible:
            answers[question.id] = possible
    dates = {event: day for event in _DATED.values() if (day := _only(days.get(event, set())))}
    return Decoded(answers, dropped or len(dates) < len(days), dates)


def _day(digits: str) -> date | None:
    """The day that eight digits spell, or None."""
    if len(digits) != 8:
        return None
    try:
        day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
    return day if in_span(day) else None


def _only(days: set[date | None]) -> date | None:
    """The one day among these, or None."""
    return next(iter(days)) if len(days) == 1 else None


def _possible(question: Question, given: set[str]) -> tuple[str, ...]:
    """The options out of `given` that can stand together as the answer to `question`."""
    if len(given) > 1:
        given = given - EXCLUSIVE if question.multi else set()
    return tuple(option.id for option in question.options if option.id in given)


def is_canonical(code: str) -> bool:
    """Whether `code` is spelled exactly as `encode` would spell it."""
    decoded = inspect(code)
    return encode(decoded.answers, decoded.dates, rules_date(code)) == code
