"""What the files of this project may hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
NOT_OURS = {".git", ".venv", "node_modules", "var", "__pycache__"}
CACHES = re.compile(r"\.(hypothesis|\w+_cache)$")

MOST_LINES = 400
MAY_BE_LONGER: dict[str, str] = {}
"""Python files over the limit, each with the reason."""

# Written in pieces, so that this file does not find itself.
REGISTRIES = [
    "pypi" + ".org",
    "python" + "hosted.org",
    "npmjs" + ".org",
    "npmjs" + ".com",
    "deb.debian" + ".org",
]
WORKPLACE = ["/wo" + "rk/", "../sha" + "red", "sub" + "agent"]
SECRETS = [
    re.compile("-----BEGIN [A-Z ]*PRIVATE " + "KEY-----"),
    re.compile(r"""SECRET_KEY['"]?\s*[=:]\s*['"][^'"]{16,}"""),
    re.compile(r"""(?i)\b(password|token|api_key)\s*=\s*['"][^'"]{12,}"""),
]


@cache
def _texts() -> dict[str, str]:
    """Every text file, by its path."""
    return dict(_read(ROOT))


def _read(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.iterdir()):
        if path.name in NOT_OURS or CACHES.search(path.name):
            continue
        if path.is_dir():
            yield from _read(path)
            continue
        try:
            yield str(path.relative_to(ROOT)), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture


def _files_with(words: list[str]) -> list[str]:
    return [f"{name}: {word}" for name, text in _texts().items() for word in words if word in text]


def test_no_file_names_a_registry() -> None:
    assert _files_with(REGISTRIES) == []


def test_no_file_speaks_of_a_workplace() -> None:
    assert _files_with(WORKPLACE) == []


def test_no_file_holds_a_secret() -> None:
    found = [name for name, text in _texts().items() for secret in SECRETS if secret.search(text)]
    assert found == []


def test_python_file_can_be_read_in_one_go() -> None:
    lengths = {name: text.count("\n") for name, text in _texts().items() if name.endswith(".py")}
    assert [name for name, lines in lengths.items() if lines > MOST_LINES and name not in MAY_BE_LONGER] == []


def test_exception_to_the_length_is_still_needed() -> None:
    assert [name for name in MAY_BE_LONGER if _texts()[name].count("\n") <= MOST_LINES] == []


def test_package_lists_pin_every_package_with_a_hash() -> None:
    for name in ("requirements.txt", "requirements-dev.txt", "requirements-node.txt", "audit/requirements.txt"):
        packages = re.findall(r"(?m)^[a-z0-9].*(?:\n +--hash=sha256:[0-9a-f]{64}.*)+", _texts()[name])
        assert len(packages) == len(re.findall(r"(?m)^[a-z0-9]", _texts()[name])), name
        assert all("==" in package for package in packages), name
