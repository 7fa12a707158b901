"""Keeps the pages that were asked last, whole and packed, so that a page that many ask for is made once.

Only what any cache between the visitor and the site may keep as well: pages that call themselves public. It is bounded,
lives in the memory of one worker and ends with it; it holds no visitor. The privacy page says so, and that no file (a
PDF, a letter for Word) is kept.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from http import HTTPStatus

from django.conf import settings
from django.core.cache import caches
from django.core.exceptions import DisallowedHost, MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_max_age

PAGES = "pages"
"""The name of this cache in the settings."""
SAFE = ("GET", "HEAD")


class PageCacheMiddleware:
    """Answers with the page that was made before for the same address and packing."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        if settings.DEBUG:
            raise MiddlewareNotUsed("templates change while the process lives")
        self.get_response = get_response
        self.pages = caches[PAGES]

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Give what is kept, or what the rest of the site answers, and keep that."""
        key = _key(request)
        if key is None:
            return self.get_response(request)
        kept: HttpResponse | None = self.pages.get(key)
        if kept is not None:
            return kept
        response = self.get_response(request)
        if request.method == "GET" and _may_be_kept(response):
            match = request.resolver_match
            response.view_name = match.view_name if match else None
            self.pages.set(key, response, get_max_age(response) or 0)
        return response


def _key(request: HttpRequest) -> str | None:
    """What tells one page from another, or None for a request that no page is kept for."""
    # Who has a page and asks whether it changed is answered without one, as the page would be.
    if request.method not in SAFE or "HTTP_IF_NONE_MATCH" in request.META:
        return None
    try:
        address = f"{request.scheme}://{request.get_host()}{request.get_full_path()}"
    except DisallowedHost:
        return None
    # A key may not be long, nor hold a space.
    return hashlib.sha256(f"{request.META.get('HTTP_ACCEPT_ENCODING', '')} {address}".encode()).hexdigest()


def _may_be_kept(response: HttpResponse) -> bool:
    return (
        response.get("Content-Type", "").startswith("text/html")
        and "public" in response.get("Cache-Control", "")
        and response.status_code == HTTPStatus.OK
        # The one header by which our answers differ, and the key with them.
        and response.get("Vary", "Accept-Encoding") == "Accept-Encoding"
        and not response.streaming
        and not response.cookies
    )
