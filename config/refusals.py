"""Refuses what is too large before anything reads it, and gives a page to refusals that have none."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

PAGES = (
    HTTPStatus.METHOD_NOT_ALLOWED,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    HTTPStatus.REQUEST_URI_TOO_LONG,
)
"""The refusals of which Django has no page of its own; each has a template named by its number."""


class RefusalsMiddleware:
    """Sees to the size of a request, and to refusals in Dutch."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request that is too large without reading it; any other goes on."""
        status = _too_large(request)
        response = HttpResponse(status=status) if status else self.get_response(request)
        if response.status_code in PAGES and not response.streaming and not response.content:
            response.content = render_to_string(f"{response.status_code}.html")
            response["Content-Length"] = str(len(response.content))
            response["Cache-Control"] = "no-store"
        return response


def _too_large(request: HttpRequest) -> HTTPStatus | None:
    """What to answer to a request whose address or body is over the limit, or None."""
    if len(request.get_full_path()) > settings.LONGEST_ADDRESS:
        return HTTPStatus.REQUEST_URI_TOO_LONG
    length = request.META.get("CONTENT_LENGTH") or "0"
    if length.isdigit() and int(length) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
        return HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    return None
