"""What is proved of every decision over all answers, not over samples."""

import time
from collections.abc import Callable

import pytest

from advisor.law.conditions import Atom
from advisor.law.decisions.all import DECISIONS, RULES
from advisor.law.proof import prove
from advisor.law.questions import BY_ID
from advisor.law.rules import DOSSIER_DATE, UNDECIDED, Defect, Rule, Table, Worst
from advisor.law.sources import citeable

TABLES = [decision for decision in DECISIONS.values() if isinstance(decision, Table)]
WORST = [decision for decision in DECISIONS.values() if isinstance(decision, Worst)]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.id)
def test_exactly_one_verdict_stands_for_every_combination_and_every_rule_decides_for_some(
    table: Table, record_property: Callable[[str, object], None]
) -> None:
    """`prove` raises Defect where rules disagree or none applies; a declared contest is one verdict with two sides."""
    start = time.process_time()
    proof = prove(table.id, DECISIONS, DOSSIER_DATE)
    record_property("proof", (proof.combinations, proof.leaves, time.process_time() - start))

    assert proof.combinations > 0
    assert proof.verdicts <= {*table.verdicts, UNDECIDED}
    assert proof.fired == {rule.id for rule in table.rules if rule.holds_on(DOSSIER_DATE)}


@pytest.mark.parametrize("worst", WORST, ids=lambda worst: worst.id)
def test_a_least_favourable_decision_has_parts_that_exist_and_come_before_it(worst: Worst) -> None:
    order = list(DECISIONS)

    assert all(order.index(part) < order.index(worst.id) for _, part in worst.parts)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_every_rule_has_a_certainty_a_date_and_sources_that_may_be_cited(rule: Rule) -> None:
    assert rule.certainty in "ABCD"
    assert rule.since <= DOSSIER_DATE
    assert rule.sources
    assert all(citeable(source) for source in rule.sources)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_certainty_and_verdict_agree(rule: Rule) -> None:
    """C is contested with both sides and sources; D is no verdict; and nothing else is."""
    contested = rule.verdict in ("contested", "exception_contested")

    assert contested == (rule.certainty == "C" or rule.id == "making-open-law")
    assert (rule.verdict == UNDECIDED) == (rule.certainty == "D")
    if rule.certainty == "C":
        assert rule.contest is not None
        assert len(rule.contest.sides) >= 2
        assert all(argument.sources for _, arguments in rule.contest.sides for argument in arguments)
        assert all(citeable(source) for _, side in rule.contest.sides for item in side for source in item.sources)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.id)
def test_exceptions_beat_rules_of_the_same_table(table: Table) -> None:
    names = {rule.id for rule in table.rules}
    shared = {rule.id for rule in RULES.values() if rule.scope}

    for rule in table.rules:
        assert set(rule.beats) <= names | shared, rule.id
        assert rule.id not in rule.beats


def test_no_rule_reads_a_fact_that_cannot_be_asked_or_is_no_fact() -> None:
    atoms = {atom for table in TABLES for atom in table.atoms() if atom.subject in BY_ID}

    assert not {atom for atom in atoms if atom.option == "unknown"}


def test_a_gap_and_a_contradiction_are_found() -> None:
    """The proof can fail: a table with a hole, and one with two answers."""
    table = DECISIONS["criminal_image"]
    assert isinstance(table, Table)
    hole = Table("hole", table.verdicts, table.rules[1:])
    clash = Table("clash", table.verdicts, (*table.rules, _always_criminal(table.rules[0])))

    for broken in (hole, clash):
        with pytest.raises(Defect):
            prove(broken.id, {**DECISIONS, broken.id: broken}, DOSSIER_DATE)


def _always_criminal(rule: Rule) -> Rule:
    return Rule("clash", rule.when, "criminal", rule.sources, "A", rule.since)


def test_atoms_name_options_that_exist() -> None:
    known = {Atom(question.id, option.id) for question in BY_ID.values() for option in question.options}
    read = {atom for table in TABLES for atom in table.atoms() if atom.subject in BY_ID}

    assert read <= known
