"""The page with all cases."""

from __future__ import annotations

import html
import re

from django.test import Client

from advisor.law.cases import KINDS, load, shown
from advisor.pages.cases import case_groups, kind_names
from advisor.texts.load import text


def test_every_shown_case_stands_there_once_with_its_link(client: Client) -> None:
    page = re.sub(r'<a class="term"[^>]*>([^<]*)</a>', r"\1", client.get("/zaken/").content.decode())
    for case in shown():
        assert page.count(f'<article class="case" id="{case.id}"') == 1
        assert f'href="{html.escape(case.link)}"' in page
        assert str(text("case", case.id, "decision")) in page
    withheld = [case.id for case in load().values() if not case.shown]
    assert not any(f'id="{id}"' in page for id in withheld)


def test_cases_are_grouped_by_kind_of_talk_and_the_newest_comes_first() -> None:
    groups = case_groups()
    assert sum(len(group["cases"]) for group in groups) == len(shown())
    cases = load()
    for group in groups:
        found = [cases[row["id"]] for row in group["cases"]]
        assert {case.answers["conversation"] for case in found} == {(group["id"],)}
        days = [case.date or case.source_date for case in found]
        assert days == sorted(days, reverse=True)


def test_kinds_are_in_the_order_of_their_weight() -> None:
    assert kind_names() == [text("case_kind", kind, "name") for kind in KINDS]


def test_ids_on_the_page_are_all_different(client: Client) -> None:
    ids = re.findall(r' id="([^"]+)"', client.get("/zaken/").content.decode())
    assert len(set(ids)) == len(ids)


def test_page_is_public_only_read_and_reachable_from_every_page(client: Client) -> None:
    response = client.get("/zaken/")
    assert response["Cache-Control"] == "public, max-age=300"
    assert not client.cookies
    assert client.post("/zaken/").status_code == 405
    assert 'href="/zaken/"' in client.get("/privacy/").content.decode()


def test_each_case_leads_to_our_advice_for_such_answers() -> None:
    assert all(row["advice_url"].startswith("/advies/s") for group in case_groups() for row in group["cases"])
