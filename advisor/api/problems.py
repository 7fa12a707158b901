"""What goes wrong, as problem details (RFC 9457): in English and in Dutch, for every error."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import NamedTuple

from django.http import JsonResponse

CONTENT_TYPE = "application/problem+json"


class Words(NamedTuple):
    """What a status means, in both languages."""

    title: str
    title_nl: str
    detail: str
    detail_nl: str


WORDS: Mapping[int, Words] = {
    400: Words(
        "Cannot be read",
        "Niet te lezen",
        "The request is not valid HTTP, or its body is not valid JSON.",
        "De vraag klopt niet, of er staat geen geldige JSON in.",
    ),
    404: Words("Not found", "Niet gevonden", "There is nothing at this address.", "Op dit adres staat niets."),
    405: Words(
        "Method not allowed",
        "Deze methode kan niet",
        "The header Allow names the methods of this address.",
        "In de regel Allow staat welke methoden hier wel kunnen.",
    ),
    413: Words("Too large", "Te groot", "A body may have 16384 bytes.", "Een vraag mag 16384 bytes groot zijn."),
    415: Words(
        "Not JSON",
        "Geen JSON",
        "Send application/json.",
        "Stuur application/json.",
    ),
    422: Words(
        "Not a valid answer",
        "Geen geldig antwoord",
        "Something in the body is not what the schema asks.",
        "Iets in de vraag is anders dan het schema zegt.",
    ),
    500: Words(
        "Our mistake",
        "Onze fout",
        "Something went wrong here. Try again later.",
        "Er ging hier iets mis. Probeer het later nog eens.",
    ),
}
"""The errors that the API knows."""


class NoSuchThing(LookupError):
    """An id that does not exist or does not fit; the message says which, in English."""


def problem(status: int, detail: str = "", detail_nl: str = "") -> JsonResponse:
    """The answer to a request that went wrong; without details it has those of the status."""
    words = WORDS.get(status) or _standard(status)
    return JsonResponse(
        {
            "type": f"/api/v1/#fout-{status}" if status in WORDS else "about:blank",
            "title": words.title,
            "status": status,
            "detail": detail or words.detail,
            "title_nl": words.title_nl,
            "detail_nl": detail_nl or words.detail_nl,
        },
        status=status,
        content_type=CONTENT_TYPE,
        headers={"Cache-Control": "no-store"},
        json_dumps_params={"ensure_ascii": False},
    )


def _standard(status: int) -> Words:
    phrase = HTTPStatus(status).phrase
    return Words(phrase, phrase, phrase, "Dit lukt niet.")
