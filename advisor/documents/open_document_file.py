"""A letter as an OpenDocument file (.odt): real styles and lists, A4, in Dutch, the same bytes every time."""

from __future__ import annotations

import io
from datetime import datetime
from functools import cache
from pathlib import Path

from odfdo import Document, Header, LineBreak, List, ListItem, Paragraph, Span, Tab
from odfdo.element import Element

from . import look
from .archive import reproducible
from .blocks import TICK, Block, Line
from .letter import Letter

CONTENT_TYPE = "application/vnd.oasis.opendocument.text"
STYLES = Path(__file__).with_name("odt_styles.xml")

HEADING = "Heading_20_1"
PARAGRAPHS = {"paragraph": "Text_20_body", "address": "Address"}
LISTS = {"bullets": "Bullets", "numbers": "Numbers"}
GENERATOR = "Opnamewijzer"

LEFTOVERS = ("Thumbnails/thumbnail.png", "Configurations2/accelerator/current.xml")
"""Parts of odfdo's template that a letter does not need."""


def open_document_file(letter: Letter) -> bytes:
    """The letter as an .odt file."""
    document = Document("text")
    container = document.container
    if container is None:
        raise RuntimeError("odfdo made a document without parts")
    for part in LEFTOVERS:
        document.manifest.del_full_path(part)
        container.del_part(part)
    container.set_part("styles.xml", _styles())
    _set_properties(document, letter)
    body = document.body
    body.clear()
    for block in letter.blocks:
        for element in _elements(block):
            body.append(element)
    saved = io.BytesIO()
    document.save(saved, pretty=False)
    return reproducible(saved.getvalue())


@cache
def _styles() -> bytes:
    """The style sheet of a letter, with the sizes of `look`."""
    values = {name: getattr(look, name) for name in dir(look) if name.isupper()}
    line_height = f"{look.LINE_SPACING:.0%}"
    return STYLES.read_text(encoding="utf-8").format(**values, LINE_HEIGHT=line_height).encode()


def _set_properties(document: Document, letter: Letter) -> None:
    meta = document.meta
    moment = datetime(letter.day.year, letter.day.month, letter.day.day)  # noqa: DTZ001 - OpenDocument has local time
    meta.title = letter.title
    meta.language = look.LANGUAGE
    meta.creation_date = meta.date = moment
    meta.generator = GENERATOR


def _elements(block: Block) -> list[Element]:
    if block.kind == "heading":
        heading = Header(1)
        heading.style = HEADING
        return [_filled(heading, block.lines)]
    if block.kind in PARAGRAPHS:
        return [_filled(Paragraph(style=PARAGRAPHS[block.kind]), block.lines)]
    if block.kind == "ticks":
        return [_tick(line) for line in block.lines]
    points = List(style=LISTS[block.kind])
    for position, line in enumerate(block.lines, start=1):
        item = ListItem()
        last = position == len(block.lines)
        item.append(_filled(Paragraph(style="List_20_end" if last else "List"), (line,)))
        points.append(item)
    return [points]


def _tick(line: Line) -> Element:
    paragraph = Paragraph(TICK, style="Tick_20_list")
    paragraph.append(Tab())
    return _filled(paragraph, (line,))


def _filled(element: Element, lines: tuple[Line, ...]) -> Element:
    """The element with these lines in it, and a line break between them."""
    for number, line in enumerate(lines):
        if number:
            element.append(LineBreak())
        for run in line:
            style = "Blank" if run.blank else "Strong_20_emphasis" if run.strong else None
            element.append(Span(run.text, style=style) if style else run.text)
    return element
