"""Figures for Prometheus: by kind of page, and never with an address, a host name or an answer."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client, override_settings
from prometheus_client import generate_latest

from advisor.documents.slots import Busy
from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url, first_question_url
from config import metrics

ROOT = Path(__file__).parents[2]
QUESTION = first_question_url()
ADVICE = "/advies/s2-m3/"
PDF = advice_url(EXAMPLES[0].answers) + "advies.pdf"


@pytest.fixture
def counting() -> Iterator[Client]:
    """A visitor of a site that counts."""
    with override_settings(MIDDLEWARE=["config.metrics.MetricsMiddleware", *settings.MIDDLEWARE]):
        yield Client(raise_request_exception=False)


def value(name: str, **labels: str) -> float:
    return metrics.FIGURES.get_sample_value(name, labels) or 0


KINDS = {
    "start": ("get", "/", "start", "GET", "2xx"),
    "question": ("get", QUESTION, "question", "GET", "2xx"),
    "answer": ("post", QUESTION, "question", "POST", "2xx"),
    "advice": ("get", ADVICE, "advice", "GET", "2xx"),
    "advice in a frame": ("get", f"/in/neutraal{ADVICE}", "advice", "GET", "2xx"),
    "question in English": ("get", f"/en{QUESTION}", "question", "GET", "2xx"),
    "api": ("get", "/api/v1/questions", "api-1:questions", "GET", "2xx"),
    "health": ("get", "/gezond", "health", "GET", "2xx"),
    "style sheet that is not there": ("get", "/static/x.css", "static", "GET", "4xx"),
    "nowhere": ("get", "/nergens/s2-m3/", "none", "GET", "4xx"),
    "refused": ("put", "/over/", "about", "other", "4xx"),
}


@pytest.mark.parametrize(("ask", "path", "page", "method", "status"), KINDS.values(), ids=KINDS)
def test_request_is_counted_by_kind(counting: Client, ask: str, path: str, page: str, method: str, status: str) -> None:
    labels = {"page": page, "method": method, "status": status}
    before = value("opnamewijzer_requests_total", **labels), value("opnamewijzer_request_seconds_count", page=page)
    getattr(counting, ask)(path)
    after = value("opnamewijzer_requests_total", **labels), value("opnamewijzer_request_seconds_count", page=page)
    assert (after[0] - before[0], after[1] - before[1]) == (1, 1)


@pytest.mark.parametrize("path", [QUESTION, f"/in/neutraal{ADVICE}", f"/en{QUESTION}"])
def test_a_page_that_was_kept_is_counted_as_one_that_was_made(counting: Client, path: str) -> None:
    def counted() -> dict[str, float]:
        samples = (sample for family in metrics.REQUESTS.collect() for sample in family.samples)
        return {str(sample.labels): sample.value for sample in samples}

    before = counted()
    counting.get(path)
    once = counted()
    counting.get(path)
    added = {name: number - before.get(name, 0) for name, number in once.items() if number != before.get(name, 0)}
    assert list(added.values()) == [1]
    assert {name: number - once.get(name, 0) for name, number in counted().items() if name in added} == added


def test_pdf_that_is_made_and_one_that_is_put_off_are_told_apart(
    counting: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def outcomes() -> tuple[float, float]:
        made, put_off = (value("opnamewijzer_pdfs_total", outcome=name) for name in ("made", "put_off"))
        return made, put_off

    def busy(*args: object) -> bytes:
        raise Busy

    made, put_off = outcomes()
    monkeypatch.setattr("advisor.documents.paper_views.advice_pdf", lambda *args: b"%PDF")
    counting.get(PDF)
    assert outcomes() == (made + 1, put_off)
    monkeypatch.setattr("advisor.documents.paper_views.advice_pdf", busy)
    assert counting.get(PDF).status_code == 503
    assert outcomes() == (made + 1, put_off + 1)


def test_no_figure_points_at_a_visitor(counting: Client) -> None:
    counting.get(f"{ADVICE}?s2-m3", headers={"host": "elders.example", "referer": "https://elders.example/x"})
    counting.generic("S2-M3", f"/in/kleur-7a1f5c{ADVICE}")
    counting.get("/nergens/s2-m3/")
    figures = generate_latest(metrics.FIGURES).decode().lower()
    for piece in ("_created", "s2-m3", "elders", "kleur", "testserver", "127.0.0.1", "/"):
        assert piece not in figures, piece


def test_figures_are_served_with_the_release_on_the_first_port_that_is_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        first = taken.getsockname()[1]
        port = metrics.serve("127.0.0.1", first)
        assert port is not None
        assert first < port < first + metrics.METRICS_PORTS
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
            figures = answer.read().decode()
    assert 'opnamewijzer_release_info{fingerprint="' in figures
    assert 'opnamewijzer_pdfs_total{outcome="put_off"}' in figures


def test_without_a_port_nothing_of_it_is_loaded(static_root: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "METRICS_PORT"}
    program = "import sys, config.wsgi; sys.exit('prometheus_client' in sys.modules)"
    started = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env={**environment, "STATIC_ROOT": str(static_root)}, check=False
    )
    assert started.returncode == 0
