"""A letter as a Word file (.docx): real styles and lists, A4, in Dutch, the same bytes every time."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from .archive import reproducible
from .blocks import TICK, Block, Line
from .letter import Letter
from .look import (
    ADDRESS_AFTER,
    BLANK_GROUND,
    FONT,
    HEADING_POINTS,
    LANGUAGE,
    LINE_SPACING,
    LIST_INDENT,
    MARGINS,
    PAGE,
    POINTS,
    SPACE_AFTER,
)

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

STYLES = {
    "heading": "Heading 1",
    "paragraph": "Normal",
    "address": "Address",
    "bullets": "List Bullet",
    "numbers": "List Number",
    "ticks": "Tick List",
}
"""The style of each kind of block."""
BLANK_STYLE = "Blank"
KEPT = {"Normal", "Heading 1", "Heading 1 Char", "List Bullet", "List Number"}
KEPT |= {"Default Paragraph Font", "Normal Table", "No List"}
"""What a letter uses of the many styles in python-docx's template, each of which would cost time and bytes."""
LEFTOVERS = ("/thumbnail", "/stylesWithEffects")
"""Ends of the types of relation by which the template holds parts that a letter does not need."""


def word_file(letter: Letter) -> bytes:
    """The letter as a .docx file."""
    document = Document()
    _set_properties(document, letter)
    _set_page(document)
    _set_styles(document)
    for block in letter.blocks:
        _add(document, block)
    _drop_leftovers(document)
    saved = io.BytesIO()
    document.save(saved)
    return reproducible(saved.getvalue())


def _set_properties(document: WordDocument, letter: Letter) -> None:
    properties = document.core_properties
    properties.title = letter.title
    properties.author = properties.last_modified_by = properties.comments = properties.keywords = ""
    properties.language = LANGUAGE
    moment = datetime(letter.day.year, letter.day.month, letter.day.day, tzinfo=UTC)
    properties.created = properties.modified = moment


def _set_page(document: WordDocument) -> None:
    (section,) = document.sections
    section.page_width, section.page_height = Mm(PAGE.width), Mm(PAGE.height)
    section.top_margin, section.bottom_margin = Mm(MARGINS.top), Mm(MARGINS.bottom)
    section.left_margin = section.right_margin = Mm(MARGINS.side)


def _set_styles(document: WordDocument) -> None:
    styles = document.styles
    for style in list(styles):
        if style.name not in KEPT:
            style.delete()
    known = {style.style_id for style in styles}
    for name in list(document.part.numbering_part.element.iter(qn("w:pStyle"))):
        if name.get(qn("w:val")) not in known:
            name.getparent().remove(name)
    for language in styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)
    normal = styles["Normal"]
    _set_font(normal, POINTS)
    normal.paragraph_format.space_after = Pt(SPACE_AFTER)
    normal.paragraph_format.line_spacing = LINE_SPACING
    normal.paragraph_format.widow_control = True
    heading = styles[STYLES["heading"]]
    _set_font(heading, HEADING_POINTS)
    heading.font.color.rgb = RGBColor(0, 0, 0)
    heading.paragraph_format.space_before = Pt(SPACE_AFTER)
    heading.paragraph_format.space_after = Pt(SPACE_AFTER)
    address = _new_style(document, STYLES["address"])
    address.paragraph_format.keep_together = True
    address.paragraph_format.space_after = Pt(ADDRESS_AFTER)
    ticks = _new_style(document, STYLES["ticks"])
    ticks.paragraph_format.left_indent = Mm(LIST_INDENT)
    ticks.paragraph_format.first_line_indent = Mm(-LIST_INDENT)
    blank = styles.add_style(BLANK_STYLE, WD_STYLE_TYPE.CHARACTER)
    shade = OxmlElement("w:shd")
    for name, value in {"val": "clear", "color": "auto", "fill": BLANK_GROUND.removeprefix("#")}.items():
        shade.set(qn(f"w:{name}"), value)
    blank.element.get_or_add_rPr().append(shade)


def _new_style(document: WordDocument, name: str) -> ParagraphStyle:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    return style


def _set_font(style: Any, points: float) -> None:
    """Set the font for every script: the template names fonts of a theme, which would win."""
    style.font.size = Pt(points)
    style.font.name = FONT
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)


def _add(document: WordDocument, block: Block) -> None:
    # By its id: python-docx would look each name up among all styles again.
    style = document.styles[STYLES[block.kind]].style_id
    if block.kind in ("heading", "paragraph", "address"):
        paragraph = document.add_paragraph()
        paragraph._p.style = style
        for position, line in enumerate(block.lines):
            if position:
                paragraph.add_run().add_break()
            _add_runs(paragraph, line)
        return
    number = _new_numbering(document) if block.kind == "numbers" else None
    for position, line in enumerate(block.lines, start=1):
        paragraph = document.add_paragraph()
        paragraph._p.style = style
        if number is not None:
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = number
        if block.kind == "ticks":
            paragraph.add_run(f"{TICK}\t")
            paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(LIST_INDENT))
        if position == len(block.lines):
            # Points stand close together; what follows the list keeps its distance.
            paragraph.paragraph_format.space_after = Pt(SPACE_AFTER)
        _add_runs(paragraph, line)


def _add_runs(paragraph: Paragraph, line: Line) -> None:
    for run in line:
        added = paragraph.add_run(run.text)
        if run.blank:
            added._r.style = BLANK_STYLE
        if run.strong:
            added.bold = True


def _new_numbering(document: WordDocument) -> int:
    """The id of a numbered list that begins at 1: lists that share one would count on."""
    style = document.styles[STYLES["numbers"]]
    shared = style.element.pPr.numPr.numId.val
    numbering = document.part.numbering_part.numbering_definitions._numbering
    abstract = numbering.num_having_numId(shared).abstractNumId.val
    num = numbering.add_num(abstract)
    num.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(num.numId)


def _drop_leftovers(document: WordDocument) -> None:
    for relations in (document.part.package.rels, document.part.rels):
        for key, relation in list(relations.items()):
            if relation.reltype.endswith(LEFTOVERS):
                del relations[key]
