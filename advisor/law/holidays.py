"""The days on which no statutory term ends: Saturdays, Sundays and the recognised holidays of the Netherlands.

Art. 3 Algemene termijnenwet names the holidays. They also serve for art. 2 Regulation 1182/71, where public holidays
are those "designated as such in the Member State". An own list, because libraries take Liberation Day for a holiday
once in five years only (that is custom at work), and leave Good Friday out.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

FIRST_YEAR_OF_THE_KING = 2014
"""From then on the day of the King is 27 April; before it was that of the Queen, 30 April."""

DECREED = frozenset(
    {
        date(2017, 4, 28),
        date(2017, 5, 26),
        date(2018, 5, 11),
        date(2018, 12, 24),
        date(2018, 12, 31),
        date(2019, 5, 31),
        date(2019, 12, 27),
        date(2023, 4, 28),
        date(2023, 5, 19),
        date(2024, 5, 10),
        date(2024, 12, 27),
        date(2025, 5, 30),
        date(2026, 1, 2),
        date(2026, 5, 15),
        date(2027, 5, 7),
        date(2028, 4, 28),
        date(2028, 5, 26),
    }
)
"""Days made equal to a holiday by royal decree, for the Algemene termijnenwet alone (its art. 3 lid 3).

From the decrees for 2017-2019 (BWBR0038666), 2023-2025 and 2026-2028; there is one about every three years. A term
that another decree prolongs is given here as ending too early rather than too late.
"""


def easter(year: int) -> date:
    """Easter Sunday of a year from 1583 on, by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap, over = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap - shift + 15) % 30
    weekday = (32 + 2 * over + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@cache
def holidays(year: int) -> frozenset[date]:
    """The recognised holidays of a year. (art. 3 lid 1 and 2 Algemene termijnenwet)"""
    sunday = easter(year)
    moving = (sunday + timedelta(days=days) for days in (-2, 1, 39, 50))  # Good Friday to Whit Monday
    fixed = (date(year, 1, 1), date(year, 5, 5), date(year, 12, 25), date(year, 12, 26))
    return frozenset((*fixed, *moving, _day_of_the_monarch(year)))


def is_working_day(day: date, *, decreed: bool) -> bool:
    """Whether a term can end on this day; `decreed` says that days made equal to a holiday count as holidays."""
    return day.isoweekday() <= 5 and day not in holidays(day.year) and not (decreed and day in DECREED)


def working_day_from(day: date, *, decreed: bool) -> date:
    """This day, or the first after it that is no Saturday, Sunday or holiday."""
    while not is_working_day(day, decreed=decreed):
        day += timedelta(days=1)
    return day


def _day_of_the_monarch(year: int) -> date:
    """The day on which the birthday is celebrated: one day early where it would be a Sunday."""
    day = date(year, 4, 27 if year >= FIRST_YEAR_OF_THE_KING else 30)
    return day - timedelta(days=1) if day.isoweekday() == 7 else day
