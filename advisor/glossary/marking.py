"""Links from the first mention of a term on a page to its explanation below.

Works on finished HTML, so that no text has to know which words stand before it. Only links are added, and only
between tags: what was escaped stays escaped.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .terms import mentions

_TAG = re.compile(r"(<[^>]*>)")
_NAME = re.compile(r"</?([a-z0-9]+)")

CLOSED = frozenset(
    {"a", "button", "code", "dfn", "h1", "h2", "h3", "h4", "h5", "h6", "label", "legend", "nav", "option"}
    | {"script", "select", "style", "summary", "svg", "textarea", "time"}
)
"""Elements in which no link is put: one would not work there, or would be in the way."""
SILENT = frozenset({"script", "style", "svg", "textarea"})
"""Elements whose words nobody reads."""


class Marked(NamedTuple):
    """A page with its first mentions linked, and the terms that stand on it, linked or not."""

    html: str
    terms: frozenset[str]


def mark(html: str) -> Marked:
    """Link the first mention of each term to ``#woord-<term>``."""
    pieces = _TAG.split(html)
    terms: set[str] = set()
    linked: set[str] = set()
    closed = silent = 0
    # Text and tags take turns, text first.
    for place, piece in enumerate(pieces):
        if place % 2:
            change, mute = _effect(piece)
            closed += change
            silent += mute
        elif len(piece) > 1 and not silent and (found := mentions(piece)):
            terms.update(mention.term for mention in found)
            if not closed and not linked.issuperset(mention.term for mention in found):
                pieces[place] = _linked(piece, linked)
    return Marked("".join(pieces), frozenset(terms))


@lru_cache(maxsize=4096)
def _effect(tag: str) -> tuple[int, int]:
    """By how much a tag changes the depth within `CLOSED` and within `SILENT` elements."""
    name = _NAME.match(tag)
    if name is None or name[1] not in CLOSED:
        return 0, 0
    change = -1 if tag[1] == "/" else 1
    return change, change * (name[1] in SILENT)


def _linked(plain: str, linked: set[str]) -> str:
    """The text with the mentions of terms that were not `linked` yet as links; `linked` grows."""
    written, done = [], 0
    for term, start, end in mentions(plain):
        if term not in linked:
            linked.add(term)
            written += [plain[done:start], f'<a class="term" href="#woord-{term}">{plain[start:end]}</a>']
            done = end
    return "".join([*written, plain[done:]])
