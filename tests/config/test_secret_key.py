"""The key comes from the environment, or is made once."""

import os
from pathlib import Path

import pytest

from config import secret_key as module
from config.secret_key import secret_key


def test_key_from_the_environment_makes_no_file(tmp_path: Path) -> None:
    kept = tmp_path / "key"
    assert secret_key({"SECRET_KEY": "given"}, kept) == "given"
    assert not kept.exists()


def test_key_is_made_once_and_only_the_owner_reads_it(tmp_path: Path) -> None:
    kept = tmp_path / "var" / "key"
    key = secret_key({}, kept)
    assert len(key) >= 50
    assert secret_key({}, kept) == key
    assert kept.stat().st_mode & 0o077 == 0
    assert os.listdir(kept.parent) == ["key"]


def test_second_process_at_the_same_moment_reads_the_key_of_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "key"

    def first_process_wins() -> str:
        kept.write_text("first")
        return "second"

    monkeypatch.setattr(module, "get_random_secret_key", first_process_wins)
    assert secret_key({}, kept) == "first"
