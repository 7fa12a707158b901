"""What texts and sources the letters need, for ``manage.py check``."""

from __future__ import annotations

from collections.abc import Iterator

from .letter import CONTENTS
from .parts import text_place


def letter_texts() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Kind, id and partial of the text of every part of every letter."""
    for letter, content in CONTENTS.items():
        for part in (*content.parts, *content.tips):
            kind, id, partial = text_place(part, letter)
            yield kind, id, (partial,)
    yield "letter", "access", ("name_together", "text_together")


def letter_sources() -> Iterator[tuple[str, str]]:
    """Each source that a letter rests on, with the id of the letter."""
    for letter, content in CONTENTS.items():
        for part in (*content.parts, *content.tips):
            for source in part.sources:
                yield source, f"letter {letter}"
