"""The pages for makers of sites in a real browser: no faults for assistive technology, and never too wide."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

COLOURED = ["/insluiten/?kleur=7a1f5c&soort=care", "/insluiten/?kleur=ffcc00"]
PAGES = ["/insluiten/", *COLOURED, "/api/v1/"]


@pytest.mark.parametrize("color_scheme", ["light", "dark"])
@pytest.mark.parametrize("address", COLOURED)
def test_page_has_no_fault_that_axe_finds(
    page: Page, base_url: str, axe: Callable[[Page], list[str]], address: str
) -> None:
    page.goto(f"{base_url}{address}")
    assert axe(page) == []


@pytest.mark.parametrize("viewport", [{"width": 320, "height": 800}, {"width": 390, "height": 800}], ids=["320", "390"])
@pytest.mark.parametrize("address", PAGES)
def test_page_fits_a_narrow_screen(page: Page, base_url: str, address: str) -> None:
    page.goto(f"{base_url}{address}")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.fixture(params=["page", "page_nojs"], ids=["scripts", "no scripts"])
def maker(request: pytest.FixtureRequest) -> Page:
    """Somebody who makes sites."""
    visitor: Page = request.getfixturevalue(request.param)
    return visitor


def test_colour_and_kind_are_seen_in_the_preview_and_in_the_code(maker: Page, base_url: str) -> None:
    maker.goto(f"{base_url}/insluiten/")
    maker.get_by_label("De kleur van uw site").fill("#1d4d2b")
    maker.get_by_label("Het soort gesprek").select_option("work")
    maker.get_by_role("button", name="Laat zien").click()
    preview = maker.frame_locator(".preview iframe")
    button = preview.get_by_role("button", name="Verder")
    expect(button).to_have_css("background-color", "rgb(29, 77, 43)")
    address = f"{base_url}/in/kleur-1d4d2b/vragen/side/g4/"
    expect(maker.get_by_label("Zonder script")).to_have_value(re.compile(f'<iframe src="{re.escape(address)}"'))


def test_colour_that_cannot_be_read_is_told_and_the_field_is_one_click_away(maker: Page, base_url: str) -> None:
    maker.goto(f"{base_url}/insluiten/?kleur=ffcc00")
    expect(maker.get_by_role("alert")).to_contain_text("Kies een donkerder kleur.")
    maker.get_by_role("alert").get_by_role("link").click()
    expect(maker.get_by_label("De kleur van uw site")).to_be_focused()
