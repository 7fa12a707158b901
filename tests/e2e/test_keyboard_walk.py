"""The whole seed story without a mouse: from the start page to the advice and through it.

At every stop: what has the focus is in the window, nothing lies over it, and one can see that it has the focus
(WCAG 2.2, success criteria 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11 and 2.4.12).
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from advisor.law.questions import BY_ID
from tests.e2e.kinds_of_page import ADVICE
from tests.e2e.kinds_of_page import BY_ID as EXAMPLES

STORY = {key: options for key, options in EXAMPLES["secretly_recorded_patient"].items() if key != "progress"}
"""Without the question that is offered on the advice only."""
MOST_STOPS = 15
"""How often Tab may be pressed before a part of a question has the focus."""
WHOLE_ADVICE = 250
"""More stops than an advice has."""

# What is wrong at the place of the focus: "" for nothing. The option of a question shows the ring of its radio.
WRONG = """() => {
  const part = document.activeElement;
  if (!part || part === document.body) return 'nothing has the focus';
  const box = part.closest('.option') || part;
  const look = getComputedStyle(box);
  const name = part.outerHTML.slice(0, 90);
  if (look.outlineStyle === 'none' || parseFloat(look.outlineWidth) < 2) return 'no ring: ' + name;
  const lines = [...(box === part ? part.getClientRects() : [box.getBoundingClientRect()])];
  const line = lines[0], bottom = lines[lines.length - 1];
  if (line.top < 0 || line.left < 0 || line.right > innerWidth + 1 || (bottom.bottom > innerHeight && line.top > 60))
    return 'outside the window: ' + name;
  const seen = document.elementFromPoint(line.left + line.width / 2, line.top + Math.min(line.height / 2, 20));
  return seen && (box.contains(seen) || seen.contains(part)) ? '' : 'covered: ' + name;
}"""


@pytest.fixture(params=[{"width": 1280, "height": 800}, {"width": 390, "height": 660}], ids=["desk", "telephone"])
def viewport(request: pytest.FixtureRequest) -> dict[str, int]:
    size: dict[str, int] = request.param
    return size


@pytest.fixture(autouse=True)
def _without_smooth_scrolling(page: Page) -> None:
    """Else the focus would be looked at on its way into the window."""
    page.emulate_media(reduced_motion="reduce")


def test_the_story_is_walked_with_the_keyboard(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/")
    _skip_to_content(page)
    _tab_to(page, '.hero a[href^="/vragen/"]')
    page.keyboard.press("Enter")
    for question, options in STORY.items():
        page.wait_for_url(f"**/vragen/{question}/**")
        _skip_to_content(page)
        _answer(page, question, options)
    page.wait_for_url("**/advies/**")
    _skip_to_content(page)
    page.keyboard.press("Tab")
    assert page.evaluate(WRONG) == ""


def test_an_answer_forgotten_leads_to_the_summary_and_from_there_to_the_answers(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/vragen/moment/s2/")
    _tab_to(page, "button[type=submit]")
    page.keyboard.press("Enter")
    summary = page.locator(".error-summary")
    expect(summary).to_be_focused()
    assert page.evaluate(WRONG) == ""
    page.keyboard.press("Tab")
    assert page.evaluate(WRONG) == ""
    expect(summary.get_by_role("link")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator('input[name="moment-answer"]').first).to_be_focused()
    assert page.evaluate(WRONG) == ""


def test_every_stop_of_an_advice_is_seen_forwards_and_backwards(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}{ADVICE}")
    for key in ("Tab", "Shift+Tab"):
        wrong: list[str] = []
        stops = 0
        while stops < WHOLE_ADVICE:
            page.keyboard.press(key)
            if page.evaluate("document.activeElement === document.body"):
                break
            wrong.append(page.evaluate(WRONG))
            stops += 1
        assert 30 < stops < WHOLE_ADVICE
        assert [fault for fault in wrong if fault] == []
        if key == "Tab":
            page.locator("footer a").last.focus()


def test_a_folded_part_opens_with_the_keyboard(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}{ADVICE}")
    part = page.locator("details.finding").first
    part.locator("> summary").focus()
    page.keyboard.press("Enter")
    expect(part).to_have_attribute("open", "")
    page.keyboard.press("Tab")
    assert page.evaluate(WRONG) == ""


def _skip_to_content(page: Page) -> None:
    """A new page begins at its top; the first stop jumps over what is the same everywhere."""
    assert page.evaluate("document.activeElement === document.body")
    page.keyboard.press("Tab")
    expect(page.locator(".skip-link")).to_be_focused()
    assert page.evaluate(WRONG) == ""
    page.keyboard.press("Enter")


def _tab_to(page: Page, selector: str) -> None:
    """Press Tab until this has the focus, and look at every stop on the way."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        assert page.evaluate(WRONG) == ""
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{selector} is not reached with {MOST_STOPS} presses of Tab on {page.url}")


def _answer(page: Page, question: str, options: tuple[str, ...]) -> None:
    """Choose as the keyboard does: arrows for one answer, the space bar for each of several; then Enter."""
    name = f"{question}-answer"
    if BY_ID[question].multi:
        for option in options:
            _tab_to(page, f'input[name="{name}"][value="{option}"]')
            page.keyboard.press("Space")
    else:
        _tab_to(page, f'input[name="{name}"]')
        values = [option.id for option in BY_ID[question].options]
        page.keyboard.press("Space")
        for _ in values:
            if page.evaluate("document.activeElement.value") == options[0]:
                break
            page.keyboard.press("ArrowDown")
            assert page.evaluate(WRONG) == ""
    for option in options:
        expect(page.locator(f'input[name="{name}"][value="{option}"]')).to_be_checked()
    page.keyboard.press("Enter")
