"""Whatever stands in an address or a body, the visitor ends on a page."""

from urllib.parse import quote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.law.questions import QUESTIONS

STEPS = (
    st.sampled_from([question.id for question in QUESTIONS])
    | st.sampled_from(["done", "advies"])
    | st.text(max_size=12)
)
PARTS = st.sampled_from([f"{question.letter}{option.number}" for question in QUESTIONS for option in question.options])
CODES = st.lists(PARTS | st.text(max_size=4), max_size=30).map("-".join) | st.text(max_size=40)
FIELDS = STEPS.map(lambda step: f"{step}-answer") | st.sampled_from(["wizard_goto_step", "question_view-current_step"])
VALUES = st.sampled_from([option.id for question in QUESTIONS for option in question.options]) | st.text(max_size=12)
BODIES = st.dictionaries(FIELDS | st.text(max_size=8), st.lists(VALUES, max_size=4), max_size=5)


def _ends_well(client: Client, address: str, body: dict[str, list[str]] | None) -> None:
    response = client.get(address) if body is None else client.post(address, body)
    for _ in range(3):
        if response.status_code != 302:
            break
        response = client.get(response["Location"])
    # A slash, or nothing at all, makes it another address: one that does not exist.
    found = address.removeprefix("/vragen/").count("/") == 2 and "//" not in address and "%2F" not in address
    assert response.status_code == 200 if found else response.status_code in (200, 404)
    assert response.content


@settings(max_examples=150, deadline=None)
@given(STEPS, CODES, st.none() | BODIES)
def test_any_step_code_and_body_end_on_a_page(step: str, code: str, body: dict[str, list[str]] | None) -> None:
    _ends_well(Client(), f"/vragen/{quote(step, safe='')}/{quote(code, safe='')}/", body)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from([question.id for question in QUESTIONS]), st.lists(PARTS, max_size=20), BODIES)
def test_any_body_at_a_question_ends_on_a_page(step: str, parts: list[str], body: dict[str, list[str]]) -> None:
    _ends_well(Client(), f"/vragen/{step}/{'-'.join(parts) or '-'}/", body)


@pytest.mark.parametrize("code", ["s9" * 2000, "%ff%fe", "%00", "..", "s1%0d%0aSet-Cookie:x", "s" + "1" * 5000])
def test_a_strange_code_ends_on_a_page(client: Client, code: str) -> None:
    assert client.get(f"/vragen/side/{code}/", follow=True).status_code in (200, 404)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"{}", "application/json"),
        (b"\xff\xfe", "text/plain"),
        (b"side-answer=%ff", "application/x-www-form-urlencoded"),
        (b"nothing", "multipart/form-data; boundary=x"),
        (b"", "multipart/form-data"),
    ],
)
def test_a_strange_body_gives_an_error_that_can_be_read(client: Client, body: bytes, content_type: str) -> None:
    assert client.post("/vragen/side/-/", body, content_type=content_type).status_code in (200, 400)


def test_a_file_is_ignored(client: Client) -> None:
    body = {"side-answer": "recorded", "side-file": SimpleUploadedFile("a.mp3", b"sound")}
    assert client.post("/vragen/side/-/", body)["Location"] == "/vragen/moment/s2/"
