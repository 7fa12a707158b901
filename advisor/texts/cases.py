"""A decided case in words: the same on every page that shows one."""

from __future__ import annotations

from datetime import date

from django.utils.formats import date_format

from advisor.law.cases import Case

from .load import text

FORMATS = {4: "Y", 7: "F Y", 10: "j F Y"}
"""How a date is written, by the length of what is known of it."""


def case_words(case: Case) -> dict[str, str | bool]:
    """What happened, what was decided, by whom and when, with the link."""
    return {
        "id": case.id,
        "title": text("case", case.id, "title"),
        "facts": text("case", case.id, "facts"),
        "decision": text("case", case.id, "decision"),
        "kind": text("case_kind", case.kind, "name"),
        "body": case.body,
        "decides": case.decides,
        "date": known_date(case.date),
        "source_date": known_date(case.source_date),
        "ecli": case.ecli,
        "link": case.link,
    }


def known_date(iso: str) -> str:
    """A year, month or day in full, or "" for an empty one."""
    if not iso:
        return ""
    day = date.fromisoformat(f"{iso}-01-01"[:10])
    return date_format(day, FORMATS[len(iso)])
