"""Headers that neither Django nor django-csp sets."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse

POWERFUL_FEATURES = (
    "accelerometer",
    "browsing-topics",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "payment",
    "usb",
)
"""What a browser could offer a page and this site never uses."""

PERMISSIONS_POLICY = ", ".join(f"{feature}=()" for feature in POWERFUL_FEATURES)

PRIVATE_PATHS = ("/vragen/", "/advies/", "/code/", "/api/v1/advice/")
"""Where an address holds answers."""


class HeadersMiddleware:
    """Refuses powerful features, keeps answers out of search engines and refusals out of caches."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Add the headers to whatever the rest of the site answers."""
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        if request.path_info.startswith(PRIVATE_PATHS):
            response.headers.setdefault("X-Robots-Tag", "noindex, noarchive")
        if response.status_code >= HTTPStatus.BAD_REQUEST:
            # A cache may keep a page that is not there for as long as it likes, unless it is told (RFC 9111, 4.2.2).
            response.headers.setdefault("Cache-Control", "no-store")
        return response
