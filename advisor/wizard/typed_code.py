"""The page where a code from paper is typed: to the advice, or to what we read when it may be wrong."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.formats import date_format
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from advisor.law.answers import read
from advisor.law.rules import DOSSIER_DATE
from advisor.texts.load import text

from .answered import answer_rows
from .check_character import Typed, in_groups, read_typed
from .code import inspect, rules_date
from .links import advice_url

FIELD = "code"
LONGEST = 2000
"""Characters. A whole address with every space a visitor can think of is shorter; the rest is not read."""


# Nobody is logged in and nothing is kept. A POST, so that the code stands in no list of addresses asked for.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def typed_code(request: HttpRequest) -> HttpResponse:
    """The form; a good code leads to its advice, a doubtful one to the form with what we read."""
    if request.method != "POST":
        return render(request, "code.html", {"field": FIELD})
    typed = request.POST.get(FIELD, "")[:LONGEST]
    found = read_typed(typed)
    decoded = inspect(found.code)
    day = rules_date(found.code)
    known = day if day is not None and day <= DOSSIER_DATE else None
    address = advice_url(decoded.answers, decoded.dates, known)
    response: HttpResponse
    if decoded.answers and not found.wrong and not decoded.dropped and day == known:
        response = HttpResponseRedirect(address)
    else:
        response = render(request, "code.html", _doubt(found, address, known))
    response["Cache-Control"] = "no-store"
    return response


def _doubt(found: Typed, address: str, rules: date | None) -> dict[str, Any]:
    """What we read, so that a reader can see where it went wrong."""
    decoded = inspect(found.code)
    shown = (found.code + found.character).upper()
    reading = read(decoded.answers)
    return {
        "field": FIELD,
        "typed": " ".join(in_groups(shown)),
        "empty": not shown,
        "wrong": found.wrong,
        "nothing": not decoded.answers,
        "answers": answer_rows(reading.kept, decoded.dates, reading),
        "days": [
            {"title": text("event", event, "title"), "day": date_format(day, "j F Y")}
            for event, day in decoded.dates.items()
        ],
        "rules_date": date_format(rules, "j F Y") if rules else "",
        "address": address,
    }
