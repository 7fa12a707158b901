"""Everything under ``/in/<slug>/`` is the site itself, in a partner's frame."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from csp.constants import SELF
from django.http import HttpRequest, HttpResponsePermanentRedirect

from .current import FOLDER, embedded
from .new_window import opened_apart
from .partners import NEUTRAL, Partner, partner_of

Response = Any
"""Django's response, on which other middleware reads attributes that its class does not have."""

_ADDRESS = re.compile(rf"/{FOLDER}(?P<slug>[^/]+)(?P<rest>/.*)?", re.DOTALL)

NOT_IN_A_FRAME = ("/insluiten/", "/oembed", "/api/", "/embed.v1.js", f"/{FOLDER}")
"""What is for the makers of sites. Under a partner's address it is not there."""


class EmbedMiddleware:
    """Answers an address in a frame as the site would, with addresses, look and headers of that frame."""

    def __init__(self, get_response: Callable[[HttpRequest], Response]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> Response:
        """Take ``/in/<slug>`` off the address inwards, and put it before every address outwards."""
        match = _ADDRESS.fullmatch(request.path_info)
        if match is None or (match["rest"] or "").startswith(NOT_IN_A_FRAME):
            return self.get_response(request)
        partner = partner_of(match["slug"])
        if match["rest"] is None:
            return HttpResponsePermanentRedirect(f"{request.path}/")
        if partner is not None:
            request.path_info = match["rest"]
        # Of a partner that is not there nothing is found, and the page that says so stands in a neutral frame.
        with embedded(partner or Partner(NEUTRAL), request.path):
            response = self.get_response(request)
        _allow_framing(response, partner or Partner(NEUTRAL))
        if response.get("Content-Type", "").startswith("text/html") and not response.streaming:
            response.content = opened_apart(response.content)
            if response.has_header("Content-Length"):
                response["Content-Length"] = str(len(response.content))
        return response


def _allow_framing(response: Response, partner: Partner) -> None:
    response.xframe_options_exempt = True  # it knows no list of sites
    response._csp_replace = {"frame-ancestors": [SELF, *partner.origins] if partner.origins else ["*"]}
    # A frame in a sandbox has no origin of its own, so even its own style sheet comes from elsewhere.
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
