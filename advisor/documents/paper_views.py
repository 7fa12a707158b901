"""The advice to take along: to print, as a PDF, as dates for a calendar and as a card.

Each is a pure function of its address, the name of the site and the rules; nothing typed reaches one.
"""

from __future__ import annotations

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.cache import patch_cache_control
from django.utils.formats import date_format
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from advisor.embed.remembered import remembered
from advisor.law.assess import assess
from advisor.wizard.code import Decoded, inspect
from advisor.wizard.links import advice_url

from .calendar import CONTENT_TYPE as CALENDAR_TYPE
from .calendar import calendar_file
from .card import card_for, card_words
from .paper import paper
from .pdf import CONTENT_TYPE as PDF_TYPE
from .pdf import advice_pdf
from .slots import Busy
from .take_along import CALENDAR, CARD, PAPER, PDF, take_along_url

MAX_AGE = 300
"""Seconds that a form of the advice may be kept."""
RETRY_AFTER = 5
"""Seconds after which somebody who had to be turned away may try again."""


@require_safe
@cache_control(public=True, max_age=MAX_AGE)
def paper_page(request: HttpRequest, code: str) -> HttpResponse:
    """The advice to print."""
    decoded = inspect(code)
    if elsewhere := _elsewhere(request, decoded, PAPER):
        return elsewhere
    return render(request, "documents/paper.html", paper(decoded.answers, decoded.dates, _site(request)))


@require_safe
def pdf(request: HttpRequest, code: str) -> HttpResponse:
    """The advice as a PDF; 503 with a word of excuse when the machine has too much to do."""
    decoded = inspect(code)
    response = _elsewhere(request, decoded, PDF)
    if response is None:
        try:
            made = advice_pdf(decoded.answers, decoded.dates, _site(request))
        except Busy:
            response = HttpResponse(_busy_page(), status=HTTPStatus.SERVICE_UNAVAILABLE)
            response["Retry-After"] = str(RETRY_AFTER)
            response["Cache-Control"] = "no-store"
            return response
        response = HttpResponse(made, content_type=PDF_TYPE)
        response["Content-Disposition"] = 'attachment; filename="advies-opnamewijzer.pdf"'
    patch_cache_control(response, public=True, max_age=MAX_AGE)
    return response


@remembered(maxsize=16)
def _busy_page() -> str:
    """The page for who is turned away, made once: thousands may ask for it in the same second."""
    return render_to_string("documents/busy.html")


@require_safe
@cache_control(public=True, max_age=MAX_AGE)
def calendar(request: HttpRequest, code: str) -> HttpResponse:
    """The terms that run, for a calendar; without a date there are none, and the way leads to the advice."""
    decoded = inspect(code)
    if elsewhere := _elsewhere(request, decoded, CALENDAR):
        return elsewhere
    made = calendar_file(assess(decoded.answers), decoded.dates)
    if made is None:
        return HttpResponseRedirect(advice_url(decoded.answers, decoded.dates))
    response = HttpResponse(made, content_type=CALENDAR_TYPE)
    response["Content-Disposition"] = 'attachment; filename="termijnen-opnamewijzer.ics"'
    return response


@require_safe
@cache_control(public=True, max_age=MAX_AGE)
def card(request: HttpRequest, code: str) -> HttpResponse:
    """What to say out loud; 404 with the way back where no card fits."""
    decoded = inspect(code)
    if elsewhere := _elsewhere(request, decoded, CARD):
        return elsewhere
    assessment = assess(decoded.answers)
    page = {"advice_url": advice_url(decoded.answers, decoded.dates)}
    found = card_for(assessment)
    if found is None:
        return render(request, "documents/no_card.html", page, status=404)
    words = card_words(found, assessment.reading.kept)
    return render(
        request, "documents/card.html", {**page, "card": words, "rules_date": date_format(assessment.day, "j F Y")}
    )


def _elsewhere(request: HttpRequest, decoded: Decoded, what: str) -> HttpResponse | None:
    """The way to the one address of this form, or None for who is there."""
    address = take_along_url(decoded.answers, decoded.dates, what)
    return HttpResponseRedirect(address) if request.path != address else None


def _site(request: HttpRequest) -> str:
    """The address of this site, without a slash at the end; Django has checked that the host is one of ours."""
    return f"{request.scheme}://{request.get_host()}"
