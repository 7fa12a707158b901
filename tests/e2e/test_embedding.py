"""The Opnamewijzer inside another site, in a real browser that blocks third-party cookies."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Frame, Page, Response, expect

from advisor.embed.snippet import element_snippet, frame_html, frame_snippet
from advisor.embed.views import INTEGRITY
from advisor.pages.examples import EXAMPLES
from tests.e2e.conftest import ROOT
from tests.e2e.host import Host, serve_host

STORY = {question: options for question, options in EXAMPLES[0].answers.items() if question != "progress"}
TALL = '<div style="height:1200px">Nieuws</div>'
SECONDS = 10
TOP = "Math.round(document.querySelector('iframe').getBoundingClientRect().top)"
"""Where the frame begins in the window, in CSS pixels."""


def strict_page(context: BrowserContext) -> Page:
    """A page in which a frame of another site gets no cookies, as browsers have it more and more."""
    page = context.new_page()
    tools = context.new_cdp_session(page)
    tools.send("Network.enable")
    tools.send(
        "Network.setCookieControls",
        {
            "enableThirdPartyCookieRestriction": True,
            "disableThirdPartyCookieMetadata": True,
            "disableThirdPartyCookieHeuristics": True,
        },
    )
    page.reload()  # from then on it holds
    return page


@pytest.fixture(scope="session")
def _host() -> Iterator[Host]:
    with serve_host() as host:
        yield host


@pytest.fixture
def host(_host: Host) -> Host:
    """Another site, empty and without a policy."""
    _host.pages.clear()
    _host.policy = ""
    _host.cookies = []
    return _host


@pytest.fixture
def scripts() -> bool:
    """Whether pages may run scripts; a test sets another with `parametrize("scripts", …)`."""
    return True


@pytest.fixture
def width() -> int:
    """The width of the window in CSS pixels; a test sets another with `parametrize("width", …)`."""
    return 1000


@pytest.fixture
def motion() -> str:
    """`reduce` or `no-preference`."""
    return "reduce"


@pytest.fixture
def context(browser: Browser, scripts: bool, width: int, motion: str) -> Iterator[BrowserContext]:
    """A visitor; when the test is over no answer has set a cookie."""
    visitor = browser.new_context(
        viewport={"width": width, "height": 700},
        java_script_enabled=scripts,
        reduced_motion=motion,  # type: ignore[arg-type]
        locale="nl-NL",
    )
    visitor.set_default_timeout(SECONDS * 1000)
    setting: list[str] = []

    def note(response: Response) -> None:
        if "set-cookie" in response.all_headers():
            setting.append(response.url)

    visitor.on("response", note)
    yield visitor
    cookies = visitor.cookies()
    visitor.close()
    assert cookies == []
    assert setting == []


@pytest.fixture
def visit(context: BrowserContext, host: Host) -> Callable[[str], Page]:
    """Opens a page of the other site that holds this HTML."""

    def opened(body: str) -> Page:
        page = strict_page(context)
        page.goto(host.put(body))
        return page

    return opened


def test_browser_of_these_tests_blocks_cookies_in_frames_alone(browser: Browser, host: Host) -> None:
    host.cookies = ["seen=1; SameSite=None; Secure"]
    inside = host.put("Binnen", "/inner").replace("localhost", "127.0.0.1")
    page = strict_page(browser.new_context())
    page.goto(host.put(f'<iframe src="{inside}"></iframe>'))
    page.frames[1].wait_for_selector("h1")
    framed = {cookie["domain"] for cookie in page.context.cookies()}
    page.goto(inside)
    visited = {cookie["domain"] for cookie in page.context.cookies()}
    page.context.close()
    assert framed == {"localhost"}
    assert visited == {"localhost", "127.0.0.1"}


def element(base_url: str, address: str = "/in/kleur-7a1f5c/vragen/", attribute: str = "") -> str:
    code = element_snippet(f"{base_url}{address}", f"{base_url}/embed.v1.js", INTEGRITY)
    return code.replace("<opname-wijzer", f"<opname-wijzer {attribute}")


def iframe(base_url: str, address: str = "/in/kleur-7a1f5c/vragen/", sandbox: bool = True) -> str:
    code = frame_snippet(f"{base_url}{address}")
    return code if sandbox else re.sub(r' sandbox="[^"]*"', "", code)


def inner(page: Page, number: int = 0) -> Frame:
    """The page inside a frame, when it is there."""
    handle = page.locator("iframe").nth(number).element_handle()
    frame = handle.content_frame()
    assert frame is not None
    frame.wait_for_selector("h1")
    return frame


def choose(frame: Frame, question: str, *options: str) -> None:
    """Answer one question by clicking, and go on."""
    before = frame.url
    for option in options:
        field = frame.locator(f'input[name="{question}-answer"][value="{option}"]')
        frame.locator(f'label[for="{field.get_attribute("id")}"]').click()
    frame.get_by_role("button", name="Verder").click()
    frame.wait_for_url(lambda url: url != before)
    frame.wait_for_selector("h1")


def eventually(page: Page, true: Callable[[], bool]) -> None:
    """Wait until something is so. The waiting is Playwright's: what it knows of a page stands still without it."""
    until = time.monotonic() + SECONDS
    while not true():
        assert time.monotonic() < until, "it never was so"
        page.wait_for_timeout(50)


