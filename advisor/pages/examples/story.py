"""What a story on the start page is made of, and the headings under which they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

GROUPS: Mapping[str, str] = {
    "care": "Zorg en jeugd",
    "assessment": "Zorg en jeugd",
    "youth": "Zorg en jeugd",
    "work": "Werk",
    "government": "Overheid, school en recht",
    "education": "Overheid, school en recht",
    "police": "Overheid, school en recht",
    "legal": "Overheid, school en recht",
    "business": "Bedrijven, thuis en op straat",
    "private": "Bedrijven, thuis en op straat",
    "none": "Bedrijven, thuis en op straat",
}
"""The heading of each kind of conversation; examples under one heading stand together."""


@dataclass(frozen=True, slots=True)
class Example:
    """One story: a title and a sentence or two for the start page, and the answers it stands for."""

    id: str
    title: str
    text: str
    answers: Mapping[str, tuple[str, ...]]

    @property
    def group(self) -> str:
        """The heading under which it stands on the start page."""
        return GROUPS[self.answers["conversation"][0]]


def answers(**given: str) -> dict[str, tuple[str, ...]]:
    """The answers of a story, several options of a question with a space between."""
    return {question: tuple(options.split()) for question, options in given.items()}
