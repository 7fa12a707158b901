"""Start, about and privacy."""

import re
from pathlib import Path

import pytest
from django.test import Client

from advisor.pages.examples import EXAMPLES


def test_start_offers_the_first_question_and_the_examples(client: Client) -> None:
    context = client.get("/").context
    assert context["first_url"] == "/vragen/side/-/"
    assert [example["title"] for example in context["examples"]] == [example.title for example in EXAMPLES]
    assert all(example["url"].startswith("/advies/s") for example in context["examples"])


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_example_opens_an_advice(client: Client, number: int) -> None:
    response = client.get(client.get("/").context["examples"][number]["url"])
    assert response.status_code == 200


@pytest.mark.parametrize("address", ["/", "/over/", "/privacy/", "/toegankelijkheid/"])
def test_plain_page_is_public_and_only_read(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 200
    assert response["Cache-Control"] == "public, max-age=300"
    assert not client.cookies
    assert client.head(address).status_code == 200
    assert client.post(address).status_code == 405


def test_start_tells_other_sites_how_to_show_a_link_to_it(client: Client, static_root: Path) -> None:
    page = client.get("/").content.decode()
    shown = re.search(r'property="og:image" content="http://testserver/static/([^"]+)"', page)
    assert shown
    assert (static_root / shown[1]).exists()


def test_page_with_answers_has_no_preview(client: Client) -> None:
    assert "og:" not in client.get(client.get("/").context["examples"][0]["url"]).content.decode()
