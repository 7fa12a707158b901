"""``manage.py headers``: what the site says to a browser above each kind of answer, as docs/headers.md has it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from tempfile import TemporaryDirectory
from typing import Any, ClassVar
from unittest.mock import patch

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.http import HttpResponse
from django.templatetags.static import static
from django.test import Client
from django.test.utils import override_settings

from advisor.documents.slots import Busy
from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url, first_question_url

HOST = "opnamewijzer.example"
NOTHING_KEPT = {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}
SERVED = {
    "ALLOWED_HOSTS": [HOST],
    "SECURE_SSL_REDIRECT": True,
    "SECURITY_CONTACT": f"mailto:veilig@{HOST}",
    # A page that was asked for before would come back where another kind is meant.
    "CACHES": dict.fromkeys(settings.CACHES, NOTHING_KEPT),
}
ADVICE = advice_url(EXAMPLES[0].answers)
DATES = {"answer_received": date(2026, 11, 5)}
QUESTION = first_question_url()
FORM = "application/x-www-form-urlencoded"
TOO_LARGE = "a=" + "b" * settings.DATA_UPLOAD_MAX_MEMORY_SIZE

CODE = re.compile(r"(?<=/advies/)[^/]{3,}(?=/)")
STATIC_HASH = re.compile(r"(\.)[0-9a-f]{12}\.")

CHANGING = {
    "ETag": r"(?<=\").+(?=\")",
    "Content-Length": r"\d+",
    "Expires": r".+",
    "Last-Modified": r".+",
}
"""What differs between two releases, or two days: shown as three dots."""

INTRODUCTION = """# What the site says above each kind of answer

Made by `manage.py headers`; `tests/docs/test_headers_dump.py` looks whether it is up to date. Asked over HTTPS, of the
site itself and by a browser that takes brotli. Granian adds `Date` and its own `Server`, of which nginx makes its own.
What differs between releases or days is shown as `…`, and so is the code of an advice.
"""


@dataclass(frozen=True)
class Kind:
    """One kind of answer: how it is asked for, and the status that it must have."""

    name: str
    path: str
    status: int
    method: str = "GET"
    headers: dict[str, str] = field(default_factory=dict)
    body: str = ""
    type: str = FORM
    secure: bool = True
    busy: bool = False
    broken: bool = False


def kinds(etag: str) -> Iterator[Kind]:
    """Every kind, in the order of the document. `etag` is that of an advice."""
    yield Kind("Page", "/over/", 200)
    yield Kind("Question", QUESTION, 200)
    yield Kind("Question that was answered: on to the next", QUESTION, 302, "POST", body="side-answer=recorder")
    yield Kind("Question that was not answered", QUESTION, 200, "POST")
    yield Kind("Advice", ADVICE, 200)
    yield Kind("Advice that the browser has already", ADVICE, 304, headers={"if-none-match": etag})
    yield Kind("Advice under an address that is not its own", ADVICE.upper().replace("/ADVIES/", "/advies/"), 302)
    yield Kind("PDF", f"{ADVICE}advies.pdf", 200)
    yield Kind("PDF that is put off", f"{ADVICE}advies.pdf", 503, busy=True)
    yield Kind("Letter", f"{ADVICE}brief/restriction.docx", 200)
    yield Kind("Calendar", f"{advice_url(EXAMPLES[0].answers, DATES)}termijnen.ics", 200)
    yield Kind("Question in a frame", f"/in/neutraal{QUESTION}", 200)
    yield Kind("Look of a frame", "/in/kleur-1d4d2b/thema.css", 200)
    yield Kind("Loader of frames", "/embed.v1.js", 200)
    yield Kind("oEmbed", f"/oembed?url=https://{HOST}/", 200)
    yield Kind("API", "/api/v1/questions", 200)
    yield Kind("API, asked whether it may be asked", "/api/v1/next", 204, "OPTIONS")
    yield Kind("API, a problem", "/api/v1/next", 400, "POST", body="{", type="application/json")
    yield Kind("Style sheet", static("opnamewijzer.css"), 200)
    yield Kind("Style sheet that is not there", "/static/nergens.css", 404)
    yield Kind("Over plain HTTP", "/over/", 301, secure=False)
    yield Kind("400: another site's name", "/", 400, headers={"host": "elders.example"})
    yield Kind("404", "/nergens/", 404)
    yield Kind("405", "/over/", 405, "POST")
    yield Kind("413", QUESTION, 413, "POST", body=TOO_LARGE)
    yield Kind("414", f"/advies/{'a' * settings.LONGEST_ADDRESS}/", 414)
    yield Kind("500", "/over/", 500, broken=True)
    yield Kind("/gezond", "/gezond", 200, secure=False)
    yield Kind("/gereed", "/gereed", 200, secure=False)
    yield Kind("security.txt", "/.well-known/security.txt", 200)
    yield Kind("robots.txt, which there is not: noindex stands in the headers", "/robots.txt", 404)


def dump() -> str:
    """The document: the headers of every kind. Raises ValueError for an answer that is not of its kind."""
    with override_settings(**SERVED):
        etag = Client().get(ADVICE, headers={"host": HOST}, secure=True)["ETag"]
        sections = [f"## {kind.name}\n\n```http\n{_lines(kind)}\n```\n" for kind in kinds(etag)]
    return "\n".join([INTRODUCTION, *sections])


def _lines(kind: Kind) -> str:
    response = _asked(kind)
    response.close()
    if response.status_code != kind.status:
        raise ValueError(f"{kind.name}: {response.status_code} and not {kind.status}")
    shown = [f"{name}: {_steady(name, value)}" for name, value in sorted(response.items())]
    asked = f"{kind.method} {_steady('Location', kind.path)}"
    return "\n".join([asked, "", str(response.status_code), *shown])


def _asked(kind: Kind) -> HttpResponse:
    client = Client(raise_request_exception=False)
    headers = {"host": HOST, "accept-encoding": "br", **kind.headers}
    with _busy(kind.busy), _broken(kind.broken):
        return client.generic(
            kind.method, kind.path, kind.body, content_type=kind.type, headers=headers, secure=kind.secure
        )


@contextmanager
def _busy(busy: bool) -> Iterator[None]:
    """A machine that makes as many PDFs as it can."""
    if not busy:
        yield
        return
    with patch("advisor.documents.paper_views.advice_pdf", side_effect=Busy):
        yield


@contextmanager
def _broken(broken: bool) -> Iterator[None]:
    """A mistake of ours."""
    if not broken:
        yield
        return
    with patch("advisor.pages.views.render", side_effect=RuntimeError):
        yield


def _steady(name: str, value: str) -> str:
    """The value without what differs between two releases, or two days."""
    if name == "Location":
        return CODE.sub("…", STATIC_HASH.sub(r"\1….", value))
    if name == "Content-Security-Policy":
        return "; ".join(sorted(part.strip() for part in value.split(";")))
    return re.sub(CHANGING[name], "…", value) if name in CHANGING else value


class Command(BaseCommand):
    """Prints docs/headers.md."""

    help = "Prints the headers of each kind of answer: manage.py headers > docs/headers.md"
    requires_system_checks: ClassVar[list[str]] = []

    def handle(self, *args: Any, **options: Any) -> None:
        logging.disable()  # the refusals that are asked for here
        with TemporaryDirectory() as folder, override_settings(STATIC_ROOT=folder):
            call_command("collectstatic", interactive=False, verbosity=0)
            self.stdout.write(dump(), ending="")
