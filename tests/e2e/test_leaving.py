"""Leaving without a trace in the tab, starting afresh, and sharing the address: all of it extra, none of it needed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from advisor.pages.views import ELSEWHERE

ADVICE = "/advies/s2-m3-b1-g1/"


@pytest.fixture
def context(browser: Browser, base_url: str) -> Iterator[BrowserContext]:
    """A browser that knows one other site, which answers at once."""
    found = browser.new_context(base_url=base_url, permissions=["clipboard-read", "clipboard-write"])
    found.set_default_timeout(10_000)
    found.route(f"{ELSEWHERE}**", lambda route: route.fulfill(body="<title>elders</title>", content_type="text/html"))
    yield found
    found.close()


def visited(page: Page) -> list[str]:
    """Every address that Back and Forward can reach, in order."""
    history: dict[str, Any] = page.context.new_cdp_session(page).send("Page.getNavigationHistory")
    return [entry["url"] for entry in history["entries"] if entry["url"] != "about:blank"]


def walk(page: Page) -> None:
    """Start, a question, the next question, an advice."""
    page.goto("/")
    page.get_by_role("link", name="Begin met de vragen").first.click()
    page.locator(".option label").first.click()
    page.get_by_role("button", name="Verder").click()
    expect(page.locator(".step-count")).to_contain_text("Vraag 2")
    page.goto(ADVICE)
    expect(page.locator("h1")).to_be_visible()


def test_leaving_takes_every_page_out_of_the_history_of_the_tab(context: BrowserContext, base_url: str) -> None:
    page = context.new_page()
    walk(page)
    assert len(visited(page)) == 4
    page.locator("[data-exit]").click()
    page.wait_for_url(ELSEWHERE)
    assert visited(page) == [ELSEWHERE, f"{base_url}/weg/"]


def test_leaving_from_the_middle_takes_the_pages_after_it_as_well(context: BrowserContext, base_url: str) -> None:
    page = context.new_page()
    walk(page)
    for _ in range(3):
        page.go_back()
    page.locator("[data-exit]").click()
    page.wait_for_url(ELSEWHERE)
    assert visited(page) == [ELSEWHERE, f"{base_url}/weg/"]


def test_leaving_the_only_page_replaces_it(context: BrowserContext) -> None:
    page = context.new_page()
    page.goto(ADVICE)
    page.locator("[data-exit]").click()
    page.wait_for_url(ELSEWHERE)
    assert visited(page) == [ELSEWHERE]


def test_browser_that_cannot_list_its_pages_replaces_the_last_one(context: BrowserContext) -> None:
    context.add_init_script("delete window.navigation")
    page = context.new_page()
    walk(page)
    page.locator("[data-exit]").click()
    page.wait_for_url(ELSEWHERE)
    assert not any("advies" in address for address in visited(page))


def test_exit_is_a_plain_link_without_scripts(browser: Browser, base_url: str) -> None:
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    page = context.new_page()
    page.goto(ADVICE)
    link = page.locator("[data-exit]")
    assert link.get_attribute("href") == ELSEWHERE
    assert "noreferrer" in (link.get_attribute("rel") or "")
    expect(page.locator("[data-copy]")).to_be_hidden()
    expect(page.locator("[data-share]")).to_be_hidden()
    context.close()


def test_starting_afresh_takes_the_answers_out_of_the_history(context: BrowserContext) -> None:
    page = context.new_page()
    walk(page)
    page.locator(".answers summary").click()
    page.get_by_role("link", name="Wissen en opnieuw beginnen").click()
    page.wait_for_url("**/vragen/side/-/")
    expect(page.locator("h1")).to_be_visible()
    assert not any("s2" in address or "s1" in address for address in visited(page))


def test_address_is_copied_without_the_place_on_the_page(context: BrowserContext, base_url: str) -> None:
    page = context.new_page()
    page.goto(f"{ADVICE}#stappen")
    page.get_by_role("button", name="Kopieer dit adres").click()
    expect(page.locator("[data-copied]")).to_have_text("Gekopieerd.")
    assert page.evaluate("navigator.clipboard.readText()") == page.url.split("#")[0]


def test_address_is_shared_where_the_device_can(context: BrowserContext) -> None:
    context.add_init_script("navigator.share = (what) => { window.shared = what; return Promise.resolve(); }")
    page = context.new_page()
    page.goto(ADVICE)
    page.get_by_role("button", name="Stuur dit adres door").click()
    assert page.evaluate("window.shared.url") == page.url
