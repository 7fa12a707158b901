"""The pages with what an advice offers beside its answers: steps, help, corrections and terms, and when each shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from advisor.law.conditions import Condition
from advisor.law.deadlines import CLOCKS
from advisor.law.remedies import MISCONCEPTIONS, REFERRALS, STEPS
from advisor.texts.load import text

from .in_words import phrase
from .names import NEUTRAL
from .rules_page import source_rows


def _words(kind: str, id: str, partial: str) -> str:
    return text(kind, id, partial, NEUTRAL, optional=True)


def _row(id: str, title: str, when: Condition, **more: Any) -> dict[str, Any]:
    return {"id": id, "title": title or id, "when": phrase(when), **more}


def _body(body: str) -> str:
    return "" if body == "self" else _words("body", body, "name")


def steps() -> list[dict[str, Any]]:
    """Every step, in the order in which an advice shows them."""
    return [
        _row(
            step.id,
            _words("step", step.id, "title"),
            step.condition,
            text=_words("step", step.id, "text"),
            to=_body(step.to),
        )
        for step in STEPS
    ]


def referrals() -> list[dict[str, Any]]:
    """Every place where somebody helps, with the reason."""
    return [
        _row(
            f"{item.reason}-{item.body}",
            _words("referral", item.reason, "title"),
            item.when,
            text=_words("referral", item.reason, "text"),
            to=_body(item.body),
        )
        for item in REFERRALS
    ]


def misconceptions() -> list[dict[str, Any]]:
    """Every misconception that is corrected."""
    return [
        _row(
            item.id,
            _words("warning", item.id, "title"),
            item.when,
            text=_words("warning", item.id, "text"),
            sources=source_rows(item.sources),
        )
        for item in MISCONCEPTIONS
    ]


def terms() -> list[dict[str, Any]]:
    """Every term, with what starts it."""
    return [
        _row(
            clock.id,
            _words("deadline", clock.id, "title"),
            clock.when,
            text=_words("deadline", clock.id, "term"),
            starts=_words("event", clock.event, "title"),
            sources=source_rows(clock.sources),
        )
        for clock in CLOCKS
    ]


KINDS: Mapping[str, Callable[[], list[dict[str, Any]]]] = {
    "stappen": steps,
    "hulp": referrals,
    "misverstanden": misconceptions,
    "termijnen": terms,
}
"""What there is, by the last part of the address."""

KIND_OF_USE = {"warning": "misverstanden", "deadline": "termijnen"}
"""Where something that rests on a source is read."""


def help_page(kind: str) -> dict[str, Any]:
    """Everything of one kind, with when it shows. Raises KeyError for an unknown kind."""
    return {"kind": kind, "items": KINDS[kind]()}