def fits(page: Page, number: int = 0) -> None:
    """Wait until a frame is exactly as high as the page in it."""

    def heights() -> tuple[int, int]:
        frame = page.locator("iframe").nth(number)
        outside = frame.evaluate("frame => frame.getBoundingClientRect().height")
        inside = inner(page, number).evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)")
        return outside, inside

    eventually(page, lambda: len(set(heights())) == 1)


@pytest.mark.parametrize(("sandbox", "scripts"), [(True, True), (True, False), (False, False)])
def test_story_reaches_its_advice_in_a_plain_frame(
    visit: Callable[[str], Page], base_url: str, scripts: bool, sandbox: bool
) -> None:
    page = visit(iframe(base_url, sandbox=sandbox))
    frame = inner(page)
    for question, options in STORY.items():
        choose(frame, question, *options)
    assert frame.url.startswith(f"{base_url}/in/kleur-7a1f5c/advies/")
    expect(frame.locator(".headline")).to_be_visible()


@pytest.mark.parametrize(("attribute", "before"), [("", TALL), ("no-sandbox", "")])
def test_story_reaches_its_advice_in_the_element_which_always_fits(
    visit: Callable[[str], Page], base_url: str, attribute: str, before: str
) -> None:
    page = visit(before + element(base_url, attribute=attribute))
    assert (page.locator("iframe").get_attribute("sandbox") is None) is bool(attribute)
    frame = inner(page)
    fits(page)
    for question, options in STORY.items():
        choose(frame, question, *options)
        fits(page)
    assert "/in/kleur-7a1f5c/advies/" in frame.url


@pytest.mark.parametrize("scripts", [False])
def test_element_without_scripts_is_a_link_that_works(
    visit: Callable[[str], Page], base_url: str, scripts: bool
) -> None:
    page = visit(element(base_url))
    assert page.locator("iframe").count() == 0
    page.get_by_role("link", name="Opnamewijzer").click()
    expect(page.locator("h1")).to_be_visible()
    choose(page.main_frame, "side", "recorded")
    expect(page).to_have_url(f"{base_url}/in/kleur-7a1f5c/vragen/moment/s2/")


def test_element_grows_and_shrinks_with_what_is_folded_open(visit: Callable[[str], Page], base_url: str) -> None:
    page = visit(element(base_url))
    frame = inner(page)
    fits(page)
    low = page.locator("iframe").evaluate("frame => frame.clientHeight")
    frame.locator(".why summary").click()
    eventually(page, lambda: page.locator("iframe").evaluate("frame => frame.clientHeight") > low)
    fits(page)
    frame.locator(".why summary").click()
    eventually(page, lambda: page.locator("iframe").evaluate("frame => frame.clientHeight") == low)


