"""The page of one advice. It is a pure function of its address and the rules."""

from datetime import date

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.utils.cache import patch_cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from advisor.law.rules import DOSSIER_DATE
from advisor.texts.language import DUTCH, language, page_template
from advisor.wizard.code import Decoded, inspect, rules_date
from advisor.wizard.links import advice_url

from .deadlines import SECTION
from .page import advice_page
from .typed_dates import read_form

MAX_AGE = 300
"""Seconds that a page may be kept."""


# Nobody is logged in and nothing is kept: a POST only works out the address with the dates that were typed.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def advice(request: HttpRequest, code: str) -> HttpResponse:
    """The advice for the answers in `code`; another spelling of the same answers leads to the one address.

    A POST holds dates that start clocks; it leads to the address that has them too.
    """
    decoded = inspect(code)
    if request.method == "POST":
        response = _with_dates(request, decoded)
        response["Cache-Control"] = "no-store"
        return response
    address = advice_url(decoded.answers, decoded.dates, known_rules_date(code))
    response = HttpResponseRedirect(address) if request.path != address else HttpResponse(_page(code))
    patch_cache_control(response, public=True, max_age=MAX_AGE)
    return response


def known_rules_date(code: str) -> date | None:
    """The day of the rules in a code, or None for none and for a day that these rules do not know yet."""
    day = rules_date(code)
    return day if day is not None and day <= DOSSIER_DATE else None


def _with_dates(request: HttpRequest, decoded: Decoded) -> HttpResponse:
    """The way to the advice with the dates sent, or the page again with what is wrong with them."""
    typed = read_form(request.POST, decoded.dates)
    if not typed.problems:
        return HttpResponseRedirect(f"{advice_url(decoded.answers, typed.dates)}#{SECTION}")
    return HttpResponse(render_to_string("advice.html", advice_page(decoded.answers, typed.dates, typed)))


def _page(code: str) -> str:
    """The page for a canonical code."""
    decoded = inspect(code)
    page = advice_page(decoded.answers, decoded.dates, rules=known_rules_date(code), explore=language() == DUTCH)
    return render_to_string(page_template("advice.html"), page)
