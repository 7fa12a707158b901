"""A real browser on a real server: one of each for every test process.

The server runs beside the tests, not inside them: Playwright's event loop and Django would hinder each other.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, ViewportSize, sync_playwright

ROOT = Path(__file__).parent.parent.parent
SECONDS_TO_START = 20
CHROMIUM_ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def base_url(static_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address, without a slash at the end, of the site as `make run` serves it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path_factory.mktemp("server") / "log"
    environment = {**os.environ, "PLAIN_HTTP": "1", "STATIC_ROOT": str(static_root)}
    with log.open("w") as output:
        server = subprocess.Popen(
            [
                *(sys.executable, "-m", "granian", "--interface", "wsgi", "--port", str(port)),
                *("--blocking-threads", "2", "--no-access-log", "config.wsgi:application"),
            ],
            cwd=ROOT,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    url = f"http://127.0.0.1:{port}"
    try:
        _wait_until_served(url, server, log)
        yield url
    finally:
        server.terminate()
        server.wait(timeout=10)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; without one every test fails with the line that says what to do."""
    found = subprocess.run([ROOT / "bin" / "find-chromium"], capture_output=True, text=True, check=False)
    if found.returncode:
        pytest.fail(found.stderr.strip(), pytrace=False)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=found.stdout.strip(), args=CHROMIUM_ARGUMENTS, headless=True
        )
        yield chromium
        chromium.close()


@pytest.fixture
def viewport() -> ViewportSize:
    """The size of the window in CSS pixels; a test sets another with `parametrize("viewport", …)`."""
    return {"width": 1280, "height": 800}


@pytest.fixture
def color_scheme() -> str:
    """`light` or `dark`; a test sets another with `parametrize("color_scheme", …)`."""
    return "light"


@pytest.fixture
def page(browser: Browser, base_url: str, viewport: ViewportSize, color_scheme: Any) -> Iterator[Page]:
    """A fresh browser page with JavaScript."""
    yield from browser_page(browser, base_url, viewport=viewport, color_scheme=color_scheme)


@pytest.fixture
def page_nojs(browser: Browser, base_url: str, viewport: ViewportSize, color_scheme: Any) -> Iterator[Page]:
    """A fresh browser page without JavaScript."""
    yield from browser_page(browser, base_url, viewport=viewport, color_scheme=color_scheme, java_script_enabled=False)


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], list[str]]:
    """A function that lists the faults that axe finds on a page with JavaScript, a line for each."""
    source = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text()

    def violations(page: Page) -> list[str]:
        page.evaluate(source)
        found = page.evaluate("() => axe.run(document)")["violations"]
        return [f"{page.url}: {rule['id']}: {rule['help']}: {node['html']}" for rule in found for node in rule["nodes"]]

    return violations


def browser_page(browser: Browser, base_url: str, **options: Any) -> Iterator[Page]:
    """A page that, when the test is over, has asked nothing of another site and broken no policy."""
    context = browser.new_context(locale="nl-NL", **options)
    elsewhere: list[str] = []
    refused: list[str] = []

    def note_request(request: Request) -> None:
        if not request.url.startswith((f"{base_url}/", "data:", "about:", "blob:")):
            elsewhere.append(request.url)

    def note_message(message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            refused.append(message.text)

    context.on("request", note_request)
    context.on("console", note_message)
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()
    assert elsewhere == []
    assert refused == []


def _wait_until_served(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < until and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/privacy/", timeout=5):  # noqa: S310 - our own address
                return
        except ConnectionError:
            time.sleep(0.05)
        except OSError as error:
            if isinstance(getattr(error, "reason", None), ConnectionError):
                time.sleep(0.05)
                continue
            break
    pytest.fail(f"the server did not start:\n{log.read_text()}", pytrace=False)