def press(frame: Frame, *selectors: str) -> None:
    """Click without bringing into view first, as Playwright's own click would."""
    with frame.expect_navigation():
        frame.evaluate(
            "selectors => { for (const one of selectors) document.querySelector(one).click() }", list(selectors)
        )


def test_next_question_is_scrolled_to_only_when_its_top_is_out_of_view(
    visit: Callable[[str], Page], base_url: str
) -> None:
    page = visit('<div style="height:300px"></div>' + element(base_url) + TALL)
    frame = inner(page)
    fits(page)
    page.evaluate("scrollTo(0, 100)")
    press(frame, '[value="recorded"]', "form .button")
    fits(page)
    assert page.evaluate("scrollY") == 100
    page.evaluate("scrollTo(0, 600)")
    assert page.evaluate(TOP) < 0
    press(frame, '[value="made"]', "form .button")
    eventually(page, lambda: page.evaluate(TOP) == 0)
    page.evaluate("scrollTo(0, scrollY + 150)")
    frame.evaluate("document.querySelector('.why').open = true")
    fits(page)
    assert page.evaluate(TOP) == -150


def test_answer_that_is_missing_is_scrolled_to(visit: Callable[[str], Page], base_url: str) -> None:
    page = visit(element(base_url) + TALL)
    frame = inner(page)
    fits(page)
    page.evaluate("scrollTo(0, 500)")
    press(frame, "form .button")
    frame.wait_for_selector(".error-summary")
    eventually(page, lambda: page.evaluate(TOP) == 0)


def test_back_and_forward_walk_the_questions_and_leave_the_page_alone(
    visit: Callable[[str], Page], base_url: str
) -> None:
    page = visit(element(base_url))
    frame = inner(page)
    outside = page.url
    choose(frame, "side", "recorded")
    choose(frame, "moment", "made")
    page.evaluate("history.back()")
    frame.wait_for_url("**/moment/s2/")
    fits(page)
    page.evaluate("history.forward()")
    frame.wait_for_url("**/situation/s2-m3/")
    fits(page)
    assert page.url == outside


def test_two_elements_on_one_page_do_not_mind_each_other(visit: Callable[[str], Page], base_url: str) -> None:
    page = visit(element(base_url) + element(base_url, "/in/neutraal/"))
    fits(page, 0)
    fits(page, 1)
    second = page.locator("iframe").nth(1).evaluate("frame => frame.clientHeight")
    choose(inner(page), "side", "recorded")
    fits(page, 0)
    assert page.locator("iframe").nth(1).evaluate("frame => frame.clientHeight") == second


def test_element_believes_only_its_own_frame_and_only_sizes(visit: Callable[[str], Page], base_url: str) -> None:
    page = visit(element(base_url))
    frame = inner(page)
    fits(page)
    right = page.locator("iframe").evaluate("frame => frame.clientHeight")
    page.evaluate("postMessage({opnamewijzer: 1, height: 5000, step: 'x'}, '*')")
    for message in ("{height: 5000, step: 'x'}", "{opnamewijzer: 1, height: '5000', step: 'x'}", "null", "'text'"):
        frame.evaluate(f"parent.postMessage({message}, '*')")
    frame.evaluate("parent.postMessage({opnamewijzer: 1, height: NaN, step: 'x'}, '*')")
    page.wait_for_timeout(200)
    assert page.locator("iframe").evaluate("frame => frame.clientHeight") == right
    frame.evaluate("parent.postMessage({opnamewijzer: 1, height: 1e9, step: 'x'}, '*')")
    eventually(page, lambda: page.locator("iframe").evaluate("frame => frame.clientHeight") == 100000)


