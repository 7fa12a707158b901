"""How many advices were finished in a partner's frame, per kind of conversation and day. Off unless the partner asks.

Only sums are kept: no visitor, no address, no answers and no time of day. Losing them, or not being able to write them,
never stops an advice.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any, NamedTuple

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, ConnectionHandler
from django.utils import timezone

from .current import embedding

logger = logging.getLogger(__name__)

FEWEST = 10
"""A sum below this is not shown: it could point at somebody."""

_TABLE = """CREATE TABLE IF NOT EXISTS finished_advices (
    partner varchar(40) NOT NULL, kind varchar(40) NOT NULL, day date NOT NULL, number integer NOT NULL,
    PRIMARY KEY (partner, kind, day))"""
_ONE_MORE = """INSERT INTO finished_advices (partner, kind, day, number) VALUES (%s, %s, %s, 1)
    ON CONFLICT (partner, kind, day) DO UPDATE SET number = finished_advices.number + 1"""
_ALL = "SELECT partner, kind, day, number FROM finished_advices ORDER BY partner, day, kind"

PERIODS = {"day": "%Y-%m-%d", "month": "%Y-%m", "year": "%Y"}
"""What one sum is taken over, and how it is written."""


class Count(NamedTuple):
    """A sum of at least `FEWEST`."""

    partner: str
    kind: str
    period: str
    number: int


def count_finished(kind: str) -> None:
    """Add one for the partner in whose frame an advice was finished, if that partner has it counted. Never raises."""
    here = embedding()
    if here is None or not here.partner.counted:
        return
    try:
        with _cursor() as cursor:
            cursor.execute(_ONE_MORE, [here.partner.slug, kind, timezone.localdate()])
    except Exception as error:  # whatever is wrong with it, the visitor gets the advice
        logger.error("not counted: %s: %s", type(error).__name__, error)


def counts(period: str) -> Iterator[Count]:
    """The sums per partner, kind and `period`, without those below `FEWEST`.

    Raises:
        django.db.Error: the database cannot be read.
    """
    sums: dict[tuple[str, str, str], int] = {}
    with _cursor() as cursor:
        cursor.execute(_ALL)
        for partner, kind, day, number in cursor.fetchall():
            # SQLite keeps a day as text.
            when = day if isinstance(day, date) else date.fromisoformat(day)
            key = (partner, when.strftime(PERIODS[period]), kind)
            sums[key] = sums.get(key, 0) + number
    for (partner, when_text, kind), number in sums.items():
        if number >= FEWEST:
            yield Count(partner, kind, when_text, number)


@contextmanager
def _cursor() -> Iterator[Any]:
    """A cursor on the counts, with the table there.

    The connection is no part of Django's own, so that a request that counts nothing never looks at it.
    """
    connections = ConnectionHandler({DEFAULT_DB_ALIAS: settings.COUNTS_DATABASE})
    connection = connections.create_connection(DEFAULT_DB_ALIAS)
    try:
        with connection.cursor() as cursor:
            cursor.execute(_TABLE)
            yield cursor
    finally:
        connection.close()
