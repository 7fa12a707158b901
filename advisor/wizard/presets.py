"""Answers that a partner gives beforehand. They stand in the start link, so that no address means two things."""

from __future__ import annotations

from collections.abc import Mapping

from advisor.embed.current import embedding
from advisor.law.answers import Answers, InvalidAnswer, read
from advisor.law.questions import QUESTIONS
from advisor.law.report import answers_from

from .walk import first_open


def preset_answers() -> Answers:
    """What is known beforehand in this frame; nothing on the site itself."""
    here = embedding()
    return answers_from(here.partner.preset) if here else {}


def first_question_after(answers: Answers) -> str:
    """The question to begin with when these answers are known; the first one of all when nothing is left to ask."""
    return first_open(read(answers)) or QUESTIONS[0].id


def preset_fault(preset: Mapping[str, object]) -> str:
    """What is wrong with answers given beforehand, or ""."""
    try:
        answers = answers_from(preset)
    except InvalidAnswer as error:
        return f"preset: {error}"
    return "" if first_open(read(answers)) else "preset: no question is left to ask"
