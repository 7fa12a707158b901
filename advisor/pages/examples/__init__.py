"""Stories to start from: answers that lead to an advice at once. Each can be changed from there.

A story stands with its kind; stories under one heading stand together.
"""

from __future__ import annotations

from . import care_and_youth, elsewhere, public_bodies, work
from .story import GROUPS, Example

EXAMPLES: tuple[Example, ...] = (
    *care_and_youth.STORIES,
    *work.STORIES,
    *public_bodies.STORIES,
    *elsewhere.STORIES,
)

__all__ = ["EXAMPLES", "GROUPS", "Example"]
