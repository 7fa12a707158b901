"""How the law counts: from the day on which something happens to the last day of a term.

Two sets of rules, since a term of European law is not counted by a Dutch statute:

``european``: Regulation (EEC, Euratom) 1182/71, art. 3. The day, or hour, of the event does not count (lid 1; HvJ
C-171/03, Toeters); a term in weeks, months or years ends on the same day of the week or month as the event, or on the
last day of a month that has no such day (lid 2 c); holidays count (lid 3); a last day that is a Saturday, Sunday or
holiday moves to the next working day, save for a term in hours (lid 4).

``national``: the same day arithmetic, by settled case law; the last day moves by art. 1 Algemene termijnenwet, save
for the terms that its art. 4 leaves out: in hours, over 90 days, over twelve weeks, over three months, in years. Days
that a royal decree makes equal to a holiday (art. 3 lid 3) count for that statute alone.

Days only, no hours and no time zones: no result depends on the clock being changed.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from .holidays import working_day_from

Unit = Literal["hours", "days", "weeks", "months", "years"]
Counting = Literal["european", "national"]

HOURS_A_DAY = 24
LONGEST_THAT_MOVES = {"days": 90, "weeks": 12, "months": 3}
"""The longest terms that the Algemene termijnenwet prolongs, by unit. (art. 4 a)"""


@dataclass(frozen=True, slots=True)
class Term:
    """A number of hours, days, weeks, months or years, and by which rules it is counted."""

    amount: int
    unit: Unit
    counting: Counting

    @property
    def moves(self) -> bool:
        """Whether a last day that is a Saturday, Sunday or holiday moves on.

        Art. 2 Algemene termijnenwet and art. 3 lid 5 of the regulation (at least two working days in a term) are left
        out: no term here is so short, apart from the 72 hours, for which not moving on is the safe reading.
        """
        if self.counting == "european":
            return self.unit != "hours"
        return self.amount <= LONGEST_THAT_MOVES.get(self.unit, 0)

    def counted(self, start: date) -> date:
        """The last day as it is counted, before it moves. `start` is the day of the event, which does not count."""
        if self.unit == "hours":
            # The hour is not known. 72 hours end on the third day after, at the hour of the event.
            return start + timedelta(days=-(-self.amount // HOURS_A_DAY))
        if self.unit == "days":
            return start + timedelta(days=self.amount)
        if self.unit == "weeks":
            return start + timedelta(weeks=self.amount)
        return _months_after(start, self.amount * 12 if self.unit == "years" else self.amount)

    def last_day(self, start: date) -> date:
        """The last day on which one is in time."""
        day = self.counted(start)
        return working_day_from(day, decreed=self.counting == "national") if self.moves else day


def _months_after(start: date, months: int) -> date:
    """The same day of the month so many months later, or the last day of a month that is too short."""
    years, month = divmod(start.month - 1 + months, 12)
    year = start.year + years
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
