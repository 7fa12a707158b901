"""How a verdict looks: a tone and a symbol. The words beside them carry the meaning, never the colour alone."""

from typing import NamedTuple


class Tone(NamedTuple):
    """A tone of the style sheet, and the symbol that goes with it."""

    name: str
    symbol: str


GOOD = Tone("good", "✓")
CARE = Tone("care", "!")
OPEN = Tone("open", "?")
BAD = Tone("bad", "✕")
OFFENCE = Tone("bad", "⚠")
PLAIN = Tone("none", "•")

_BY_VERDICT = {
    "allowed": GOOD,
    "available": GOOD,
    "met": GOOD,
    "no_effect_expected": GOOD,
    "not_criminal": GOOD,
    "respected": GOOD,
    "usable": GOOD,
    "yes": GOOD,
    "at_risk": CARE,
    "conditional": CARE,
    "no_but_ask": CARE,
    "partial": CARE,
    "risk": CARE,
    "talk_first": CARE,
    "weighed": CARE,
    "contested": OPEN,
    "exception_contested": OPEN,
    "breached": BAD,
    "late": BAD,
    "missing": BAD,
    "not_allowed": BAD,
    "serious_risk": BAD,
    "unlikely": BAD,
    "criminal": OFFENCE,
}
NEUTRAL_FINDINGS = frozenset({"gdpr", "controller", "refusing"})
"""Findings whose verdicts are facts about who or what, good nor bad for a reader."""


def tone_of(finding: str, verdict: str | None) -> Tone:
    """The tone of a verdict; an open one where there is none."""
    if verdict is None:
        return OPEN
    tone = _BY_VERDICT.get(verdict, PLAIN)
    return PLAIN if finding in NEUTRAL_FINDINGS and tone is not OPEN else tone
