"""The advice as a browser gets it: for any code in the address, whole, honest and in order."""

from __future__ import annotations

import html
import random
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from advisor.advice.findings import SHOWN
from advisor.advice.page import advice_page
from advisor.advice.tones import tone_of
from advisor.advice.what_if import COMPARED, alternatives
from advisor.law.answers import Answers, read
from advisor.law.assess import assess
from advisor.law.decisions.all import FINDINGS
from advisor.law.questions import BY_ID, QUESTIONS
from advisor.law.rules import DOSSIER_DATE
from advisor.law.sources import SOURCES
from advisor.pages.examples import EXAMPLES, Example
from advisor.texts.load import text
from advisor.wizard.code import decode, encode
from advisor.wizard.links import advice_url
from tests.law.complete import complete_answers, random_answers

SEED = EXAMPLES[0].answers
PARTS = st.sampled_from([f"{question.letter}{option.number}" for question in QUESTIONS for option in question.options])
CODES = (st.lists(PARTS | st.text(max_size=3), max_size=30).map("-".join) | st.text(max_size=40)).filter(bool)
DRAWN = (Phase.explicit, Phase.generate)
"""Making a page takes long; a failing case is shown as it was drawn."""
DISCLAIMER = "Dit is uitleg, geen advocaat."
CITEABLE_LINKS = {source.link for source in SOURCES.values() if source.verified}
HREF = re.compile(r'href="([^"]*)"')
TAG = re.compile(r"<[^>]+>")


def page(answers: Answers) -> str:
    """The page of these answers."""
    response = Client().get(advice_url(answers))
    assert response.status_code == 200
    return response.content.decode()


def words(markup: str) -> str:
    """What stands on a page for a reader, with single spaces."""
    return " ".join(html.unescape(TAG.sub(" ", markup)).replace("\ufe0e", "").split())


def plain(value: object) -> str:
    """A text of the context as a reader meets it."""
    return words(str(value))


def code_of(address: str) -> str:
    return address.removeprefix("/advies/").removesuffix("/")


def story(**answers: str) -> Answers:
    """The seed story with some answers changed, several options with a space between."""
    changed = {**SEED, **{question: tuple(options.split()) for question, options in answers.items()}}
    return read(changed).kept


# --- Any address gives a page


@settings(max_examples=60, deadline=None, phases=DRAWN)
@given(CODES)
def test_any_code_gives_an_advice(code: str) -> None:
    response = Client().get(f"/advies/{quote(code, safe='')}/", follow=True)
    another_address = "/" in code or code in (".", "..")
    assert response.status_code in ((200, 404) if another_address else (200,))
    if response.status_code == 200:
        assert DISCLAIMER in response.content.decode()


@settings(max_examples=50, deadline=None, phases=DRAWN)
@given(st.lists(PARTS, max_size=40))
def test_any_answers_in_a_code_give_an_advice_with_all_its_texts(parts: list[str]) -> None:
    response = Client().get(f"/advies/{'-'.join(parts) or '-'}/", follow=True)
    assert response.status_code == 200


@settings(max_examples=30, deadline=None, phases=DRAWN)
@given(complete_answers())
def test_complete_answers_give_an_advice_without_an_open_question(answers: Answers) -> None:
    shown = page(answers)
    assert "Nog niet alles is bekend" not in shown
    assert not any(left in words(shown) for left in ("{{", "{%", "None"))


@pytest.mark.parametrize("spelled", ["{}-zz9", "{}-", "-{}", "{}-k1", "{}-h1"])
def test_another_spelling_leads_to_the_one_address(client: Client, spelled: str) -> None:
    address = advice_url(SEED)
    response = client.get(f"/advies/{spelled.format(code_of(address))}/")
    assert (response.status_code, response["Location"]) == (302, address)


def test_case_and_order_lead_to_the_one_address(client: Client) -> None:
    address = advice_url(SEED)
    turned = "-".join(reversed(code_of(address).upper().split("-")))
    response = client.get(f"/advies/{turned}/")
    assert (response.status_code, response["Location"]) == (302, address)


