"""A letter in a browser: one can come to it, read it, copy it and download it, with and without JavaScript."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from advisor.wizard.links import advice_url
from tests.documents.scenarios import NOTHING_ASKED

NAME = "Verzoek om inzage, een kopie en beperking"
PHONE = {"width": 390, "height": 800}


def open_letter(page: Page, url: str) -> None:
    """Go from the advice to the letter that its first step with one names."""
    page.goto(url + advice_url(NOTHING_ASKED))
    link = page.get_by_role("link", name=NAME, include_hidden=True)
    page.goto(url + str(link.get_attribute("href")))
    assert page.get_by_role("heading", level=1).inner_text().replace("\n", " ") == NAME


def test_letter_is_copied_with_one_press(page: Page, base_url: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_letter(page, base_url)
    page.get_by_role("button", name="Kopieer de tekst").click()
    page.get_by_text("Gekopieerd.").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("[uw naam]")
    assert "artikel 15 van de privacywet" in copied


def test_letter_is_whole_without_javascript(page_nojs: Page, base_url: str) -> None:
    open_letter(page_nojs, base_url)
    assert page_nojs.get_by_role("button", name="Kopieer de tekst").count() == 0
    assert "artikel 18" in page_nojs.locator("article").inner_text()


@pytest.mark.parametrize("ending", ["docx", "odt"])
def test_letter_is_downloaded(page: Page, base_url: str, ending: str) -> None:
    open_letter(page, base_url)
    with page.expect_download() as started:
        page.get_by_role("link", name=f"Download .{ending}").click()
    assert started.value.suggested_filename.endswith(f".{ending}")
    assert Path(started.value.path()).read_bytes().startswith(b"PK")


@pytest.mark.parametrize("viewport", [PHONE, {"width": 1280, "height": 800}])
def test_letter_fits_its_window(page: Page, base_url: str) -> None:
    open_letter(page, base_url)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
