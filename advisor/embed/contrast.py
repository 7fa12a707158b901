"""Colours as the browser computes them, and the contrast between two (WCAG 2.2, relative luminance)."""

from __future__ import annotations

import re

HEX = re.compile(r"#[0-9a-f]{6}")
"""A colour as it is written here: lower case, six digits."""

ENOUGH = 7.0
"""Contrast of text with what lies under it (WCAG 2.2, success criterion 1.4.6)."""

WHITE = "#ffffff"
BLACK = "#000000"

GROUNDS = (WHITE, "#fffdf8")
"""What text in the accent colour stands on in a frame: the paper, and the surface of answers."""


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, each 0 to 255. Raises ValueError for what is no `HEX`."""
    if not HEX.fullmatch(colour):
        raise ValueError(f"{colour!r} is no colour of six digits such as #7a1f5c")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Relative luminance, 0 for black to 1 for white."""
    red, green, blue = (_linear(channel / 255) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def lowest(accent: str) -> float:
    """The contrast of an accent colour where it is weakest; white text on a button of this colour has the same."""
    return min(contrast(accent, ground) for ground in GROUNDS)


def mixed(colour: str, into: str, share: float) -> str:
    """`into`, with a `share` (0 to 1) of `colour` in it."""
    pairs = zip(channels(colour), channels(into), strict=True)
    return "#" + "".join(f"{round(one * share + other * (1 - share)):02x}" for one, other in pairs)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