def test_page_around_it_is_told_no_answer(visit: Callable[[str], Page], base_url: str) -> None:
    page = visit(
        "<script>window.heard = []; addEventListener('message', e => heard.push(e.data))</script>" + element(base_url)
    )
    frame = inner(page)
    for question in list(STORY)[:4]:
        choose(frame, question, *STORY[question])
    fits(page)
    heard = page.evaluate("heard")
    assert {tuple(sorted(message)) for message in heard} == {("height", "opnamewijzer", "step")}
    assert {message["step"] for message in heard} == {f"vragen {number}" for number in range(1, 6)}


def test_element_works_under_a_strict_policy_of_the_page_around_it(
    visit: Callable[[str], Page], host: Host, base_url: str
) -> None:
    host.policy = f"default-src 'none'; frame-src {base_url}; script-src {base_url}"
    page = visit(element(base_url))
    fits(page)
    assert page.locator("iframe").evaluate("frame => getComputedStyle(frame).borderTopWidth") == "0px"


def test_print_button_prints_from_inside(visit: Callable[[str], Page], base_url: str) -> None:
    page = visit(element(base_url, "/in/neutraal/advies/s2-m3-b1-g1/"))
    frame = inner(page)
    frame.evaluate("window.print = () => { window.printed = true }")
    frame.locator("[data-print]").first.click()
    assert frame.evaluate("window.printed")


def test_leaving_quickly_opens_a_window_and_blanks_the_frame(visit: Callable[[str], Page], base_url: str) -> None:
    page = visit(element(base_url))
    page.context.route("https://nl.wikipedia.org/**", lambda route: route.fulfill(body="elders"))
    frame = inner(page)
    with page.context.expect_page() as opened:
        frame.locator("[data-exit]").click()
    assert opened.value.url == "https://nl.wikipedia.org/"
    expect(frame.locator("h1")).to_be_hidden()


def test_leaving_quickly_without_a_sandbox_takes_the_whole_page_away(
    visit: Callable[[str], Page], base_url: str
) -> None:
    page = visit(element(base_url, attribute="no-sandbox"))
    page.context.route("https://nl.wikipedia.org/**", lambda route: route.fulfill(body="elders"))
    inner(page).locator("[data-exit]").click()
    page.wait_for_url("https://nl.wikipedia.org/")


def test_source_opens_in_a_window_of_its_own(visit: Callable[[str], Page], base_url: str) -> None:
    page = visit(iframe(base_url, "/in/neutraal/"))
    page.context.route("https://www.juridischloket.nl/", lambda route: route.fulfill(body="elders"))
    with page.context.expect_page() as opened:
        inner(page).get_by_role("link", name="het Juridisch Loket").click()
    assert opened.value.url == "https://www.juridischloket.nl/"


def test_page_that_is_not_for_frames_stays_out_of_them(visit: Callable[[str], Page], base_url: str) -> None:
    page = visit(frame_html(f"{base_url}/vragen/"))
    page.wait_for_load_state()
    frame = page.frames[1]
    assert frame.locator("h1:has-text('plaats')").count() == 0
    assert not frame.url.startswith(base_url)


FRAMED = ["/in/kleur-7a1f5c/", "/in/neutraal/vragen/", "/in/kleur-7a1f5c/advies/s2-m3-b1-g1/"]


@pytest.mark.parametrize("address", FRAMED)
def test_frame_and_page_around_it_have_no_fault_that_axe_finds(
    visit: Callable[[str], Page], base_url: str, address: str
) -> None:
    source = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text()
    page = visit(element(base_url, address))
    fits(page)
    for frame in (page.main_frame, inner(page)):
        frame.evaluate(source)
        found = frame.evaluate("() => axe.run(document, {iframes: false})")["violations"]
        assert [(rule["id"], node["html"]) for rule in found for node in rule["nodes"]] == []


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("address", FRAMED)
def test_frame_fits_the_page_around_it(visit: Callable[[str], Page], base_url: str, address: str, width: int) -> None:
    page = visit(element(base_url, address))
    fits(page)
    assert inner(page).evaluate("document.documentElement.scrollWidth <= window.innerWidth")
