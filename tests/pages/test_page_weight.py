"""How much comes over the wire, compressed: a first visit must be quick on a bad line.

14 kB is what a server sends before it waits for the first sign from the browser (ten packets, RFC 6928).
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client

from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url, question_url

QUESTION = 14_000
"""Bytes of the heaviest question at a first visit: the page, its style sheet, script and icon."""
ADVICE = 40_000
"""Bytes of an advice at a first visit."""
SCRIPTS = 5_000
"""Bytes of all JavaScript that a page can load, compressed."""


HEADERS_OF_A_FILE = 420
"""Bytes, rounded up, of what the server says about a style sheet, script or icon."""


@pytest.fixture
def weight(client: Client, static_root: Path) -> Callable[[str], int]:
    """Gives the bytes of a first visit to an address, as any browser of these ten years asks for it over HTTPS."""

    def weigh(address: str) -> int:
        response = client.get(address, headers={"accept-encoding": "gzip"})
        assert response.status_code == 200, address
        assert response["Content-Encoding"] == "gzip"
        total = len(response.content) + sum(len(f"{name}: {value}\r\n") for name, value in response.items())
        html = gzip.decompress(response.content).decode()
        for name in set(re.findall(r'(?:href|src)="/static/([^"]+)"', html)):
            packed = static_root / f"{name}.br"
            total += HEADERS_OF_A_FILE + (packed if packed.exists() else static_root / name).stat().st_size
        return total

    return weigh


def test_heaviest_question_fits_the_first_round_trip(
    weight: Callable[[str], int], record_property: Callable[[str, str], None]
) -> None:
    addresses = {question_url(name, example.answers) for example in EXAMPLES for name in example.answers}
    weights = {address: weight(address) for address in addresses}
    heaviest = max(weights, key=weights.__getitem__)
    record_property("figures", f"heaviest question: {weights[heaviest]} bytes, {heaviest}")
    assert weights[heaviest] <= QUESTION


def test_advice_is_light(weight: Callable[[str], int], record_property: Callable[[str, str], None]) -> None:
    weights = {example.id: weight(advice_url(example.answers)) for example in EXAMPLES}
    heaviest = max(weights, key=weights.__getitem__)
    record_property("figures", f"heaviest advice: {weights[heaviest]} bytes, {heaviest}")
    assert weights[heaviest] <= ADVICE


def test_there_is_little_javascript(static_root: Path) -> None:
    names = [path for path in static_root.glob("*.js.br") if path.name.count(".") == 2]
    assert sum(path.stat().st_size for path in names) <= SCRIPTS
