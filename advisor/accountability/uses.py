"""What rests on each source: rules, arguments in a contest, clocks, misconceptions, cases, open points."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal, NamedTuple

from advisor.law.cases import shown
from advisor.law.deadlines import CLOCKS
from advisor.law.decisions.all import RULES
from advisor.law.open_points import open_points
from advisor.law.remedies import MISCONCEPTIONS

Kind = Literal["rule", "argument", "warning", "deadline", "case", "open"]


class Use(NamedTuple):
    """Something that rests on a source. `rule` is the rule to which an argument belongs, or the rule itself."""

    kind: Kind
    id: str
    rule: str = ""


def all_uses() -> Iterator[tuple[str, Use]]:
    """Each source that something rests on, with what rests on it."""
    for rule in RULES.values():
        for source in rule.sources:
            yield source, Use("rule", rule.id, rule.id)
        for _, arguments in rule.contest.sides if rule.contest else ():
            for argument in arguments:
                for source in argument.sources:
                    yield source, Use("argument", argument.id, rule.id)
    for misconception in MISCONCEPTIONS:
        for source in misconception.sources:
            yield source, Use("warning", misconception.id)
    for clock in CLOCKS:
        for source in clock.sources:
            yield source, Use("deadline", clock.id)
    for case in shown():
        if case.source:
            yield case.source, Use("case", case.id)
    for point in open_points():
        for source in point.sources:
            yield source, Use("open", point.id)


@cache
def uses() -> Mapping[str, tuple[Use, ...]]:
    """Per source, in the order of the law, everything that rests on it, each once."""
    found: dict[str, dict[Use, None]] = {}
    for source, use in all_uses():
        found.setdefault(source, {})[use] = None
    return {source: tuple(items) for source, items in found.items()}
