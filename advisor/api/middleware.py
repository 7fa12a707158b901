"""How the API speaks HTTP: open to every site, small bodies, an ETag, and problem details for every error."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_cache_control

from advisor.law.rules import DOSSIER_DATE

from .problems import CONTENT_TYPE, problem

FOLDER = "/api/"
DOCUMENTATION = "/api/v1/"
MAX_AGE = 300
"""Seconds that an answer may be kept."""
DAY = 24 * 60 * 60


class ApiMiddleware:
    """Guards everything under ``/api/``."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer what needs no view, and complete what a view answered."""
        if not request.path_info.startswith(FOLDER):
            return self.get_response(request)
        asked_first = request.method == "OPTIONS"
        response = _preflight() if asked_first else _refused(request) or self._answer(request)
        # Nothing here is anybody's, and nobody is known: any page anywhere may read it.
        response["Access-Control-Allow-Origin"] = "*"
        response["Access-Control-Expose-Headers"] = "ETag, Allow"
        response["Cross-Origin-Resource-Policy"] = "cross-origin"
        return response

    def _answer(self, request: HttpRequest) -> HttpResponse:
        method = request.method
        if method == "HEAD":
            request.method = "GET"
        response = self.get_response(request)
        request.method = method
        if response.status_code >= HTTPStatus.BAD_REQUEST and response.get("Content-Type") != CONTENT_TYPE:
            allow = response.get("Allow")
            response = problem(response.status_code)
            if allow:
                response["Allow"] = f"{allow}, HEAD, OPTIONS" if "GET" in allow else f"{allow}, OPTIONS"
        if method not in ("GET", "HEAD") or response.status_code != HTTPStatus.OK:
            response["Cache-Control"] = "no-store"
            return response
        response["ETag"] = _etag(response.content)
        patch_cache_control(response, public=True, max_age=MAX_AGE)
        found: HttpResponse = get_conditional_response(request, etag=response["ETag"], response=response)
        return found


def _refused(request: HttpRequest) -> HttpResponse | None:
    """The answer to a body that is too large or no JSON."""
    if request.method != "POST":
        return None
    length = request.META.get("CONTENT_LENGTH") or "0"
    if length.isdigit() and int(length) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
        return problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    if request.content_type != "application/json":
        return problem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    return None


def _preflight() -> HttpResponse:
    response = HttpResponse(status=HTTPStatus.NO_CONTENT)
    del response["Content-Type"]
    response["Access-Control-Allow-Methods"] = "GET, HEAD, POST, OPTIONS"
    response["Access-Control-Allow-Headers"] = "Content-Type, If-None-Match"
    response["Access-Control-Max-Age"] = str(DAY)
    return response


def _etag(content: bytes) -> str:
    """The day of the rules, and what tells apart the words of two releases with the same rules."""
    return f'"{DOSSIER_DATE.isoformat()}-{hashlib.sha256(content).hexdigest()[:12]}"'
