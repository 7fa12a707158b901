"""The addresses of questions and advice, each carrying the answers."""

from __future__ import annotations

from django.urls import reverse

from advisor.law.answers import Answers, read

from .code import EMPTY, encode
from .walk import first_open

FIRST_QUESTION = "side"

DROPPED = "vervallen"
"""Query parameter that says that a part of the address followed was dropped, so that the page can say so."""


def question_url(question_id: str, answers: Answers, *, dropped: bool = False) -> str:
    """The address of a question, with all `answers`."""
    address = reverse("question", kwargs={"step": question_id, "code": encode(answers)})
    return f"{address}?{DROPPED}=1" if dropped else address


def first_question_url() -> str:
    """The address where a visitor without answers begins."""
    return reverse("question", kwargs={"step": FIRST_QUESTION, "code": EMPTY})


def advice_url(answers: Answers) -> str:
    """The address of the advice, which lasts: answers to questions that were not asked are left out."""
    return reverse("advice", kwargs={"code": encode(read(answers).kept)})


def onward_url(answers: Answers, *, dropped: bool = False) -> str:
    """Where these answers lead: the first question still to answer, or else the advice."""
    following = first_open(read(answers))
    return advice_url(answers) if following is None else question_url(following, answers, dropped=dropped)
