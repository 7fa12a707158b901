"""Complete answers, as a visitor would give them: every question that comes up gets an answer that is offered."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from hypothesis import strategies as st

from advisor.law.answers import Answers, offered, read
from advisor.law.conditions import Facts
from advisor.law.questions import BY_ID, EXCLUSIVE, QUESTIONS, Question

Choose = Callable[[Question, list[str]], tuple[str, ...]]
"""Picks an answer to a question out of the options that are offered."""

SEVERAL = 3
"""At most so many options of a question that takes more than one."""


def walk(choose: Choose, start: Mapping[str, tuple[str, ...]] | None = None) -> Answers:
    """The answers of a visitor who answers everything that is asked, optional questions too."""
    answers = dict(start or {})
    for question in QUESTIONS:
        reading = read(answers)
        asked = question.id in reading.assumed or reading.unanswered[:1] == (question.id,)
        if asked and question.id not in answers:
            answers[question.id] = choose(question, choices(question, reading.facts))
    return answers


def choices(question: Question, facts: Facts) -> list[str]:
    """The options offered after earlier answers that say something: not `unknown`."""
    return [option.id for option in offered(question, facts) if option.id != "unknown"]


def together(question: Question, options: list[str]) -> tuple[str, ...]:
    """These options in the order of the question, one of them where they exclude each other."""
    alone = [option for option in options if option in EXCLUSIVE] or options
    kept = set(alone[:1]) if alone is not options or not question.multi else set(options)
    return tuple(option.id for option in question.options if option.id in kept)


def random_answers(source: random.Random, **start: str) -> Answers:
    """Complete answers drawn from `source`; `start` fixes some, several options with a space between."""

    def choose(question: Question, options: list[str]) -> tuple[str, ...]:
        number = source.randint(1, min(SEVERAL, len(options))) if question.multi else 1
        return together(question, source.sample(options, number))

    return walk(choose, {question: tuple(options.split()) for question, options in start.items()})


@st.composite
def complete_answers(draw: st.DrawFn) -> Answers:
    """Complete answers, for Hypothesis."""

    def choose(question: Question, options: list[str]) -> tuple[str, ...]:
        several = st.lists(st.sampled_from(options), min_size=1, max_size=SEVERAL, unique=True)
        return together(question, draw(several) if question.multi else [draw(st.sampled_from(options))])

    return walk(choose)


def forgotten(answers: Answers, question_id: str) -> Answers:
    """The same visitor, who does not know the answer to one question; what is asked instead gets a first option."""
    earlier = [question.id for question in QUESTIONS[: QUESTIONS.index(BY_ID[question_id])]]
    start = {question: answers[question] for question in earlier if question in answers}

    def choose(question: Question, options: list[str]) -> tuple[str, ...]:
        return tuple(option for option in answers.get(question.id, ()) if option in options) or (options[0],)

    return walk(choose, {**start, question_id: ("unknown",)})


def can_be_unknown(question_id: str) -> bool:
    """Whether the question has an option `unknown`."""
    return any(option.id == "unknown" for option in BY_ID[question_id].options)
