"""The answers of one visitor: which of them count, and which question comes next.

Answers are a mapping from question to the options chosen (one, or more where a question allows it). Everything here is
a pure function of them. `unknown` is never a fact: it leaves the other options open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from .conditions import Facts, bit
from .evaluation import asked as is_asked
from .evaluation import without_unoffered
from .questions import BY_ID, EXCLUSIVE, QUESTIONS, Option, Question

Answers = Mapping[str, tuple[str, ...]]

Guess = Callable[[Answers, str], str]
"""An option for a question, given the answers to the questions before it."""


class InvalidAnswer(ValueError):
    """An answer that no question knows; the message names what is allowed."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Answers as the law reads them.

    `kept` are the answers that count, `ignored` the questions answered although they would not have been asked,
    `unanswered` the questions that should be asked and have no answer, `assumed` the optional questions whose
    default was taken.
    """

    kept: Answers
    ignored: tuple[str, ...]
    unanswered: tuple[str, ...]
    assumed: tuple[str, ...]
    facts: Facts


def check(question_id: str, options: Iterable[str]) -> tuple[str, ...]:
    """The options in the order of the question, each once.

    Raises InvalidAnswer for an unknown question or option, for no option, for several options of a question that
    takes one, and for an option that excludes the others beside another.
    """
    question = BY_ID.get(question_id)
    if question is None:
        raise InvalidAnswer(f"unknown question {question_id!r}; allowed: {', '.join(BY_ID)}")
    chosen = set(options)
    allowed = [option.id for option in question.options]
    if wrong := sorted(chosen.difference(allowed)):
        raise InvalidAnswer(f"{question_id} has no option {wrong[0]!r}; allowed: {', '.join(allowed)}")
    if not chosen:
        raise InvalidAnswer(f"{question_id} needs an option; allowed: {', '.join(allowed)}")
    if len(chosen) > 1 and not question.multi:
        raise InvalidAnswer(f"{question_id} takes one option; allowed: {', '.join(allowed)}")
    if len(chosen) > 1 and (alone := sorted(chosen & EXCLUSIVE)):
        raise InvalidAnswer(f"{question_id}: {alone[0]!r} excludes other options; allowed: {', '.join(allowed)}")
    return tuple(option for option in allowed if option in chosen)


def read(answers: Answers) -> Reading:
    """Take the answers in the order of asking, leaving out what would not have been asked.

    For the law, 'unknown' leaves the other options of a question open. For the walk it is an answer like any other:
    a question that only makes sense after another answer than 'unknown' is not asked.
    """
    return _read(tuple(answers.items()))


@lru_cache(maxsize=256)
def _read(answers: tuple[tuple[str, tuple[str, ...]], ...]) -> Reading:
    """A page asks for the reading of its own answers time and again."""
    return _walked(dict(answers), None)


def completed(answers: Answers, guess: Guess) -> Reading:
    """The same where somebody answers all that is still to be asked as `guess` says."""
    return _walked(answers, guess)


def _walked(answers: Answers, guess: Guess | None) -> Reading:
    true, open_, unknown = 0, 0, 0
    kept: dict[str, tuple[str, ...]] = {}
    ignored: list[str] = []
    unanswered: list[str] = []
    assumed: list[str] = []
    for question in QUESTIONS:
        given = answers.get(question.id)
        asked = is_asked(question, true, open_)
        if asked is False:
            if given:
                ignored.append(question.id)
            continue
        if unknown & question.gate:
            asked = is_asked(question, true | unknown, open_)
        if given:
            kept[question.id] = given
        elif asked is not False and question.optional_when.value(Facts(true | unknown, open_)):
            assumed.append(question.id)
            given = (question.default,)
        elif asked or (asked is None and not unanswered):
            # Undetermined while every earlier question has an answer: an earlier answer was 'unknown'.
            if guess is None:
                unanswered.append(question.id)
            else:
                given = kept[question.id] = (guess(kept, question.id),)
        if given and given != ("unknown",):
            for option in given:
                true |= bit(question.id, option)
        else:
            open_ |= question.bits & ~question.unknown
            if question.sometimes:
                open_ = without_unoffered(Facts(true, open_), question).open
            if given:
                unknown |= question.unknown
    # Many hold the same reading, so nobody may change it.
    return Reading(MappingProxyType(kept), tuple(ignored), tuple(unanswered), tuple(assumed), Facts(true, open_))


def offered(question: Question, facts: Facts) -> tuple[Option, ...]:
    """The options that make sense given the earlier answers."""
    return tuple(option for option in question.options if option.offered_when.value(facts) is not False)
