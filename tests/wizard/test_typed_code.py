"""The page where a code from paper is typed."""

from __future__ import annotations

import html

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from advisor.law.rules import DOSSIER_DATE
from advisor.pages.examples import EXAMPLES
from advisor.wizard.check_character import groups
from advisor.wizard.links import advice_url

ADVICE = advice_url(EXAMPLES[0].answers)
CODE = ADVICE.split("/")[2]
PAPER = " ".join(groups(CODE))


def sent(client: Client, typed: str) -> tuple[str, str]:
    """Where a typed code leads, and else what is shown."""
    response = client.post("/code/", {"code": typed})
    assert response["Cache-Control"] == "no-store"
    if response.status_code == 302:
        return response["Location"], ""
    assert response.status_code == 200
    return "", html.unescape(response.content.decode())


def test_it_is_found_from_the_start_page(client: Client) -> None:
    assert 'href="/code/"' in client.get("/").content.decode()
    shown = client.get("/code/")
    assert shown.status_code == 200
    assert '<label for="code">' in shown.content.decode()


@pytest.mark.parametrize(
    "typed",
    [
        PAPER,
        PAPER.lower(),
        PAPER.replace(" ", ""),
        "-".join(PAPER),
        CODE,
        CODE.upper(),
        CODE.replace("-", "  "),
        ADVICE,
    ],
)
def test_a_code_leads_to_its_advice_however_it_is_typed(client: Client, typed: str) -> None:
    assert sent(client, typed) == (ADVICE, "")


def test_a_code_without_the_day_of_the_rules_works_too(client: Client) -> None:
    old = CODE.partition("-rd")[0]
    assert sent(client, old) == (f"/advies/{old}/", "")


def test_a_typing_error_is_told_kindly_with_what_was_read(client: Client) -> None:
    wrong = PAPER.replace("G1", "G2")
    address, shown = sent(client, wrong)
    assert address == ""
    assert "Klopt deze code wel?" in shown
    assert "Het laatste teken past niet bij de rest." in shown
    assert "Keuring" in shown or "keuring" in shown
    assert f'value="{wrong}"' in shown
    assert 'href="/advies/s2-m3-b1-g2-' in shown


def test_a_part_that_does_not_exist_is_told(client: Client) -> None:
    address, shown = sent(client, f"{CODE.partition('-rd')[0]}-g9999")
    assert address == ""
    assert "Een deel van de code kennen we niet." in shown


def test_a_day_of_the_rules_that_has_not_come_is_a_typing_error(client: Client) -> None:
    later = f"rd{DOSSIER_DATE.replace(year=DOSSIER_DATE.year + 1):%Y%m%d}"
    assert sent(client, f"{CODE.partition('-rd')[0]}-{later}")[0] == ""


@pytest.mark.parametrize("typed", ["", "   ", "---"])
def test_an_empty_field_asks_for_the_code(client: Client, typed: str) -> None:
    assert "Er staat nog geen code" in sent(client, typed)[1]


def test_what_is_no_code_at_all_is_said(client: Client) -> None:
    assert "Deze code kennen we niet" in sent(client, "hallo")[1]


@given(st.text(max_size=400))
def test_whatever_is_typed_stays_out_of_the_page_but_for_letters_and_digits(typed: str) -> None:
    address, shown = sent(Client(), typed)
    assert address.startswith("/advies/") or "<h1>Typ de code van uw papier</h1>" in shown


def test_the_code_stands_in_no_address_and_no_page_is_kept(client: Client) -> None:
    """A form that is sent by GET would put the code into logs and histories."""
    assert '<form method="post" action="/code/"' in client.get("/code/").content.decode()
