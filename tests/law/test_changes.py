"""What changed and what was wrong, as data."""

from __future__ import annotations

import re
from datetime import date

import pytest

from advisor.law import changes
from advisor.law.assess import assess
from advisor.law.changes import changes_since, deciding_rules, parse
from advisor.law.decisions.all import RULES
from advisor.law.rules import DOSSIER_DATE
from advisor.pages.examples import EXAMPLES

SEED = EXAMPLES[0].answers
VALID = {
    "id": '"x"',
    "date": "2026-11-20",
    "kind": '"change"',
    "title": '"Iets veranderde"',
    "text": '"Dit is nu anders."',
}


def entry(**changed: str | None) -> str:
    """A TOML table of a valid change, with some fields changed, added or (None) left out."""
    fields = {**VALID, **changed}
    return "[[change]]\n" + "\n".join(f"{name} = {value}" for name, value in fields.items() if value is not None)


def test_every_date_of_the_rules_has_an_entry() -> None:
    """Whoever moves DOSSIER_DATE tells readers what changed on that day."""
    assert changes.changes()[0].date == DOSSIER_DATE


def test_rules_named_in_a_change_are_or_were_rules() -> None:
    assert all(re.fullmatch(r"[a-z0-9-]+", rule) for change in changes.changes() for rule in change.rules)
    assert all(rule in RULES for change in changes.changes() if change.kind == "change" for rule in change.rules[:1])


def test_newest_comes_first() -> None:
    later = entry(id='"y"', date="2026-11-21")
    assert [change.id for change in parse(f"{entry()}\n{later}")] == ["y", "x"]


def test_touched_is_one_of_several_tables_of_which_every_question_must_match() -> None:
    (change,) = parse(
        entry(touched='[{ announcement = ["secret", "denied"], capture = ["audio"] }, { capture = ["video"] }]')
    )
    assert change.touches(assess(SEED))
    assert not change.touches(assess({**SEED, "announcement": ("told",)}))
    assert change.touches(assess({**SEED, "announcement": ("told",), "capture": ("video",), "camera": ("handheld",)}))


def test_an_answer_that_is_open_may_be_touched() -> None:
    (change,) = parse(entry(touched='[{ announcement = ["secret"] }]'))
    assert change.touches(assess({**SEED, "announcement": ("unknown",)}))


def test_without_touched_the_rules_that_decide_count() -> None:
    deciding = sorted(deciding_rules(assess(SEED)))
    other = sorted(set(RULES) - set(deciding))
    for rules, touches in ((deciding[:1], True), (other[:1], False), ([], True)):
        (change,) = parse(entry(rules=str(rules)))
        assert change.touches(assess(SEED)) is touches


def test_changes_since_a_day_are_those_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = parse(entry())
    monkeypatch.setattr(changes, "changes", lambda: entries)
    assert changes_since(date(2026, 11, 19), assess(SEED)) == entries
    assert changes_since(date(2026, 11, 20), assess(SEED)) == ()


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"id": None}, "entry 1: missing id"),
        ({"text": '""'}, "x: missing text"),
        ({"date": '"2026-11-20"'}, "x: date is no date"),
        ({"kind": '"rumour"'}, "x: unknown kind 'rumour'"),
        ({"about": '"x"'}, "x: unknown field about"),
        ({"kind": '"correction"'}, "x: a correction names its rules"),
        ({"kind": '"correction"', "rules": '["a"]'}, "x: a correction names its rules"),
        ({"touched": "[]"}, "x: touched has no table"),
        ({"touched": '[{ nonsense = ["x"] }]'}, "x: unknown question 'nonsense'"),
        ({"touched": '[{ capture = ["nonsense"] }]'}, "x: capture has no option 'nonsense'"),
    ],
)
def test_parse_refuses_a_malformed_entry_by_name(changed: dict[str, str | None], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}"):
        parse(entry(**changed))


def test_parse_refuses_an_id_twice() -> None:
    with pytest.raises(ValueError, match=r"^x: occurs twice"):
        parse(f"{entry()}\n{entry()}")
