"""What the rules leave open: questions of law without an answer, and texts that must still be read.

The entries of ``open_points.toml``, for readers who want to know how far the rules go.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from .content_file import read
from .sources import citeable

Kind = Literal["law", "text"]
"""A question of law that we know no answer to, a text or decision that could not be read in full."""

PATH = Path(__file__).with_name("open_points.toml")


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One open point: what is not known, and what the rules do until then. `sources` may all be cited."""

    id: str
    kind: Kind
    title: str
    text: str
    sources: tuple[str, ...] = ()


def parse(text: str) -> tuple[OpenPoint, ...]:
    """Read the ``[[point]]`` tables of a TOML text, in their order.

    Raises ValueError, naming the entry, for an unknown field or kind, a missing text, a source that may not be cited
    or an id that occurs twice; KeyError for a source that does not exist.
    """
    found: dict[str, OpenPoint] = {}
    for position, entry in enumerate(tomllib.loads(text).get("point", ()), start=1):
        name = entry.get("id") or f"entry {position}"
        unknown = sorted(set(entry) - {field.name for field in fields(OpenPoint)})
        missing = [field for field in ("id", "kind", "title", "text") if not entry.get(field)]
        if unknown or missing:
            raise ValueError(f"{name}: unknown field {unknown} or missing field {missing}")
        if entry["kind"] not in get_args(Kind):
            raise ValueError(f"{name}: unknown kind {entry['kind']!r}")
        if name in found:
            raise ValueError(f"{name}: occurs twice")
        sources = tuple(citeable(source).id for source in entry.get("sources", ()))
        found[name] = OpenPoint(**{**entry, "sources": sources})
    return tuple(found.values())


@cache
def open_points() -> tuple[OpenPoint, ...]:
    """All open points of this release."""
    return read(PATH, parse)
