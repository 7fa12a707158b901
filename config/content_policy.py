"""The Content-Security-Policy: django-csp's, of which the usual one is spelled once and not for every answer."""

from __future__ import annotations

from typing import Any

from csp.constants import HEADER
from csp.middleware import CSPMiddleware, PolicyParts
from csp.utils import build_policy
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase


class ContentPolicyMiddleware(CSPMiddleware):
    """Gives every answer the policy of the settings, and one in a frame or with sources of its own what it asks for."""

    def __init__(self, get_response: Any) -> None:
        super().__init__(get_response)
        self._usual = build_policy()

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Add the header."""
        # Django's own page about an error, which only a developer sees, has styles in it.
        if settings.DEBUG or self.get_policy_parts(request, response) != PolicyParts():
            return super().process_response(request, response)
        response.headers.setdefault(HEADER, self._usual)
        return response
