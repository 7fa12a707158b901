"""How the API speaks HTTP: every error as problem details, an ETag, small bodies, open to every site."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from advisor.law.rules import DOSSIER_DATE
from tests.api.asking import ROOT, post

ANSWER = {"answers": {"side": "recorded"}}


def refuse(client: Client, kind: str) -> HttpResponse:
    """A request that goes wrong."""
    requests: dict[str, Any] = {
        "not JSON": lambda: post(client, "/advice", "{"),
        "not text": lambda: post(client, "/advice", b"\xff\xfe"),
        "too deep": lambda: post(client, "/advice", "[" * 9000),
        "no such address": lambda: client.get(f"{ROOT}/nonsense"),
        "no such version": lambda: client.get("/api/v9/questions"),
        "no such source": lambda: client.get(f"{ROOT}/sources/nonsense"),
        "wrong method": lambda: client.put(f"{ROOT}/advice"),
        "wrong method on the page": lambda: client.delete(f"{ROOT}/"),
        "too large": lambda: post(client, "/advice", json.dumps({**ANSWER, "id": "x" * 16384})),
        "a form": lambda: client.post(f"{ROOT}/advice", ANSWER["answers"]),
        "no answers": lambda: post(client, "/advice", {}),
        "another field": lambda: post(client, "/advice", {**ANSWER, "x": 1}),
        "answers of another kind": lambda: post(client, "/advice", {"answers": []}),
        "unknown option": lambda: post(client, "/advice", {"answers": {"side": "nobody"}}),
        "unknown day": lambda: post(client, "/next", {**ANSWER, "dates": {"answer_received": "2026-02-30"}}),
        "not a list": lambda: post(client, "/advice", [1]),
    }
    return requests[kind]()


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("not JSON", 400),
        ("not text", 400),
        ("too deep", 400),
        ("no such address", 404),
        ("no such version", 404),
        ("no such source", 404),
        ("wrong method", 405),
        ("wrong method on the page", 405),
        ("too large", 413),
        ("a form", 415),
        ("no answers", 422),
        ("another field", 422),
        ("answers of another kind", 422),
        ("unknown option", 422),
        ("unknown day", 422),
        ("not a list", 422),
    ],
)
def test_error_is_told_in_two_languages(client: Client, kind: str, status: int) -> None:
    response = refuse(client, kind)
    assert response.status_code == status
    assert response["Content-Type"] == "application/problem+json"
    assert response["Access-Control-Allow-Origin"] == "*"
    assert response["Cache-Control"] == "no-store"
    told = json.loads(response.content)
    assert set(told) == {"type", "title", "status", "detail", "title_nl", "detail_nl"}
    assert told["status"] == status
    assert all(told.values())
    assert f'id="{told["type"].partition("#")[2]}"' in client.get("/api/v1/").content.decode()


def test_unknown_option_is_told_with_what_is_allowed(client: Client) -> None:
    detail = json.loads(refuse(client, "unknown option").content)["detail"]
    assert detail.startswith("side has no option 'nobody'; allowed: recorder, recorded")


def test_methods_that_are_allowed_are_named(client: Client) -> None:
    assert client.put(f"{ROOT}/advice")["Allow"] == "POST, OPTIONS"
    assert client.put(f"{ROOT}/sources")["Allow"] == "GET, HEAD, OPTIONS"


def test_own_mistake_is_told_without_what_it_was(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*args: object) -> None:
        raise RuntimeError("broken on purpose")

    monkeypatch.setattr("advisor.api.operations.assess", fail)
    response = post(client, "/advice", ANSWER)
    assert response.status_code == 500
    assert response["Content-Type"] == "application/problem+json"
    assert b"broken" not in response.content
    assert "broken on purpose" in caplog.text


@pytest.mark.parametrize(
    "path", ["/questions", "/sources", "/cases", "/letters", "/advice/s2-m3", "/openapi.json", "/"]
)
def test_answer_is_kept_by_the_day_of_the_rules(client: Client, path: str) -> None:
    first = client.get(f"{ROOT}{path}")
    assert first["ETag"].startswith(f'"{DOSSIER_DATE.isoformat()}-')
    assert first["Cache-Control"] == "public, max-age=300"
    again = client.get(f"{ROOT}{path}", headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again["Access-Control-Allow-Origin"] == "*"
    assert client.get(f"{ROOT}{path}", headers={"if-none-match": '"2020-01-01-x"'}).status_code == 200


def test_head_says_what_get_would(client: Client) -> None:
    asked, got = client.head(f"{ROOT}/letters"), client.get(f"{ROOT}/letters")
    assert (asked.status_code, asked.content, asked["ETag"]) == (200, b"", got["ETag"])


def test_every_site_may_ask(client: Client) -> None:
    first = client.options(f"{ROOT}/advice", headers={"origin": "https://elders.example"})
    assert first.status_code == 204
    assert "POST" in first["Access-Control-Allow-Methods"]
    assert "Content-Type" in first["Access-Control-Allow-Headers"]
    response = post(client, "/advice", ANSWER, headers={"origin": "https://elders.example"})
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in response
    assert response["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert not response.cookies


def test_largest_body_is_taken(client: Client) -> None:
    body = json.dumps({**ANSWER, "id": ""})
    filled = body.replace('""', f'"{"x" * (16384 - len(body))}"')
    assert len(filled) == 16384
    assert post(client, "/advice", filled).status_code == 200


def test_pages_are_left_alone(client: Client) -> None:
    response = client.get("/")
    assert "Access-Control-Allow-Origin" not in response
