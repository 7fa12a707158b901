"""Two addresses for whoever keeps the site running: does this process live, and can it make pages?

They answer under every host name, because a load balancer asks by number, and also over plain HTTP.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from advisor.law.assess import assess
from advisor.pages.examples import EXAMPLES

from .release import release

ALIVE = "/gezond"
READY = "/gereed"

logger = logging.getLogger(__name__)


class HealthMiddleware:
    """Answers the two addresses; all others go on."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer without an address list, a host name or a page."""
        if request.path_info == ALIVE:
            response = HttpResponse("gezond\n", content_type="text/plain; charset=utf-8")
        elif request.path_info == READY:
            response = _ready()
        else:
            return self.get_response(request)
        response["Cache-Control"] = "no-store"
        return response


def _ready() -> HttpResponse:
    """What runs, as JSON; 503 when the law, the templates or the style sheets are not all there."""
    here = release()
    ready = can_advise()
    body = {
        "ready": ready,
        "release": here.version,
        "rules": here.rules,
        "fingerprint": here.fingerprint,
    }
    status = HTTPStatus.OK if ready else HTTPStatus.SERVICE_UNAVAILABLE
    return HttpResponse(json.dumps(body) + "\n", status=status, content_type="application/json")


def can_advise() -> bool:
    """Whether an example can be assessed and a page be made; the log has the reason when not. Never raises."""
    try:
        assess(EXAMPLES[0].answers)
        render_to_string("404.html")
    except Exception:  # whatever it is, a load balancer must hear of it rather than a visitor
        logger.exception("not ready")
        return False
    return True
