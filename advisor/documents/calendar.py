"""The terms that run, for a calendar (RFC 5545): a whole day each, with what to do, how it was counted and a reminder.

An event says nothing of the answers and holds no address: a calendar is often shared with others.
"""

from __future__ import annotations

import html
import uuid
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from django.utils.formats import date_format
from django.utils.html import strip_tags
from icalendar import Alarm, Calendar, Event, vDuration

from advisor.advice.deadlines import deadline_row
from advisor.law.assess import Assessment
from advisor.law.deadlines import Deadline, deadlines
from advisor.law.events import Dates
from advisor.law.rules import DOSSIER_DATE
from advisor.texts.load import text
from advisor.texts.reader import reader

CONTENT_TYPE = "text/calendar; charset=utf-8"
PRODUCT = "-//Opnamewijzer//Termijnen//NL"
NAMESPACE = uuid.UUID("6f0c2c1e-6a0e-5a53-9f3c-0d9b8f6f2a11")
"""Made once for this site: the same term from the same day is the same event, so a second import changes it."""

AT_NINE = timedelta(hours=9)
WEEK_BEFORE = AT_NINE - timedelta(days=7)
DAY_BEFORE = AT_NINE - timedelta(days=1)
SHORT = timedelta(days=10)
"""A term that is no longer has a reminder on the day before alone."""


def calendar_file(assessment: Assessment, dates: Dates) -> bytes | None:
    """An .ics file with every term whose first day was given, or None where there is none."""
    running = [item for item in deadlines(assessment.clocks, dates) if item.starts and item.due]
    if not running:
        return None
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for deadline in running:
        calendar.add_component(_event(deadline, assessment))
    return bytes(calendar.to_ical())


def _event(deadline: Deadline, assessment: Assessment) -> Event:
    row = deadline_row(deadline, reader(assessment.reading.kept))
    event = Event()
    event.add("uid", str(uuid.uuid5(NAMESPACE, f"{deadline.clock.id} {deadline.starts}")))
    # The day of the rules and not that of the download: the same address always gives the same file.
    event.add("dtstamp", datetime.combine(DOSSIER_DATE, time(), UTC))
    due = deadline.due
    assert due is not None  # noqa: S101 - only deadlines with a date come here
    event.add("dtstart", due)
    event.add("dtend", due + timedelta(days=1))
    event.add("summary", f"Laatste dag: {plain(row['title'])}")
    event.add("description", "\n\n".join(_description(deadline, row, assessment)))
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    for before in _reminders(deadline, due):
        event.add_component(_alarm(before, f"Termijn: {plain(row['title'])}, uiterlijk {_day(due)}"))
    return event


def _description(deadline: Deadline, row: dict[str, object], assessment: Assessment) -> Iterable[str]:
    """What to do, the next step, why this day, and what if it passes."""
    words = reader(assessment.reading.kept)
    yield plain(row["what"])
    steps = [step.id for step in assessment.steps if step.id in deadline.clock.steps]
    for step in steps[:1]:
        yield f"Volgende stap: {plain(text('step', step, 'title', words))}."
    event = plain(text("event", deadline.clock.event, "title", words))
    counted = row["counted"]
    reasons = " ".join(map(plain, counted)) if isinstance(counted, list) else ""
    yield f"Waarom deze dag: {event} is {_day(deadline.starts)}. {plain(row['term'])} {reasons}"
    if deadline.extended:
        yield f"Met extra tijd: uiterlijk op {_day(deadline.extended)}."
    yield f"Te laat? {plain(row['passed'])}"
    yield f"Gerekend door de Opnamewijzer met de regels van {_day(DOSSIER_DATE)}. Dit is uitleg, geen advocaat."


def plain(markup: object) -> str:
    """A text without markup, on one line."""
    return " ".join(html.unescape(strip_tags(str(markup))).split())


def _reminders(deadline: Deadline, due: date) -> tuple[timedelta, ...]:
    starts = deadline.starts or due
    return (DAY_BEFORE,) if due - starts <= SHORT else (WEEK_BEFORE, DAY_BEFORE)


def _alarm(before: timedelta, words: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", vDuration(before))
    alarm.add("description", words)
    return alarm


def _day(day: date | None) -> str:
    return date_format(day, "j F Y") if day else ""
