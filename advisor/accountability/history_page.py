"""The pages with what changed when, and what was wrong."""

from __future__ import annotations

from typing import Any

from advisor.law import changes
from advisor.law.changes import Change
from advisor.law.decisions.all import RULES
from advisor.law.rules import DOSSIER_DATE

from .in_words import phrase
from .rules_page import day_words, rule_links


def changes_page() -> dict[str, Any]:
    """Every change, the newest first, and the rules that have ended or begin later."""
    return {
        "rules_date": day_words(DOSSIER_DATE),
        "changes": [change_row(change) for change in changes.changes()],
        "ended": [
            {**link, "until": day_words(rule.until)}
            for rule in RULES.values()
            if rule.until
            for link in rule_links((rule.id,))
        ],
    }


def corrections_page() -> dict[str, Any]:
    """Every mistake that was mended, the newest first."""
    return {
        "rules_date": day_words(DOSSIER_DATE),
        "corrections": [change_row(change) for change in changes.corrections()],
    }


def number_of_corrections() -> int:
    """How many mistakes were mended."""
    return len(changes.corrections())


def change_row(change: Change) -> dict[str, Any]:
    """One change, with its rules and the answers that it touched."""
    return {
        "id": change.id,
        "kind": change.kind,
        "date": day_words(change.date),
        "iso": change.date.isoformat(),
        "title": change.title,
        "text": change.text,
        "rules": rule_links(change.rules),
        "touched": phrase(change.touched) if change.touched else None,
    }
