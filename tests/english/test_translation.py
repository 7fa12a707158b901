"""The courtesy translation says what the Dutch says: the same texts, with the same words of the reader in them."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

from advisor.law.questions import QUESTIONS
from advisor.texts import parties
from advisor.texts.english import DOING, PHRASES
from advisor.texts.language import ENGLISH, speaking
from advisor.texts.load import text
from advisor.texts.reader import doing, reader
from tests.texts import reading

TEXTS = Path(__file__).parents[2] / "templates" / "text"
FILES = sorted(path.relative_to(TEXTS / "en") for path in (TEXTS / "en").rglob("*.html"))
WHOLE = ("question", "finding", "headline", "page", "wizard")
"""Kinds of text that are translated completely."""
VALUE = re.compile(r"{{\s*(\w+)")
PAIR = {"what", "verb"}
"""English may need both words where Dutch needs one."""


def partials(language: str, name: Path) -> dict[str, str]:
    return reading.partials((TEXTS / language / name).read_text())


@pytest.mark.parametrize("kind", WHOLE)
def test_kind_is_translated_completely(kind: str) -> None:
    names = [{path.name for path in (TEXTS / language / kind).iterdir()} for language in ("nl", "en")]
    assert names[0] == names[1]


@pytest.mark.parametrize("name", FILES, ids=str)
def test_file_has_the_same_partials_and_values_as_the_dutch(name: Path) -> None:
    dutch, english = partials("nl", name), partials("en", name)
    assert list(dutch) == list(english)
    for partial, source in english.items():
        needed, used = (set(VALUE.findall(version)) for version in (dutch[partial], source))
        assert used - PAIR == needed - PAIR, partial
        assert bool(used & PAIR) == bool(needed & PAIR), partial
        assert bool(source.strip()) == bool(dutch[partial].strip()), partial


@pytest.mark.parametrize("name", FILES, ids=str)
def test_file_holds_closed_partials_and_nothing_else(name: Path) -> None:
    source = (TEXTS / "en" / name).read_text()
    assert reading.outside_partials(source) == ""
    assert "[" not in source


@pytest.mark.parametrize("name", FILES, ids=str)
def test_verbs_fit_both_you_and_somebody_else(name: Path) -> None:
    for source in partials("en", name).values():
        assert not re.search(r"{{ (?:recorder|other)[^}]*}} (?:is|are|was|were|has|have|does|do|knows|takes)\b", source)


def test_every_phrase_of_the_reader_is_translated() -> None:
    pairs = [pair for kind in parties.PARTIES.values() for pair in kind.values()]
    pairs += [parties.NOBODY_KNOWN, *parties.OWN_ORGANISATION.values()]
    spoken = {phrase for pair in pairs for phrase in pair} | {parties.YOU, *parties.YOUNG.values()}
    spoken |= {*parties.OWN_RECORDER.values(), *parties.OWN_OTHER.values(), *parties.COLLEAGUE.values()}
    assert spoken == set(PHRASES)


def test_everything_that_can_be_done_is_translated() -> None:
    asked = ("capture", "camera", "presence", "channel", "conversation")
    options = [
        [option.id for option in question.options] for id in asked for question in QUESTIONS if question.id == id
    ]
    found = {doing({id: (one,) for id, one in zip(asked, chosen, strict=True)}) for chosen in product(*options)}
    assert found == set(DOING)


def test_reader_is_spoken_to_in_english_and_keeps_the_dutch() -> None:
    answers = {"side": ("recorded",), "conversation": ("care",), "capacity": ("staff",), "moment": ("made",)}
    with speaking(ENGLISH):
        words = reader(answers)
        said = text("headline", "not_allowed", "title", words)
    assert said == "It was not allowed for your care provider to record this conversation in this way"
    assert dict(words["dutch"])["recorder"] == "uw zorgverlener"  # type: ignore[call-overload]


def test_text_without_a_translation_is_dutch_and_says_so() -> None:
    with speaking(ENGLISH):
        assert text("body", "recorder", "name", reader({"side": ("recorder",)})) == '<span lang="nl">u</span>'
        assert text("body", "recorder", "nothing", optional=True) == ""
