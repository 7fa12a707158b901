"""The terms for a calendar: whole days, a reminder, why and what next; and nothing about the answers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.test import Client
from icalendar import Calendar, Event

from advisor.documents.calendar import calendar_file
from advisor.law.answers import Answers, read
from advisor.law.assess import assess
from advisor.law.deadlines import deadlines
from advisor.law.events import Dates
from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url

WAITING: Answers = read({**EXAMPLES[0].answers, "progress": ("waiting",)}).kept
ASKED: Dates = {"request_received": date(2026, 11, 5)}
REFUSED: Answers = EXAMPLES[0].answers
ANSWERED: Dates = {"answer_received": date(2026, 11, 5)}


def made(answers: Answers, dates: Dates) -> bytes:
    file = calendar_file(assess(answers), dates)
    assert file is not None
    return file


def events(answers: Answers, dates: Dates) -> list[Event]:
    return list(Calendar.from_ical(made(answers, dates)).events)


def test_every_term_with_a_date_is_a_whole_day() -> None:
    expected = {item.due for item in deadlines(assess(REFUSED).clocks, ANSWERED) if item.due}
    found = events(REFUSED, ANSWERED)
    assert {event["dtstart"].dt for event in found} == expected
    for event in found:
        assert type(event["dtstart"].dt) is date
        assert event["dtend"].dt - event["dtstart"].dt == timedelta(days=1)
        assert event["transp"] == "TRANSPARENT"


def test_an_event_says_what_to_do_why_this_day_and_what_if_it_passes() -> None:
    (event,) = (item for item in events(WAITING, ASKED) if item["dtstart"].dt == date(2026, 12, 7))
    assert event["summary"].startswith("Laatste dag: ")
    told = event["description"]
    assert "Volgende stap: " in told
    assert "5 november 2026" in told
    assert "Te laat?" in told
    assert "Met extra tijd: uiterlijk op 5 februari 2027" in told
    assert "<" not in told


def test_reminders_come_a_week_and_a_day_before_at_nine() -> None:
    for event in events(REFUSED, ANSWERED):
        before = [alarm["trigger"].dt for alarm in event.walk("VALARM")]
        assert before == [timedelta(hours=9) - timedelta(days=7), timedelta(hours=9) - timedelta(days=1)]


def test_a_term_of_days_has_one_reminder() -> None:
    leak: Answers = read({**EXAMPLES[3].answers, "situation": ("leak",), "moment": ("made",)}).kept
    running = [item for item in deadlines(assess(leak).clocks, {"leak_discovered": date(2026, 11, 5)}) if item.due]
    assert [item.clock.id for item in running] == ["breach-notice"]
    (event,) = events(leak, {"leak_discovered": date(2026, 11, 5)})
    assert len(list(event.walk("VALARM"))) == 1


def test_it_is_written_as_the_standard_asks() -> None:
    """RFC 5545: lines end in CRLF and hold 75 bytes at most; ids differ; what is required is there."""
    file = made(REFUSED, ANSWERED)
    lines = file.split(b"\r\n")
    assert b"\n" not in file.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    calendar = Calendar.from_ical(file)
    assert calendar["version"] == "2.0"
    assert calendar["prodid"]
    ids = [event["uid"] for event in calendar.events]
    assert len(set(ids)) == len(ids)
    assert all("dtstamp" in event for event in calendar.events)
    assert not any(component.errors for component in calendar.walk())


def test_it_is_the_same_whenever_it_is_made() -> None:
    assert made(REFUSED, ANSWERED) == made(REFUSED, ANSWERED)


def test_it_holds_no_address_and_no_code() -> None:
    """A calendar is often shared with colleagues or at home."""
    file = made(REFUSED, ANSWERED).decode()
    assert "advies/" not in file
    assert "http" not in file
    assert advice_url(REFUSED, ANSWERED).split("/")[2] not in file


def test_the_address_gives_the_file(client: Client) -> None:
    response = client.get(f"{advice_url(REFUSED, ANSWERED)}termijnen.ics")
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert "termijnen-opnamewijzer.ics" in response["Content-Disposition"]


@pytest.mark.parametrize("dates", [{}, {"damage_known": date(2026, 11, 5)}])
def test_without_a_term_that_runs_the_way_leads_to_the_advice(client: Client, dates: Dates) -> None:
    response = client.get(f"{advice_url(EXAMPLES[1].answers, dates)}termijnen.ics")
    assert (response.status_code, response["Location"]) == (302, advice_url(EXAMPLES[1].answers, dates))
    assert "termijnen.ics" not in client.get(advice_url(EXAMPLES[1].answers, dates)).content.decode()
