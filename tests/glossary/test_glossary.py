"""Words that not everybody knows, explained in one list and on each page, without JavaScript."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from django.template import Context, Template
from django.test import Client

from advisor.glossary.terms import TERMS, explained
from advisor.pages.examples import EXAMPLES
from advisor.texts.load import text
from advisor.wizard.links import advice_url

FILES = Path(__file__).parents[2] / "templates" / "text" / "nl" / "term"
EVERY = explained(frozenset(TERMS))


def test_every_file_is_a_term_and_the_other_way_round() -> None:
    assert sorted(path.stem for path in FILES.iterdir()) == sorted(TERMS)


def test_each_form_belongs_to_one_term() -> None:
    forms = Counter(form for term in TERMS for form in text("term", term, "forms").split(", "))
    assert [form for form, times in forms.items() if times > 1] == []


@pytest.mark.parametrize("entry", EVERY, ids=[entry.id for entry in EVERY])
def test_explanation_is_one_or_two_sentences(entry: object) -> None:
    assert 1 <= len(re.findall(r"[.!?](?:\s|$)", EVERY[EVERY.index(entry)].text)) <= 2  # type: ignore[call-overload]


def test_list_shows_every_word_in_the_order_of_the_alphabet(client: Client) -> None:
    page = client.get("/woordenlijst/").content.decode()
    words = re.findall(r"<dfn>([^<]+)</dfn>", page)
    assert words == sorted((entry.word for entry in EVERY), key=str.lower)
    assert 'class="term"' not in page


@pytest.mark.parametrize("number", range(0, len(EXAMPLES), 4))
def test_advice_explains_each_word_that_it_links(client: Client, number: int) -> None:
    page = client.get(advice_url(EXAMPLES[number].answers)).content.decode()
    links = re.findall(r'<a class="term" href="#([\w-]+)">', page)
    assert links
    assert len(links) == len(set(links))
    for link in links:
        assert page.count(f'id="{link}"') == 1


def test_question_explains_words(client: Client) -> None:
    page = client.get("/vragen/situation/s2-m3/").content.decode()
    assert '<h2 id="woorden">Woorden op deze pagina</h2>' in page


def test_pages_for_lawyers_and_pages_without_such_words_have_no_list(client: Client) -> None:
    for address in ("/verantwoording/", "/niet-hier/"):
        assert 'id="woorden"' not in client.get(address).content.decode()


def test_tag_adds_nothing_where_there_is_nothing_to_explain() -> None:
    template = Template("{% load glossary %}{% explained %}<p>{{ said }}</p>{% endexplained %}")
    assert template.render(Context({"said": "<b>Ja"})) == "<p>&lt;b&gt;Ja</p>"
    assert "&lt;b&gt;" in template.render(Context({"said": "<b>smaad"}))
