"""``manage.py check_sources`` finds what is wrong with sources, and says what to look at again."""

from __future__ import annotations

import io
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from advisor.accountability.source_audit import Finding, audit
from advisor.accountability.uses import uses
from advisor.law.conditions import ALWAYS
from advisor.law.decisions.all import RULES
from advisor.law.rules import Rule
from advisor.law.sources import PATH
from advisor.management.commands.check_sources import lines

TODAY = date(2026, 11, 25)
VALID = {
    "id": '"x"',
    "kind": '"uitspraak"',
    "short": '"X"',
    "title": '"Uitspraak X"',
    "ecli": '"ECLI:NL:HR:2014:942"',
    "says": '"Dit mag."',
    "verified": "true",
    "primary": "true",
    "seen": "2026-11-24",
}


def found(used: tuple[str, ...] = ("x",), rules: tuple[Rule, ...] = (), **changed: str | None) -> list[str]:
    """What the audit says about one source with some fields changed, added or (None) left out."""
    fields = {**VALID, **changed}
    text = "[[source]]\n" + "\n".join(f"{name} = {value}" for name, value in fields.items() if value is not None)
    return [f"{item.level} {item.about}: {item.what}" for item in audit(text, rules, used, TODAY)]


def rule(*sources: str) -> Rule:
    """A made-up rule on these sources."""
    return Rule("r", ALWAYS, "yes", sources, "A", date(2020, 1, 1))


def run(*arguments: str) -> str:
    """What the command prints."""
    output = io.StringIO()
    call_command("check_sources", *arguments, stdout=output)
    return output.getvalue()


def test_the_sources_of_this_release_have_no_error() -> None:
    text = PATH.read_text(encoding="utf-8")
    assert [item for item in audit(text, RULES.values(), set(uses()), TODAY) if item.level == "error"] == []


def test_a_good_source_that_is_used_gives_nothing() -> None:
    assert found() == []


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        ({"ecli": '"ECLI:NL:HR:87:AC9997"'}, "malformed ecli 'ECLI:NL:HR:87:AC9997'"),
        ({"ecli": '"ECLI:NL:HR:2031:1"'}, "ecli of the year 2031"),
        ({"ecli": '"ECLI:NL:XQ:2014:942"'}, "ecli with the unknown court XQ"),
        ({"date": "2016-01-01"}, "ecli of 2014, but dated 2016-01-01"),
        ({"date": "2027-01-01"}, "dated 2027-01-01, in the future"),
        ({"seen": "2027-01-01"}, "seen on 2027-01-01, in the future"),
        ({"ecli": None, "celex": '"62013XX0212"'}, "celex with the unknown type XX"),
        ({"ecli": None, "celex": '"61913CJ0212"'}, "celex of the year 1913"),
        ({"ecli": None, "bwb": '"BWBR185"'}, "malformed bwb 'BWBR185'"),
        ({"ecli": None, "url": '"https:///nergens"'}, "link is no https address: https:///nergens"),
        ({"ecli": None, "url": '"https://example.nl/a b"'}, "link with white space: https://example.nl/a b"),
        ({"says": None}, "missing says"),
    ],
)
def test_a_fault_is_an_error_by_name(changed: dict[str, str | None], what: str) -> None:
    assert f"error x: {what}" in found(**changed)


def test_the_audit_goes_on_after_a_malformed_entry() -> None:
    broken = '[[source]]\nid = "a"\n[[source]]\nid = "b"\n'
    assert [item.about for item in audit(broken, (), (), TODAY)] == ["a", "b"]


def test_a_source_that_occurs_twice_is_an_error() -> None:
    text = "[[source]]\n" + "\n".join(f"{name} = {value}" for name, value in VALID.items())
    assert Finding("error", "x", "occurs twice") in audit(f"{text}\n{text}", (), ("x",), TODAY)


def test_a_source_that_nothing_uses_is_a_warning() -> None:
    assert found(used=()) == ["warning x: may be cited, but nothing uses it"]


def test_a_source_that_may_not_be_cited_need_not_be_used() -> None:
    assert found(used=(), verified="false") == []


def test_a_source_not_seen_for_over_a_year_is_a_warning() -> None:
    day = TODAY - timedelta(days=366)
    assert found(seen=str(day)) == [f"warning x: last seen on {day}, more than a year ago"]
    assert found(seen=str(day + timedelta(days=1))) == []
    assert found(seen=None) == ["warning x: it is not said when it was last seen"]


def test_the_day_of_the_file_counts_for_entries_without_one() -> None:
    text = "seen = 2020-01-01\n[[source]]\n" + "\n".join(
        f"{name} = {value}" for name, value in VALID.items() if name != "seen"
    )
    assert [item.what for item in audit(text, (), ("x",), TODAY)] == ["last seen on 2020-01-01, more than a year ago"]


def test_a_rule_on_literature_alone_is_a_warning() -> None:
    literature = {"kind": '"literatuur"', "primary": "false", "ecli": None, "url": '"https://example.nl/x"'}
    assert found(rules=(rule("x"),), **literature) == ["warning r: rests on no primary source, only on x"]


def test_a_rule_on_a_source_that_may_not_be_cited_or_is_not_there_is_an_error() -> None:
    assert "error r: rests on x, which may not be cited" in found(rules=(rule("x"),), verified="false")
    assert "error r: rests on nowhere, which does not exist" in found(rules=(rule("nowhere"),))
    assert "error nowhere: is used, but is not in the file" in found(used=("x", "nowhere"))


def test_the_command_reads_the_sources_and_ends_with_the_count() -> None:
    assert run("--today", "2026-11-25").strip().splitlines()[-1].startswith("0 errors, ")


def test_the_command_fails_with_status_1_where_there_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "sources.toml"
    path.write_text('[[source]]\nid = "a"\n', encoding="utf-8")
    with pytest.raises(SystemExit) as stopped:
        run(str(path))
    assert stopped.value.code == 1


@pytest.mark.parametrize(("content", "message"), [(None, "No such file"), ("[[source", "no TOML")])
def test_a_file_that_cannot_be_read_is_said_in_one_line(tmp_path: Path, content: str | None, message: str) -> None:
    path = tmp_path / "sources.toml"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(CommandError, match=message):
        run(str(path))


def test_the_same_warning_about_many_sources_is_one_line() -> None:
    warnings = [Finding("warning", name, "is old") for name in "ab"]
    assert lines([Finding("error", "c", "is wrong"), *warnings]) == [
        "ERROR    c: is wrong",
        "WARNING  is old: a, b",
        "1 errors, 2 warnings",
    ]
