"""The page with all cases in a real browser: never too wide, and quick to find a kind of conversation in."""

import pytest
from playwright.sync_api import Page, expect


@pytest.mark.parametrize("viewport", [{"width": 320, "height": 800}], ids=str)
def test_cases_fit_a_narrow_screen(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/zaken/")
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")


def test_each_kind_of_talk_can_be_jumped_to(page_nojs: Page, base_url: str) -> None:
    page_nojs.goto(f"{base_url}/zaken/")
    page_nojs.get_by_role("navigation", name="Soort gesprek").get_by_role("link", name="Werk").click()
    expect(page_nojs.get_by_role("heading", name="Werk", exact=True)).to_be_in_viewport()
