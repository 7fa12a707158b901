"""The question pages, as a browser gets them: the address holds everything, and every answer leads on."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from django.urls import reverse

from advisor.law.answers import Answers, read
from advisor.pages.examples import EXAMPLES, Example
from advisor.wizard.code import decode, encode
from advisor.wizard.forms import QuestionForm
from advisor.wizard.links import DROPPED, advice_url, first_question_url, question_url

SEED = EXAMPLES[0].answers
HALFWAY = {question: SEED[question] for question in ("side", "moment", "situation", "conversation")}


def _send(client: Client, address: str, *options: str) -> str:
    """Answer the question at `address` and give the address that follows."""
    step = address.split("/")[2]
    response = client.post(address, {f"{step}-answer": options})
    assert response.status_code == 302, response.content.decode()
    return response["Location"]


def _optional(question: str, answers: Answers) -> bool:
    return question in read({name: given for name, given in answers.items() if name != question}).assumed


def test_questions_without_a_step_lead_to_the_first(client: Client) -> None:
    response = client.get("/vragen/")
    assert (response.status_code, response["Location"]) == (302, "/vragen/side/-/")


def test_get_shows_the_question_without_an_error(client: Client) -> None:
    response = client.get(first_question_url())
    assert response.status_code == 200
    assert response.context["question"].id == "side"
    assert response.context["question"].error == response.context["notice"] == response.context["previous_url"] == ""
    assert response.context["answers"] == []
    assert not any(option.checked for option in response.context["question"].options)


@pytest.mark.parametrize("story", EXAMPLES, ids=lambda story: story.id)
def test_answering_every_question_ends_at_the_advice(client: Client, story: Example) -> None:
    address = first_question_url()
    pages = 0
    while address.startswith("/vragen/"):
        pages += 1
        assert client.get(address).status_code == 200
        address = _send(client, address, *story.answers[address.split("/")[2]])
    required = {question: given for question, given in story.answers.items() if not _optional(question, story.answers)}
    assert address == advice_url(required)
    assert pages == len(required) <= 18


def test_post_carries_the_answers_on_in_the_address(client: Client) -> None:
    assert _send(client, "/vragen/moment/s2/", "made") == "/vragen/situation/s2-m3/"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"moment-answer": ""},
        {"moment-answer": "nonsense"},
        {"moment-answer": ["planned", "made"]},
        {"side-answer": "recorder"},
    ],
)
def test_post_without_one_good_option_shows_the_error_and_keeps_the_rest(client: Client, body: dict[str, str]) -> None:
    response = client.post("/vragen/moment/s2/", body)
    assert response.status_code == 200
    assert response["Cache-Control"] == "no-store"
    assert response.context["question"].error
    assert response.context["question"].id == "moment"
    assert [row["question_id"] for row in response.context["answers"]] == ["side"]


def test_post_of_none_beside_something_else_is_an_error_that_keeps_both_ticked(client: Client) -> None:
    response = client.post("/vragen/situation/s2-m3/", {"situation-answer": ["none", "danger"]})
    assert response.status_code == 200
    assert response.context["question"].error
    ticked = [option.id for option in response.context["question"].options if option.checked]
    assert ticked == ["none", "danger"]


def test_post_of_several_options_repeats_the_letter(client: Client) -> None:
    assert _send(client, "/vragen/situation/s2-m3/", "leak", "danger") == "/vragen/conversation/s2-m3-b2-b5/"


def test_going_back_and_refreshing_show_the_answer_given(client: Client) -> None:
    address = question_url("moment", HALFWAY)
    for _ in range(2):
        shown = client.get(address).content.decode()
        assert re.findall(r'value="(\w+)" checked', shown) == ["made"]


def test_previous_leads_to_the_last_answered_question_with_all_answers(client: Client) -> None:
    response = client.get(question_url("channel", HALFWAY))
    assert response.context["previous_url"] == question_url("conversation", HALFWAY)


def test_answers_so_far_have_a_label_and_a_change_link_that_loses_nothing(client: Client) -> None:
    rows = client.get(question_url("channel", HALFWAY)).context["answers"]
    assert [row["question_id"] for row in rows] == list(HALFWAY)
    for row in rows:
        assert row["question_title"]
        assert row["answer"]
        assert row["change_url"] == question_url(row["question_id"], HALFWAY)
        assert client.get(row["change_url"]).status_code == 200


def test_changing_an_answer_of_a_finished_walk_returns_to_the_advice(client: Client) -> None:
    following = _send(client, question_url("announcement", SEED), "told")
    assert following == advice_url({**SEED, "announcement": ("told",)}) or following.startswith("/vragen/")
    assert _send(client, question_url("purpose", SEED), "memory") == advice_url({**SEED, "purpose": ("memory",)})


def test_changing_an_answer_asks_only_what_is_new(client: Client) -> None:
    following = _send(client, question_url("capture", SEED), "video")
    assert following == question_url("camera", {**SEED, "capture": ("video",)})


def test_the_advice_holds_no_answer_to_a_question_that_was_not_asked(client: Client) -> None:
    following = _send(client, question_url("conversation", SEED), "none")
    while following.startswith("/vragen/"):
        following = _send(client, following, client.get(following).context["question"].options[0].id)
    kept = decode(following.split("/")[2])
    assert {"side", "capture"} <= set(kept)
    assert not {"channel", "presence"} & set(kept)


def test_an_optional_question_can_be_opened_and_returns_to_the_advice(client: Client) -> None:
    assert client.get(question_url("abroad", SEED)).status_code == 200
    assert _send(client, question_url("abroad", SEED), "yes") == advice_url({**SEED, "abroad": ("yes",)})


@pytest.mark.parametrize("step", ["capture", "wish", "nonsense", "done", "health", "mandate"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_step_out_of_turn_leads_to_the_first_open_question(client: Client, step: str, method: str) -> None:
    response = getattr(client, method)(f"/vragen/{step}/{encode(HALFWAY)}/")
    assert (response.status_code, response["Location"]) == (302, question_url("channel", HALFWAY))


def test_a_step_that_is_not_asked_in_a_finished_walk_leads_to_the_advice(client: Client) -> None:
    assert client.get(question_url("mandate", SEED))["Location"] == advice_url(SEED)


def test_another_spelling_leads_to_the_canonical_address(client: Client) -> None:
    response = client.get("/vragen/channel/G1.b1-M3S2/")
    assert (response.status_code, response["Location"]) == (302, question_url("channel", HALFWAY))


def test_a_dropped_answer_is_asked_again_with_a_notice(client: Client) -> None:
    response = client.get("/vragen/channel/s2-m77-b1-g1/")
    address = urlsplit(response["Location"])
    assert address.path == "/vragen/moment/s2-b1-g1/"
    assert parse_qs(address.query) == {DROPPED: ["1"]}
    page = client.get(response["Location"])
    assert page.context["notice"]
    assert page.context["form_action"] == address.path
    assert _send(client, page.context["form_action"], "made") == question_url("channel", HALFWAY)


def test_options_that_make_no_sense_are_left_out_unless_given(client: Client) -> None:
    here = {question: SEED[question] for question in list(SEED)[:7]}
    shown = client.get(question_url("presence", here)).context["question"].options
    assert not {"line_holder", "pocket"} & {option.id for option in shown}
    given = {**here, "presence": ("pocket",)}
    shown = client.get(question_url("presence", given)).context["question"].options
    assert [option.id for option in shown if option.checked] == ["pocket"]


def test_the_body_cannot_choose_the_step(client: Client) -> None:
    body = {"moment-answer": "made", "question_view-current_step": "wish", "wizard_goto_step": "wish"}
    assert client.post("/vragen/moment/s2/", body)["Location"] == "/vragen/situation/s2-m3/"


def test_pages_may_be_kept_a_while_and_answers_never(client: Client) -> None:
    for address in (first_question_url(), "/vragen/", "/vragen/wish/-/"):
        assert client.get(address)["Cache-Control"] == "public, max-age=300"
    assert client.post(first_question_url(), {"side-answer": "recorded"})["Cache-Control"] == "no-store"


@pytest.mark.parametrize("answers", [{}, SEED], ids=["nothing answered", "all answered"])
def test_a_page_makes_one_form_however_many_questions_there_are(
    client: Client, monkeypatch: pytest.MonkeyPatch, answers: Answers
) -> None:
    made: list[str] = []
    original = QuestionForm.__init__

    def counted(form: QuestionForm, *args: object, **kwargs: object) -> None:
        made.append(form.question.id)
        original(form, *args, **kwargs)

    monkeypatch.setattr(QuestionForm, "__init__", counted)
    client.get(question_url("side", answers))
    assert made == ["side"]


def test_head_is_answered_and_other_methods_are_not(client: Client) -> None:
    assert client.head(first_question_url()).status_code == 200
    for method in ("put", "patch", "delete", "options", "trace"):
        assert getattr(client, method)(first_question_url()).status_code == 405
    assert client.post("/vragen/").status_code == 405


def test_no_response_sets_a_cookie(client: Client) -> None:
    client.get(first_question_url())
    client.post(first_question_url(), {"side-answer": "recorded"})
    client.post(first_question_url(), {})
    assert not client.cookies


def test_restart_is_a_link_to_the_start(client: Client) -> None:
    assert client.get(question_url("channel", HALFWAY)).context["restart_url"] == reverse("start")
