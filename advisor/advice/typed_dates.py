"""Days as visitors write them: what a date field of a browser sends, and what people type where there is none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from advisor.law.events import EVENTS, Dates, in_span

Problem = Literal["unreadable", "impossible", "out_of_span"]

MAX_LENGTH = 40
"""Characters. No date is longer; what is longer is neither read nor shown again."""

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DUTCH = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})", re.ASCII)
_IN_WORDS = re.compile(r"(\d{1,2})\s*[-/. ]?\s*([a-z]{3,9})\.?\s*[-/. ]?\s*(\d{4})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the date fields of a form that was sent.

    `dates` are all days that hold now, also those of fields that were not in the form. `problems` says what is wrong
    with a field; `written` is what stood in it.
    """

    dates: Dates
    problems: Mapping[str, Problem]
    written: Mapping[str, str]


def read_day(written: str) -> date | Problem:
    """The day that was written (3-11-2026, 3 november 2026, 2026-11-03), or what is wrong with it."""
    text = " ".join(written.lower().split())
    if match := _ISO.fullmatch(text):
        year, month, day = map(int, match.groups())
    elif match := _DUTCH.fullmatch(text):
        day, month, year = map(int, match.groups())
    elif (match := _IN_WORDS.fullmatch(text)) and (number := _month(match[2])):
        day, month, year = int(match[1]), number, int(match[3])
    else:
        return "unreadable"
    try:
        found = date(year, month, day)
    except ValueError:
        return "impossible"
    return found if in_span(found) else "out_of_span"


def read_form(form: Mapping[str, str], known: Dates) -> Typed:
    """Take over the fields of a form, each named after its event, into the dates `known` so far.

    An empty field removes its date; what is not in the form stays as it was.
    """
    dates = dict(known)
    problems: dict[str, Problem] = {}
    written: dict[str, str] = {}
    for event in _names():
        if event not in form:
            continue
        text = form[event].strip()
        read = read_day(text[:MAX_LENGTH]) if text else None
        if isinstance(read, str):
            problems[event], written[event] = read, text[:MAX_LENGTH]
        elif read is None:
            dates.pop(event, None)
        else:
            dates[event] = read
    return Typed(dates, problems, written)


def _names() -> Iterable[str]:
    return (event.id for event in EVENTS)


def _month(name: str) -> int | None:
    """The number of a month, by its name or the first three letters (and `mrt`)."""
    name = "maart" if name == "mrt" else name
    return next((number for number, month in enumerate(MONTHS, start=1) if name in (month, month[:3])), None)
