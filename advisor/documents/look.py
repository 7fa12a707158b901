"""How letters look on paper, whichever program opens them."""

from __future__ import annotations

from typing import NamedTuple

LANGUAGE = "nl-NL"


class Size(NamedTuple):
    """Millimetres."""

    width: int
    height: int


class Margins(NamedTuple):
    """Millimetres."""

    top: int
    bottom: int
    side: int


PAGE = Size(210, 297)
"""A4."""
MARGINS = Margins(22, 20, 25)
LIST_INDENT = 7
"""Millimetres."""
FONT = "Arial"
"""On every machine, or replaced by one of the same widths (Liberation Sans)."""
POINTS = 11
HEADING_POINTS = 12.5
SPACE_AFTER = 7
"""Points under a paragraph."""
ADDRESS_AFTER = 16
"""Points under an address or a signature."""
LINE_SPACING = 1.15
BLANK_GROUND = "#fff1c2"
"""Behind what the sender fills in; the square brackets say it without colour."""
