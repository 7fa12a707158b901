"""LibreOffice, for the tests that open a letter with it, and the settings of the site as in the other tests."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.conftest import _site_settings, static_root  # noqa: F401 - fixtures: style sheets that were collected

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def libreoffice() -> str:
    """The path of LibreOffice; without one every test fails with the line that says what to do."""
    found = subprocess.run([ROOT / "bin" / "find-libreoffice"], capture_output=True, text=True, check=False)
    if found.returncode:
        pytest.fail(found.stderr.strip(), pytrace=False)
    return found.stdout.strip()