def test_the_one_address_gives_the_page_and_sets_no_cookie(client: Client) -> None:
    response = client.get(advice_url(SEED))
    assert response.status_code == 200
    assert not response.cookies
    assert client.get(advice_url(SEED)).content == response.content


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_nothing_but_reading_and_sending_dates_is_possible(client: Client, method: str) -> None:
    assert getattr(client, method)(advice_url(SEED)).status_code == 405


# --- The headline


@pytest.mark.parametrize("side", [option.id for option in BY_ID["side"].options])
@pytest.mark.parametrize("moment", [option.id for option in BY_ID["moment"].options])
@pytest.mark.parametrize("capacity", ["private", "staff", "organisation"])
def test_the_headline_fits_who_reads_and_when(side: str, moment: str, capacity: str) -> None:
    answers = random_answers(random.Random(7), side=side, moment=moment, conversation="care", capacity=capacity)
    headline = advice_page(answers)["headline"]
    title = plain(headline["title"])
    assert title
    assert title[0].isupper()
    addressed = title.startswith("U ") or " u " in f" {title.lower()} "
    assert addressed is (side == "recorder")
    if headline["verdict"] in ("allowed", "conditional", "not_allowed", "criminal"):
        past = re.search(r"\bmocht\b", title) is not None
        assert past is (moment == "made" or side == "received")


def test_the_headline_says_the_verdict_in_words_and_with_a_symbol() -> None:
    shown = words(page(SEED))
    label = plain(text("finding", "making", "not_allowed"))
    assert f"{tone_of('making', 'not_allowed').symbol} {label}" in shown
    assert shown.count("Uw zorgverlener mocht dit gesprek zo niet opnemen") >= 1


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.id)
def test_disclaimer_and_date_stand_on_the_page_once(example: Example) -> None:
    shown = words(page(example.answers))
    assert shown.count(DISCLAIMER) == 1
    assert shown.count(f"De regels zijn van {DOSSIER_DATE.day} november {DOSSIER_DATE.year}") == 1
    assert shown.count("nog niet door een jurist nagekeken") == 1


@pytest.mark.parametrize("situation", ["danger", "abuse"])
def test_danger_stands_before_the_headline(situation: str) -> None:
    shown = page(story(situation=situation))
    assert 0 < shown.index('class="urgent"') < shown.index('class="headline')


def test_without_danger_nothing_stands_before_the_headline() -> None:
    assert 'class="urgent"' not in page(SEED)


@pytest.mark.parametrize("kind", [option.id for option in BY_ID["conversation"].options])
def test_every_kind_of_conversation_gets_findings_and_a_step(kind: str) -> None:
    shown = page(story(conversation=kind))
    assert all(f'id="{name}"' in shown for name in FINDINGS)
    assert "Wat u nu kunt doen" in shown


def test_a_referral_says_what_to_have_at_hand() -> None:
    shown = words(page(story(situation="court_case")))
    assert "Houd bij de hand:" in shown
    assert plain(text("referral", "court_case", "bring")) in shown


def test_no_answers_show_what_is_still_open_with_a_way_to_go_on(client: Client) -> None:
    shown = client.get("/advies/-/").content.decode()
    assert "Nog niet alles is bekend" in shown
    assert "/vragen/side/-/" in shown


# --- Findings, both sides, sources


@settings(max_examples=20, deadline=None, phases=DRAWN)
@given(complete_answers())
def test_every_finding_is_shown_with_its_verdict_in_words_and_a_symbol(answers: Answers) -> None:
    context = advice_page(answers)
    shown = words(page(answers))
    assert [row["id"] for row in context["findings"]] == list(SHOWN)
    assert set(SHOWN) == set(FINDINGS)
    for row in context["findings"]:
        assert row["label"]
        assert f"{row['symbol']} {plain(row['question'])} {plain(row['label'])}" in shown


