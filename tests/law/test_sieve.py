"""The sieve leaves out only rules that certainly do not hold, and leaves out most."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.law.answers import read
from advisor.law.conditions import ALWAYS, NEVER, Any, Condition, Facts, Subject, bit
from advisor.law.decisions.all import DECISIONS
from advisor.law.rules import DOSSIER_DATE, Rule, Table
from advisor.law.sieve import Sieve, sieve_of
from advisor.pages.examples import EXAMPLES

TABLES = [decision for decision in DECISIONS.values() if isinstance(decision, Table)]
COLOUR = Subject("sieve_colour", ("red", "green", "blue"))
SHAPE = Subject("sieve_shape", ("round", "square"))


def facts_of(source: random.Random, table: Table) -> Facts:
    """Of each option that the table looks at: chosen, open or neither."""
    true = open_ = 0
    for atom in dict.fromkeys(table.atoms()):
        draw = source.random()
        true |= bit(*atom) if draw < 0.3 else 0
        open_ |= bit(*atom) if 0.3 <= draw < 0.5 else 0
    return Facts(true, open_)


def rules_left(sieve: Sieve, facts: Facts) -> list[Rule]:
    return [rule for rule, _ in sieve.left(sieve.seen(facts))]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.id)
@settings(max_examples=20)
@given(source=st.randoms(use_true_random=False))
def test_what_is_left_out_does_not_hold(table: Table, source: random.Random) -> None:
    facts = facts_of(source, table)
    left = rules_left(sieve_of(table), facts)
    assert left == [rule for rule in table.rules if rule in left], "in the order of the table, each once"
    for rule in table.rules:
        if rule.when.value(facts) is not False:
            assert rule in left


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.id)
@settings(max_examples=20)
@given(source=st.randoms(use_true_random=False))
def test_conditions_that_are_left_say_the_same_of_what_is_seen(table: Table, source: random.Random) -> None:
    facts = facts_of(source, table)
    seen = sieve_of(table).seen(facts)
    for rule, when in sieve_of(table).left(seen):
        assert when.value(seen) is rule.when.value(facts)


def test_on_a_story_most_rules_are_left_out() -> None:
    table = DECISIONS["norm_other_party"]
    assert isinstance(table, Table)
    for example in EXAMPLES:
        assert len(rules_left(sieve_of(table), read(example.answers).facts)) < len(table.rules) / 4


@pytest.mark.parametrize(
    ("condition", "facts", "left"),
    [
        (COLOUR.is_("red", "green"), {"true": ["green"]}, True),
        (COLOUR.is_("red", "green"), {"open": ["red"]}, True),
        (COLOUR.is_("red", "green"), {"true": ["blue"]}, False),
        (~COLOUR.is_("red"), {"true": ["red"]}, False),
        (~COLOUR.is_("red"), {"open": ["red"]}, True),
        (COLOUR.is_("red") & SHAPE.is_("round"), {"true": ["red"]}, False),
        (COLOUR.is_("red") & ~SHAPE.is_("round"), {"true": ["red", "round"]}, False),
        (COLOUR.is_("red") | SHAPE.is_("round"), {"true": ["round"]}, True),
        (COLOUR.is_("red") | SHAPE.is_("round"), {"true": ["blue"]}, False),
        (COLOUR.is_("red") | ~SHAPE.is_("round"), {}, True),
        (ALWAYS, {}, True),
        (Any((ALWAYS, COLOUR.is_("red"))), {}, True),
        (NEVER, {}, True),
    ],
)
def test_a_rule_is_left_out_where_something_it_needs_is_missing(
    condition: Condition, facts: dict[str, list[str]], left: bool
) -> None:
    def bits(names: list[str]) -> int:
        found = 0
        for name in names:
            found |= bit(COLOUR.subject if name in COLOUR.options else SHAPE.subject, name)
        return found

    rule = Rule("rule", condition, "red", (), "A", DOSSIER_DATE)
    known = Facts(bits(facts.get("true", [])), bits(facts.get("open", [])))
    assert bool(rules_left(Sieve(Table("table", ("red",), (rule,))), known)) is left
