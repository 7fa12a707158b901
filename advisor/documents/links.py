"""The addresses of letters: under the advice that they belong to, so that they too hold nothing but answers."""

from __future__ import annotations

from typing import Literal

from advisor.law.answers import Answers
from advisor.law.assess import Assessment
from advisor.law.events import NO_DATES, Dates
from advisor.texts.load import text
from advisor.wizard.links import advice_url

Format = Literal["", "docx", "odt"]
"""A page, a Word file or an OpenDocument file."""

RESTRICTION = "restriction"
HOLD_RESTRICTION = ("access", "reminder")
"""Letters that ask for restriction as well, where it is offered beside them: then one letter suffices."""


def letter_url(answers: Answers, dates: Dates, letter: str, form: Format = "") -> str:
    """The address of a letter as a page, or as a file."""
    ending = f".{form}" if form else "/"
    return f"{advice_url(answers, dates)}brief/{letter}{ending}"


def letter_links(letters: tuple[str, ...], assessment: Assessment, dates: Dates = NO_DATES) -> list[dict[str, str]]:
    """The name and the address of each of these letters, without one whose request another of them holds."""
    held = any(letter in letters for letter in HOLD_RESTRICTION)
    shown = [letter for letter in letters if letter != RESTRICTION or not held]
    kept = assessment.reading.kept
    return [
        {"name": letter_name(letter, assessment), "url": letter_url(kept, dates, letter)}
        for letter in shown
        if letter in assessment.letters
    ]


def letter_name(letter: str, assessment: Assessment) -> str:
    """What a letter is called, with what is put together with it."""
    return text("letter", letter, "name_together" if _together(letter, assessment) else "name")


def letter_about(letter: str, assessment: Assessment) -> str:
    """What one does with a letter, in a sentence or two."""
    return text("letter", letter, "text_together" if _together(letter, assessment) else "text")


def _together(letter: str, assessment: Assessment) -> bool:
    return letter == "access" and RESTRICTION in assessment.letters
