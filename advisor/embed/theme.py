"""A partner's look as a style sheet: only tokens, so that no partner can break a page."""

from __future__ import annotations

from .contrast import BLACK, ENOUGH, WHITE, contrast, mixed
from .partners import Look

TINTS = (0.14, 0.12, 0.10, 0.08, 0.06, 0.04, 0.02, 0.0)
"""How much of the accent may be in the ground of a chosen answer, the most first."""


def style_sheet(look: Look) -> str:
    """The CSS that sets the tokens of ``opnamewijzer.css`` which this look changes."""
    tokens: dict[str, str] = {}
    if look.accent:
        tokens["accent-color"] = look.accent
        tokens["accent-strong-color"] = mixed(look.accent, BLACK, 0.65)
        tokens["accent-background-color"] = tint(look.accent)
        tokens["help-background-color"] = mixed(look.accent, BLACK, 0.65)
    if look.font:
        families = ", ".join(_quoted(name.strip()) for name in look.font.split(","))
        tokens["document-font-family"] = tokens["heading-font-family"] = families
    if look.radius:
        tokens["radius"] = look.radius
    lines = "".join(f"  --ow-{name}: {value};\n" for name, value in tokens.items())
    return f":root.embedded {{\n{lines}}}\n"


def tint(accent: str) -> str:
    """White with as much of the accent in it as leaves text in the accent readable."""
    return next(
        ground for share in TINTS if contrast(accent, ground := mixed(accent, WHITE, share)) >= ENOUGH or not share
    )


def _quoted(family: str) -> str:
    """A family as CSS has it: a name of more words between quotes, and generic names bare."""
    return f'"{family}"' if " " in family or family[0].isupper() else family
