"""What a reader can take along of an advice, and the addresses of it: under the advice, so with nothing but answers."""

from __future__ import annotations

from advisor.law.answers import Answers
from advisor.law.assess import Assessment
from advisor.law.deadlines import deadlines
from advisor.law.events import Dates
from advisor.wizard.links import advice_url

from .card import fits

PAPER = "afdruk/"
PDF = "advies.pdf"
CALENDAR = "termijnen.ics"
CARD = "kaartje/"
"""What comes after the address of the advice."""


def take_along_url(answers: Answers, dates: Dates, what: str) -> str:
    """The address of one form of this advice. `what` is one of the endings above."""
    return f"{advice_url(answers, dates)}{what}"


def take_along(assessment: Assessment, dates: Dates) -> dict[str, str]:
    """The addresses of every form that there is for this advice: `paper`, `pdf`, `calendar`, `card`."""
    kept = assessment.reading.kept
    forms = {"paper": PAPER, "pdf": PDF}
    if any(deadline.due for deadline in deadlines(assessment.clocks, dates)):
        forms["calendar"] = CALENDAR
    if fits(assessment):
        forms["card"] = CARD
    return {name: take_along_url(kept, dates, what) for name, what in forms.items()}
