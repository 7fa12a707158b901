"""Which decisions are read together, on one page: a finding with its parts, or tables that share rules.

The evidence tables of five forums, say, share most of their rules. A lawyer then reads each rule once, with the forums
for which it counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from advisor.law.decisions.all import DECISIONS, FINDINGS
from advisor.law.rules import Decision, Rule, Table, Worst

from .names import common_group, finding_of


@dataclass(slots=True)
class Unit:
    """What stands on one page: least favourable decisions, and tables."""

    id: str
    finding: str
    worsts: list[Worst] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)

    @property
    def words(self) -> str:
        """The decision in whose words the verdicts are told: the first of those that stand here."""
        return self.tables[0].id if self.tables else self.worsts[0].id

    @property
    def rules(self) -> list[Rule]:
        """The rules of all tables, each once, in their order."""
        return list({rule.id: rule for table in self.tables for rule in table.rules}.values())

    def tables_of(self, rule: Rule) -> list[Table]:
        """The tables in which a rule counts."""
        return [table for table in self.tables if any(rule.id == other.id for other in table.rules)]


def units_of(decisions: Mapping[str, Decision]) -> dict[str, Unit]:
    """Every decision in exactly one unit, in the order of the findings."""
    found: dict[str, Unit] = {}
    for tables in _families(decisions):
        names = [table.id for table in tables]
        _unit(found, common_group(names), names[0]).tables += tables
    for decision in decisions.values():
        if isinstance(decision, Worst):
            finding = finding_of(decision.id)
            # A part of a finding stands with it, so that the whole chain can be read at once.
            _unit(found, finding, finding).worsts.append(decision)
    for unit in found.values():
        unit.worsts.sort(key=lambda worst: worst.id != unit.id)
    order = {finding: position for position, finding in enumerate(FINDINGS)}
    return dict(
        sorted(found.items(), key=lambda item: (order.get(item[1].finding, len(order)), item[0] != item[1].finding))
    )


def _unit(found: dict[str, Unit], name: str, decision: str) -> Unit:
    return found.setdefault(name, Unit(name, finding_of(decision)))


def _families(decisions: Mapping[str, Decision]) -> Iterator[list[Table]]:
    """The tables of one finding that share rules, together; every other table alone."""
    families: list[list[Table]] = []
    for table in decisions.values():
        if not isinstance(table, Table):
            continue
        rules = {rule.id for rule in table.rules}
        sharing = [
            family
            for family in families
            if finding_of(family[0].id) == finding_of(table.id)
            and any(rule.id in rules for other in family for rule in other.rules)
        ]
        merged = [other for family in sharing for other in family] + [table]
        families = [family for family in families if family not in sharing] + [merged]
    yield from families


def decisions_of(unit: Unit) -> tuple[Decision, ...]:
    """Everything that is decided on one page."""
    return (*unit.worsts, *unit.tables)


@cache
def units() -> Mapping[str, Unit]:
    """The units of this release, by id."""
    return units_of(DECISIONS)


@cache
def unit_of(decision: str) -> str:
    """The id of the unit in which a decision, or a unit, is read. Raises KeyError where there is none."""
    if decision in units():
        return decision
    for unit in units().values():
        if any(decision == item.id for item in decisions_of(unit)):
            return unit.id
    raise KeyError(decision)


@cache
def unit_of_rule() -> Mapping[str, str]:
    """For every rule the id of the unit where it is read."""
    return {rule.id: unit.id for unit in reversed(list(units().values())) for rule in unit.rules}
