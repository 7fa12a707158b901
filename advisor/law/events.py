"""What starts a clock: the few days that a visitor can name. They stand in the address, and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

EARLIEST = date(1990, 1, 1)
LATEST = date(2100, 12, 31)
"""A day outside this span is a slip of the hand, whatever is being counted."""

Dates = Mapping[str, date]
"""The days that a visitor named, by event."""

NO_DATES: Dates = {}


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened on a day. `key` spells it in an address, before the digits of the day: ``tr20261103``."""

    id: str
    key: str


EVENTS = (
    Event("request_received", "tr"),
    Event("answer_received", "ta"),
    Event("mediation_ended", "tm"),
    Event("decision_dated", "td"),
    Event("complaint_filed", "tk"),
    Event("leak_discovered", "tl"),
    Event("offence_known", "to"),
    Event("damage_known", "ts"),
    Event("works_council_told", "tw"),
)
"""In the order in which they stand in an address. A key is never reused and never changed."""

EVENT_BY_ID = {event.id: event for event in EVENTS}


def in_span(day: date) -> bool:
    """Whether a day can be meant."""
    return EARLIEST <= day <= LATEST
