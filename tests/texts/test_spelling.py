"""Every word of every text is spelled as Dutch hunspell spells it, or stands in ``spelling.txt`` with the reason."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.texts import reading
from tests.texts.test_readability import texts

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def hunspell() -> str:
    """The path of hunspell; without one the test fails with the line that says what to do."""
    found = subprocess.run([ROOT / "bin" / "find-hunspell"], capture_output=True, text=True, check=False)
    if found.returncode:
        pytest.fail(found.stderr.strip(), pytrace=False)
    return found.stdout.strip()


def unknown(hunspell: str, words: Iterable[str]) -> set[str]:
    """The words that hunspell does not know."""
    command = [hunspell, "-d", "nl_NL", "-i", "utf-8", "-l"]
    found = subprocess.run(command, input="\n".join(words), capture_output=True, text=True, check=True)
    return set(found.stdout.split())


def test_every_word_is_spelled_well_or_there_is_a_reason(hunspell: str) -> None:
    known = reading.reasoned_list((Path(__file__).parent / "spelling.txt").read_text())
    places = {
        word: f"{text.place}: {sentence}"
        for text in texts()
        for sentence in text.sentences
        for word in reading.plain_words(sentence)
    }
    wrong = unknown(hunspell, places)
    assert {word: places[word] for word in wrong - set(known)} == {}
    assert set(known) - wrong == set(), "not needed"
    assert list(known) == sorted(known)


def test_wrong_spelling_is_found(hunspell: str) -> None:
    assert unknown(hunspell, ["gesprek", "gesprekk", "toesteming", "klachtenfunctionaris"]) == {
        "gesprekk",
        "toesteming",
    }
