"""The story that the tool grew from, clicked in a real browser, with and without JavaScript.

A client hears that her care provider secretly recorded their first talk, keeps it "only for herself" and
won't let her listen.
"""

import re

import pytest
from playwright.sync_api import Page, expect

from advisor.law.questions import BY_ID
from advisor.law.rules import DOSSIER_DATE
from advisor.pages.examples import EXAMPLES

STORY = {question: options for question, options in EXAMPLES[0].answers.items() if question != "progress"}
"""Without the question that is offered on the advice only."""
RULES = f"-rd{DOSSIER_DATE:%Y%m%d}"
"""How the address of an advice ends: with the day of the rules."""


@pytest.fixture(params=["page", "page_nojs"], ids=["with JavaScript", "without JavaScript"])
def visitor(request: pytest.FixtureRequest) -> Page:
    """A browser page; every test runs with JavaScript on and off."""
    page: Page = request.getfixturevalue(request.param)
    return page


def _codes() -> list[str]:
    """The code in the address of each next page, as a reader of addresses would spell it out."""
    codes, parts = ["-"], []
    for question, options in STORY.items():
        parts += [f"{BY_ID[question].letter}{BY_ID[question].option(option).number}" for option in options]
        codes.append("-".join(parts))
    return codes


def _option(question: str, option: str) -> str:
    return f'input[name="{question}-answer"][value="{option}"]'


def _choose(page: Page, question: str, *options: str) -> None:
    """Choose the options by clicking on their labels, as a visitor would, and go on."""
    for option in options:
        field = page.locator(_option(question, option))
        page.locator(f'label[for="{field.get_attribute("id")}"]').click()
        expect(field).to_be_checked()
    before = page.url
    page.get_by_role("button", name="Verder").click()
    page.wait_for_url(lambda url: url != before)


def _walk(page: Page, base_url: str, until: str) -> None:
    """Answer from the first question until the question `until` is shown."""
    page.goto(f"{base_url}/vragen/")
    for question, options in STORY.items():
        if question == until:
            return
        _choose(page, question, *options)


def test_the_story_leads_from_the_start_page_to_the_advice(visitor: Page, base_url: str) -> None:
    visitor.goto(f"{base_url}/")
    visitor.locator('a[href="/vragen/side/-/"]').first.click()
    codes = _codes()
    for (question, options), code in zip(STORY.items(), codes, strict=False):
        expect(visitor).to_have_url(f"{base_url}/vragen/{question}/{code}/")
        expect(visitor.locator("h1")).to_have_count(1)
        _choose(visitor, question, *options)
    expect(visitor).to_have_url(f"{base_url}/advies/{codes[-1]}{RULES}/")
    expect(visitor.locator("h1")).to_be_visible()


def test_the_back_button_shows_the_answer_that_was_given(visitor: Page, base_url: str) -> None:
    _walk(visitor, base_url, until="conversation")
    visitor.go_back()
    expect(visitor).to_have_url(f"{base_url}/vragen/situation/s2-m3/")
    visitor.locator("a", has_text="Vorige").first.click()
    expect(visitor).to_have_url(f"{base_url}/vragen/moment/s2-m3/")
    expect(visitor.locator(_option("moment", "made"))).to_be_checked()


def test_reloading_a_question_keeps_the_answers(visitor: Page, base_url: str) -> None:
    _walk(visitor, base_url, until="conversation")
    visitor.reload()
    expect(visitor).to_have_url(f"{base_url}/vragen/conversation/s2-m3-b1/")


def test_changing_an_answer_returns_to_the_advice_at_once(visitor: Page, base_url: str) -> None:
    code = _codes()[-1]
    visitor.goto(f"{base_url}/vragen/wish/{code}/")
    visitor.locator("summary", has_text="Uw antwoorden").click()
    visitor.locator(f'a[href="/vragen/purpose/{code}/"]').first.click()
    _choose(visitor, "purpose", "memory")
    expect(visitor).to_have_url(f"{base_url}/advies/{code.replace('x3', 'x1')}{RULES}/")


def test_an_answer_that_brings_a_new_question_asks_that_one_only(visitor: Page, base_url: str) -> None:
    code = _codes()[-1]
    visitor.goto(f"{base_url}/vragen/capture/{code}/")
    _choose(visitor, "capture", "video")
    expect(visitor).to_have_url(re.compile(r"/vragen/camera/"))


def test_going_on_without_an_answer_shows_what_to_do_and_loses_nothing(visitor: Page, base_url: str) -> None:
    _walk(visitor, base_url, until="moment")
    visitor.get_by_role("button", name="Verder").click()
    expect(visitor).to_have_url(f"{base_url}/vragen/moment/s2/")
    expect(visitor).to_have_title(re.compile("^Fout: "))
    summary = visitor.get_by_role("alert")
    expect(summary).to_be_visible()
    link = summary.get_by_role("link").first
    link.click()
    first = visitor.locator('input[name="moment-answer"]').first
    expect(first).to_be_focused()
    _choose(visitor, "moment", "made")
    expect(visitor).to_have_url(f"{base_url}/vragen/situation/s2-m3/")


def test_the_error_summary_has_the_focus(visitor: Page, base_url: str) -> None:
    visitor.goto(f"{base_url}/vragen/")
    visitor.get_by_role("button", name="Verder").click()
    summary = visitor.get_by_role("alert").locator("xpath=ancestor-or-self::*[@tabindex='-1']")
    expect(summary).to_be_focused()


def test_the_whole_story_can_be_answered_with_the_keyboard(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/vragen/")
    page.locator(_option("side", "recorder")).focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{base_url}/vragen/moment/s2/")


def test_the_browser_keeps_no_cookie(visitor: Page, base_url: str) -> None:
    _walk(visitor, base_url, until="channel")
    assert visitor.context.cookies() == []
