"""Every kind of page in Chromium: with axe, in light and dark, on a telephone, enlarged and spaced out.

WCAG 2.2 level AA, and of AAA the contrast of text (1.4.6) and the size of what can be pressed (2.5.5).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.e2e.conftest import ROOT, browser_page
from tests.e2e.kinds_of_page import EMBEDDED, KINDS, OTHERS, open_kind

TELEPHONE = {"width": 390, "height": 800}
DESK = {"width": 1280, "height": 800}
ENLARGED = {"width": 320, "height": 256}
"""What is left of a window of 1280 by 1024 pixels at 400% (WCAG 2.2, success criterion 1.4.10)."""

# The stricter contrast holds the plain one; the colours are the same at every width.
EVERYTHING = {
    "rules": {
        "color-contrast": {"enabled": False},
        "color-contrast-enhanced": {"enabled": True},
        "target-size": {"enabled": True},
    },
    "resultTypes": ["violations"],
}
NO_COLOURS = {**EVERYTHING, "rules": {**EVERYTHING["rules"], "color-contrast-enhanced": {"enabled": False}}}  # type: ignore[dict-item]
ON_PAPER = {"runOnly": {"type": "rule", "values": ["color-contrast-enhanced"]}, "resultTypes": ["violations"]}
COLOURS = {
    "runOnly": {"type": "rule", "values": ["color-contrast-enhanced", "link-in-text-block"]},
    "resultTypes": ["violations"],
}

# The least that a page must bear (WCAG 2.2, success criterion 1.4.12); the paragraphs are left as they are longest.
SPACED_OUT = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
TOO_WIDE = "document.documentElement.scrollWidth > window.innerWidth"
# Text that is cut off: pre, textarea and the drawing scroll in a box of their own, what is unseen is meant to be.
CUT_OFF = """() => [...document.querySelectorAll('main *')].filter(part => {
  const look = getComputedStyle(part);
  return look.overflow !== 'visible' && !part.closest('svg, pre, textarea, input, select, iframe, .drawing, .unseen')
    && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1);
}).map(part => part.outerHTML.slice(0, 100))"""
# What can be pressed and is smaller than 44 by 44 CSS pixels. A link among words of the same block may be: its line
# sets its height. The radio of an option and the link of a story are pressed by the whole of their box.
TOO_SMALL = """() => {
  const words = part => part.textContent.replace(/[^\\p{L}]/gu, '').length;
  const amongWords = link => {
    let block = link;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement;
    return words(block) > [...block.querySelectorAll('a')].reduce((sum, other) => sum + words(other), 0);
  };
  const box = part => {
    const cover = part.matches('.option input')
      ? part.parentElement : getComputedStyle(part, '::after').position === 'absolute' ? part.closest('li') : part;
    return cover.getBoundingClientRect();
  };
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(part => {
    const { width, height } = box(part);
    if (!width || part.closest('.unseen') || part.matches('.skip-link')) return false;
    if (getComputedStyle(part).display === 'inline' && amongWords(part)) return false;
    return width < 43.9 || height < 43.9;
  }).map(part => part.outerHTML.slice(0, 120));
}"""


@pytest.fixture(scope="module")
def reused_page(browser: Browser, base_url: str) -> Iterator[Page]:
    """One browser page for all kinds: a new one for each would take longer than what is tested."""
    yield from browser_page(browser, base_url, reduced_motion="reduce")


@pytest.mark.parametrize("kind", [*KINDS, *OTHERS])
def test_axe_finds_no_fault(reused_page: Page, base_url: str, kind: str) -> None:
    page = reused_page
    _show(page, base_url, kind, DESK)
    page.evaluate((ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text())
    found = _faults(page, EVERYTHING)
    page.set_viewport_size(TELEPHONE)  # type: ignore[arg-type]
    found += _faults(page, NO_COLOURS)
    if kind not in EMBEDDED:  # a frame is always light
        page.emulate_media(color_scheme="dark")
        found += _faults(page, COLOURS)
    assert found == []


@pytest.mark.parametrize("kind", ["advice", "print form", "card", "letter"])
def test_axe_finds_no_fault_on_paper(reused_page: Page, base_url: str, kind: str) -> None:
    page = reused_page
    _show(page, base_url, kind, DESK)
    page.emulate_media(media="print")
    page.evaluate((ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text())
    found = _faults(page, ON_PAPER)
    page.emulate_media(media="screen")
    assert found == []


@pytest.mark.parametrize("kind", [*KINDS, *OTHERS])
def test_nothing_is_cut_off_or_too_small_at_400_percent(reused_page: Page, base_url: str, kind: str) -> None:
    page = reused_page
    _show(page, base_url, kind, ENLARGED)
    assert not page.evaluate(TOO_WIDE)
    assert page.evaluate(TOO_SMALL) == []
    page.evaluate(SPACED_OUT)
    assert not page.evaluate(TOO_WIDE)
    assert page.evaluate(CUT_OFF) == []


def _show(page: Page, base_url: str, kind: str, size: dict[str, int]) -> None:
    """The page in light, with all that is folded open."""
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(size)  # type: ignore[arg-type]
    open_kind(page, base_url, kind)
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")


def _faults(page: Page, checks: dict[str, Any]) -> list[str]:
    violations = page.evaluate("checks => axe.run(document, checks)", checks)["violations"]
    return [f"{rule['id']}: {rule['help']}: {node['html'][:150]}" for rule in violations for node in rule["nodes"]]
