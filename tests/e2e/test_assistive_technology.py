"""What a screen reader is told of a question, an error and an advice, and what the settings of a system change.

The accessibility tree is what Chromium gives to screen readers: roles, names, states and their order.
"""

from __future__ import annotations

import itertools
import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.kinds_of_page import ERROR, open_kind

QUESTION = """
- link "Naar de inhoud"
- complementary "Hulp"
- banner:
  - link "Opnamewijzer"
- main:
  - paragraph: /Vraag 1 van ongeveer \\d+/
  - group /\\?$/:
    - heading /\\?$/ [level=1]
    - radio
    - radio
  - paragraph:
    - button "Verder"
- contentinfo:
  - navigation "Over deze site"
"""
ADVICE = """
- main:
  - region:
    - heading [level=1]
  - region "Wat u nu kunt doen":
    - heading "Wat u nu kunt doen" [level=2]
    - list:
      - listitem:
        - heading [level=3]
"""


def test_a_question_is_one_group_that_is_named_by_the_question(page: Page, base_url: str) -> None:
    open_kind(page, base_url, "question")
    expect(page.locator("body")).to_match_aria_snapshot(QUESTION)
    title = page.locator("h1").inner_text()
    expect(page.get_by_role("group", name=title, exact=True)).to_have_count(1)
    radios = page.get_by_role("radio")
    for label, radio in zip(page.locator(".option label").all_inner_texts(), radios.all(), strict=True):
        expect(radio).to_have_accessible_name(label)
        expect(radio).not_to_be_checked()
    hinted = page.locator(".option:has(.option-hint)").first
    expect(hinted.get_by_role("radio")).to_have_accessible_description(hinted.locator(".option-hint").inner_text())


def test_a_chosen_answer_is_told_as_chosen(page: Page, base_url: str) -> None:
    open_kind(page, base_url, "question")
    page.get_by_role("radio").nth(1).press("Space")
    assert len(re.findall(r"radio .*\[checked\]", page.locator("main").aria_snapshot())) == 1


def test_an_error_is_told_first_and_again_with_the_question(page: Page, base_url: str) -> None:
    open_kind(page, base_url, ERROR)
    assert page.title().startswith("Fout: ")
    told = page.locator("main").aria_snapshot()
    alert, group = told.index("- alert:"), told.index("- group ")
    assert alert < told.index('heading "Er ontbreekt nog iets" [level=2]') < group
    message = page.get_by_role("alert").get_by_role("link").inner_text()
    question = page.locator("fieldset")
    expect(question).to_have_accessible_description(re.compile(f"Fout: {re.escape(message)}"))


def test_an_advice_is_told_in_its_order_under_headings(page: Page, base_url: str) -> None:
    open_kind(page, base_url, "advice")
    expect(page.locator("body")).to_match_aria_snapshot(ADVICE)
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
    levels = [int(level) for level in re.findall(r"heading .*\[level=(\d)\]", page.locator("main").aria_snapshot())]
    assert levels.count(1) == 1
    # What goes first in an emergency may stand before the headline.
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_no_sign_or_drawing_is_read_aloud(page: Page, base_url: str) -> None:
    """The words next to a sign say the same; read aloud it would be "vinkje" or "waarschuwing"."""
    for kind in ("start", "advice", "about"):
        open_kind(page, base_url, kind)
        told = page.locator("body").aria_snapshot()
        assert [sign for sign in "✓✕⚠•" if sign in told] == [], kind
        assert "- img" not in told, kind


def test_no_link_is_nameless_or_means_two_things(page: Page, base_url: str) -> None:
    open_kind(page, base_url, "advice")
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
    links = page.evaluate(
        """() => [...document.querySelectorAll('main a')]
          .map(link => [link.textContent.replace(/\\s+/g, ' ').trim(), link.href])"""
    )
    assert all(name for name, _ in links)
    places: dict[str, set[str]] = {}
    for name, place in links:
        places.setdefault(name, set()).add(place)
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


@pytest.mark.parametrize("kind", ["start", "question", "advice"])
def test_nothing_moves_for_who_wants_no_motion(page: Page, base_url: str, kind: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    open_kind(page, base_url, kind)
    moving = page.evaluate(
        """() => [...document.querySelectorAll('*')].flatMap(part => ['', '::before', '::after'].map(piece => {
          const look = getComputedStyle(part, piece || null);
          return look.transitionDuration !== '0s' || look.animationName !== 'none' || look.scrollBehavior !== 'auto'
            ? part.outerHTML.slice(0, 80) : '';
        })).filter(Boolean)"""
    )
    assert moving == []


@pytest.mark.parametrize("kind", ["start", "question", "advice", ERROR])
def test_boxes_and_buttons_keep_a_border_in_forced_colours(page: Page, base_url: str, kind: str) -> None:
    """A system with its own few colours takes every ground away: only borders are left to show what is one thing."""
    page.emulate_media(forced_colors="active")
    open_kind(page, base_url, kind)
    page.evaluate("document.querySelectorAll('input[type=radio]').forEach(radio => { radio.checked = true })")
    bare = page.evaluate(
        """boxes => [...document.querySelectorAll(boxes)]
          .filter(part => part.getClientRects().length)
          .filter(part => {
            const look = getComputedStyle(part);
            return parseFloat(look.borderTopWidth) < 1 || look.borderTopStyle === 'none'
              || look.borderTopColor === look.backgroundColor;
          }).map(part => part.outerHTML.slice(0, 80))""",
        ".button, .exit, .option, .error-summary, .headline, .urgent, .sign, .panel",
    )
    assert bare == []
