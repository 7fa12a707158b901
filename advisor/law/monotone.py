"""Proof that a change in one direction never gives a better verdict, over all answers.

Two states that differ in one answer (or in the verdict of one finding that is read) are followed side by side. A
decision that reads findings is proved with the verdicts of these free. So the proof composes: where each table is
monotone in an answer and in the findings that it reads, everything built of them is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from .conditions import Condition, Facts, bit
from .evaluation import Conclusion, Evaluation, Hanging, Memory, asked, question_of, reads_findings, settle
from .proof import outcome_bits, outcomes
from .questions import BY_ID, EXCLUSIVE, QUESTIONS
from .rules import UNDECIDED, Decision, Worst
from .space import Space, decisions_read, single_bits, sum_bits, tests_of

REMEMBERED = 200_000
"""Conclusions kept during one proof: the parts of a decision meet the same answers again and again."""

ALIKE = {("norm", "respected"): "none"}
"""Verdicts that count as the same in the order: that nothing was agreed, and that what was agreed is kept."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change from one state to another, as two functions from raw facts; `bits` are the options that change."""

    name: str
    bits: int
    before: Callable[[Facts], Facts]
    after: Callable[[Facts], Facts]


@dataclass(frozen=True, slots=True)
class Worsening:
    """A pair of states in which the change made the verdict better, which it must not."""

    change: str
    before: Conclusion
    after: Conclusion
    facts: Facts


def option_change(question_id: str, before: str, after: str) -> Change:
    """One answer of a question instead of another."""
    bits = BY_ID[question_id].bits

    def chosen(option: str) -> Callable[[Facts], Facts]:
        one = bit(question_id, option)
        return lambda facts: Facts(facts.true & ~bits | one, facts.open & ~bits)

    changed = bit(question_id, before) | bit(question_id, after)
    return Change(f"{question_id}: {before} → {after}", changed, chosen(before), chosen(after))


def added_option(question_id: str, option: str) -> Change:
    """One more answer to a question that takes several; before, the answers that exclude others may stand alone."""
    question = BY_ID[question_id]
    one = bit(question_id, option)
    alone = sum_bits(bit(question_id, item.id) for item in question.options if item.id in EXCLUSIVE)
    kept = alone & ~question.unknown

    def without(facts: Facts) -> Facts:
        true = facts.true & ~one
        return Facts(true if true & question.bits else true | kept, facts.open & ~one & ~alone)

    def with_it(facts: Facts) -> Facts:
        return Facts(facts.true & ~alone | one, facts.open & ~one & ~alone)

    return Change(f"{question_id}: + {option}", one | kept, without, with_it)


def raised_finding(decision: Decision, decisions: Mapping[str, Decision]) -> Iterator[Change]:
    """Each step from one verdict of a finding to the next that some rule gives."""
    given = outcomes(decision, decisions)
    order = [verdict for verdict in decision.verdicts if verdict in given]
    bits = outcome_bits(decision, decisions)

    def chosen(verdict: str) -> Callable[[Facts], Facts]:
        one = bit(decision.id, verdict)
        return lambda facts: Facts(facts.true & ~bits | one, facts.open & ~bits)

    for lower, higher in pairwise(order):
        yield Change(f"{decision.id}: {lower} → {higher}", bits, chosen(lower), chosen(higher))


