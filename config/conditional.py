"""Answers 304 where the page did not change: it follows from its address and the release, so one ETag serves all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils.cache import get_conditional_response, patch_cache_control, patch_vary_headers

from .release import release

SAFE = ("GET", "HEAD")
MAX_AGE = 300
"""Seconds that the pages below may be kept, as their views say."""

KNOWN_BEFOREHAND = frozenset({"start", "question", "advice", "paper"})
"""Names of addresses whose 304 needs no page: the busiest ones."""


class ConditionalMiddleware:
    """Gives every page that may be kept an ETag, and sends no page to whoever has it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        if settings.DEBUG:
            raise MiddlewareNotUsed("templates change while the process lives")
        self.get_response = get_response
        self.etag = release().etag

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Complete what a view answered."""
        response = self._answer(request)
        if response.status_code == HTTPStatus.NOT_MODIFIED:
            # Of nothing it is 0, and a cache could take that for the length of the page (RFC 9110, 8.6).
            del response["Content-Length"]
        return response

    def _answer(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.method not in SAFE or response.status_code != HTTPStatus.OK or response.streaming:
            return response
        if "public" not in response.get("Cache-Control", ""):
            return response
        if "ETag" not in response:
            response["ETag"] = self.etag
        answer: HttpResponse = get_conditional_response(request, etag=response["ETag"], response=response)
        return answer

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], args: Any, kwargs: Mapping[str, Any]
    ) -> HttpResponse | None:
        """The 304 for a page that is not even made. Only who got a page from this address has its ETag."""
        match = request.resolver_match
        if request.method not in SAFE or match is None or match.url_name not in KNOWN_BEFOREHAND:
            return None
        answer = get_conditional_response(request, etag=self.etag)
        if not isinstance(answer, HttpResponseNotModified):
            return None
        answer["ETag"] = self.etag
        patch_cache_control(answer, public=True, max_age=MAX_AGE)
        patch_vary_headers(answer, ["Accept-Encoding"])
        return answer
