"""What changed in the rules and when, and what was wrong: the entries of ``changes.toml``.

A change of the law is a new dated rule beside the old one; an entry here tells it to readers. A correction says that
we had something wrong: which rules, and for which answers the advice was therefore wrong.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

from .answers import InvalidAnswer, check
from .assess import Assessment
from .conditions import All, Condition, Is, bit
from .conditions import Any as AnyOf
from .content_file import read

Kind = Literal["release", "change", "correction"]
"""A new release, a change of the law or of its sources, a mistake of ours that was mended."""

PATH = Path(__file__).with_name("changes.toml")


@dataclass(frozen=True, slots=True)
class Change:
    """One dated change.

    `title` and `text` are for readers; of a correction `text` says what was wrong and what holds instead. `rules`
    are the ids of the rules concerned, also of rules that are no more. `touched` holds for the answers whose advice
    it concerns; None: those that `rules` decide, and without rules all.
    """

    id: str
    date: dt.date
    kind: Kind
    title: str
    text: str
    rules: tuple[str, ...] = ()
    touched: Condition | None = None

    def touches(self, assessment: Assessment) -> bool:
        """Whether it concerns, or may concern, the advice for these answers."""
        if self.touched is not None:
            return self.touched.value(assessment.reading.facts) is not False
        return not self.rules or not set(self.rules).isdisjoint(deciding_rules(assessment))


def deciding_rules(assessment: Assessment) -> frozenset[str]:
    """The ids of all rules that decide some finding."""
    parts = (assessment.findings, assessment.evidence_by_forum, assessment.sharing_by_use)
    return frozenset(rule.id for findings in parts for finding in findings.values() for rule in finding.rules)


def parse(text: str) -> tuple[Change, ...]:
    """Read the ``[[change]]`` tables of a TOML text, the newest first.

    ``touched`` is a list of tables ``{question = [options]}``: every question of a table must have one of its options,
    and one table is enough. Raises ValueError, naming the entry, for anything malformed.
    """
    found: dict[str, Change] = {}
    for position, entry in enumerate(tomllib.loads(text).get("change", ()), start=1):
        name = entry.get("id") or f"entry {position}"
        try:
            change = _change(entry)
        except (ValueError, TypeError, KeyError) as error:
            raise ValueError(f"{name}: {error}") from error
        if change.id in found:
            raise ValueError(f"{name}: occurs twice")
        found[change.id] = change
    return tuple(sorted(found.values(), key=lambda change: change.date, reverse=True))


@cache
def changes() -> tuple[Change, ...]:
    """All changes of this release, the newest first."""
    return read(PATH, parse)


def corrections() -> tuple[Change, ...]:
    """The mistakes that were mended, the newest first."""
    return tuple(change for change in changes() if change.kind == "correction")


def changes_since(day: dt.date, assessment: Assessment) -> tuple[Change, ...]:
    """What changed after `day` and concerns, or may concern, the advice for these answers; the newest first."""
    return tuple(change for change in changes() if change.date > day and change.touches(assessment))


def _change(entry: Mapping[str, Any]) -> Change:
    unknown = sorted(set(entry) - {field.name for field in fields(Change)})
    if unknown:
        raise ValueError(f"unknown field {', '.join(unknown)}")
    missing = [field for field in ("id", "date", "kind", "title", "text") if not entry.get(field)]
    if missing:
        raise ValueError(f"missing {', '.join(missing)}")
    if type(entry["date"]) is not dt.date:
        raise ValueError(f"date is no date: {entry['date']!r}")
    if entry["kind"] not in get_args(Kind):
        raise ValueError(f"unknown kind {entry['kind']!r}; allowed: {', '.join(get_args(Kind))}")
    touched = _touched(entry["touched"]) if "touched" in entry else None
    change = Change(**{**entry, "rules": tuple(entry.get("rules", ())), "touched": touched})
    if change.kind == "correction" and not (change.rules and change.touched):
        raise ValueError("a correction names its rules and the answers that it touched")
    return change


def _touched(tables: Collection[Mapping[str, list[str]]]) -> Condition:
    if not tables:
        raise ValueError("touched has no table")
    return AnyOf(tuple(All(tuple(_chosen(*item) for item in table.items())) for table in tables))


def _chosen(question: str, options: list[str]) -> Condition:
    mask = 0
    for option in options:
        try:
            check(question, (option,))
        except InvalidAnswer as error:
            raise ValueError(str(error)) from error
        mask |= bit(question, option)
    return Is(question, tuple(options), mask)
