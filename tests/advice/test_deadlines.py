"""The section "Termijnen" as a browser gets it: dates in, last days out, mistakes in words, nothing lost."""

from __future__ import annotations

import html
import re
from datetime import date
from urllib.parse import urlsplit

import pytest
from django.test import Client
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from advisor.advice.page import advice_page
from advisor.law.answers import Answers, read
from advisor.law.deadlines import CLOCKS
from advisor.law.events import EARLIEST, EVENTS, LATEST, Dates
from advisor.pages.examples import EXAMPLES
from advisor.wizard.code import inspect
from advisor.wizard.links import advice_url, question_url
from tests.law.complete import complete_answers

WAITING: Answers = read({**EXAMPLES[0].answers, "progress": ("waiting",)}).kept
REFUSED: Answers = read({**EXAMPLES[0].answers, "progress": ("refused",), "wish": ("damages", "complain")}).kept
ASKED: Dates = {"request_received": date(2026, 11, 5)}
ALL: Dates = {event.id: date(2026, 11, number) for number, event in enumerate(EVENTS, start=1)}
TAG = re.compile(r"<[^>]+>")
LINK = re.compile(r'(?:href|action)="((?:/advies/|/vragen/)[^"]*)"')
INPUT = re.compile(r'<input type="(date|text)" id="datum-(\w+)" name="\2" value="([^"]*)"([^>]*)>')


def words(markup: str) -> str:
    return " ".join(html.unescape(TAG.sub(" ", markup)).split())


def get(client: Client, answers: Answers, dates: Dates) -> str:
    response = client.get(advice_url(answers, dates))
    assert response.status_code == 200
    return response.content.decode()


def fields(markup: str) -> dict[str, tuple[str, str]]:
    """The type and value of each date field, by event."""
    return {name: (kind, html.unescape(value)) for kind, name, value, _ in INPUT.findall(markup)}


def dates_of(address: str) -> Dates:
    """The dates in the code of an address, which comes after the question, and before what is made of the advice."""
    parts = urlsplit(html.unescape(address)).path.split("/")
    return inspect(parts[3] if parts[1] == "vragen" else parts[2]).dates


# --- Without and with a date


def test_without_a_date_the_term_is_told_and_no_day(client: Client) -> None:
    shown = get(client, WAITING, {})
    assert fields(shown)["request_received"] == ("date", "")
    assert "Een maand na de dag waarop het verzoek binnenkwam." in words(shown)
    assert "uiterlijk op" not in words(shown).lower().replace("uiterlijk op de laatste dag", "")


def test_a_date_gives_the_last_day_in_full_also_at_the_step(client: Client) -> None:
    shown = words(get(client, WAITING, ASKED))
    assert "Uw datum: donderdag 5 november 2026" in shown
    assert "Antwoord op uw verzoek Uiterlijk op maandag 7 december 2026" in shown
    assert "Wanneer Antwoord uiterlijk op maandag 7 december 2026" in shown
    assert "Met extra tijd: uiterlijk op vrijdag 5 februari 2027" in shown
    assert "Eigenlijk was de laatste dag zaterdag 5 december 2026." in shown


def test_a_page_says_no_number_of_days_left(client: Client) -> None:
    shown = words(get(client, REFUSED, ALL)).lower()
    assert not re.search(r"nog \d+ (dag|week|weken|maand)|vandaag|morgen\b", shown)


def test_every_deadline_says_how_it_is_counted_what_if_it_passes_and_on_what_it_rests() -> None:
    section = advice_page(REFUSED, ALL)["deadlines"]
    rows = [row for group in section["groups"] for row in group["deadlines"]]
    assert {row["id"] for row in rows} >= {"petition", "mediation", "complaint-answer", "damages"}
    assert all(row["what"] and row["term"] and row["passed"] and row["counted"] and row["sources"] for row in rows)
    assert all(row["due"] for row in rows)


def test_an_advice_without_a_clock_has_no_section() -> None:
    planned = read({"side": ("recorder",), "moment": ("planned",), "conversation": ("care",)}).kept
    assert advice_page(planned, ALL)["deadlines"] is None


def test_clocks_stand_under_the_day_that_starts_them() -> None:
    by_id = {clock.id: clock.event for clock in CLOCKS}
    for group in advice_page(REFUSED, {})["deadlines"]["groups"]:
        assert {by_id[row["id"]] for row in group["deadlines"]} == {group["event"]}


# --- Giving, changing and removing a date


@pytest.mark.parametrize("written", ["2026-11-05", "5-11-2026", "5 november 2026"])
def test_a_date_that_was_sent_goes_into_the_address(client: Client, written: str) -> None:
    response = client.post(advice_url(WAITING), {"request_received": written})
    assert response.status_code == 302
    assert response["Location"] == f"{advice_url(WAITING, ASKED)}#termijnen"
    assert response["Cache-Control"] == "no-store"
    assert not response.cookies


