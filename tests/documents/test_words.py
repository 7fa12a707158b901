"""Markup as plain data: words, lists and what is strong; a document never gets a tag."""

from __future__ import annotations

import pytest
from django.utils.safestring import mark_safe

from advisor.documents.words import words_of


def test_a_plain_text_stays_what_it_is() -> None:
    assert words_of("a < b & c") == "a < b & c"
    assert words_of("https://a.example/?x=1&paragraaf=2") == "https://a.example/?x=1&paragraaf=2"


def test_markup_without_elements_becomes_its_words() -> None:
    assert words_of(mark_safe("art. 1 &amp; 2")) == "art. 1 & 2"


def test_a_list_between_sentences_becomes_blocks() -> None:
    given = mark_safe("Doe dit. <ul><li>Een <strong>sterk</strong> punt.</li><li>Twee.</li></ul> En dan.")
    assert words_of(given) == [
        {"list": False, "lines": [[["Doe dit.", False]]]},
        {"list": True, "lines": [[["Een ", False], ["sterk", True], [" punt.", False]], [["Twee.", False]]]},
        {"list": False, "lines": [[["En dan.", False]]]},
    ]


@pytest.mark.parametrize("part", [None, True, 3, {"a": [("b", None)]}, []])
def test_other_values_keep_their_structure(part: object) -> None:
    expected = {"a": [["b", None]]} if isinstance(part, dict) else part
    assert words_of(part) == expected


def test_a_drawing_stays_a_drawing() -> None:
    assert words_of({"qr": mark_safe("<svg/>")}) == {"qr": "<svg/>"}
