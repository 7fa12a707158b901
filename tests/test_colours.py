"""The colours of the style sheet: text has a contrast of 7 to 1 or more, what can be used 3 to 1 or more.

WCAG 2.2, success criteria 1.4.6 and 1.4.11, computed from the tokens, in light and dark.
"""

from __future__ import annotations

import re

import pytest

from advisor.embed.contrast import ENOUGH, contrast
from tests.conftest import ROOT

SHEET = (ROOT / "static" / "opnamewijzer.css").read_text()
FOR_THINGS = 3.0
"""Contrast of borders, signs and the ring of the focus with what is next to them (success criterion 1.4.11)."""

PAPERS = ("document-background", "surface-background", "accent-background")
TEXTS = [
    *(("document", paper) for paper in PAPERS),
    *(("document-quiet", paper) for paper in PAPERS),
    *(("accent", paper) for paper in PAPERS),
    *(("accent-strong", paper) for paper in PAPERS),
    ("button", "accent"),
    ("button", "accent-strong"),
    ("help", "help-background"),
    ("exit", "exit-background"),
    *((tone, f"{tone}-background") for tone in ("good", "care", "open", "bad")),
    *((tone, "document-background") for tone in ("good", "care", "open", "bad")),
    *((tone, "surface-background") for tone in ("good", "care", "open", "bad")),
    *(("document", f"{tone}-background") for tone in ("good", "care", "open", "bad")),
]
"""Pairs of text and ground that occur, by the middle of their token's name."""
THINGS = [
    ("line-strong", "document-background"),
    ("line-strong", "surface-background"),
    ("focus", "document-background"),
    ("focus", "surface-background"),
    ("exit-background", "help-background"),
]


def _tokens(css: str) -> dict[str, str]:
    found = re.findall(r"--ow-([a-z-]+)-color: (#[0-9a-f]{3}(?:[0-9a-f]{3})?);", css)
    return {
        name: value if len(value) == 7 else "#" + "".join(2 * digit for digit in value[1:]) for name, value in found
    }


LIGHT = _tokens(SHEET[: SHEET.index("prefers-color-scheme: dark")])
DARK = LIGHT | _tokens(SHEET[SHEET.index("prefers-color-scheme: dark") : SHEET.index("/* Ground */")])


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("pairs", "least"), [(TEXTS, ENOUGH), (THINGS, FOR_THINGS)], ids=["texts", "things"])
def test_contrast_is_enough(tokens: dict[str, str], pairs: list[tuple[str, str]], least: float) -> None:
    found = {f"{one} on {other}": round(contrast(tokens[one], tokens[other]), 2) for one, other in pairs}
    assert {pair: ratio for pair, ratio in found.items() if ratio < least} == {}


def test_every_colour_is_a_token() -> None:
    """Outside the tokens a colour would have no dark value and could not be themed; paper is black on white."""
    rules = SHEET[SHEET.index("/* Ground */") : SHEET.index("@media print")]
    drawn = "#25211b"  # the sound in the drawing of the start page lies on a colour that stays light
    assert set(re.findall(r"#[0-9a-f]{3,8}\b", rules)) <= {drawn}
