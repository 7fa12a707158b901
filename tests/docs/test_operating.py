"""What the documents for operators point at is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / "docs" / f"{name}.md" for name in ("asvs", "beheer", "faults", "growth", "headers", "threats")]
TEST = re.compile(r"`((?:audit|tests)/[\w/]+\.py)::(test_\w+)`")
FILE = re.compile(r"`((?:advisor|audit|bin|config|deploy|docs|tests)/[\w./@-]+)`")
PROGRAM = re.compile(r"\b((?:audit|tests)/[\w/]+\.py)\b")
LINK = re.compile(r"\]\(([^)#:]+)\)")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_every_test_file_and_document_that_it_names_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    for name, test in TEST.findall(text):
        assert f"def {test}(" in (ROOT / name).read_text(encoding="utf-8"), f"{name}::{test}"
    assert [name for name in PROGRAM.findall(text) if not (ROOT / name).exists()] == []
    assert [name for name in FILE.findall(text) if not (ROOT / name).exists()] == []
    assert [link for link in LINK.findall(text) if not (document.parent / link).exists()] == []


def test_every_setting_of_the_operators_guide_is_known() -> None:
    text = (ROOT / "docs" / "beheer.md").read_text(encoding="utf-8")
    known = (ROOT / "config" / "settings.py").read_text() + (ROOT / "bin" / "serve-public").read_text()
    for name in re.findall(r"`([A-Z]+_[A-Z_]+)`", text):
        assert name in known, name
