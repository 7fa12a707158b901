"""Whoever keeps the site running can ask whether it lives and whether it can advise."""

from __future__ import annotations

import pytest
from django.test import Client, override_settings

from advisor.law.rules import DOSSIER_DATE


@pytest.mark.parametrize("path", ["/gezond", "/gereed"])
def test_probe_is_answered_under_any_name_and_without_https(client: Client, path: str) -> None:
    with override_settings(SECURE_SSL_REDIRECT=True):
        response = Client().get(path, headers={"host": "10.0.0.7:8000"})
    assert response.status_code == 200
    assert response["Cache-Control"] == "no-store"
    assert not response.cookies


def test_ready_names_the_release_and_the_day_of_the_rules(client: Client) -> None:
    body = client.get("/gereed").json()
    assert body["ready"] is True
    assert body["rules"] == DOSSIER_DATE.isoformat()
    assert set(body) == {"ready", "release", "rules", "fingerprint"}


def test_without_what_a_page_needs_it_lives_but_is_not_ready(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object) -> None:
        raise OSError("the style sheets are gone")

    monkeypatch.setattr("config.health.render_to_string", fail)
    assert client.get("/gezond").status_code == 200
    response = client.get("/gereed")
    assert response.status_code == 503
    assert response.json()["ready"] is False
