"""The pages for checking us in a real browser: nothing wider than a telephone; axe looks at every kind of page."""

import pytest
from playwright.sync_api import Page, expect

PAGES = [
    "",
    "regels/",
    "regels/criminal_sound/",
    "begrippen/",
    "advies/stappen/",
    "vragen/",
    "bronnen/",
    "bronnen/uitspraak/",
    "bronnen/niet-gebruikt/",
    "omstreden/",
    "open/",
    "wijzigingen/",
    "fouten/",
]


@pytest.mark.parametrize("viewport", [{"width": 320, "height": 800}])
def test_pages_fit_a_narrow_screen(page: Page, base_url: str) -> None:
    for address in PAGES:
        page.goto(f"{base_url}/verantwoording/{address}")
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), address


@pytest.mark.parametrize("viewport", [{"width": 390, "height": 800}])
def test_drawing_scrolls_in_its_own_box_and_can_be_reached_with_the_keyboard(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/verantwoording/vragen/")
    drawing = page.locator(".drawing")
    drawing.focus()
    expect(drawing).to_be_focused()
    assert drawing.evaluate("box => box.scrollWidth > box.clientWidth")
