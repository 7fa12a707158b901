"""Answers as a short, readable code in an address: ``s2-m3-b1-g1``.

One part per chosen option: the letter of the question and the number of the option, in the order of asking.
A question with several answers repeats its letter. Letters and numbers are never reused, so an old address
never gets a new meaning. A later kind of part (a date that starts a clock) takes a letter of its own.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from advisor.law.answers import Answers
from advisor.law.questions import EXCLUSIVE, QUESTIONS, Question

EMPTY = "-"
"""The code of no answers at all: an address needs something there."""

MAX_LENGTH = 600
"""Characters. The longest code that anybody can answer is shorter; anything longer was not made here."""

_PART = re.compile(r"([a-z]+)([0-9]+)")
_ANYTHING = re.compile(r"[a-z0-9]")

_OPTIONS = {question.letter: {option.number: option.id for option in question.options} for question in QUESTIONS}


class Decoded(NamedTuple):
    """The answers in a code, and whether something in the code could not be used."""

    answers: Answers
    dropped: bool


def encode(answers: Answers) -> str:
    """The one canonical code of `answers`, ``-`` for none. Unknown questions and options are left out."""
    parts = [
        f"{question.letter}{option.number}"
        for question in QUESTIONS
        if (given := answers.get(question.id))
        for option in question.options
        if option.id in given
    ]
    return "-".join(parts) or EMPTY


def decode(code: str) -> Answers:
    """The answers that `code` spells, as `answers.check` would accept them. Never raises."""
    return inspect(code).answers


def inspect(code: str) -> Decoded:
    """The answers that `code` spells, and whether a part of it was dropped.

    Case, separators and order carry nothing. Dropped are: an unknown letter or number, a question with one
    answer that got several, an option that excludes the others, when it stands beside one, and a code longer
    than `MAX_LENGTH`.
    """
    if len(code) > MAX_LENGTH:
        return Decoded({}, True)
    text = code.lower()
    dropped = bool(_ANYTHING.search(_PART.sub("", text)))
    chosen: dict[str, set[str]] = {}
    for letter, number in _PART.findall(text):
        option = _OPTIONS.get(letter, {}).get(int(number))
        if option is None:
            dropped = True
        else:
            chosen.setdefault(letter, set()).add(option)
    answers: dict[str, tuple[str, ...]] = {}
    for question in QUESTIONS:
        given = chosen.get(question.letter, set())
        possible = _possible(question, given)
        dropped = dropped or len(possible) < len(given)
        if possible:
            answers[question.id] = possible
    return Decoded(answers, dropped)


def _possible(question: Question, given: set[str]) -> tuple[str, ...]:
    """The options out of `given` that can stand together as the answer to `question`."""
    if len(given) > 1:
        given = given - EXCLUSIVE if question.multi else set()
    return tuple(option.id for option in question.options if option.id in given)


def is_canonical(code: str) -> bool:
    """Whether `code` is spelled exactly as `encode` would spell it."""
    return encode(decode(code)) == code
