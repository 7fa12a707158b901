"""What every test may count on: style sheets that were collected, and plain HTTP as behind a proxy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.cache import caches
from django.core.management import call_command
from django.test import override_settings
from hypothesis import settings

from advisor.law.decisions.all import RULES
from config.page_cache import PAGES

ROOT = Path(__file__).parent.parent

# How long an example takes says how busy the machine is, and nothing about the site.
settings.register_profile("no deadline", deadline=None)
settings.load_profile("no deadline")


@pytest.fixture(scope="session")
def static_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the collected style sheets and scripts, as a release has them."""
    folder = tmp_path_factory.mktemp("static")
    with override_settings(STATIC_ROOT=folder):
        call_command("collectstatic", interactive=False, verbosity=0)
    return folder


@pytest.fixture(autouse=True, scope="session")
def _site_settings(static_root: Path) -> Iterator[None]:
    """Serve the collected files, and answer the test client without sending it to HTTPS first."""
    with override_settings(STATIC_ROOT=static_root, SECURE_SSL_REDIRECT=False):
        yield


@pytest.fixture(autouse=True)
def _no_kept_pages() -> None:
    """Let no test get a page that another asked for."""
    caches[PAGES].clear()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the figures that tests recorded, also those of other processes, and how much the proof covered."""
    recorded = [item for report in terminalreporter.stats.get("passed", []) for item in report.user_properties]
    for name, value in recorded:
        if name == "figures":
            terminalreporter.write_line(value)
    proofs = [value for name, value in recorded if name == "proof"]
    if proofs:
        combinations, leaves, seconds = (sum(column) for column in zip(*proofs, strict=True))
        terminalreporter.write_line(
            f"proof: {len(proofs)} tables, {len(RULES)} rules, {combinations:.3g} combinations of answers in"
            f" {leaves} leaves, {seconds:.0f} seconds of computing"
        )
