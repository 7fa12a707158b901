"""Proof over all answers, not over samples.

A decision hangs on a handful of questions. Starting from "everything is open", `prove` follows only the answers on
which a verdict still hangs, so each leaf stands for all combinations of the remaining answers: what holds at every
leaf holds for every combination. `Evaluation` raises Defect at a leaf where undefeated rules disagree or none applies.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from .conditions import Facts, bit
from .evaluation import Conclusion, Evaluation, Hanging, branches, reads_findings
from .rules import Decision, Worst
from .space import Space, single_bits, sum_bits, tests_of


@dataclass(slots=True)
class Proof:
    """What was covered: leaves of the search, and the combinations of answers for which they stand."""

    decision: str
    leaves: int = 0
    combinations: int = 0
    questions: frozenset[str] = frozenset()
    findings: frozenset[str] = frozenset()
    verdicts: set[str] = field(default_factory=set)
    fired: set[str] = field(default_factory=set)


Leaf = Callable[[Facts, Conclusion], None]


def prove(decision: str, decisions: Mapping[str, Decision], day: date, on_leaf: Leaf | None = None) -> Proof:
    """Follow every answer on which `decision` hangs, and every verdict of the findings that it reads.

    All verdicts of these findings are tried with all answers, also the ones that never go together: what is proved is
    more than what can occur.

    Calls `on_leaf` with each final state and its conclusion. Raises Defect where the rules contradict each other or
    leave a case open.
    """
    own = decisions[decision]
    free = (
        {}
        if isinstance(own, Worst)
        else {name: outcome_bits(decisions[name], decisions) for name in reads_findings(own, decisions)}
    )
    space = Space(tests_of((own,)))
    facts = space.start()
    proof = Proof(decision, questions=space.questions, findings=frozenset(free))
    waiting = [Facts(facts.true, facts.open | sum_bits(free.values()))]
    while waiting:
        facts = waiting.pop()
        result = Evaluation(decisions, facts, day).conclude(decision)
        if isinstance(result, Hanging):
            waiting.extend(_follow(facts, result.pending, free))
            continue
        proof.leaves += 1
        proof.combinations += space.combinations(facts) * _verdict_combinations(facts, free)
        proof.verdicts.add(result.verdict)
        proof.fired.update(rule.id for rule in result.rules)
        if on_leaf is not None:
            on_leaf(facts, result)
    return proof


def outcome_bits(decision: Decision, decisions: Mapping[str, Decision]) -> int:
    """The bits of the verdicts that some rule of the decision (or of its parts) gives."""
    return sum_bits(bit(decision.id, verdict) for verdict in outcomes(decision, decisions))


def outcomes(decision: Decision, decisions: Mapping[str, Decision]) -> frozenset[str]:
    """The verdicts that some rule of the decision (or of its parts) gives."""
    if isinstance(decision, Worst):
        return frozenset[str]().union(*(outcomes(decisions[part], decisions) for _, part in decision.parts))
    return frozenset(rule.verdict for rule in decision.rules)


def _follow(facts: Facts, pending: int, free: Mapping[str, int]) -> list[Facts]:
    for bits in free.values():
        if bits & pending:
            return [Facts(facts.true | one, facts.open & ~bits) for one in single_bits(facts.open & bits)]
    return branches(facts, pending)[1]


def _verdict_combinations(facts: Facts, free: Mapping[str, int]) -> int:
    number = 1
    for bits in free.values():
        if not facts.true & bits:
            number *= bits.bit_count()
    return number
