"""The pages by which others can check us. Each is a pure function of its address and the release, and is remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from advisor.embed.remembered import remembered

from .flow import questions_page
from .help_page import KINDS as HELP
from .help_page import help_page
from .history_page import changes_page, corrections_page, number_of_corrections
from .notions_page import notions_page
from .open_page import contests_page, number_of_contests, open_page
from .rules_page import decision_url, rules_index, unit_page
from .sources_page import KINDS, not_cited_page, sources_index, sources_page
from .units import unit_of

MAX_AGE = 300
"""Seconds that a page may be kept."""

PAGES: Mapping[str, Callable[..., Mapping[str, Any]]] = {
    "index": lambda: {
        **rules_index(),
        "sources": sources_index(),
        "help": list(HELP),
        "contests": number_of_contests(),
        "corrections": number_of_corrections(),
    },
    "rules": rules_index,
    "unit": unit_page,
    "help": help_page,
    "notions": notions_page,
    "questions": questions_page,
    "sources": sources_index,
    "sources_of_kind": sources_page,
    "not_cited": not_cited_page,
    "contests": contests_page,
    "open": open_page,
    "changes": changes_page,
    "corrections": corrections_page,
}
"""Per template in ``templates/accountability/`` what it shows."""


@remembered(maxsize=128)
def rendered(name: str, *arguments: str) -> str:
    """A page as text, made once."""
    return render_to_string(f"accountability/{name}.html", dict(PAGES[name](*arguments)))


def forget() -> None:
    """Forget the pages that were made, for whoever changes what they show while the process lives."""
    rendered.cache_clear()


def _page(name: str) -> Callable[[HttpRequest], HttpResponse]:
    def view(request: HttpRequest) -> HttpResponse:
        return HttpResponse(rendered(name))

    view.__name__ = name
    return require_safe(cache_control(public=True, max_age=MAX_AGE)(view))


index = _page("index")
rules = _page("rules")
notions = _page("notions")
questions = _page("questions")
sources = _page("sources")
not_cited = _page("not_cited")
contests = _page("contests")
open_points = _page("open")
changes = _page("changes")
corrections = _page("corrections")


@require_safe
@cache_control(public=True, max_age=MAX_AGE)
def unit(request: HttpRequest, decision: str) -> HttpResponse:
    """The rules of a decision; one that is read together with others leads to their page."""
    try:
        name = unit_of(decision)
    except KeyError as error:
        raise Http404(f"no decision {decision}") from error
    if name != decision:
        return HttpResponseRedirect(decision_url(decision))
    return HttpResponse(rendered("unit", name))


@require_safe
@cache_control(public=True, max_age=MAX_AGE)
def sources_of_kind(request: HttpRequest, kind: str) -> HttpResponse:
    """The sources of one kind."""
    if kind not in KINDS:
        raise Http404(f"no kind of source {kind}")
    return HttpResponse(rendered("sources_of_kind", kind))


@require_safe
@cache_control(public=True, max_age=MAX_AGE)
def help_of_kind(request: HttpRequest, kind: str) -> HttpResponse:
    """The steps, the help, the misconceptions or the terms."""
    if kind not in HELP:
        raise Http404(f"no kind of help {kind}")
    return HttpResponse(rendered("help", kind))
