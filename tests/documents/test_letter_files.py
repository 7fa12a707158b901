"""Letters as files: what their libraries and LibreOffice find in them, and that they say what the page says."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator

import docx
import odfdo
import pytest
from docx.oxml.ns import qn

from advisor.documents.blocks import TICK, Block, line_text
from advisor.documents.letter import Letter, letter_for
from advisor.documents.open_document_file import open_document_file
from advisor.documents.word_file import word_file
from advisor.law.assess import assess
from tests.documents.scenarios import CASES, SCENARIOS

MAKERS: dict[str, Callable[[Letter], bytes]] = {"docx": word_file, "odt": open_document_file}


def letter(id: str, number: int = 0) -> Letter:
    return letter_for(assess(SCENARIOS[id][number]), id)


def lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Each paragraph of a letter: points are paragraphs, lines of an address are not."""
    for block in blocks:
        if block.kind in ("bullets", "numbers"):
            yield from map(line_text, block.lines)
        elif block.kind == "ticks":
            yield from (f"{TICK}\t{line_text(line)}" for line in block.lines)
        else:
            yield "\n".join(map(line_text, block.lines))


def docx_lines(file: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(file)).paragraphs]


def odt_lines(file: bytes) -> list[str]:
    body = odfdo.Document(io.BytesIO(file)).body
    return [element.inner_text for element in body.get_elements("//text:h | //text:p")]


@pytest.mark.parametrize(("id", "number"), CASES)
def test_word_file_says_what_the_letter_says(id: str, number: int) -> None:
    made = letter(id, number)
    assert docx_lines(word_file(made)) == list(lines(made.blocks))


@pytest.mark.parametrize(("id", "number"), CASES)
def test_open_document_file_says_what_the_letter_says(id: str, number: int) -> None:
    made = letter(id, number)
    assert odt_lines(open_document_file(made)) == list(lines(made.blocks))


@pytest.mark.parametrize("form", MAKERS)
def test_same_letter_gives_the_same_bytes(form: str) -> None:
    assert MAKERS[form](letter("access")) == MAKERS[form](letter("access"))


@pytest.mark.parametrize("form", MAKERS)
def test_file_holds_no_moment_of_making_and_no_author(form: str) -> None:
    file = MAKERS[form](letter("access"))
    with zipfile.ZipFile(io.BytesIO(file)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        meta = parts.read("docProps/core.xml" if form == "docx" else "meta.xml").decode()
        assert parts.testzip() is None
        assert not [name for name in parts.namelist() if "thumbnail" in name.lower()]
    assert set(re.findall(r"\d{4}-\d{2}-\d{2}T", meta)) == {"2026-11-24T"}
    assert not re.search(r"python-docx|odfdo|LibreOffice/", meta)


def test_open_document_file_begins_with_its_type() -> None:
    with zipfile.ZipFile(io.BytesIO(open_document_file(letter("access")))) as parts:
        first = parts.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)


def test_word_file_is_dutch_a4_with_a_title_and_real_styles() -> None:
    made = letter("access")
    document = docx.Document(io.BytesIO(word_file(made)))
    (section,) = document.sections
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert document.core_properties.title == made.title
    assert document.core_properties.language == "nl-NL"
    assert {language.get(qn("w:val")) for language in document.styles.element.iter(qn("w:lang"))} == {"nl-NL"}
    used = {paragraph.style.name for paragraph in document.paragraphs if paragraph.style}
    assert used == {"Normal", "Address", "Heading 1", "List Bullet", "List Number"}


def test_open_document_file_is_dutch_a4_with_a_title_and_real_styles() -> None:
    made = letter("access")
    document = odfdo.Document(io.BytesIO(open_document_file(made)))
    assert document.meta.title == made.title
    assert document.meta.language == "nl-NL"
    styles = document.get_part("styles.xml").serialize().decode()
    assert 'fo:language="nl" fo:country="NL"' in styles
    assert 'fo:page-width="210mm" fo:page-height="297mm"' in styles
    content = document.get_part("content.xml").serialize().decode()
    for name in set(re.findall(r'text:style-name="([^"]+)"', content)):
        assert f'style:name="{name}"' in styles, name
    assert content.count("<text:h ") == 1
    assert "<text:list " in content


def test_blanks_stand_out_in_both_files() -> None:
    made = letter("access")
    document = docx.Document(io.BytesIO(word_file(made)))
    blanks = [run.text for paragraph in document.paragraphs for run in paragraph.runs if run.style.name == "Blank"]
    expected = [run.text for block in made.blocks for line in block.lines for run in line if run.blank]
    assert blanks == expected
    content = odfdo.Document(io.BytesIO(open_document_file(made))).get_part("content.xml").serialize().decode()
    assert re.findall(r'<text:span text:style-name="Blank">([^<]+)</text:span>', content) == expected


def test_second_numbered_list_begins_at_one_again() -> None:
    (block,) = (block for block in letter("access").blocks if block.kind == "numbers")
    made = letter("access")
    twice = Letter(made.id, made.title, made.day, (block, block), made.tips, made.sources)
    document = docx.Document(io.BytesIO(word_file(twice)))
    numbers = {paragraph._p.pPr.numPr.numId.val for paragraph in document.paragraphs}
    assert len(numbers) == 2
