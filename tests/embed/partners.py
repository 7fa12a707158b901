"""A file with partners for tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.test import override_settings

from advisor.embed import partners

GOOD = """
[[partner]]
slug = "voorbeeld"
name = "Vereniging Voorbeeld"
address = "https://www.voorbeeld.example/"
contact = "Vragen? Bel onze helpdesk."
origins = ["https://www.voorbeeld.example"]
counted = true

[partner.look]
accent = "#7a1f5c"
font = "Open Sans, sans-serif"
radius = "4px"
logo = "logo.svg"

[partner.preset]
conversation = "care"
"""

LOGO = b'<svg xmlns="http://www.w3.org/2000/svg"/>'


def write(folder: Path, text: str = GOOD) -> Path:
    """The file, with a logo beside it."""
    (folder / "logo.svg").write_bytes(LOGO)
    path = folder / "partners.toml"
    path.write_text(text)
    return path


@contextmanager
def registered(path: Path) -> Iterator[None]:
    """Let the site read this file."""
    partners.register.cache_clear()
    with override_settings(PARTNERS=str(path)):
        yield
    partners.register.cache_clear()
