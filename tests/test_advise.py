"""The contract of ``manage.py advise``: JSON lines in, JSON lines out, an error for each line that can't be read."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.law.decisions.all import DECISIONS, FINDINGS
from advisor.law.decisions.evidence import FORUMS
from advisor.law.decisions.sharing_terms import USES
from advisor.law.questions import BY_ID
from advisor.law.remedies import BODIES, LETTERS
from advisor.law.sources import citeable
from advisor.management.commands.advise import advice_line
from advisor.pages.examples import EXAMPLES

ROOT = Path(__file__).parent.parent
SEED = {
    question: list(options) if BY_ID[question].multi else options[0]
    for question, options in EXAMPLES[0].answers.items()
}
KEYS = [
    "id", "rules_date", "answers", "ignored", "unanswered", "findings", "evidence_by_forum", "sharing_by_use", "steps",
    "letters", "deadlines", "referrals", "warnings", "similar_cases",
]  # fmt: skip
FINDING_KEYS = ["verdict", "possible", "needs", "rules", "certainty", "sources", "contested"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(max_size=8), parts, max_size=3),
    max_leaves=6,
)


def line(answers: object, **more: object) -> str:
    return json.dumps({"id": "x", "answers": answers} | more)


def advised(answers: object) -> dict[str, Any]:
    return advice_line(line(answers), 1)


def run(data: bytes, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """The command as a shell runs it, with `data` on standard input."""
    command = [sys.executable, "manage.py", "advise", *arguments]
    return subprocess.run(command, cwd=ROOT, input=data, capture_output=True, timeout=60, check=False)


def rows(process: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(row) for row in process.stdout.decode().splitlines()]


# --- A line with answers


def test_an_advice_has_every_key_in_order() -> None:
    row = advised(SEED)
    assert list(row) == KEYS
    assert tuple(row["findings"]) == FINDINGS
    assert tuple(row["evidence_by_forum"]) == FORUMS
    assert tuple(row["sharing_by_use"]) == USES
    for item in (*row["findings"].values(), *row["evidence_by_forum"].values(), *row["sharing_by_use"].values()):
        assert list(item) == FINDING_KEYS
    assert all(list(step) == ["id", "to", "due"] and step["to"] in BODIES for step in row["steps"])
    assert all(list(item) == ["reason", "body"] and item["body"] in BODIES for item in row["referrals"])
    assert set(row["letters"]) <= set(LETTERS)


def test_the_seed_story_is_advised() -> None:
    row = advised(SEED)
    assert (row["id"], row["answers"], row["ignored"], row["unanswered"]) == ("x", SEED, [], [])
    assert row["findings"]["making"]["verdict"] == "not_allowed"
    contested = row["findings"]["gdpr"]["contested"]
    assert (set(contested["sides"]), contested["leans"]) == ({"exempt", "applies"}, "applies")
    assert row["findings"]["norm"]["contested"] is None
    assert all(citeable(source) for item in row["findings"].values() for source in item["sources"])


def test_verdicts_are_those_of_the_contract() -> None:
    for example in EXAMPLES:
        row = advised({question: list(options) for question, options in example.answers.items()})
        for name, item in row["findings"].items():
            assert item["verdict"] in DECISIONS[name].verdicts
            assert item["certainty"] in "ABCD"


def test_one_option_may_stand_alone_or_in_a_list() -> None:
    assert advised({**SEED, "side": ["recorded"], "use": "kept"}) == advised(SEED)


def test_an_answer_that_would_not_be_asked_is_ignored_and_listed() -> None:
    row = advised({**SEED, "camera": "hidden", "health": "yes"})
    assert row["ignored"] == ["camera", "health"]
    assert not {"camera", "health"} & set(row["answers"])
    assert row["findings"] == advised(SEED)["findings"]


def test_what_is_not_answered_is_listed_and_the_verdict_open() -> None:
    row = advised({question: given for question, given in SEED.items() if question != "announcement"})
    assert row["unanswered"] == ["announcement"]
    making = row["findings"]["making"]
    assert (making["verdict"], making["certainty"], making["rules"], making["sources"]) == (None, None, [], [])
    assert "announcement" in making["needs"]
    assert len(making["possible"]) > 1


def test_no_answers_at_all_is_an_advice_too() -> None:
    row = advised({})
    assert list(row) == KEYS
    assert row["unanswered"][0] == "side"


def test_a_date_gives_the_deadline_and_the_day_on_which_a_step_is_due() -> None:
    waiting = {**SEED, "progress": "waiting"}
    row = advice_line(line(waiting, dates={"request_received": "2026-11-04"}), 1)
    (deadline,) = [item for item in row["deadlines"] if item["id"] == "answer-expected"]
    assert deadline == {
        "id": "answer-expected",
        "starts": "2026-11-04",
        "due": "2026-12-04",
        "event": "request_received",
        "extended": "2027-02-04",
        "sources": ["avg-art-12", "eu-1182-71-art-3"],
    }
    assert {step["id"]: step["due"] for step in row["steps"]}["wait-one-month"] == "2026-12-04"


def test_without_a_date_a_deadline_runs_without_a_day() -> None:
    row = advised({**SEED, "progress": "refused"})
    assert {"petition", "mediation"} <= {item["id"] for item in row["deadlines"]}
    assert all(item["starts"] is item["due"] is item["extended"] is None for item in row["deadlines"])
    assert all(step["due"] is None for step in row["steps"])


def test_a_date_of_a_clock_that_does_not_run_changes_nothing() -> None:
    assert advice_line(line(SEED, dates={"leak_discovered": "2026-11-04"}), 1) == advised(SEED)


def test_a_line_may_have_no_id_and_may_have_dates() -> None:
    row = advice_line(json.dumps({"answers": SEED, "dates": {"request_received": "2026-11-01"}}), 1)
    assert row["id"] is None
    assert "error" not in row


# --- A line that can't be read


@pytest.mark.parametrize(
    ("text", "identity", "complaint"),
    [
        (line({"colour": "red"}), "x", ["unknown question 'colour'", "side, moment, situation, conversation"]),
        (line({"side": "nobody"}), "x", ["side has no option 'nobody'", "recorder, recorded, involved"]),
        (line({"moment": ["planned", "made"]}), "x", ["moment takes one option", "planned, ongoing, made"]),
        (line({"use": ["kept", "file"]}), "x", ["'kept' excludes other options", "relatives"]),
        (line({"use": []}), "x", ["use needs an option", "kept"]),
        (line({"side": 1}), "x", ["side: expected an option or a list of options"]),
        (line({"use": ["kept", 1]}), "x", ["use: expected an option or a list of options"]),
        (line({"side": None}), "x", ["side: expected an option"]),
        (line(["side"]), "x", ['"answers" must be an object']),
        (line(None), "x", ['"answers" must be an object']),
        ('{"id": 7}', 7, ['"answers" must be an object']),
        (line(SEED, dates=[]), "x", ['"dates" must be an object']),
        (line(SEED, dates={"asked": "2026-11-01"}), "x", ["unknown event 'asked'", "request_received"]),
        (line(SEED, dates={"request_received": "2026-02-30"}), "x", ["request_received has", "YYYY-MM-DD"]),
        (line(SEED, dates={"request_received": "20261103"}), "x", ["'20261103'", "YYYY-MM-DD"]),
        (line(SEED, dates={"request_received": "1989-12-31"}), "x", ["1990-01-01 to 2100-12-31"]),
        (line(SEED, dates={"request_received": 20261103}), "x", ["request_received has 20261103"]),
        (line(SEED, dates={"request_received": None}), "x", ["request_received has None"]),
        ("[1]", None, ["a line must be an object"]),
        ("nonsense", None, ["no JSON"]),
        ('{"id": "x", ', None, ["no JSON"]),
        ("[" * 100_000, None, [""]),
    ],
)
def test_an_error_names_the_line_and_what_is_allowed(text: str, identity: object, complaint: list[str]) -> None:
    row = advice_line(text, 3)
    assert list(row) == ["id", "line", "error"]
    assert (row["id"], row["line"]) == (identity, 3)
    assert all(part in row["error"] for part in complaint)


@settings(max_examples=200, deadline=None)
@given(JSON | st.fixed_dictionaries({"id": JSON, "answers": JSON, "dates": JSON}))
def test_any_json_gives_an_advice_or_an_error(data: object) -> None:
    row = advice_line(json.dumps(data), 1)
    assert list(row) in (KEYS, ["id", "line", "error"])
    json.dumps(row)


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_any_text_gives_an_error_or_an_advice(text: str) -> None:
    assert list(advice_line(text, 1)) in (KEYS, ["id", "line", "error"])


# --- The command


def test_standard_input_is_read_line_by_line_in_order() -> None:
    process = run(f"{line(SEED, id='a')}\n\n{line({}, id='b')}\n".encode())
    assert (process.returncode, [row["id"] for row in rows(process)]) == (0, ["a", "b"])


def test_a_bad_line_stops_nothing_and_the_status_is_1() -> None:
    lines = [line(SEED, id="a"), "nonsense", line({"side": "nobody"}, id="c"), line(SEED, id="d")]
    process = run("\n".join(lines).encode())
    assert process.returncode == 1
    assert [(row["id"], row.get("line"), "findings" in row) for row in rows(process)] == [
        ("a", None, True),
        (None, 2, False),
        ("c", 3, False),
        ("d", None, True),
    ]
    assert process.stderr == b""


def test_bytes_that_are_no_text_give_an_error_for_their_line_only() -> None:
    process = run(b'\xff\xfe\n{"id": "\xc3\xa9", "answers": {}}\n')
    assert process.returncode == 1
    assert [(row["id"], "error" in row) for row in rows(process)] == [(None, True), ("é", False)]


@pytest.mark.parametrize("identity", [rb'"\ud800"', b"NaN", b"1e999", b"1" * 5000])
def test_a_strange_id_stops_nothing(identity: bytes) -> None:
    process = run(b'{"id": ' + identity + b', "answers": {}}\n' + line({}, id="b").encode() + b"\n")
    assert len(rows(process)) == 2
    assert b"Traceback" not in process.stderr
    assert all(json.loads(row, parse_constant=pytest.fail) for row in process.stdout.decode().splitlines())


def test_a_byte_order_mark_gives_an_answer_for_its_line_at_least() -> None:
    first, second = rows(run(f"\ufeff{line({}, id='a')}\n{line({}, id='b')}\n".encode()))
    assert "error" in first or first["id"] == "a"
    assert second["id"] == "b"


def test_a_file_is_read_like_standard_input(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text(f"{line(SEED)}\n", encoding="utf-8")
    out = io.StringIO()
    call_command("advise", path, stdout=out)
    assert json.loads(out.getvalue()) == advised(SEED)


def test_a_file_with_a_bad_line_ends_with_status_1(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_bytes(b"\xff\n" + line(SEED).encode() + b"\n")
    out = io.StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("advise", path, stdout=out)
    assert ended.value.code == 1
    assert len(out.getvalue().splitlines()) == 2


def test_a_file_that_is_not_there_is_one_line_and_no_traceback(tmp_path: Path) -> None:
    process = run(b"", str(tmp_path / "nothing.jsonl"))
    assert process.returncode != 0
    assert b"Traceback" not in process.stderr
    assert b"nothing.jsonl" in process.stderr


def test_no_lines_give_no_lines() -> None:
    assert (run(b"").returncode, run(b"\n \n").stdout) == (0, b"")
