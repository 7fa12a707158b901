"""A page's parts as plain data for a document: markup becomes words, lists of words, and which words are strong."""

from __future__ import annotations

import html
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any

from django.utils.safestring import SafeString

DRAWINGS = frozenset({"qr"})
"""Parts that are drawings, and stay as they are."""


def words_of(part: Any) -> Any:
    """The same structure with every text that holds markup as text or as blocks.

    A block is ``{"list": bool, "lines": [[[words, strong], ...], ...]}``; a text without elements stays a text.
    """
    if isinstance(part, Mapping):
        return {name: str(value) if name in DRAWINGS else words_of(value) for name, value in part.items()}
    if isinstance(part, list | tuple):
        return [words_of(item) for item in part]
    if not isinstance(part, SafeString):
        return part
    if "<" not in part:
        return html.unescape(str(part))
    reader = _Blocks()
    reader.feed(str(part))
    reader.close()
    return reader.blocks()


class _Blocks(HTMLParser):
    """Paragraphs and lists of words; an element that it does not know is passed over, never its words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._found: list[tuple[bool, list[list[tuple[str, bool]]]]] = []
        self._strong = False
        self._new(listed=False)

    def blocks(self) -> list[dict[str, Any]]:
        """What was read, without what is empty."""
        return [
            {"list": listed, "lines": filled}
            for listed, lines in self._found
            if (filled := [_trimmed(line) for line in lines if any(words.strip() for words, _ in line)])
        ]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("ul", "ol"):
            self._new(listed=True)
        elif tag in ("li", "br"):
            self._found[-1][1].append([])
        elif tag == "p":
            self._new(listed=False)
        elif tag == "strong":
            self._strong = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("ul", "ol", "p"):
            self._new(listed=False)
        elif tag == "strong":
            self._strong = False

    def handle_data(self, data: str) -> None:
        self._found[-1][1][-1].append((" ".join(data.split(" ")).replace("\n", " "), self._strong))

    def _new(self, *, listed: bool) -> None:
        self._found.append((listed, [[]]))


def _trimmed(line: list[tuple[str, bool]]) -> list[list[Any]]:
    """The words of a line, without white space at its ends."""
    runs: list[list[Any]] = [[words, strong] for words, strong in line if words]
    runs[0][0] = runs[0][0].lstrip()
    runs[-1][0] = runs[-1][0].rstrip()
    return runs