def test_an_empty_field_removes_a_date_and_a_link_does_too(client: Client) -> None:
    response = client.post(advice_url(WAITING, ASKED), {"request_received": ""})
    assert response["Location"] == f"{advice_url(WAITING)}#termijnen"
    (group,) = [
        group for group in advice_page(WAITING, ASKED)["deadlines"]["groups"] if group["event"] == "request_received"
    ]
    assert group["remove_url"] == f"{advice_url(WAITING)}#termijnen"


def test_a_date_of_a_clock_that_is_not_shown_stays(client: Client) -> None:
    response = client.post(
        advice_url(WAITING, {"leak_discovered": date(2026, 1, 2)}), {"request_received": "5-11-2026"}
    )
    assert dates_of(response["Location"]) == {**ASKED, "leak_discovered": date(2026, 1, 2)}


def test_the_form_works_from_any_spelling_of_the_address(client: Client) -> None:
    turned = "-".join(reversed(advice_url(WAITING).split("/")[2].upper().split("-")))
    response = client.post(f"/advies/{turned}/", {"request_received": "5-11-2026"})
    assert response["Location"] == f"{advice_url(WAITING, ASKED)}#termijnen"


# --- Mistakes


@pytest.mark.parametrize(
    ("written", "complaint"),
    [
        ("gisteren", "Deze datum kunnen we niet lezen."),
        ("31-2-2026", "Deze dag bestaat niet."),
        ("1-1-1950", "Dit jaar kan niet kloppen. Kies een jaar van 1990 tot en met 2100."),
    ],
)
def test_a_mistake_is_told_at_the_field_and_loses_nothing(client: Client, written: str, complaint: str) -> None:
    known = {"answer_received": date(2026, 11, 3)}
    response = client.post(
        advice_url(REFUSED, known), {"answer_received": "4-11-2026", "complaint_filed": written, "damage_known": ""}
    )
    shown = response.content.decode()
    assert response.status_code == 200
    assert response["Cache-Control"] == "no-store"
    assert f"Fout: {complaint}" in words(shown)
    assert "<title>Fout: " in shown
    assert fields(shown)["complaint_filed"] == ("text", written)
    assert fields(shown)["answer_received"] == ("date", "2026-11-04")
    attributes = next(rest for _, name, _, rest in INPUT.findall(shown) if name == "complaint_filed")
    assert 'aria-invalid="true"' in attributes
    assert "autofocus" in attributes
    described = re.search(r'aria-describedby="([^"]*)"', attributes)
    assert described is not None
    assert all(f'id="{name}"' in shown for name in described[1].split())
    kept = [dates_of(link) for link in links(shown)]
    assert kept.count({}) == 1, "the link that removes the one date"
    assert kept.count({"answer_received": date(2026, 11, 4)}) == len(kept) - 1


def test_what_was_typed_is_shown_as_text_and_never_as_markup(client: Client) -> None:
    response = client.post(advice_url(WAITING), {"request_received": '"><script>alert(1)'})
    assert "<script>alert" not in response.content.decode()


@settings(max_examples=60, deadline=None, phases=(Phase.explicit, Phase.generate))
@given(
    st.dictionaries(
        st.sampled_from([event.id for event in EVENTS]) | st.text(max_size=5),
        st.dates(EARLIEST, LATEST).map(str) | st.text(max_size=50),
        max_size=5,
    )
)
def test_any_form_leads_to_a_page(form: dict[str, str]) -> None:
    response = Client().post(advice_url(WAITING), form, follow=True)
    assert response.status_code == 200


# --- No link loses a date


def links(markup: str) -> list[str]:
    """Every address of a question or an advice on a page, apart from the beginning."""
    return [link for link in LINK.findall(markup) if "/-/" not in link]


@pytest.mark.parametrize("answers", [WAITING, REFUSED, EXAMPLES[1].answers, {"side": ("recorded",)}])
def test_every_link_of_an_advice_carries_every_date(client: Client, answers: Answers) -> None:
    found = links(get(client, answers, ALL))
    removing = {
        group["remove_url"] for group in (advice_page(answers, ALL).get("deadlines") or {"groups": []})["groups"]
    }
    assert len(found) > len(removing)
    assert all(dates_of(link) == ALL for link in found if html.unescape(link) not in removing)


@settings(max_examples=25, deadline=None, phases=(Phase.explicit, Phase.generate))
@given(complete_answers())
def test_every_link_of_any_question_carries_every_date(answers: Answers) -> None:
    for question_id in list(answers)[:4]:
        response = Client().get(question_url(question_id, answers, ALL))
        assert response.status_code == 200
        found = links(response.content.decode())
        assert found
        assert all(dates_of(link) == ALL for link in found)


def test_changing_an_answer_keeps_the_dates(client: Client) -> None:
    response = client.post(question_url("progress", WAITING, ASKED), {"progress-answer": "refused"})
    assert dates_of(response["Location"]) == ASKED


def test_a_date_that_cannot_be_is_dropped_from_an_address(client: Client) -> None:
    code = advice_url(WAITING, ASKED).split("/")[2].replace("tr20261105", "tr20260231")
    response = client.get(f"/advies/{code}/")
    assert (response.status_code, response["Location"]) == (302, advice_url(WAITING))
