"""The page of one letter: its text to copy, what to know before sending it, and the files to download."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from advisor.law.assess import Assessment
from advisor.law.events import Dates
from advisor.law.sources import citeable
from advisor.texts.load import text
from advisor.wizard.links import advice_url

from .letter import letter_for, offered_letters
from .links import letter_about, letter_links, letter_name, letter_url


def letter_page(assessment: Assessment, letter: str, dates: Dates) -> dict[str, Any]:
    """Everything that the template of a letter shows. Raises LookupError for a letter that does not fit."""
    made = letter_for(assessment, letter, dates)
    kept = assessment.reading.kept
    return {
        "name": letter_name(letter, assessment),
        "about": letter_about(letter, assessment),
        "title": made.title,
        "blocks": made.blocks,
        "tips": made.tips,
        "sources": _sources(made.sources),
        "files": [
            {"url": letter_url(kept, dates, letter, "docx"), "program": ".docx (Word)"},
            {"url": letter_url(kept, dates, letter, "odt"), "program": ".odt (LibreOffice)"},
        ],
        "others": list(_others(assessment, letter, dates)),
        "advice_url": advice_url(kept, dates),
    }


def misfit_page(assessment: Assessment, letter: str, dates: Dates) -> dict[str, Any]:
    """What is shown where a letter does not fit these answers: those that do."""
    return {
        "name": text("letter", letter, "name"),
        "others": list(_others(assessment, letter, dates)),
        "advice_url": advice_url(assessment.reading.kept, dates),
    }


def _sources(ids: Iterable[str]) -> list[dict[str, str]]:
    """Sources as links. Raises ValueError for a source that may not be shown."""
    return [
        {"short": source.short, "title": source.title, "url": source.link, "says": source.says}
        for source in map(citeable, ids)
    ]


def _others(assessment: Assessment, letter: str, dates: Dates) -> Iterator[dict[str, str]]:
    for other in offered_letters(assessment):
        if other != letter:
            yield from letter_links((other,), assessment, dates)
