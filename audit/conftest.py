"""Programs that tests here need, and the settings of the site as in the other tests."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

# Fixtures and a hook: the style sheets that were collected, and the figures at the end.
from tests.conftest import _site_settings, pytest_terminal_summary, static_root  # noqa: F401

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def libreoffice() -> str:
    """The path of LibreOffice; without one every test fails with the line that says what to do."""
    return _found("find-libreoffice")


@pytest.fixture(scope="session")
def nginx() -> str:
    """The path of nginx; without one every test fails with the line that says what to do."""
    return _found("find-nginx")


@pytest.fixture(scope="session")
def libfaketime() -> str:
    """The path of libfaketime; without it every test fails with the line that says what to do."""
    return _found("find-libfaketime")


def _found(program: str) -> str:
    found = subprocess.run([ROOT / "bin" / program], capture_output=True, text=True, check=False)
    if found.returncode:
        pytest.fail(found.stderr.strip(), pytrace=False)
    return found.stdout.strip()
