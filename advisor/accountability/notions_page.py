"""The page with the notions that rules are made of: each with what it consists of."""

from __future__ import annotations

from typing import Any

from .in_words import phrase
from .notions import notion_title, notions


def notions_page() -> dict[str, Any]:
    """Every notion with its condition, in the order of the alphabet."""
    rows = [
        {"id": notion, "title": notion_title(notion), "when": phrase(condition, notion)}
        for notion, condition in notions().items()
    ]
    return {"notions": sorted(rows, key=lambda row: str(row["title"]).lower())}