def worsenings(
    decision: Decision, decisions: Mapping[str, Decision], change: Change, day: date, *, rising: bool
) -> Iterator[Worsening]:
    """The pairs of states in which `change` moves the verdict the wrong way.

    A null verdict has no place in the order: pairs with one are left out. With `rising` the verdict may only
    stay or get worse, else it may only stay or get better. Where no verdict that is still possible can be wrong, the
    answers that are open are not followed.
    """
    order = decision.verdicts

    def rank(verdict: str) -> int:
        return order.index(ALIKE.get((decision.id.partition("_")[0], verdict), verdict))

    if isinstance(decision, Worst):
        free: dict[str, int] = {}
        space = Space(tests_of(decisions[name] for name in decisions_read(decision.id, decisions)))
    else:
        free = {name: outcome_bits(decisions[name], decisions) for name in reads_findings(decision, decisions)}
        space = Space(tests_of((decision,)))
    everything = space.start_unsettled()
    if not space.tells_apart(change.bits):
        return
    memory = Memory(limit=REMEMBERED)
    difference = _Difference(decision, decisions, change.bits)
    waiting = [Facts(0, everything | sum_bits(free.values()))]
    while waiting:
        raw = waiting.pop()
        states = settle(change.before(raw)), settle(change.after(raw))
        before, after = (Evaluation(decisions, facts, day, memory).conclude(decision.id) for facts in states)
        ranks_before, ranks_after = ([rank(verdict) for verdict in _verdicts(result)] for result in (before, after))
        if not ranks_before or not ranks_after:
            continue
        if min(ranks_after) >= max(ranks_before) if rising else max(ranks_after) <= min(ranks_before):
            continue
        if before == after and not difference.remains(*states):
            continue
        if isinstance(before, Hanging):
            waiting.extend(_split(raw, states[0], before.pending, free))
        elif isinstance(after, Hanging):
            waiting.extend(_split(raw, states[1], after.pending, free))
        else:
            yield Worsening(change.name, before, after, raw)


class _Difference:
    """What of a decision can come out otherwise after a change: where nothing can, both states have one future.

    That holds of conditions that look at the options that change, and at questions that are asked in one of the two
    states only. Conditions that look at neither have the same value in both, whatever is answered yet.
    """

    def __init__(self, decision: Decision, decisions: Mapping[str, Decision], bits: int) -> None:
        self._bits = bits
        reach = bits
        self._questions = []
        for question in QUESTIONS:
            if question.gate & reach:
                reach |= question.bits
                self._questions.append(question)
        conditions = [(condition, _read(condition)) for condition in _conditions(decision, decisions)]
        self._conditions = [(condition, read) for condition, read in conditions if read & reach]

    def remains(self, before: Facts, after: Facts) -> bool:
        """Whether some condition still differs between the two states, or may when more is answered."""
        reach = self._bits
        for question in self._questions:
            if question.gate & reach:
                value = asked(question, *before)
                if value is None or value is not asked(question, *after):
                    reach |= question.bits
        for condition, read in self._conditions:
            if read & reach:
                value = condition.value(before)
                if value is None or value is not condition.value(after):
                    return True
        return False


def _read(condition: Condition) -> int:
    return sum_bits(leaf.mask for leaf in condition.leaves())


def _conditions(decision: Decision, decisions: Mapping[str, Decision]) -> Iterator[Condition]:
    """The conditions of the decision; of a worst of several, also those of everything that it is made of."""
    if not isinstance(decision, Worst):
        yield from (rule.when for rule in decision.rules)
        return
    yield from (when for when, _ in decision.parts)
    for name in decisions_read(decision.id, decisions) - {decision.id}:
        yield from _conditions(decisions[name], decisions)


def _verdicts(result: Conclusion | Hanging) -> frozenset[str]:
    """The verdicts that have a place in the order and are still possible."""
    possible = result.possible if isinstance(result, Hanging) else frozenset((result.verdict,))
    return possible - {UNDECIDED}


def _split(raw: Facts, facts: Facts, pending: int, free: Mapping[str, int]) -> list[Facts]:
    """The raw states that follow when the question (or finding) on which `facts` hang is answered."""
    for bits in free.values():
        if bits & pending:
            return [Facts(raw.true | one, raw.open & ~bits) for one in single_bits(raw.open & bits)]
    question = question_of(pending)
    while asked(question, *facts) is None:
        pending = question.asked_when.pending(facts)
        question = question_of(pending)
    if not question.multi:
        rest = raw.open & ~question.bits
        return [Facts(raw.true | one, rest) for one in single_bits(raw.open & question.bits)]
    one = pending & question.bits & raw.open
    one &= -one
    alone = sum_bits(bit(question.id, item.id) for item in question.options if item.id in EXCLUSIVE)
    closed = question.bits if one & alone else alone | one
    states = [Facts(raw.true | one, raw.open & ~closed)]
    without = Facts(raw.true, raw.open & ~one)
    if (without.true | without.open) & question.bits:
        states.append(without)
    return states