@settings(max_examples=30, deadline=None, phases=DRAWN)
@given(complete_answers())
def test_contested_law_shows_both_sides_with_arguments_and_which_way_it_leans(answers: Answers) -> None:
    for row in advice_page(answers)["findings"]:
        if row["verdict"] in ("contested", "exception_contested"):
            contest = row["contest"]
            assert len(contest["sides"]) > 1
            assert all(side["title"] and side["arguments"] for side in contest["sides"])
            assert all(argument["text"] for side in contest["sides"] for argument in side["arguments"])
            assert contest["leans"]


def test_the_two_sides_and_the_leaning_stand_on_the_page() -> None:
    context = next(row for row in advice_page(SEED)["findings"] if row["id"] == "gdpr")
    shown = words(page(SEED))
    assert plain(context["contest"]["leans"]) in shown
    for side in context["contest"]["sides"]:
        assert side["title"] in shown
        assert all(plain(argument["text"]) in shown for argument in side["arguments"])


@settings(max_examples=20, deadline=None, phases=DRAWN)
@given(complete_answers())
def test_sources_may_be_cited_and_their_links_are_safe(answers: Answers) -> None:
    shown = page(answers)
    links = {html.unescape(link) for link in HREF.findall(shown)}
    outside = {link for link in links if "://" in link}
    assert all(link.startswith("https://") for link in outside)
    cited = {source["url"] for row in advice_page(answers)["findings"] for source in row["sources"]}
    assert cited
    assert cited <= CITEABLE_LINKS & outside
    unverified = {source.link for source in SOURCES.values() if not source.verified and source.link} - CITEABLE_LINKS
    assert not unverified & outside


# --- What would change it


def changes(rows: list[dict[str, Any]]) -> Iterator[tuple[str, Answers]]:
    """Each outcome that is announced, with the answers to which its link leads."""
    for row in rows:
        for change in row["changes"]:
            yield plain(change["outcome"]), decode(code_of(change["url"]))


def test_the_seed_story_has_what_ifs() -> None:
    assert len(list(changes(advice_page(SEED)["what_if"]))) > 5


@settings(max_examples=5, deadline=None, phases=DRAWN)
@given(complete_answers())
def test_a_what_if_leads_to_the_outcome_that_it_announces(answers: Answers) -> None:
    context = advice_page(answers)
    asks_more = plain(text("advice", "page", "asks_more"))
    for outcome, other in changes(context["what_if"]):
        assert read(other).kept == other
        labels = {row["id"]: plain(row["label"]) for row in advice_page(other)["findings"]}
        if outcome == asks_more:
            assert read(other).unanswered or any(assess(other).findings[name].needs for name in COMPARED), other
        else:
            announced = {f"{plain(text('finding', name, 'short'))}: {labels[name]}" for name in COMPARED}
            assert outcome in {labels["making"]} | announced, other


@settings(max_examples=15, deadline=None, phases=DRAWN)
@given(complete_answers())
def test_a_what_if_changes_one_answer_only(answers: Answers) -> None:
    kept = read(answers).kept
    for question in kept:
        for option, other in alternatives(kept, BY_ID[question]):
            assert {name for name in other if other[name] != kept[name]} == {question}
            assert option in other[question]
            assert decode(encode(other)) == other


def test_a_what_if_does_not_promise_a_question_where_nobody_can_say() -> None:
    notes = read({**SEED, "side": ("recorder",), "capacity": ("private",), "capture": ("typed",)}).kept
    asks_more = plain(text("advice", "page", "asks_more"))
    promised = [other for outcome, other in changes(advice_page(notes)["what_if"]) if outcome == asks_more]
    assert [other["capacity"] for other in promised if not read(other).unanswered] == []


def test_an_open_finding_shows_what_each_answer_would_give() -> None:
    context = advice_page({question: options for question, options in SEED.items() if question != "announcement"})
    making = next(row for row in context["findings"] if row["id"] == "making")
    assert making["depends"]
    for row in making["depends"]:
        for option in row["options"]:
            then = advice_page(decode(code_of(option["url"])))
            labels = {found["id"]: plain(found["label"]) for found in then["findings"]}
            assert plain(option["outcome"]) == labels["making"]
