"""Examples of clients, shown on the page that explains the API and run by the tests."""

from __future__ import annotations

from typing import NamedTuple

from django.conf import settings

FOLDER = settings.BASE_DIR / "docs" / "api"


class Client(NamedTuple):
    """A client in one language."""

    language: str
    file: str
    source: str


CLIENTS = tuple(
    Client(language, file, (FOLDER / file).read_text(encoding="utf-8"))
    for language, file in (("curl", "client.sh"), ("Python", "client.py"), ("JavaScript", "client.js"))
)
