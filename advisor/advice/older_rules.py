"""What an advice says to whoever opens an address of before the present rules."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format

from advisor.law.assess import Assessment
from advisor.law.changes import changes_since
from advisor.law.rules import DOSSIER_DATE


def older_rules(day: date | None, assessment: Assessment) -> dict[str, Any] | None:
    """The day of the address, and what changed since for these answers; None where the rules are those of now."""
    if day is None or day >= DOSSIER_DATE:
        return None
    return {
        "date": date_format(day, "j F Y"),
        "changes": [
            {
                "date": date_format(change.date, "j F Y"),
                "correction": change.kind == "correction",
                "title": change.title,
                "text": change.text,
                "url": f"{reverse(PAGES.get(change.kind, 'accountability_changes'))}#{change.id}",
            }
            for change in changes_since(day, assessment)
        ],
    }


PAGES = {"correction": "accountability_corrections"}
"""Where a kind of change is told in full, if not with the other changes."""
