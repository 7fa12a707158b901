"""The PDF of an advice: tagged, complete, small, the same every time, and never somebody else's."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urljoin, urlsplit

import pikepdf
import pytest
import typst
from django.test import Client

from advisor.documents import paper_views, pdf
from advisor.documents.paper import paper
from advisor.documents.pdf import NotMade, advice_pdf, compiled, packed
from advisor.documents.press import STANDARD
from advisor.documents.slots import Busy, slot
from advisor.documents.words import words_of
from advisor.law.answers import Answers
from advisor.law.events import Dates
from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url
from tests.documents import reading

ROOT = Path(__file__).parents[2]
SITE = "https://opnamewijzer.example"
SEED: Answers = EXAMPLES[0].answers
DATES: Dates = {"answer_received": date(2026, 11, 5)}
ANSWERS = {example.id: example.answers for example in EXAMPLES}
TIMES, THREADS = 40, 4
TYPST_WORDS = '#let x = 1 $x$ *b* _i_ <b> @ref // /* ] } \\ ` = " &amp; #panic()'


@pytest.fixture(scope="module")
def seed() -> bytes:
    """The advice of the story that the tool grew from, with a date."""
    return advice_pdf(SEED, DATES, SITE)


@contextmanager
def opened(document: bytes) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(document)) as found:
        yield found


def elements(node: Any) -> Iterator[Any]:
    """Every element under a node of the structure tree."""
    children = node.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from elements(child)


def test_it_says_that_it_is_tagged_and_accessible_and_dutch(seed: bytes) -> None:
    """PDF/UA-1 is claimed in the metadata; what the compiler can check of it, it refuses to break."""
    with opened(seed) as document:
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang) == "nl-NL"
        assert document.Root.ViewerPreferences.DisplayDocTitle
        with document.open_metadata() as metadata:
            assert str(metadata["pdfuaid:part"]) == "1"
            assert "mocht dit gesprek zo niet opnemen" in str(metadata["dc:title"])


def test_its_structure_has_headings_lists_links_notes_and_a_picture_in_words(seed: bytes) -> None:
    with opened(seed) as document:
        found = [(str(element.S)[1:], element) for element in elements(document.Root.StructTreeRoot)]
        kinds = [kind for kind, _ in found]
        assert {"P", "L", "LI", "LBody", "Link", "Note"} <= set(kinds)
        assert kinds.count("H1") == 1
        levels = [int(kind[1]) for kind in kinds if kind[0] == "H" and kind[1:].isdigit()]
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
        (figure,) = (element for kind, element in found if kind == "Figure")
        assert "QR-code" in str(figure.Alt)


def test_every_page_reads_in_the_order_of_the_structure(seed: bytes) -> None:
    with opened(seed) as document:
        assert all(str(page.obj.Tabs) == "/S" for page in document.pages)
        assert all("/StructParents" in page.obj for page in document.pages)


def test_poppler_sees_the_same_structure(seed: bytes, tmp_path: Path) -> None:
    found = subprocess.run([ROOT / "bin" / "find-pdfinfo"], capture_output=True, text=True, check=False)
    if found.returncode:
        pytest.fail(found.stderr.strip(), pytrace=False)
    file = tmp_path / "advies.pdf"
    file.write_bytes(seed)

    def told(*options: str) -> str:
        # Poppler writes some values of the structure as the bytes that they are.
        shown = subprocess.run([found.stdout.strip(), *options, file], capture_output=True, check=True).stdout
        return shown.decode(errors="replace")

    assert "Tagged:          yes" in told()
    assert {"H1", "H2", "H3", "P", "L", "Link", "Figure"} <= {
        line.split()[0].rstrip(":") for line in told("-struct").splitlines() if line.split()
    }


def test_it_has_an_outline_and_links_to_sources_and_letters(seed: bytes) -> None:
    with opened(seed) as document:
        with document.open_outline() as outline:
            titles = [item.title for item in outline.root[0].children]
        assert titles[0] == "Wat u nu kunt doen"
        assert titles[-1] == "Bronnen"
        links = {
            str(note.A.URI)
            for page in document.pages
            for note in page.get("/Annots", [])
            if "/URI" in note.get("/A", {})
        }
    sources = paper(SEED, DATES, SITE)["sources"]
    assert {source["url"] for source in sources} <= links
    assert any(link.startswith(f"{SITE}{advice_url(SEED, DATES)}brief/") for link in links)


def test_all_fonts_are_inside_and_none_is_of_the_machine(seed: bytes) -> None:
    with opened(seed) as document:
        fonts = [
            item
            for item in document.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor"
        ]
        assert fonts
        assert all("/FontFile2" in font for font in fonts)
        names = {str(font.FontName).partition("+")[2].partition("-")[0] for font in fonts}
    assert names <= {"AtkinsonHyperlegible", "DejaVuSansMono"}


@pytest.mark.parametrize("answers", ANSWERS.values(), ids=ANSWERS)
def test_every_example_can_be_made(answers: Answers) -> None:
    assert advice_pdf(answers, {}, SITE).startswith(b"%PDF-1.7")


def test_it_says_all_that_the_page_says(seed: bytes) -> None:
    page = words_of(paper(SEED, DATES, SITE))
    shown = "".join(reading.words(seed).split())
    texts = [page["headline"]["title"], *(step["title"] for step in page["steps"])]
    texts += [item["question"] for item in page["findings"]] + [item["label"] for item in page["findings"]]
    texts += [row["due"] for group in page["deadlines"]["groups"] for row in group["deadlines"]]
    texts += [source["short"] for source in page["sources"]] + [row["answer"] for row in page["answers"]]
    texts += [case["title"] for case in page["similar_cases"]] + [warning["title"] for warning in page["warnings"]]
    plain = [text for text in texts if isinstance(text, str)]
    assert len(plain) > 80
    missing = [text for text in plain if "".join(text.split()).replace("-", "") not in shown.replace("-", "")]
    assert missing == []


def test_the_code_on_paper_leads_back_to_the_same_advice(client: Client, seed: bytes) -> None:
    """Round trip: PDF, picture, QR code, address, the same advice."""
    (address,) = reading.scanned(reading.picture(seed))
    assert address == f"{SITE}{advice_url(SEED, DATES)}"
    response = client.get(urlsplit(address).path)
    assert response.status_code == 200
    assert str(paper(SEED, DATES, SITE)["headline"]["title"]) in response.content.decode()


def test_the_same_advice_gives_the_same_bytes(seed: bytes) -> None:
    assert advice_pdf(SEED, DATES, SITE) == seed


def test_a_document_that_cannot_be_made_says_why() -> None:
    with pytest.raises(NotMade, match="dictionary does not contain key"):
        compiled("{}")


def test_what_stands_in_the_data_is_never_read_as_typst() -> None:
    data = words_of(paper(SEED, {}, SITE))
    data["headline"]["title"] = data["steps"][0]["text"] = TYPST_WORDS
    shown = "".join(reading.words(compiled(json.dumps(data))).split())
    assert shown.count("".join(TYPST_WORDS.split()).replace("-", "")) >= 2


def test_the_compiler_refuses_what_breaks_the_standard(tmp_path: Path) -> None:
    """The claim of PDF/UA-1 rests on this: a document without a title or a picture without words is not made."""
    for broken in ("= Kop", '#set document(title: "T")\n= Kop\n=== Te diep'):
        file = tmp_path / "broken.typ"
        file.write_text(broken)
        with pytest.raises(typst.TypstError):
            typst.Compiler(str(file), root=str(tmp_path)).compile(format="pdf", pdf_standards=[STANDARD])


def first_page(answers: Answers) -> str:
    """The data of an advice with its first page alone, so that many of them are soon made."""
    page = words_of(paper(answers, {}, SITE))
    left_out = ("findings", "similar_cases", "warnings", "sources", "deadlines")
    return json.dumps({name: part for name, part in page.items() if name not in left_out} | {"sources": []})


def test_two_visitors_at_once_each_get_their_own() -> None:
    """Two advices in parallel threads: every file is the one asked for, byte for byte."""
    data = [first_page(EXAMPLES[number].answers) for number in (1, 3)]
    expected = [compiled(item) for item in data]
    assert expected[0] != expected[1]
    wrong: list[str] = []

    def ask(number: int) -> None:
        try:
            for turn in range(TIMES // THREADS):
                which = (number + turn) % 2
                if compiled(data[which]) != expected[which]:
                    wrong.append(f"thread {number}, turn {turn}")
        except Exception as error:
            wrong.append(repr(error))

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_it_is_small(record_property: Any) -> None:
    """The size is a bound; the time is only told, since a machine that tests does more at once."""
    sizes, times = [], []
    for answers in ANSWERS.values():
        data = json.dumps(words_of(paper(answers, {}, SITE)))
        begin = time.perf_counter()
        document = packed(compiled(data))
        times.append((time.perf_counter() - begin) * 1000)
        sizes.append(len(document) / 1000)
    figures = f"median {median(sizes):.0f} kB and {median(times):.0f} ms, largest {max(sizes):.0f} kB"
    record_property("figures", f"PDF: {figures}, {len(sizes)} advices")
    assert median(sizes) <= 100
    assert max(sizes) <= 150


def test_the_address_gives_the_file(client: Client) -> None:
    response = client.get(f"{advice_url(SEED, DATES)}advies.pdf")
    assert response.status_code == 200
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == 'attachment; filename="advies-opnamewijzer.pdf"'
    assert "noindex" in response["X-Robots-Tag"]
    assert response.content.startswith(b"%PDF")


def test_a_busy_machine_asks_to_come_back(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*args: object) -> bytes:
        raise Busy

    monkeypatch.setattr(paper_views, "advice_pdf", busy)
    response = client.get(f"{advice_url(SEED)}advies.pdf")
    assert response.status_code == 503
    assert int(response["Retry-After"]) > 0
    assert response["Cache-Control"] == "no-store"
    assert "Het is even druk" in response.content.decode()


def test_when_every_place_is_taken_a_visitor_is_turned_away(
    client: Client, tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bound holds for the address itself: one place for each core, and no more."""
    settings.LOCK_FOLDER = tmp_path
    monkeypatch.setattr(pdf, "PATIENCE", 0.05)
    cores = os.cpu_count() or 1
    with ExitStack() as taken:
        for _ in range(cores):
            taken.enter_context(slot(tmp_path / "pdf", cores, 0))
        assert client.get(f"{advice_url(SEED)}advies.pdf").status_code == 503
    assert client.get(f"{advice_url(SEED)}advies.pdf").status_code == 200


