"""What is refused is refused in Dutch, with the headers of every page, and without being read."""

from __future__ import annotations

import pytest
from django.conf import settings
from django.test import Client

from advisor.wizard.links import first_question_url

QUESTION = first_question_url()
TOO_LONG = "/advies/" + "a" * settings.LONGEST_ADDRESS + "/"
FORM = "application/x-www-form-urlencoded"
TOO_LARGE = {"data": "a=" + "b" * settings.DATA_UPLOAD_MAX_MEMORY_SIZE, "content_type": FORM}
REFUSED = {
    "not found": ("get", "/nergens/", {}, 404, "Deze pagina is er niet"),
    "not this method": ("post", "/over/", {}, 405, "Dit kan hier niet"),
    "not this method, on an advice": ("put", "/advies/-/", {}, 405, "Dit kan hier niet"),
    "body too large": ("post", QUESTION, TOO_LARGE, 413, "Dit is te groot"),
    "body too large for a page that takes none": ("post", "/over/", TOO_LARGE, 413, "Dit is te groot"),
    "address too long": ("get", TOO_LONG, {}, 414, "Dit adres is te lang"),
    "query too long": ("get", "/?" + "a" * settings.LONGEST_ADDRESS, {}, 414, "Dit adres is te lang"),
    "too many fields": ("post", QUESTION, {"data": "a=1&" * 200, "content_type": FORM}, 400, "Dit lukt niet"),
    "strange host": ("get", "/", {"headers": {"host": "elders.example"}}, 400, "Dit lukt niet"),
}


@pytest.mark.parametrize(("method", "path", "more", "status", "title"), REFUSED.values(), ids=REFUSED)
def test_refusal_is_a_page_in_dutch(
    client: Client, method: str, path: str, more: dict[str, object], status: int, title: str
) -> None:
    response = getattr(client, method)(path, **more)
    assert response.status_code == status
    page = response.content.decode()
    assert '<html lang="nl"' in page
    assert f"<h1>{title}</h1>" in page
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert not response.cookies


def test_refused_method_names_those_that_work(client: Client) -> None:
    assert client.post("/over/")["Allow"] == "GET, HEAD"


def test_refusal_in_a_frame_stays_in_the_frame(client: Client) -> None:
    response = client.put("/in/neutraal/over/")
    assert response.status_code == 405
    assert 'href="/in/neutraal/"' in response.content.decode()


def test_body_as_large_as_allowed_is_read(client: Client) -> None:
    body = "a=" + "b" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE - 2)
    assert client.post(QUESTION, data=body, content_type=FORM).status_code == 200


def test_api_says_so_as_problem_details(client: Client) -> None:
    response = client.get("/api/v1/questions?" + "a" * settings.LONGEST_ADDRESS)
    assert (response.status_code, response["Content-Type"]) == (414, "application/problem+json")


def test_trace_is_refused(client: Client) -> None:
    assert client.trace("/over/").status_code == 405


def test_folder_of_files_is_not_shown(client: Client) -> None:
    for path in ("/static/", "/static/../config/settings.py", "/.git/config"):
        assert client.get(path).status_code == 404
