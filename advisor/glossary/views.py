"""The page with every word that is explained."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from .terms import TERMS, explained


@require_safe
@cache_control(public=True, max_age=300)
def glossary(request: HttpRequest) -> HttpResponse:
    """All words, in the order of the alphabet."""
    return render(request, "glossary/glossary.html", {"terms": explained(frozenset(TERMS))})
