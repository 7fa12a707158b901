"""The conversation card: the sentence to say out loud, and what to do if the other says no.

Which card fits hangs on the steps of the advice, so that no card says what the advice would not. Texts stand in
``templates/text/nl/card/<id>.html``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from advisor.law.answers import Answers
from advisor.law.assess import Assessment
from advisor.texts.load import text
from advisor.texts.reader import reader

from .phrases import PURPOSES

CARDS: Mapping[str, tuple[str, ...]] = {
    "object": ("refuse-being-recorded",),
    "access": ("ask-access-and-restriction", "answer-the-refusal", "remind-holder"),
    "talk": ("talk-about-the-recording", "talk-about-the-camera"),
    "consent": ("ask-consent",),
    "inform": ("tell-in-advance",),
    "announce": ("announce-it", "choose-openness-at-work"),
    "tell_late": ("tell-afterwards",),
    "respond": ("talk-with-the-recorder", "see-whether-to-allow-it"),
}
"""Each card with the steps that it helps to take. Where several fit, the first is shown."""

PARTIALS = ("title", "say", "refused_title", "refused")
UNSAFE = frozenset({"danger", "abuse"})
"""Situations in which nobody should be told to start such a talk alone."""

AGAIN = {"audio": "terugluisteren", "video": "terugkijken", "transcript": "nalezen"}


def card_for(assessment: Assessment) -> str | None:
    """The id of the card that fits, or None."""
    if not assessment.kind_known or UNSAFE & set(assessment.reading.kept.get("situation", ())):
        return None
    steps = {step.id for step in assessment.steps}
    return next((card for card, helped in CARDS.items() if steps.intersection(helped)), None)


def fits(assessment: Assessment) -> bool:
    """Whether there is a card for this advice."""
    return card_for(assessment) is not None


def card_texts() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Kind, id and partials of every text that a card needs."""
    for card in CARDS:
        yield "card", card, PARTIALS


def card_words(card: str, answers: Answers) -> dict[str, Any]:
    """The texts of a card, for this reader and this kind of conversation."""
    capture, purpose = (next(iter(answers.get(name, ())), "") for name in ("capture", "purpose"))
    words = {
        **reader(answers),
        "capture": capture,
        "again": AGAIN.get(capture, ""),
        "own_use": answers.get("use") == ("kept",),
        "purpose": PURPOSES.get(purpose, "[waarvoor]"),
    }
    return {partial: text("card", card, partial, words) for partial in PARTIALS}
