"""The page of a letter, and the addresses of its files."""

from __future__ import annotations

import html
import re
from urllib.parse import quote

import pytest
from django.test import Client
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from advisor.documents.blocks import plain_text
from advisor.documents.letter import letter_for
from advisor.documents.links import letter_url
from advisor.law.assess import assess
from advisor.law.events import NO_DATES
from advisor.law.questions import QUESTIONS
from advisor.law.remedies import LETTERS
from advisor.wizard.code import decode
from advisor.wizard.links import advice_url
from tests.documents.scenarios import CASES, NEIGHBOUR, NOTHING_ASKED, PATIENT_RECORDS, SCENARIOS, SEED

TAG = re.compile(r"<[^>]+>")
FORMATS = ("", "docx", "odt")
TYPED = "Jansen-Qwerta"
"""What a visitor might try to have printed."""
PARTS = st.sampled_from([f"{question.letter}{option.number}" for question in QUESTIONS for option in question.options])
CODES = (st.lists(PARTS | st.text(max_size=3), max_size=30).map("-".join) | st.text(max_size=40)).filter(bool)
DRAWN = (Phase.explicit, Phase.generate)


def article(page: str) -> str:
    """The words of the letter on a page, without white space."""
    (found,) = re.findall(r'<article class="letter".*?</article>', page, re.DOTALL)
    return re.sub(r"\s+", "", html.unescape(TAG.sub(" ", found)))


@pytest.mark.parametrize(("letter", "number"), CASES)
def test_page_shows_the_whole_letter_and_links_to_its_files(client: Client, letter: str, number: int) -> None:
    answers = SCENARIOS[letter][number]
    response = client.get(letter_url(answers, NO_DATES, letter))
    page = response.content.decode()
    assert response.status_code == 200
    said = plain_text(letter_for(assess(answers), letter).blocks)
    without_signs = re.sub(r"(?m)^(- |\d+\. )", "", said)
    assert article(page) == re.sub(r"\s+", "", without_signs)
    for form in ("docx", "odt"):
        assert f'href="{letter_url(answers, NO_DATES, letter, form)}"' in page
    assert f'href="{advice_url(answers)}"' in page


@pytest.mark.parametrize("form", FORMATS)
def test_letter_stays_out_of_search_engines_and_sets_no_cookie(client: Client, form: str) -> None:
    response = client.get(letter_url(NOTHING_ASKED, NO_DATES, "access", form))
    assert response.status_code == 200
    assert "noindex" in response["X-Robots-Tag"]
    assert not response.cookies


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("docx", "verzoek-om-inzage-een-kopie-en-beperking.docx"),
        ("odt", "verzoek-om-inzage-een-kopie-en-beperking.odt"),
    ],
)
def test_file_is_saved_under_a_dutch_name(client: Client, form: str, name: str) -> None:
    response = client.get(letter_url(NOTHING_ASKED, NO_DATES, "access", form))
    assert response["Content-Disposition"] == f'attachment; filename="{name}"'


@pytest.mark.parametrize("form", FORMATS)
def test_another_spelling_leads_to_the_one_address(client: Client, form: str) -> None:
    address = letter_url(NOTHING_ASKED, NO_DATES, "access", form)
    for other in (address.replace("s2", "S2", 1), address.replace("s2-", "s2--", 1)):
        response = client.get(other)
        assert (response.status_code, response["Location"]) == (302, address)


def test_letter_that_does_not_fit_says_so_and_shows_those_that_do(client: Client) -> None:
    response = client.get(letter_url(SEED, NO_DATES, "notice"))
    page = response.content.decode()
    assert response.status_code == 404
    assert "past niet bij uw antwoorden" in page
    for letter in assess(SEED).letters:
        assert letter_url(SEED, NO_DATES, letter) in page
    assert advice_url(SEED) in page


def test_file_of_a_letter_that_does_not_fit_leads_to_the_page_that_says_so(client: Client) -> None:
    response = client.get(letter_url(SEED, NO_DATES, "notice", "odt"))
    assert (response.status_code, response["Location"]) == (302, letter_url(SEED, NO_DATES, "notice"))


@pytest.mark.parametrize("form", FORMATS)
def test_letter_that_does_not_exist_is_not_found(client: Client, form: str) -> None:
    assert client.get(letter_url(SEED, NO_DATES, "nonsense", form)).status_code == 404


def test_nothing_is_posted_to_a_letter(client: Client) -> None:
    assert client.post(letter_url(SEED, NO_DATES, "reminder"), {"naam": TYPED}).status_code == 405


# --- From the advice


def test_advice_links_each_letter_at_the_step_that_names_it(client: Client) -> None:
    page = client.get(advice_url(SEED)).content.decode()
    for letter in set(assess(SEED).letters) - {"restriction"}:
        assert f'href="{letter_url(SEED, NO_DATES, letter)}"' in page


@pytest.mark.parametrize(
    ("answers", "letter"), [(NOTHING_ASKED, "access"), (SEED, "reminder")], ids=["access", "reminder"]
)
def test_two_requests_in_one_letter_are_one_link(
    client: Client, answers: dict[str, tuple[str, ...]], letter: str
) -> None:
    page = client.get(advice_url(answers)).content.decode()
    assert letter_url(answers, NO_DATES, letter) in page
    assert letter_url(answers, NO_DATES, "restriction") not in page
    letter_page = client.get(letter_url(answers, NO_DATES, letter)).content.decode()
    assert "artikel 18 van de AVG" in letter_page
    assert letter_url(answers, NO_DATES, "restriction") in letter_page


# --- Nothing that a visitor types ever reaches a letter


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    "answers", [NOTHING_ASKED, NEIGHBOUR, PATIENT_RECORDS], ids=["patient", "neighbour", "recorder"]
)
def test_query_changes_nothing(client: Client, answers: dict[str, tuple[str, ...]], form: str) -> None:
    letter = assess(answers).letters[0]
    address = letter_url(answers, NO_DATES, letter, form)
    plain = client.get(address)
    asked = client.get(address, {"naam": TYPED, "q": f"<b>{TYPED}</b>", "datum": "2026-01-01"})
    assert asked.status_code == 200
    assert asked.content == plain.content


@settings(max_examples=60, deadline=None, phases=DRAWN)
@given(code=CODES, letter=st.sampled_from(LETTERS), form=st.sampled_from(FORMATS))
def test_any_code_gives_the_letter_of_the_answers_in_it_and_nothing_else(code: str, letter: str, form: str) -> None:
    ending = f".{form}" if form else "/"
    address = f"/advies/{quote(f'{code}-{TYPED}', safe='')}/brief/{letter}{ending}"
    if code in (".", "..") or "/" in code:
        return
    client = Client()
    response = client.get(address)
    while response.status_code == 302:
        assert TYPED not in response["Location"]
        response = client.get(response["Location"])
    assert TYPED.encode() not in response.content
    assert response.status_code in (200, 404)
    expected = letter in assess(decode(f"{code}-{TYPED}")).letters
    assert (response.status_code == 200) == expected
