"""A question and an advice by one template each, of which all that stands in them was worked out beforehand."""

from __future__ import annotations

from functools import cache

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import include, path

from advisor.advice.page import advice_page
from advisor.law.answers import Answers, read
from advisor.law.questions import BY_ID
from advisor.law.rules import DOSSIER_DATE
from advisor.pages.examples import EXAMPLES
from advisor.wizard.page import question_page
from advisor.wizard.walk import first_open

ANSWERS: Answers = EXAMPLES[0].answers
"""The story that the tool grew from."""
LAST = next(reversed(read(ANSWERS).kept))
BEFORE: Answers = {name: given for name, given in ANSWERS.items() if name != LAST}
"""All answers but the last, so that the last question is asked."""


@cache
def question_context() -> dict[str, object]:
    """What stands on the page of the last question of the story."""
    reading = read(BEFORE)
    question = BY_ID[first_open(reading) or LAST]
    return question_page(question, BEFORE, {}, reading, chosen=(), failed=False, dropped=False)


@cache
def advice_context() -> dict[str, object]:
    """What stands in the advice on the story."""
    return advice_page(ANSWERS, rules=DOSSIER_DATE)


def question(request: HttpRequest) -> HttpResponse:
    """A question page."""
    return HttpResponse(render_to_string("question.html", question_context()))


def advice(request: HttpRequest) -> HttpResponse:
    """An advice page."""
    return HttpResponse(render_to_string("advice.html", advice_context()))


urlpatterns = [
    path("plain/question/", question),
    path("plain/advice/", advice),
    path("", include("config.urls")),  # the links in the pages lead to addresses of the site
]
