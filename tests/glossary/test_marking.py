"""Where uncommon words are explained: at their first mention that can hold a link, and in a list below."""

from __future__ import annotations

import re

import pytest

from advisor.glossary.marking import mark
from advisor.glossary.terms import mentions

LINK = '<a class="term" href="#woord-{}">{}</a>'


def test_first_mention_becomes_a_link_and_the_next_does_not() -> None:
    marked = mark("<p>Dit is smaad.</p><p>En smaad is strafbaar.</p>")
    smaad, strafbaar = LINK.format("smaad", "smaad"), LINK.format("strafbaar", "strafbaar")
    assert marked.html == f"<p>Dit is {smaad}.</p><p>En smaad is {strafbaar}.</p>"
    assert marked.terms == {"smaad", "strafbaar"}


@pytest.mark.parametrize("name", ["h1", "h3", "a", "button", "label", "legend", "summary", "nav", "code"])
def test_no_link_stands_within_what_cannot_hold_one(name: str) -> None:
    inside = f"<{name}>Een <b>datalek</b></{name}>"
    marked = mark(f"{inside}<p>Een datalek.</p>")
    assert marked.html == f"{inside}<p>Een {LINK.format('datalek', 'datalek')}.</p>"


def test_word_in_a_heading_alone_is_explained_without_a_link() -> None:
    assert mark("<h2>Een datalek</h2>") == ("<h2>Een datalek</h2>", {"datalek"})


@pytest.mark.parametrize("page", ['<p title="smaad">x</p>', "<script>smaad</script>", "<textarea>smaad</textarea>"])
def test_what_nobody_reads_is_no_mention(page: str) -> None:
    assert mark(page) == (page, frozenset())


def test_nothing_but_links_is_added() -> None:
    page = "<p>&lt;b&gt; smaad &amp; <em>Datalekken</em></p>"
    marked = mark(page)
    assert marked.terms == {"smaad", "datalek"}
    assert re.sub(r'<a class="term"[^>]*>|</a>', "", marked.html) == page


def test_capital_stays_and_part_of_a_word_is_no_mention() -> None:
    assert LINK.format("smaad", "Smaad") in mark("<p>Smaad dus.</p>").html
    assert mentions("smaadschrift, gezaghebbend") == ()


def test_longest_form_is_taken_as_one() -> None:
    plain = "Een functionaris gegevensbescherming en uitdrukkelijke toestemming."
    assert [plain[start:end] for _, start, end in mentions(plain)] == [
        "functionaris gegevensbescherming",
        "uitdrukkelijke toestemming",
    ]
