"""What a document is made of: headings, paragraphs and lists, read from the small markup that letter texts use.

The page, the .docx and the .odt are all made from these blocks, so that they say the same. A text may use ``<h2>``,
``<p>``, ``<br>``, ``<ul>``, ``<ol>``, ``<li>`` and ``<strong>``. What stands between square brackets is a blank: the
person who sends the letter fills it in. Words outside every block continue the paragraph before them, and a ``<li>``
outside every list continues the list before it, so that a letter can be put together from sentences and points.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Literal, NamedTuple

Kind = Literal["heading", "paragraph", "address", "bullets", "numbers", "ticks"]
"""An address is lines that belong close together; ticks are sentences with a box to tick before each."""

LISTS: dict[str | None, Kind] = {"ul": "bullets", "ol": "numbers"}
TICK = "☐"

_BLANK = re.compile(r"(\[[^\[\]]+\])")


class InvalidMarkup(ValueError):
    """A text uses an element that documents do not have; the message names it."""


class Run(NamedTuple):
    """Some words with one look. `blank` is for the sender to fill in, and keeps its square brackets."""

    text: str
    strong: bool = False
    blank: bool = False


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One block. `lines` are the points of a list, or the lines of anything else."""

    kind: Kind
    lines: tuple[Line, ...]


def blocks_from(markup: str) -> tuple[Block, ...]:
    """The blocks of a text. Raises InvalidMarkup for an element or a class that documents do not have."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return tuple(
        Block(draft.kind, lines)
        for draft in reader.drafts
        if (lines := tuple(line for runs in draft.lines if (line := _line(runs))))
    )


def line_text(line: Line) -> str:
    """The words of one line."""
    return "".join(run.text for run in line)


def plain_text(blocks: Iterable[Block]) -> str:
    """The words of a document: an empty line between blocks, a sign before each point of a list."""
    return "\n\n".join("\n".join(_marked(block)) for block in blocks)


def _marked(block: Block) -> Iterator[str]:
    for number, line in enumerate(block.lines, start=1):
        sign = {"bullets": "- ", "numbers": f"{number}. ", "ticks": f"{TICK} "}.get(block.kind, "")
        yield f"{sign}{line_text(line)}"


def _line(runs: Iterable[Run]) -> Line:
    """Runs with single spaces, none at the ends, and each blank a run of its own."""
    found: list[Run] = []
    for run in runs:
        text = re.sub(r"\s+", " ", run.text)
        if not found or found[-1].text.endswith(" "):
            text = text.lstrip()
        found += [Run(part, run.strong, bool(_BLANK.fullmatch(part))) for part in _BLANK.split(text) if part]
    while found and not found[-1].text.strip():
        found.pop()
    if found:
        found[-1] = found[-1]._replace(text=found[-1].text.rstrip())
    return tuple(found)


@dataclass(slots=True)
class _Draft:
    kind: Kind
    lines: list[list[Run]] = field(default_factory=list)


class _Reader(HTMLParser):
    """Collects blocks; an element that is not known is an error rather than lost."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.drafts: list[_Draft] = []
        self._strong = False
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        look = dict(attrs).get("class")
        kind = self._kind(tag, look)
        if kind is not None:
            self.drafts.append(_Draft(kind, [] if tag in LISTS else [[]]))
            self._inside = tag not in LISTS
        elif tag == "li":
            if not self.drafts or self.drafts[-1].kind not in ("bullets", "numbers", "ticks"):
                raise InvalidMarkup("<li> follows no list")
            self.drafts[-1].lines.append([])
            self._inside = True
        elif tag == "br" and self._inside:
            self.drafts[-1].lines.append([])
        elif tag == "strong":
            self._strong = True

    def handle_endtag(self, tag: str) -> None:
        if tag == "strong":
            self._strong = False
        elif tag != "br":
            self._inside = False

    def handle_data(self, data: str) -> None:
        if not self._inside and not data.strip():
            return
        if not self._inside:
            if not self.drafts or self.drafts[-1].kind != "paragraph":
                raise InvalidMarkup(f"{data.strip()!r} continues no paragraph")
            data = f" {data}"
            self._inside = True
        self.drafts[-1].lines[-1].append(Run(data, self._strong))

    @staticmethod
    def _kind(tag: str, look: str | None) -> Kind | None:
        """The kind of block that an element begins, None for an element inside a block."""
        known: dict[tuple[str, str | None], Kind | None] = {
            ("h2", None): "heading",
            ("p", None): "paragraph",
            ("p", "address"): "address",
            ("ul", None): "bullets",
            ("ul", "ticks"): "ticks",
            ("ol", None): "numbers",
            ("li", None): None,
            ("br", None): None,
            ("strong", None): None,
        }
        if (tag, look) not in known:
            raise InvalidMarkup(f"<{tag}{f' class={look}' if look else ''}> is no part of a document")
        return known[tag, look]
