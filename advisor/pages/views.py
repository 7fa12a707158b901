"""The pages around the questions: start, about, privacy and accessibility. They are the same for everybody."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from advisor.texts.language import page_template
from advisor.wizard.links import advice_url, first_question_url

from .contact import readable
from .examples import EXAMPLES

ELSEWHERE = "https://nl.wikipedia.org/"
"""Where "Snel weg" leads: a site that anybody may have open."""


@require_safe
@cache_control(public=True, max_age=300)
def start(request: HttpRequest) -> HttpResponse:
    """What the tool does, and examples to start from."""
    examples = [
        {"group": example.group, "title": example.title, "text": example.text, "url": advice_url(example.answers)}
        for example in EXAMPLES
    ]
    return render(request, page_template("start.html"), {"examples": examples, "first_url": first_question_url()})


@require_safe
@cache_control(public=True, max_age=300)
def leave(request: HttpRequest) -> HttpResponse:
    """The other site, for whoever comes back to the entry that "Snel weg" left in the history of the tab."""
    return HttpResponseRedirect(ELSEWHERE)


@require_safe
@cache_control(public=True, max_age=300)
def about(request: HttpRequest) -> HttpResponse:
    """Who makes this, and on what authority it speaks."""
    return render(request, "about.html")


@require_safe
@cache_control(public=True, max_age=300)
def privacy(request: HttpRequest) -> HttpResponse:
    """What is kept (nothing) and what the address gives away."""
    return render(request, "privacy.html")


@require_safe
@cache_control(public=True, max_age=300)
def accessibility(request: HttpRequest) -> HttpResponse:
    """How far the site meets WCAG 2.2, in the form of the Dutch model for such a statement."""
    address = settings.ACCESSIBILITY_CONTACT
    return render(
        request, "accessibility.html", {"contact": address, "contact_name": readable(address) if address else ""}
    )
