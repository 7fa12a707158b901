"""Counting for partners: sums only, hidden when low, and never in the way."""

from __future__ import annotations

import io
import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client, override_settings
from django.utils import timezone

from advisor.embed.counts import count_finished, counts
from advisor.embed.current import embedded
from advisor.embed.partners import Partner, partner_of
from advisor.pages.examples import EXAMPLES
from advisor.wizard.code import encode

ANSWERS = {
    question: options for question, options in EXAMPLES[0].answers.items() if question not in ("wish", "progress")
}
LAST = f"/vragen/wish/{encode(ANSWERS)}/"
ASKING = Partner("vereniging", counted=True)


@pytest.fixture
def database(tmp_path: Path, django_db_blocker: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file in which counts are kept."""
    # A browser that other tests of this process use runs an event loop, in which Django refuses a database.
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
    path = tmp_path / "counts.sqlite3"
    setting = {"ENGINE": "django.db.backends.sqlite3", "NAME": path}
    with override_settings(COUNTS_DATABASE=setting), django_db_blocker.unblock():
        yield path


def finish(client: Client, prefix: str) -> str:
    """Answer the last question; gives the address of the advice."""
    response = client.post(f"{prefix}{LAST}", {"wish-answer": ["know"]})
    assert response.status_code == 302
    return str(response["Location"])


@pytest.mark.usefixtures("database")
def test_finished_advice_is_counted_by_partner_kind_and_day_alone(client: Client, partner: str, database: Path) -> None:
    for _ in range(10):
        address = finish(client, f"/in/{partner}")
        client.get(address)
    assert [(count.partner, count.kind, count.number) for count in counts("day")] == [("voorbeeld", "care", 10)]
    with sqlite3.connect(database) as kept:
        tables = kept.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        (row,) = kept.execute("SELECT * FROM finished_advices").fetchall()
    kept.close()
    assert tables == [("finished_advices",)]
    assert row == ("voorbeeld", "care", timezone.localdate().isoformat(), 10)


@pytest.mark.usefixtures("database")
def test_answer_that_is_not_the_last_is_not_counted(client: Client, partner: str) -> None:
    client.post(f"/in/{partner}/vragen/side/-/", {"side-answer": "recorded"})
    client.post(f"/in/{partner}{LAST}", {})
    assert list(counts("day")) == []


@pytest.mark.parametrize("prefix", ["", "/in/neutraal", "/in/kleur-7a1f5c"])
def test_who_did_not_ask_for_it_is_not_counted(client: Client, prefix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("advisor.embed.counts._cursor", lambda: opened.append("the database"))
    finish(client, prefix)
    assert opened == []


@pytest.mark.usefixtures("database")
def test_low_sum_is_hidden_and_days_make_months(capsys: pytest.CaptureFixture[str]) -> None:
    with embedded(ASKING):
        for kind, times in (("care", 12), ("work", 9)):
            for _ in range(times):
                count_finished(kind)
    assert [(count.kind, count.number) for count in counts("month")] == [("care", 12)]
    out = io.StringIO()
    call_command("counts", "--per", "year", stdout=out)
    lines = out.getvalue().splitlines()
    assert lines[0] == "partner,kind,period,number"
    assert [line.rpartition(",")[2] for line in lines[1:]] == ["12"]


def test_broken_database_stops_only_the_counting_and_is_told(
    client: Client, partner: str, database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    database.write_bytes(b"no database at all, but quite something else" * 99)
    with caplog.at_level(logging.ERROR):
        address = finish(client, f"/in/{partner}")
    assert client.get(address).status_code == 200
    assert "not counted: DatabaseError: file is not a database" in caplog.text
    assert "s2" not in caplog.text


def test_partner_that_is_counted_says_so(client: Client, partner: str) -> None:
    said = "laat tellen hoeveel adviezen"
    assert said in client.get(f"/in/{partner}/").content.decode()
    assert said not in client.get("/in/neutraal/").content.decode()
    assert "We tellen geen bezoekers." in client.get("/privacy/").content.decode()
    assert "We tellen geen bezoekers." not in client.get(f"/in/{partner}/privacy/").content.decode()


def test_nobody_is_counted_unless_the_file_says_so(partner: str, tmp_path: Path) -> None:
    neutral, asked = partner_of("neutraal"), partner_of(partner)
    assert neutral is not None
    assert asked is not None
    assert (neutral.counted, asked.counted) == (False, True)
