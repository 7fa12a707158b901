"""Every row of the legal doctrine is held by rules, steps, warnings or referrals, or a note says why not.

The ids of the rows are frozen here: those of the doctrine's numbered rows, and made ones ("CC5.2-3": section 5.2, third
row) for its tables without numbers. CC is criminal, civil and labour law; PH is privacy and health law. RA and RC are
the routes and the letters of the remedies.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import NamedTuple, cast

import pytest

from advisor.law.decisions.all import RULES
from advisor.law.remedies import MISCONCEPTIONS, REFERRALS, STEPS

ROOT = Path(__file__).parents[2]


def numbered(prefix: str, last: int) -> list[str]:
    return [f"{prefix}{number}" for number in range(1, last + 1)]


def lettered(prefix: str, letters: str) -> list[str]:
    return [prefix + letter for letter in letters]


ROWS = (
    # Criminal, civil and labour law
    *numbered("CC1.", 15), *numbered("S", 9), *numbered("T", 13), *numbered("B", 10),
    *numbered("CC5.1-", 4), *numbered("CC5.2-", 5), *numbered("CC5.3-", 4), "CC5.4-1", "CC5.5-1", "CC5.6-1",
    *numbered("C", 7), *numbered("CC7.1-", 5), "CC7.2-1", *numbered("CC7.3-", 2), *numbered("CC7.4-", 2),
    *numbered("P", 11), *numbered("L", 11), *numbered("CC10.", 4),
    *numbered("CC11.", 7), *numbered("CC12.", 5), *numbered("CC13.", 15), *numbered("CC14.", 4),
    # Privacy and health law
    *lettered("1.1", "abcdefg"), *lettered("1.3", "abcdefghijklmn"), *lettered("1.4", "abcdefgh"),
    *numbered("PH2-", 5), *lettered("3", "abcdef"), *lettered("4", "abcdefghijklmn"), *numbered("PH5-", 6),
    *lettered("6", "abcde"), *numbered("PH7-", 13), *lettered("8", "abcdefghijklm"), *lettered("9", "abcdefghi"),
    *numbered("PH10-", 2), *lettered("11", "abcde"), *numbered("PH12.", 15),
    # Routes and letters
    *numbered("RA-", 9), *numbered("RC-", 6),
)  # fmt: skip

HOLDERS = {
    *RULES,
    *(step.id for step in STEPS),
    *(warning.id for warning in MISCONCEPTIONS),
    *(referral.reason for referral in REFERRALS),
}


class Row(NamedTuple):
    """One row: what it is about, and what holds it or the note that says why nothing does."""

    id: str
    about: str
    rules: tuple[str, ...]
    note: str


def read_rows(text: str) -> list[Row]:
    entries = cast("list[dict[str, object]]", tomllib.loads(text)["row"])
    return [
        Row(
            str(entry["id"]),
            str(entry["about"]),
            tuple(cast("list[str]", entry.get("rules", []))),
            str(entry.get("note", "")),
        )
        for entry in entries
    ]


def faults(rows: list[Row]) -> list[str]:
    """What is wrong with these rows: a row too many or too few, a holder or note that does not exist."""
    times = Counter(row.id for row in rows)
    return [
        *(f"{row} stands {times[row]} times" for row in ROWS if times[row] != 1),
        *(f"{row} is no row of the doctrine" for row in times if row not in ROWS),
        *(f"{row.id} needs rules or a note" for row in rows if not row.rules and not row.note),
        *(f"{row.id} says not what it is about" for row in rows if not row.about),
        *(f"{row.id}: {rule} does not exist" for row in rows for rule in row.rules if rule not in HOLDERS),
        *(f"{row.id}: no note {row.note}" for row in rows if row.note and not (ROOT / row.note).is_file()),
    ]


def test_every_row_of_the_doctrine_is_held_or_explained() -> None:
    assert faults(read_rows((ROOT / "docs" / "doctrine.toml").read_text(encoding="utf-8"))) == []


def test_the_frozen_ids_are_different() -> None:
    assert len(set(ROWS)) == len(ROWS)


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (Row("X9", "nonsense", ("sound-participant",), ""), "X9 is no row of the doctrine"),
        (Row("S1", "taking part", (), ""), "S1 needs rules or a note"),
        (Row("S1", "taking part", ("no-such-rule",), ""), "S1: no-such-rule does not exist"),
        (Row("S1", "taking part", (), "docs/decisions/no-such-note.md"), "S1: no note docs/decisions/no-such-note.md"),
        (Row("S1", "", ("sound-participant",), ""), "S1 says not what it is about"),
    ],
)
def test_a_fault_is_found(row: Row, fault: str) -> None:
    assert fault in faults([row])
    assert "S2 stands 0 times" in faults([row])