def test_pages_always_have_a_thread_while_others_wait_for_a_pdf(
    client: Client, tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who comes when `AT_ONCE` wait in this process is turned away at once, and each process has more threads."""
    settings.LOCK_FOLDER = tmp_path
    monkeypatch.setattr(pdf, "PATIENCE", 60)
    with ExitStack() as waiting:
        for _ in range(pdf.AT_ONCE):
            assert pdf._waiting.acquire(blocking=False)
            waiting.callback(pdf._waiting.release)
        assert client.get(f"{advice_url(SEED)}advies.pdf").status_code == 503
    assert client.get(f"{advice_url(SEED)}advies.pdf").status_code == 200
    for script in ("serve", "serve-public"):
        threads = re.search(r"--blocking-threads (\d+)", (ROOT / "bin" / script).read_text())
        assert threads
        assert int(threads[1]) > pdf.AT_ONCE, script


def test_way_back_of_who_is_turned_away_stays_in_the_frame(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*args: object) -> bytes:
        raise Busy

    monkeypatch.setattr(paper_views, "advice_pdf", busy)
    for answers in (SEED, EXAMPLES[1].answers):
        for frame in ("", "/in/neutraal"):
            address = f"{frame}{advice_url(answers)}"
            page = client.get(f"{address}advies.pdf").content.decode()
            ways = {urljoin(f"{address}advies.pdf", way) for way in re.findall(r'href="([^"#]+)"', page)}
            assert {address, f"{address}advies.pdf"} <= ways
            assert (f"/in/neutraal{advice_url(answers)}" in ways) == bool(frame)


def test_a_disk_on_which_nothing_can_be_locked_stops_no_pdf(client: Client, tmp_path: Path, settings: Any) -> None:
    settings.LOCK_FOLDER = tmp_path / "file"
    settings.LOCK_FOLDER.write_text("no folder")
    assert client.get(f"{advice_url(SEED)}advies.pdf").status_code == 200
