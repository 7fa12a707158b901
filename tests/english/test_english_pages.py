"""The site under ``/en/``: start, questions and the answers in short, all other pages in Dutch."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url

ADVICE = advice_url(EXAMPLES[0].answers)
DUTCH_WORDS = re.compile(r"\b(?:het|een|niet|wordt|uw|deze|opname|gesprek)\b")


def page(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def in_english(markup: str) -> str:
    """What stands on a page outside what is marked as Dutch, without tags."""
    main = markup[markup.index("<main") : markup.index("</main>")]
    return re.sub(r"<[^>]+>", " ", re.sub(r'<(\w+)[^>]*lang="nl"[^>]*>.*?</\1>', "", main, flags=re.DOTALL))


@pytest.mark.parametrize("address", ["/en/", "/en/vragen/side/-/", f"/en{ADVICE}"])
def test_page_is_english_links_to_the_dutch_and_stays_english(client: Client, address: str) -> None:
    found = page(client, address)
    assert '<html lang="en"' in found
    assert f'href="{address.removeprefix("/en")}" lang="nl" hreflang="nl"' in found
    assert DUTCH_WORDS.findall(in_english(found)) == []
    assert re.search(r'(?:href|action)="/en/vragen/', found)


@pytest.mark.parametrize("address", ["/", "/vragen/side/-/", ADVICE])
def test_dutch_page_links_to_the_english(client: Client, address: str) -> None:
    found = page(client, address)
    assert '<html lang="nl"' in found
    assert f'href="/en{address}" lang="en" hreflang="en"' in found


def test_start_names_both_languages_for_search_engines(client: Client) -> None:
    for address in ("/", "/en/"):
        found = page(client, address)
        assert '<link rel="alternate" hreflang="en" href="http://testserver/en/">' in found
        assert '<link rel="alternate" hreflang="nl" href="http://testserver/">' in found


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.id for example in EXAMPLES])
def test_every_question_and_answer_of_every_story_is_english(client: Client, example: object) -> None:
    answers = example.answers  # type: ignore[attr-defined]
    addresses = [f"/en{advice_url(answers)}"]
    addresses += re.findall(r'href="(/en/vragen/[^"]+)"', page(client, addresses[0]))
    assert len(addresses) > 5
    for address in addresses:
        found = page(client, address)
        assert DUTCH_WORDS.findall(in_english(found)) == [], address
        assert 'class="term"' not in found


def test_answering_stays_english(client: Client) -> None:
    response = client.post("/en/vragen/side/-/", {"side-answer": "recorded"})
    assert response.status_code == 302
    assert response["Location"].startswith("/en/vragen/")
    wrong = client.post("/en/vragen/side/-/", {})
    assert "Choose what fits you best." in wrong.content.decode()


def test_advice_says_that_it_is_a_courtesy_translation(client: Client) -> None:
    found = page(client, f"/en{ADVICE}")
    assert "courtesy translation" in found
    assert "It was not allowed for your care provider" in found


@pytest.mark.parametrize("path", ["/privacy/", "/woordenlijst/", "/verantwoording/", "/zaken/?x=1"])
def test_page_without_a_translation_leads_to_the_dutch(client: Client, path: str) -> None:
    response = client.get(f"/en{path}")
    assert response.status_code == 302
    assert response["Location"] == path


@pytest.mark.parametrize("path", ["/en/niets/", "/en/in/neutraal/", "/in/neutraal/en/", "/en/en/"])
def test_there_is_no_english_of_what_is_not_there_nor_in_a_frame(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


def test_frame_has_no_link_to_another_language(client: Client) -> None:
    assert 'class="language"' not in page(client, "/in/neutraal/")


def test_answers_are_kept_out_of_search_engines_in_english_too(client: Client) -> None:
    assert "noindex" in client.get(f"/en{ADVICE}")["X-Robots-Tag"]


def test_next_visitor_gets_dutch_again(client: Client) -> None:
    page(client, f"/en{ADVICE}")
    assert "mocht dit gesprek zo niet opnemen" in page(client, ADVICE)
