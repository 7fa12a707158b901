"""Everything under ``/en/`` is the site itself, spoken in English as far as it was translated."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import Resolver404, get_script_prefix, resolve, set_script_prefix
from django.utils import translation

from advisor.texts.language import DUTCH, ENGLISH, speaking

FOLDER = "/en/"
TRANSLATED = ("start", "first_question", "question", "advice")
"""The pages that there are in English; an English address of any other leads to the Dutch page."""


class EnglishMiddleware:
    """Answers an English address as the site would, with texts and addresses in English."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Take ``/en`` off the address inwards, and put it before every address outwards."""
        if not request.path_info.startswith(FOLDER):
            with speaking(DUTCH, request.path_info):
                return self.get_response(request)
        inner = request.path_info.removeprefix(FOLDER[:-1])
        try:
            name = resolve(inner).url_name
        except Resolver404:
            return self.get_response(request)
        before = get_script_prefix()
        if name not in TRANSLATED:
            query = request.META.get("QUERY_STRING", "")
            return HttpResponseRedirect(f"{before.rstrip('/')}{inner}{'?' if query else ''}{query}")
        request.path_info = inner
        set_script_prefix(f"{before}{FOLDER[1:]}")
        try:
            with speaking(ENGLISH, f"{before.rstrip('/')}{inner}"), translation.override(ENGLISH):
                return self.get_response(request)
        finally:
            set_script_prefix(before)
