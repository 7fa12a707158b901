"""What the API gives: the same questions, advice, sources, cases and letters as the pages."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any

import pytest
from django.test import Client

from advisor.advice.findings import SHOWN
from advisor.api.schema import Advice
from advisor.documents.letter import letter_for
from advisor.law.assess import assess
from advisor.law.cases import shown
from advisor.law.questions import BY_ID, QUESTIONS
from advisor.law.remedies import LETTERS
from advisor.law.rules import DOSSIER_DATE
from advisor.law.sources import SOURCES
from advisor.management.commands.advise import advice_line
from advisor.pages.examples import EXAMPLES
from advisor.wizard.code import encode
from advisor.wizard.links import advice_url
from tests.api.asking import ROOT, post

DAY = DOSSIER_DATE.isoformat()
STORY = {question: list(options) for question, options in EXAMPLES[0].answers.items()}


def get(client: Client, path: str) -> Any:
    response = client.get(f"{ROOT}{path}")
    assert response.status_code == 200
    return response.json()


def test_every_question_is_there_in_the_order_of_asking(client: Client) -> None:
    found = get(client, "/questions")
    assert found["rules_date"] == DAY
    asked = QUESTIONS
    assert [question["id"] for question in found["questions"]] == [question.id for question in asked]
    for question in found["questions"]:
        assert [option["id"] for option in question["options"]] == [
            option.id for option in BY_ID[question["id"]].options
        ]
        assert "<" not in question["title"]
        assert question["title"]
        assert all(option["label"] for option in question["options"])


def test_following_the_next_question_leads_to_the_advice(client: Client) -> None:
    answers: dict[str, Any] = {}
    while question := post(client, "/next", {"answers": answers}).json()["question"]:
        assert question["id"] not in answers
        assert {option["id"] for option in question["options"]} >= set(STORY[question["id"]])
        answers[question["id"]] = STORY[question["id"]]
    found = post(client, "/next", {"answers": answers}).json()
    assert found["advice_url"].startswith("http://testserver/advies/s2-m3-")
    assert client.get(found["advice_url"]).status_code == 200
    assert found["number"] is None


def test_next_question_is_worded_for_this_reader_and_offers_what_makes_sense(client: Client) -> None:
    for side in ("recorder", "recorded"):
        given = {"side": side, "moment": "made"}
        page = client.get(f"/vragen/situation/{encode({name: (option,) for name, option in given.items()})}/")
        found = post(client, "/next", {"answers": given}).json()
        assert found["question"]["title"] in page.context["question"].title
        assert [option["id"] for option in found["question"]["options"]] == [
            option.id for option in page.context["question"].options
        ]


def test_dates_come_back_in_the_code(client: Client) -> None:
    body = {"answers": {"side": "recorded"}, "dates": {"answer_received": "2026-11-02"}}
    assert post(client, "/next", body).json()["code"] == "s2-ta20261102"


@pytest.mark.parametrize("number", range(0, len(EXAMPLES), 4))
def test_advice_is_that_of_the_command_line(client: Client, number: int) -> None:
    body = {"id": number, "answers": {name: list(given) for name, given in EXAMPLES[number].answers.items()}}
    body["dates"] = {"answer_received": "2026-11-02"}
    found = post(client, "/advice", body).json()
    assert found == advice_line(json.dumps(body), 1)
    assert list(found) == list(Advice.model_fields)


def test_advice_can_be_asked_by_the_code_in_an_address(client: Client) -> None:
    code = encode({name: tuple(given) for name, given in STORY.items()})
    assert get(client, f"/advice/{code}") == post(client, "/advice", {"answers": STORY}).json()
    assert client.get(f"{ROOT}/advice/q99").status_code == 404


def test_advice_in_words_says_what_the_page_says(client: Client) -> None:
    found = post(client, "/words", {"answers": STORY}).json()
    page = client.get(advice_url(EXAMPLES[0].answers)).content.decode()
    page = re.sub(r'<a class="term"[^>]*>([^<]*)</a>', r"\1", page)
    assert [finding["id"] for finding in found["findings"]] == list(SHOWN)
    assert found["headline"]["title"] in unescape(page)
    for finding in found["findings"]:
        assert all(reason in page for reason in finding["reasons"])
    assert [step["id"] for step in found["steps"]] == [step.id for step in assess(EXAMPLES[0].answers).steps]
    assert any(finding["sides"] for finding in found["findings"])


def test_danger_is_told_apart(client: Client) -> None:
    found = post(client, "/words", {"answers": {**STORY, "situation": ["danger"]}}).json()
    assert found["urgent"]


def test_sources_are_those_that_may_be_cited_each_with_its_link(client: Client) -> None:
    found = get(client, "/sources")["sources"]
    assert {source["id"] for source in found} == {id for id, source in SOURCES.items() if source.may_be_cited}
    assert all(source["link"].startswith("https://") for source in found)
    assert get(client, f"/sources/{found[0]['id']}") == found[0]


def test_source_that_may_not_be_cited_is_not_there(client: Client) -> None:
    hidden = next(id for id, source in SOURCES.items() if not source.may_be_cited)
    assert client.get(f"{ROOT}/sources/{hidden}").status_code == 404


def test_cases_are_those_that_readers_see(client: Client) -> None:
    found = get(client, "/cases")["cases"]
    assert [case["id"] for case in found] == [case.id for case in shown()]
    assert get(client, f"/cases/{found[0]['id']}") == found[0]


def test_letters_are_named_and_written_for_these_answers(client: Client) -> None:
    assert [letter["id"] for letter in get(client, "/letters")["letters"]] == list(LETTERS)
    assessment = assess(EXAMPLES[0].answers)
    for letter in assessment.letters:
        found = post(client, f"/letters/{letter}", {"answers": STORY}).json()
        assert found["title"] == letter_for(assessment, letter).title
        assert found["title"] in found["text"]
        assert "<" not in found["text"]


def test_letter_that_does_not_fit_is_not_there(client: Client) -> None:
    assert post(client, "/letters/petition", {"answers": {"side": "recorder"}}).status_code == 404
    assert post(client, "/letters/nonsense", {"answers": {}}).status_code == 404


def test_description_is_openapi_and_names_every_option(client: Client) -> None:
    found = get(client, "/openapi.json")
    assert found["openapi"].startswith("3.1")
    given = found["components"]["schemas"]["Given"]["properties"]["answers"]
    assert list(given["properties"]) == [question.id for question in QUESTIONS]
    names = [operation["operationId"] for item in found["paths"].values() for operation in item.values()]
    assert len(names) == len(set(names)) == 11


def test_page_explains_every_operation_and_loads_nothing_from_elsewhere(client: Client) -> None:
    response = client.get("/api/v1/")
    page = response.content.decode()
    for name in (
        "questions",
        "next_question",
        "advise",
        "words",
        "advice_of_code",
        "sources",
        "cases",
        "letters",
        "letter",
    ):
        assert f'id="{name}"' in page
    assert "<p></p>" not in page
    assert 'src="http' not in page
    assert "default-src 'none'" in response["Content-Security-Policy"]
