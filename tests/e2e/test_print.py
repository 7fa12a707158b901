"""The print form and the card as Chromium prints them: a short advice, a contested one and a long one."""

from __future__ import annotations

import io
import re
from datetime import date

import pikepdf
import pytest
from playwright.sync_api import Page, expect

from advisor.documents.paper import paper
from advisor.documents.words import words_of
from advisor.law.answers import Answers
from advisor.law.events import Dates
from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url
from tests.documents import reading

BY_ID = {example.id: example.answers for example in EXAMPLES}
STORIES: dict[str, tuple[str, Dates, int]] = {
    "short": ("citizen_records_government", {}, 5),
    "contested": ("employee_records", {}, 8),
    "long": ("secretly_recorded_patient", {"answer_received": date(2026, 11, 5)}, 7),
}
"""The example, its dates and how many pages it may take."""
SEED = (BY_ID[STORIES["long"][0]], STORIES["long"][1])
A4 = (595, 842)
A6 = (298, 420)


@pytest.fixture(params=STORIES.values(), ids=STORIES)
def story(request: pytest.FixtureRequest) -> tuple[Answers, Dates, int]:
    name, dates, most = request.param
    return BY_ID[name], dates, most


def printed(page: Page, address: str) -> bytes:
    page.goto(address)
    return page.pdf(prefer_css_page_size=True)


def sizes(document: bytes) -> set[tuple[int, int]]:
    with pikepdf.open(io.BytesIO(document)) as pdf:
        return {(round(float(page.mediabox[2])), round(float(page.mediabox[3]))) for page in pdf.pages}


def test_it_takes_few_pages_of_a4_with_their_numbers(
    page: Page, base_url: str, story: tuple[Answers, Dates, int]
) -> None:
    answers, dates, most = story
    document = printed(page, f"{base_url}{advice_url(answers, dates)}afdruk/")
    assert all(abs(width - A4[0]) <= 1 and abs(height - A4[1]) <= 1 for width, height in sizes(document))
    number = reading.pages(document)
    assert number <= most
    shown = reading.words(document)
    assert all(f"bladzijde {page_number} van {number}" in shown for page_number in range(1, number + 1))


def test_headline_steps_and_the_way_back_stand_on_page_one(
    page: Page, base_url: str, story: tuple[Answers, Dates, int]
) -> None:
    answers, dates, _ = story
    document = printed(page, f"{base_url}{advice_url(answers, dates)}afdruk/")
    first = "".join(reading.words(document, only=0).split())
    said = words_of(paper(answers, dates, base_url))
    for text in (said["headline"]["title"], *(step["title"] for step in said["steps"]), "".join(said["code_groups"])):
        assert "".join(text.split()) in first
    assert reading.scanned(reading.picture(document)) == [f"{base_url}{advice_url(answers, dates)}"]


def test_everything_is_open_with_answers_and_numbered_sources(
    page: Page, base_url: str, story: tuple[Answers, Dates, int]
) -> None:
    answers, dates, _ = story
    document = printed(page, f"{base_url}{advice_url(answers, dates)}afdruk/")
    shown = "".join(reading.words(document).split())
    said = words_of(paper(answers, dates, base_url))
    texts = [item[name] for item in said["findings"] for name in ("question", "label")]
    texts += [reason for item in said["findings"] for reason in item["reasons"]]
    texts += [row["answer"] for row in said["answers"]]
    texts += [f"{source['number']}. {source['short']}" for source in said["sources"]]
    texts.append(f"De regels zijn van {said['rules_date']}")
    plain = [text for text in texts if isinstance(text, str)]
    assert [text for text in plain if "".join(text.split()).replace("-", "") not in shown.replace("-", "")] == []


def test_the_card_is_one_page_of_a6(page: Page, base_url: str) -> None:
    for example in ("patient_wants_to_record", "self_employed_provider", "neighbours_doorbell", "employer_recorded"):
        document = printed(page, f"{base_url}{advice_url(BY_ID[example])}kaartje/")
        assert reading.pages(document) == 1
        ((width, height),) = sizes(document)
        assert abs(width - A6[0]) <= 1
        assert abs(height - A6[1]) <= 1


def test_the_ways_to_take_an_advice_along_can_be_followed(page_nojs: Page, base_url: str) -> None:
    address = f"{base_url}{advice_url(*SEED)}"
    for name, heading in (("Afdruk op papier", "Wat u nu kunt doen"), ("Kaartje: zo zegt u het", "Zegt de ander nee?")):
        page_nojs.goto(address)
        page_nojs.get_by_role("link", name=name).click()
        expect(page_nojs.get_by_role("heading", name=heading)).to_be_visible()
        page_nojs.get_by_role("link", name="Terug naar uw advies").click()
        expect(page_nojs).to_have_url(address)
    for name, file in (
        ("PDF om te bewaren", "advies-opnamewijzer.pdf"),
        ("Termijnen voor uw agenda", "termijnen-opnamewijzer.ics"),
    ):
        with page_nojs.expect_download() as download:
            page_nojs.get_by_role("link", name=name).click()
        assert download.value.suggested_filename == file


def test_a_code_from_paper_is_typed_with_the_keyboard_alone(page_nojs: Page, base_url: str) -> None:
    page_nojs.goto(f"{base_url}{advice_url(*SEED)}afdruk/")
    code = re.sub(r"\s+", " ", page_nojs.locator(".code").inner_text())
    page_nojs.goto(f"{base_url}/code/")
    page_nojs.get_by_label("Uw code").fill(code)
    page_nojs.keyboard.press("Enter")
    expect(page_nojs).to_have_url(f"{base_url}{advice_url(*SEED)}")
