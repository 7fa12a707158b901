"""The worked examples in docs/howto work on the rules of today."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.core.management import get_commands

ROOT = Path(__file__).parents[2]
GUIDES = sorted((ROOT / "docs" / "howto").glob("*.md"))
BLOCK = re.compile(r"```python\n(.*?)```", re.DOTALL)
NAMED = re.compile(r"`((?:advisor|templates|tests|docs|static|config)/[^`\s]*)`")
LINK = re.compile(r"\]\(([^)#:]+)\)")
COMMAND = re.compile(r"manage\.py (\w+)")
ADDRESS = re.compile(r"`(/verantwoording/[^`\s]*)`")


def by_name(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("guide", GUIDES, ids=by_name)
def test_code_in_the_guide_runs_in_one_go(guide: Path) -> None:
    blocks = BLOCK.findall(guide.read_text(encoding="utf-8"))
    names: dict[str, object] = {}
    for block in blocks:
        exec(compile(block, str(guide), "exec"), names)  # noqa: S102 - our own document
    assert blocks or guide.stem == "README"


@pytest.mark.parametrize("guide", GUIDES, ids=by_name)
def test_every_file_that_the_guide_names_is_there(guide: Path) -> None:
    text = guide.read_text(encoding="utf-8")
    for name in NAMED.findall(text):
        # <id> stands for any id: then some file must fit.
        assert list(ROOT.glob(re.sub(r"<[^>]*>", "*", name))), name
    assert [link for link in LINK.findall(text) if not (guide.parent / link).exists()] == []


@pytest.mark.parametrize("guide", GUIDES, ids=by_name)
def test_every_command_and_page_that_the_guide_names_is_there(guide: Path, client: object) -> None:
    text = guide.read_text(encoding="utf-8")
    assert set(COMMAND.findall(text)) <= set(get_commands())
    for address in ADDRESS.findall(text):
        assert client.get(address).status_code == 200, address  # type: ignore[attr-defined]


def test_the_index_names_every_guide() -> None:
    index = (ROOT / "docs" / "howto" / "README.md").read_text(encoding="utf-8")
    assert sorted(set(LINK.findall(index))) == [guide.name for guide in GUIDES if guide.stem != "README"]
