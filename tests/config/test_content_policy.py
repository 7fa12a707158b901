"""The Content-Security-Policy is django-csp's, whether it was spelled beforehand or for this answer."""

from __future__ import annotations

import pytest
from csp.constants import HEADER, SELF
from csp.decorators import csp_replace, csp_update
from csp.middleware import CSPMiddleware
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory, override_settings

from config.content_policy import ContentPolicyMiddleware


def usual(request: HttpRequest) -> HttpResponse:
    return HttpResponse("goed")


def broken(request: HttpRequest) -> HttpResponse:
    return HttpResponse("stuk", status=500)


def with_its_own(request: HttpRequest) -> HttpResponse:
    return HttpResponse("goed", headers={HEADER: "default-src 'none'"})


VIEWS = {
    "usual": usual,
    "broken": broken,
    "with its own": with_its_own,
    "updated": csp_update({"frame-src": [SELF]})(usual),
    "replaced": csp_replace({"frame-ancestors": ["https://partner.example"]})(usual),
}


@pytest.mark.parametrize("debug", [False, True])
@pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS.keys())
def test_policy_is_that_of_django_csp(view: object, *, debug: bool) -> None:
    with override_settings(DEBUG=debug):
        expected, found = (
            middleware(view)(RequestFactory().get("/")) for middleware in (CSPMiddleware, ContentPolicyMiddleware)
        )
    assert dict(found.items()) == dict(expected.items())
