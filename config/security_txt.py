"""Where somebody who finds a weakness can tell it: ``/.well-known/security.txt`` (RFC 9116)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

DAYS = 180
"""The standard wants less than a year. A site that still answers still has whoever runs it."""


@require_safe
@cache_control(max_age=24 * 60 * 60)
def security_txt(request: HttpRequest) -> HttpResponse:
    """The contact that the operator named; without one there is no such file."""
    if not settings.SECURITY_CONTACT:
        raise Http404
    midnight = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = (
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {midnight + timedelta(days=DAYS):%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: nl, en",
        f"Canonical: {request.build_absolute_uri()}",
    )
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
