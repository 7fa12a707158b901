"""The addresses of questions and advice, each carrying the answers and the dates that were given."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from django.urls import get_script_prefix, reverse
from django.utils.safestring import SafeString

from advisor.law.answers import Answers, read
from advisor.law.events import NO_DATES, Dates
from advisor.law.rules import DOSSIER_DATE

from .code import EMPTY, encode
from .presets import first_question_after, preset_answers
from .walk import first_open

DROPPED = "vervallen"
"""Query parameter that says that a part of the address followed was dropped, so that the page can say so."""


def question_url(question_id: str, answers: Answers, dates: Dates = NO_DATES, *, dropped: bool = False) -> str:
    """The address of a question, with all `answers` and `dates`."""
    address = _address("question", encode(answers, dates), question_id)
    return f"{address}?{DROPPED}=1" if dropped else address


def question_urls(answers: Answers, dates: Dates = NO_DATES) -> Callable[[str], str]:
    """The address of any question with these `answers` and `dates`, for a page that links to many."""
    code, prefix = encode(answers, dates), get_script_prefix()
    return lambda question_id: _spelled(prefix, "question", question_id, code)


def first_question_url() -> str:
    """The address where a visitor begins; in a frame with what its partner answered beforehand."""
    given = preset_answers()
    return question_url(first_question_after(given), given)


def advice_url(answers: Answers, dates: Dates = NO_DATES, rules: date | None = DOSSIER_DATE) -> str:
    """The address of the advice, which lasts: answers to questions that were not asked are left out.

    Dates stay, also where no clock starts at them now: changing an answer must not lose one. The day of the `rules`
    goes with it, so that whoever keeps the address can be told what changed since.
    """
    return _address("advice", encode(read(answers).kept, dates, rules))


def start_url() -> str:
    """The address of the start page, where a visitor begins anew."""
    return _start(get_script_prefix())


def onward_url(answers: Answers, dates: Dates = NO_DATES, *, dropped: bool = False) -> str:
    """Where these answers lead: the first question still to answer, or else the advice."""
    following = first_open(read(answers))
    if following is None:
        return advice_url(answers, dates)
    return question_url(following, answers, dates, dropped=dropped)


def _address(name: str, code: str, step: str = "") -> SafeString:
    return _spelled(get_script_prefix(), name, step, code)


def _spelled(prefix: str, name: str, step: str, code: str) -> SafeString:
    """The address. Letters, digits, hyphens and slashes: nothing in it needs to be escaped."""
    return SafeString(f"{_folder(prefix, name, step)}{code}/")


@lru_cache(maxsize=512)
def _start(prefix: str) -> str:
    return reverse("start")


@lru_cache(maxsize=512)
def _folder(prefix: str, name: str, step: str) -> str:
    """What stands before the code. A page has twenty such addresses, and ``reverse`` looks up each anew."""
    kwargs = {"step": step} if step else {}
    return reverse(name, kwargs={**kwargs, "code": EMPTY}).removesuffix(f"{EMPTY}/")
