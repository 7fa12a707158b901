"""Links from the first mention of a term on a page to its explanation below.

Works on finished HTML, so that no text has to know which words stand before it. Only links are added, and only
between tags: what was escaped stays escaped.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .terms import mentions

_TAG = re.compile(r"(<(/?[a-z0-9]*)[^>]*>)")

CLOSED = frozenset(
    {"a", "button", "code", "dfn", "h1", "h2", "h3", "h4", "h5", "h6", "label", "legend", "nav", "option"}
    | {"script", "select", "style", "summary", "svg", "textarea", "time"}
)
"""Elements in which no link is put: one would not work there, or would be in the way."""
SILENT = frozenset({"script", "style", "svg", "textarea"})
"""Elements whose words nobody reads."""


def _depth(names: frozenset[str]) -> dict[str, int]:
    """By how much a tag, as it is written, changes the depth within these elements."""
    return {**dict.fromkeys(names, 1), **{f"/{name}": -1 for name in names}}


_DEEPER, _MUTE = _depth(CLOSED), _depth(SILENT)


class Marked(NamedTuple):
    """A page with its first mentions linked, and the terms that stand on it, linked or not."""

    html: str
    terms: frozenset[str]


def mark(html: str) -> Marked:
    """Link the first mention of each term to ``#woord-<term>``."""
    pieces = _TAG.split(html)
    # Text, tag and the name in it take turns, text first and last.
    names = [*pieces[2::3], ""]
    del pieces[2::3]
    terms: set[str] = set()
    linked: set[str] = set()
    closed = silent = 0
    for number, (plain, name) in enumerate(zip(pieces[::2], names, strict=True)):
        if len(plain) > 1 and not silent and (found := mentions(plain)):
            here = {mention.term for mention in found}
            terms |= here
            if not closed and not here <= linked:
                pieces[2 * number] = _linked(plain, linked)
        if name in _DEEPER:
            closed += _DEEPER[name]
            silent += _MUTE.get(name, 0)
    return Marked("".join(pieces), frozenset(terms))


def _linked(plain: str, linked: set[str]) -> str:
    """The text with the mentions of terms that were not `linked` yet as links; `linked` grows."""
    written, done = [], 0
    for term, start, end in mentions(plain):
        if term not in linked:
            linked.add(term)
            written += [plain[done:start], f'<a class="term" href="#woord-{term}">{plain[start:end]}</a>']
            done = end
    return "".join([*written, plain[done:]])
