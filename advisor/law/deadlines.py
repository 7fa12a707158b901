"""The clocks: what starts each, how long it runs and by which rules, on what authority, and when it runs at all.

As data, in the order in which they are shown; the urgent ones come first. Texts stand in
``templates/text/nl/deadline/<id>.html``, those of what starts a clock in ``templates/text/nl/event/<id>.html``. A term
is only here when its length was read in a source; where a body sets its own (a disputes committee, a disciplinary
tribunal), the texts send the reader to its rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from .conditions import Condition, Facts
from .decisions.confidentiality import CONFIDENTIALITY
from .decisions.facts import PROVIDER
from .events import Dates
from .questions import capacity, progress, situation, wish
from .remedies.complaints import complaint
from .remedies.readers import (
    ASSESSMENT,
    BY_AUTHORITY,
    CARE,
    EDUCATION,
    HOLDER_KNOWN,
    PUBLIC_BODY,
    READER_ARRANGES,
    READER_RECORDED,
    READER_RECORDS,
    SPREAD,
    STARTED,
    WORK,
    YOUTH,
    gdpr,
)
from .terms import Term

confidentiality = CONFIDENTIALITY.subject()

GDPR = gdpr.is_("applies", "contested")
MAY_ASK = HOLDER_KNOWN & GDPR
"""The reader has the rights of a data subject (art. 15-21 AVG), or may have."""
ANSWERED = progress.is_("refused", "deleted", "copy_given")
MAYBE_BY_AUTHORITY = (PUBLIC_BODY | ASSESSMENT | YOUTH | EDUCATION) & PROVIDER
"""An authority holds the recording, or perhaps one: UWV, the child protection board, a state school."""

ONE_MONTH = Term(1, "months", "european")
THREE_MONTHS = Term(3, "months", "european")
SIX_WEEKS = Term(6, "weeks", "national")


@dataclass(frozen=True, slots=True)
class Clock:
    """One term that runs by law.

    `event` starts it. `when` is the condition under which it runs for this reader. `extended` is the term, from the
    same day, where the one who has to act says in time that more is needed. `steps` are the steps of the advice that
    are due by then.
    """

    id: str
    event: str
    term: Term
    when: Condition
    sources: tuple[str, ...]
    extended: Term | None = None
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deadline:
    """A clock for one visitor: with dates as soon as the day that starts it is known.

    `moved` says that the last day was a Saturday, Sunday or holiday and is therefore later.
    """

    clock: Clock
    starts: date | None = None
    due: date | None = None
    extended: date | None = None
    moved: bool = False


CLOCKS = (
    Clock(
        "breach-notice",
        "leak_discovered",
        Term(72, "hours", "european"),
        situation.has("leak") & PROVIDER & (READER_RECORDS | READER_ARRANGES),
        ("avg-art-33-34", "eu-1182-71-art-3"),
        steps=("handle-the-leak",),
    ),
    Clock(
        "criminal-complaint",
        "offence_known",
        # Three months of 30 days each: a month is 30 days in criminal law (art. 88 Sr, HR 10 April 2012).
        Term(90, "days", "national"),
        READER_RECORDED & STARTED & (SPREAD | (wish.has("police_report") & confidentiality.is_("breached"))),
        ("sr-64-67", "hr-2012-bv5627", "atw-1-4"),
    ),
    Clock(
        "answer-expected",
        "request_received",
        ONE_MONTH,
        MAY_ASK & progress.is_("none", "waiting", "month_passed"),
        ("avg-art-12", "eu-1182-71-art-3"),
        extended=THREE_MONTHS,
        steps=("wait-one-month",),
    ),
    Clock(
        "answer-to-give",
        "request_received",
        ONE_MONTH,
        STARTED & GDPR & PROVIDER & (READER_ARRANGES | (READER_RECORDS & capacity.is_("self_employed"))),
        ("avg-art-12", "eu-1182-71-art-3"),
        extended=THREE_MONTHS,
        steps=("answer-requests",),
    ),
    Clock(
        "petition",
        "answer_received",
        SIX_WEEKS,
        MAY_ASK & (ANSWERED | progress.is_("month_passed")) & ~BY_AUTHORITY,
        ("uavg-art-35", "atw-1-4"),
        steps=("answer-the-refusal", "go-to-court-or-authority"),
    ),
    Clock(
        "mediation",
        "answer_received",
        SIX_WEEKS,
        MAY_ASK & (ANSWERED | progress.is_("month_passed")) & ~BY_AUTHORITY,
        ("uavg-art-36", "atw-1-4"),
        steps=("go-to-court-or-authority",),
    ),
    Clock(
        "petition-after-mediation",
        "mediation_ended",
        SIX_WEEKS,
        MAY_ASK & ANSWERED & ~BY_AUTHORITY,
        ("uavg-art-36", "atw-1-4"),
        steps=("go-to-court-or-authority",),
    ),
    Clock(
        "objection",
        "decision_dated",
        SIX_WEEKS,
        MAY_ASK & ANSWERED & MAYBE_BY_AUTHORITY,
        ("uavg-art-34", "awb-6-7", "atw-1-4"),
        steps=("go-to-court-or-authority", "object-to-the-decision"),
    ),
    Clock(
        "complaint-answer",
        "complaint_filed",
        SIX_WEEKS,
        complaint(CARE),
        ("wkkgz-13-22", "atw-1-4"),
        extended=Term(10, "weeks", "national"),
        steps=("ask-complaints-officer",),
    ),
    Clock(
        "works-council",
        "works_council_told",
        Term(1, "months", "national"),
        WORK & capacity.is_("organisation") & (READER_ARRANGES | (READER_RECORDED & wish.has("stop", "complain"))),
        ("wor-27", "atw-1-4"),
    ),
    Clock(
        "damages",
        "damage_known",
        Term(5, "years", "national"),
        wish.has("damages") & (STARTED | READER_RECORDS),
        ("bw-3-310",),
        steps=("damages-need-proof", "see-whose-damage"),
    ),
)

CLOCK_BY_ID = {clock.id: clock for clock in CLOCKS}


def running(facts: Facts) -> tuple[Clock, ...]:
    """The clocks that run for these facts, findings among them."""
    return tuple(clock for clock in CLOCKS if clock.when.value(facts))


def deadlines(clocks: Iterable[Clock], dates: Dates) -> tuple[Deadline, ...]:
    """Each clock, with its last day where the day that starts it was given."""
    return tuple(_deadline(clock, dates.get(clock.event)) for clock in clocks)


def steps_due(found: Iterable[Deadline]) -> Mapping[str, date]:
    """Per step with a date: the first day on which one of its clocks ends."""
    due: dict[str, date] = {}
    for deadline in found:
        if deadline.due is not None:
            for step in deadline.clock.steps:
                due[step] = min(deadline.due, due.get(step, deadline.due))
    return due


def _deadline(clock: Clock, start: date | None) -> Deadline:
    if start is None:
        return Deadline(clock)
    due = clock.term.last_day(start)
    extended = clock.extended.last_day(start) if clock.extended else None
    return Deadline(clock, start, due, extended, due != clock.term.counted(start))
