"""Figures for Prometheus, on a port of their own: which kind of page was asked how often, and how long it took.

A figure is kept per kind of page, never per address: no code, no partner, no host name and no visitor is in it. Each
worker counts for itself and serves its own figures, on the first port that is free from METRICS_PORT on; Prometheus
adds them up. Nothing of this is loaded without METRICS_PORT.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cache
from http import HTTPStatus
from time import perf_counter

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    Info,
    ProcessCollector,
    disable_created_metrics,
    start_http_server,
)

from .environment import METRICS_PORTS
from .health import ALIVE, READY
from .release import release

METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS"})
"""Those with a name of their own: a visitor may send any word."""

BUCKETS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 15.0)
"""Seconds; nginx waits fifteen."""

PDF_OUTCOMES = {HTTPStatus.OK: "made", HTTPStatus.SERVICE_UNAVAILABLE: "put_off"}

# It would tell at what moment somebody first asked a kind of page.
disable_created_metrics()  # type: ignore[no-untyped-call]
FIGURES = CollectorRegistry()
REQUESTS = Counter(
    "opnamewijzer_requests", "Requests, by kind of page.", ["page", "method", "status"], registry=FIGURES
)
SECONDS = Histogram(
    "opnamewijzer_request_seconds", "Time to the answer, by kind of page.", ["page"], registry=FIGURES, buckets=BUCKETS
)
PDFS = Counter(
    "opnamewijzer_pdfs", "PDFs made, and put off because the machine was busy.", ["outcome"], registry=FIGURES
)
RELEASE = Info("opnamewijzer_release", "What this worker runs.", registry=FIGURES)
ProcessCollector(registry=FIGURES)

logger = logging.getLogger(__name__)


class MetricsMiddleware:
    """Counts every answer. It stands first, so that the time of all others is in it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Count what the rest of the site answers."""
        began = perf_counter()
        path = request.path_info
        response = self.get_response(request)
        page = kind_of_page(request, response, path)
        _seconds(page).observe(perf_counter() - began)
        method = request.method if request.method in METHODS else "other"
        _requests(page, method, response.status_code // 100).inc()
        if page == "pdf" and request.method == "GET" and response.status_code in PDF_OUTCOMES:
            PDFS.labels(PDF_OUTCOMES[HTTPStatus(response.status_code)]).inc()
        return response


def kind_of_page(request: HttpRequest, response: HttpResponse, path: str) -> str:
    """The name of the view that answered to `path`, before its namespace; "none" where no view is."""
    match = request.resolver_match
    # A page that was kept looked up no view now.
    name = match.view_name if match else getattr(response, "view_name", None)
    if name is not None:
        return str(name) or "none"
    if path.startswith(settings.STATIC_URL):
        return "static"
    return "health" if path in (ALIVE, READY) else "none"


# Looking up a figure by its labels takes longer than counting does. There are as many as kinds of page.
@cache
def _seconds(page: str) -> Histogram:
    return SECONDS.labels(page)


@cache
def _requests(page: str, method: str | None, hundreds: int) -> Counter:
    return REQUESTS.labels(page, method, f"{hundreds}xx")


def serve(host: str, first: int) -> int | None:
    """Serve the figures on the first free port from `first` on, and give it; None, and a warning, when none is."""
    here = release()
    RELEASE.info({"version": here.version, "rules": here.rules, "fingerprint": here.fingerprint})
    for outcome in PDF_OUTCOMES.values():
        PDFS.labels(outcome)
    for port in range(first, first + METRICS_PORTS):
        try:
            start_http_server(port, host, FIGURES)
        except (OSError, OverflowError):
            continue
        return port
    # A site without figures is better than no site.
    logger.warning("no figures: none of the ports %d to %d on %s is free", first, first + METRICS_PORTS - 1, host)
    return None
