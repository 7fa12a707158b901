"""What follows: rules, and the decisions that they make together.

A `Rule` says: when this condition holds, this is the verdict, on this authority, since this date. A `Table` decides by
default logic: of the rules that apply, those are left out that an applicable exception beats; what is left must agree.
A `Worst` is the least favourable of several decisions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from .conditions import Atom, Condition, Subject

Certainty = Literal["A", "B", "C", "D"]
"""A: statute and case law agree. B: strong, with a small doubt. C: contested. D: nobody can say."""

UNDECIDED = "undecided"
"""The verdict of a rule where nobody can say on these facts; outside this package it is no verdict (null)."""

DOSSIER_DATE = date(2026, 11, 24)
"""The day on which the rules were last held against their sources."""


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument for a side of a contested question; its text is ``templates/text/nl/argument/<id>.html``."""

    id: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contest:
    """Both sides of contested law: per verdict the arguments for it, and the verdict to which it leans, if any."""

    sides: tuple[tuple[str, tuple[Argument, ...]], ...]
    leans: str | None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of law.

    `sources` are ids of sources.toml; `certainty` is the dossier's letter; `since` (and `until`) is the period in
    which the rule holds; `beats` names the rules to which this one is an exception; `scope` narrows it to some of
    the decisions that share a list of rules; `reviewed` names the lawyer and day of review, if there was one.
    """

    id: str
    when: Condition
    verdict: str
    sources: tuple[str, ...]
    certainty: Certainty
    since: date
    beats: tuple[str, ...] = ()
    scope: tuple[str, ...] = ()
    contest: Contest | None = None
    until: date | None = None
    reviewed: tuple[str, date] | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the rule is law on this day."""
        return self.since <= day and (self.until is None or day < self.until)


@dataclass(frozen=True, slots=True)
class Table:
    """A decision by rules. `verdicts` are in order, the most favourable first."""

    id: str
    verdicts: tuple[str, ...]
    rules: tuple[Rule, ...]

    def subject(self) -> Subject:
        """The verdict of this decision, as something that other rules can read."""
        return Subject(self.id, (*self.verdicts, UNDECIDED))

    def atoms(self) -> Iterator[Atom]:
        """Every option and verdict that the rules look at."""
        return (atom for rule in self.rules for atom in rule.when.atoms())


@dataclass(frozen=True, slots=True)
class Worst:
    """A decision that is the least favourable of `parts`; a part counts only when its condition holds."""

    id: str
    verdicts: tuple[str, ...]
    parts: tuple[tuple[Condition, str], ...]

    def subject(self) -> Subject:
        """The verdict of this decision, as something that other rules can read."""
        return Subject(self.id, (*self.verdicts, UNDECIDED))


Decision = Table | Worst


class Defect(Exception):
    """The rules contradict each other or leave a case open: never on a page, only in the proof."""
