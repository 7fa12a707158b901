"""Which rules of a table are worth looking at: those of which nothing that they need is certainly missing.

On any one story most rules fail on a single answer. A `Sieve` finds that out for many rules at once, and far sooner
than by working out the condition of each; what it leaves must still be worked out.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import or_

from .conditions import All, Any, Condition, Facts, Is, Not, bit
from .rules import Rule, Table


class Sieve:
    """The rules of one table, by what they need and by what they do not bear.

    A set of rules is a number: bit n for rule n. All numbers begin at the lowest bit at which the table looks: the
    shorter they are, the sooner a rule is judged, in a large law by far.
    """

    def __init__(self, table: Table) -> None:
        looked_at = reduce(or_, (bit(*atom) for atom in table.atoms()), 0)
        self._lowest = max(0, (looked_at & -looked_at).bit_length() - 1)
        self._looked_at = looked_at >> self._lowest
        self._rules = tuple((rule, rule.when.lowered(self._lowest)) for rule in table.rules)
        self._all = (1 << len(table.rules)) - 1
        needed: dict[int, int] = {}
        excluded: dict[int, int] = {}
        for number, (_, when) in enumerate(self._rules):
            for mask in _needs(when):
                needed[mask] = needed.get(mask, 0) | 1 << number
            for mask in _excludes(when):
                excluded[mask] = excluded.get(mask, 0) | 1 << number
        self._needed = [(mask, self._all ^ rules) for mask, rules in needed.items()]
        self._excluded = [(mask, self._all ^ rules) for mask, rules in excluded.items()]

    def seen(self, facts: Facts) -> Facts:
        """Of the facts what the table looks at, all of it; other tables number them otherwise."""
        return Facts(facts.true >> self._lowest & self._looked_at, facts.open >> self._lowest & self._looked_at)

    def left(self, seen: Facts) -> Iterator[tuple[Rule, Condition]]:
        """The rules that may hold, in the order of the table, each with its condition on what is `seen`.

        The conditions of all other rules are false.
        """
        true, possible = seen.true, seen.true | seen.open
        left = self._all
        for mask, others in self._needed:
            if not possible & mask:
                left &= others
        for mask, others in self._excluded:
            if true & mask:
                left &= others
        while left:
            one = left & -left
            left ^= one
            yield self._rules[one.bit_length() - 1]


def _needs(condition: Condition) -> list[int]:
    """Options of which, each time, at least one must be possible: without them the condition is false."""
    if isinstance(condition, Is):
        return [condition.mask]
    if isinstance(condition, All):
        return [mask for part in condition.parts for mask in _needs(part)]
    if isinstance(condition, Any):
        parts = [_needs(part) for part in condition.parts]
        if parts and all(parts):
            either = 0
            for masks in parts:
                either |= masks[0]
            return [either]
    return []


def _excludes(condition: Condition) -> list[int]:
    """Options of which none may hold: with one of them the condition is false."""
    if isinstance(condition, Not) and isinstance(condition.part, Is):
        return [condition.part.mask]
    if isinstance(condition, All):
        return [mask for part in condition.parts for mask in _excludes(part)]
    return []


_sieves: dict[int, tuple[Table, Sieve]] = {}
"""By identity, with the table itself: as long as it stands here, no other table gets the same identity."""


def sieve_of(table: Table) -> Sieve:
    """The sieve of a table, made once."""
    known = _sieves.get(id(table))
    if known is None:
        known = _sieves[id(table)] = (table, Sieve(table))
    return known[1]
