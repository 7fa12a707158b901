"""What answers and dates may be, as JSON Schema: exactly what `advisor.law.report` takes."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import WithJsonSchema

from advisor.law.events import EARLIEST, EVENTS, LATEST
from advisor.law.questions import EXCLUSIVE, QUESTIONS, Question


def question_schema(question: Question) -> dict[str, Any]:
    """One option, or a list of options that can stand together."""
    options = [option.id for option in question.options]
    alone = [option for option in options if option in EXCLUSIVE or not question.multi]
    together = [option for option in options if option not in alone]
    groups = ([together] if together else []) + [[option] for option in alone]
    return {
        "anyOf": [
            {"type": "string", "enum": options},
            *({"type": "array", "minItems": 1, "items": {"type": "string", "enum": group}} for group in groups),
        ]
    }


def answers_schema() -> dict[str, Any]:
    """An object of question: option or [options]."""
    return {
        "type": "object",
        "description": "Per question an option, or a list of options where a question takes more than one.",
        "properties": {question.id: question_schema(question) for question in QUESTIONS},
        "additionalProperties": False,
        "examples": [{"side": "recorded", "conversation": "care", "wish": ["know", "hear"]}],
    }


def dates_schema() -> dict[str, Any]:
    """An object of event: day."""
    return {
        "type": "object",
        "description": f"Days that start a clock, from {EARLIEST} to {LATEST}.",
        "properties": {event.id: {"type": "string", "format": "date"} for event in EVENTS},
        "additionalProperties": False,
        "examples": [{"answer_received": "2026-11-02"}],
    }


AnswersIn = Annotated[Any, WithJsonSchema(answers_schema())]
DatesIn = Annotated[Any, WithJsonSchema(dates_schema())]
