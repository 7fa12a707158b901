"""The examples of clients do what they say, the one in JavaScript from a page of another site."""

from __future__ import annotations

import json
import subprocess
import sys

from playwright.sync_api import Browser

from advisor.api.examples import CLIENTS, FOLDER
from advisor.law.assess import FINDINGS
from tests.e2e.host import serve_host

SOURCES = {client.language: client.source for client in CLIENTS}


def test_curl_gets_an_advice(base_url: str) -> None:
    run = ["sh", str(FOLDER / "client.sh"), f"{base_url}/api/v1"]
    found = subprocess.run(run, capture_output=True, text=True, check=True)
    assert json.loads(found.stdout)["answers"]["conversation"] == "care"


def test_python_walks_to_an_advice(base_url: str) -> None:
    run = [sys.executable, str(FOLDER / "client.py"), f"{base_url}/api/v1"]
    found = subprocess.run(run, capture_output=True, text=True, check=True)
    assert [line.split()[0] for line in found.stdout.splitlines()] == list(FINDINGS)


def test_javascript_walks_to_an_advice_on_another_site(browser: Browser, base_url: str) -> None:
    with serve_host() as host:
        page = browser.new_page()
        page.goto(host.put(f"<script>{SOURCES['JavaScript']}</script>"))
        found = page.evaluate("api => adviceFrom(api)", f"{base_url}/api/v1")
        assert list(found["findings"]) == list(FINDINGS)
        assert found["unanswered"] == []
        page.close()
