"""A letter for one advice: its parts, filled from the answers, as blocks that a page or a file is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from advisor.law.assess import Assessment
from advisor.law.events import NO_DATES, Dates
from advisor.law.remedies import LETTERS
from advisor.texts.load import text

from . import letters_complaints, letters_recording, letters_rights
from .blocks import Block, blocks_from, line_text
from .parts import Content, Part, facts_of, text_place
from .phrases import letter_words

CONTENTS: Mapping[str, Content] = {
    content.letter: content
    for content in (*letters_rights.LETTERS, *letters_complaints.LETTERS, *letters_recording.LETTERS)
}
"""What each letter of the contract is put together from."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter ready to be shown.

    `title` is its heading, `day` the day of the rules by which it was made, `tips` are what the sender should know,
    as HTML, and `sources` the ids of what the letter rests on.
    """

    id: str
    title: str
    day: date
    blocks: tuple[Block, ...]
    tips: tuple[str, ...]
    sources: tuple[str, ...]


def letter_for(assessment: Assessment, letter: str, dates: Dates = NO_DATES) -> Letter:
    """The letter with this id for these answers.

    Raises LookupError for a letter that the steps of the advice do not offer.
    """
    if letter not in assessment.letters:
        raise LookupError(f"letter {letter!r} does not fit these answers")
    content, facts = CONTENTS[letter], facts_of(assessment)
    parts = [part for part in content.parts if part.fits(facts)]
    tips = [part for part in content.tips if part.fits(facts)]
    words = letter_words(assessment, letter, dates)
    blocks = blocks_from("\n".join(_text(part, letter, words) for part in parts))
    title = next(line_text(block.lines[0]) for block in blocks if block.kind == "heading")
    sources = dict.fromkeys(source for part in (*parts, *tips) for source in part.sources)
    return Letter(
        letter, title, assessment.day, blocks, tuple(_text(part, letter, words) for part in tips), tuple(sources)
    )


def offered_letters(assessment: Assessment) -> tuple[str, ...]:
    """The letters that fit, in the order in which the steps of the advice name them."""
    named = (letter for step in assessment.steps for letter in step.letters)
    return tuple(letter for letter in dict.fromkeys(named) if letter in LETTERS)


def _text(part: Part, letter: str, words: Mapping[str, object]) -> str:
    return text(*text_place(part, letter), words)
