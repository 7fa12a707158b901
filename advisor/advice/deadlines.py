"""The section "Termijnen": per day that starts a clock a date field, and under it what has to be done by when.

Only absolute dates: a page is the same whenever it is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.utils.formats import date_format

from advisor.law.assess import Assessment
from advisor.law.deadlines import Deadline, deadlines
from advisor.law.events import EARLIEST, LATEST, Dates
from advisor.texts.load import text
from advisor.wizard.links import advice_url

from .findings import Words, source_rows
from .typed_dates import Typed

SECTION = "termijnen"
"""The fragment of the section, where the page opens after a date was sent."""


def deadline_section(assessment: Assessment, dates: Dates, words: Words, typed: Typed | None) -> dict[str, Any] | None:
    """What the section shows, or None where no clock runs. `typed` is a form that could not be taken over."""
    groups: dict[str, list[Deadline]] = {}
    for deadline in deadlines(assessment.clocks, dates):
        groups.setdefault(deadline.clock.event, []).append(deadline)
    if not groups:
        return None
    kept = assessment.reading.kept
    return {
        "id": SECTION,
        "intro": text("advice", "deadlines", "intro", words),
        # Without the fragment: with one, a browser would not go to the field that is wrong.
        "action": advice_url(kept, dates),
        "failed": bool(typed and typed.problems),
        "groups": [
            {
                **_field(event, dates, words, typed),
                "remove_url": f"{advice_url(kept, _without(event, dates))}#{SECTION}" if event in dates else "",
                "deadlines": [deadline_row(item, words) for item in found],
            }
            for event, found in groups.items()
        ],
    }


def deadline_row(deadline: Deadline, words: Words) -> dict[str, Any]:
    """One clock: what, by when, how that day was counted, and what if it passes."""
    clock = deadline.clock
    return {
        "id": clock.id,
        "title": text("deadline", clock.id, "title", words),
        "what": text("deadline", clock.id, "what", words),
        "term": text("deadline", clock.id, "term", words),
        "due": in_words(deadline.due),
        "extended": in_words(deadline.extended),
        "counted": _counted(deadline, words),
        "passed": text("deadline", clock.id, "passed", words),
        "sources": source_rows(clock.sources),
    }


def step_dates(found: Iterable[Deadline], words: Words) -> Mapping[str, list[str]]:
    """Per step the dates that belong to it, in words."""
    lines: dict[str, list[str]] = {}
    for deadline in found:
        if deadline.due is not None:
            label = text("deadline", deadline.clock.id, "due", words)
            for step in deadline.clock.steps:
                lines.setdefault(step, []).append(f"{label} {in_words(deadline.due)}")
    return lines


def in_words(day: date | None) -> str:
    """A day in full: "donderdag 3 december 2026"; empty for none."""
    return date_format(day, "l j F Y") if day else ""


def _field(event: str, dates: Dates, words: Words, typed: Typed | None) -> dict[str, Any]:
    problem = typed.problems.get(event) if typed else None
    written = typed.written.get(event, "") if typed else ""
    span = {"first": EARLIEST.year, "last": LATEST.year}
    return {
        "event": event,
        "title": text("event", event, "title", words),
        "hint": text("event", event, "hint", words),
        "value": written if problem else dates[event].isoformat() if event in dates else "",
        "given": in_words(dates.get(event)),
        "first_error": bool(typed and event == next(iter(typed.problems), "")),
        "error": text("advice", "deadlines", problem, {**words, **span}) if problem else "",
    }


def _counted(deadline: Deadline, words: Words) -> list[str]:
    """How the last day was found, in sentences."""
    term = deadline.clock.term
    rule = "hours" if term.unit == "hours" else "years" if term.unit == "years" else term.counting
    sentences = [text("advice", "deadlines", f"counted_{rule}", words)]
    if deadline.moved and deadline.starts:
        first = in_words(term.counted(deadline.starts))
        sentences.append(text("advice", "deadlines", "moved", {**words, "first": first}))
    return sentences


def _without(event: str, dates: Dates) -> Dates:
    return {other: day for other, day in dates.items() if other != event}
