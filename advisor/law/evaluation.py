"""Default logic over a decision, also where answers are still open.

`Evaluation` concludes decisions for one state of facts. Where a verdict hangs on an open answer, it names the option to
look at next; `branches` then gives the states that follow, until nothing hangs. The same two serve an assessment and
the proof over all answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from .conditions import Facts, bit
from .questions import BY_ID, EXCLUSIVE, QUESTIONS, Question
from .rules import UNDECIDED, Decision, Defect, Rule, Table, Worst
from .sieve import sieve_of


@dataclass(frozen=True, slots=True)
class Conclusion:
    """The verdict of a decision, and the rules that decide it."""

    verdict: str
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Hanging:
    """A verdict that hangs on an open answer: the bits of the option to look at, and the verdicts that remain."""

    pending: int
    possible: frozenset[str]


Key = tuple[str, date, int, int]


class Memory:
    """Conclusions of one mapping of decisions, by all that they hang on; at most `limit`, then it starts anew."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._known: dict[Key, Conclusion | Hanging] = {}
        self._read: dict[str, int] = {}

    def get(self, key: Key) -> Conclusion | Hanging | None:
        """What was concluded before, or None."""
        return self._known.get(key)

    def keep(self, key: Key, result: Conclusion | Hanging) -> None:
        """Remember a conclusion."""
        if len(self._known) >= self._limit:
            self._known = {}
        self._known[key] = result

    def bits_read(self, decision_id: str, decisions: Mapping[str, Decision]) -> int:
        """The bits at which the decision looks, itself or through others."""
        bits = self._read.get(decision_id)
        if bits is None:
            decision = decisions[decision_id]
            bits = verdict_bits(decision)
            if isinstance(decision, Worst):
                atoms = [atom for when, _ in decision.parts for atom in when.atoms()]
                others: Iterable[str] = (part for _, part in decision.parts)
            else:
                atoms = list(decision.atoms())
                others = reads_findings(decision, decisions)
            for atom in atoms:
                bits |= bit(*atom)
            for other in others:
                bits |= self.bits_read(other, decisions)
            self._read[decision_id] = bits
        return bits


class Evaluation:
    """Conclusions under one state of facts, each worked out once.

    With a `memory`, conclusions are also kept for other states: a decision concludes the same wherever all that it
    reads is the same. One memory belongs to one mapping of decisions.
    """

    def __init__(
        self, decisions: Mapping[str, Decision], facts: Facts, day: date, memory: Memory | None = None
    ) -> None:
        self._decisions = decisions
        self._facts = facts
        self._day = day
        self._memory = memory
        self._done: dict[str, Conclusion | Hanging] = {}

    def conclude(self, decision_id: str) -> Conclusion | Hanging:
        """The conclusion, or on which open answer it hangs.

        Raises Defect when undefeated rules contradict each other, or when no rule applies.
        """
        done = self._done.get(decision_id)
        if done is None:
            done = self._done[decision_id] = self._remembered(decision_id)
        return done

    def _remembered(self, decision_id: str) -> Conclusion | Hanging:
        if self._memory is None:
            return self._worked_out(decision_id)
        read = self._memory.bits_read(decision_id, self._decisions)
        key = (decision_id, self._day, self._facts.true & read, self._facts.open & read)
        known = self._memory.get(key)
        if known is None:
            known = self._worked_out(decision_id)
            self._memory.keep(key, known)
        return known

    def _worked_out(self, decision_id: str) -> Conclusion | Hanging:
        decision = self._decisions[decision_id]
        return self._worst(decision) if isinstance(decision, Worst) else self._table(decision)

    def facts_for(self, table: Table) -> Facts:
        """The facts as this table reads them: the answers, and the verdicts of the findings that it reads."""
        return self._with_findings(table)[0]

    def _worst(self, decision: Worst) -> Conclusion | Hanging:
        worst: Conclusion | None = None
        pending = 0
        possible: set[str] = set()
        order = (*decision.verdicts, UNDECIDED)
        for when, part in decision.parts:
            counts = when.value(self._facts)
            if counts is False:
                continue
            if counts is None:
                pending = pending or when.pending(self._facts)
                possible |= self._outcomes(part)
                continue
            result = self.conclude(part)
            if isinstance(result, Hanging):
                pending = pending or result.pending
                possible |= result.possible
            elif worst is None or order.index(result.verdict) > order.index(worst.verdict):
                worst = result
            elif result.verdict == worst.verdict:
                worst = Conclusion(worst.verdict, (*worst.rules, *result.rules))
        if pending:
            least = order.index(worst.verdict) if worst else 0
            remaining = {verdict for verdict in possible if order.index(verdict) > least}
            return Hanging(pending, frozenset(remaining | ({worst.verdict} if worst else possible)))
        if worst is None:
            raise Defect(f"{decision.id}: no part counts")
        return worst

    def _table(self, table: Table) -> Conclusion | Hanging:
        facts, hanging = self._with_findings(table)
        result = self._decided(table, facts)
        if isinstance(result, Hanging):
            for of_verdicts, question_bits in hanging:
                if of_verdicts & result.pending:
                    return Hanging(question_bits, result.possible)
        return result

    def _decided(self, table: Table, facts: Facts) -> Conclusion | Hanging:
        """What the rules of the table say; a verdict of another decision is a fact here, and it may hang on one."""
        if self._memory is None or not reads_findings(table, self._decisions):
            return decide(table, facts, self._day)
        key = (f"{table.id} itself", self._day, *sieve_of(table).seen(facts))
        known = self._memory.get(key)
        if known is None:
            known = decide(table, facts, self._day)
            self._memory.keep(key, known)
        return known

    def _outcomes(self, part: str) -> frozenset[str]:
        result = self.conclude(part)
        return result.possible if isinstance(result, Hanging) else frozenset((result.verdict,))

    def _with_findings(self, table: Table) -> tuple[Facts, list[tuple[int, int]]]:
        """The facts with the verdicts that the table reads, and for those still open what they hang on.

        A verdict that is already among the facts is taken as given: so a proof can try all of them.
        """
        true, open_ = self._facts
        hanging: list[tuple[int, int]] = []
        for finding in reads_findings(table, self._decisions):
            known = verdict_bits(self._decisions[finding])
            if true & known or open_ & known:
                continue
            result = self.conclude(finding)
            if isinstance(result, Conclusion):
                true |= bit(finding, result.verdict)
            else:
                bits = 0
                for verdict in result.possible:
                    bits |= bit(finding, verdict)
                if len(result.possible) == 1:
                    true |= bits
                else:
                    open_ |= bits
                    hanging.append((bits, result.pending))
        return Facts(true, open_), hanging


def decide(table: Table, facts: Facts, day: date) -> Conclusion | Hanging:
    """Default logic over the rules of one table. Raises Defect as `Evaluation.conclude` does."""
    applicable: list[Rule] = []
    undetermined: list[Rule] = []
    beaten: set[str] = set()
    sieve = sieve_of(table)
    seen = sieve.seen(facts)
    for rule, when in sieve.left(seen):
        if not rule.holds_on(day):
            continue
        value = when.value(seen)
        if value:
            applicable.append(rule)
            beaten.update(rule.beats)
        elif value is None:
            undetermined.append(rule)
    left = tuple(rule for rule in applicable if rule.id not in beaten)
    open_rules = [rule for rule in undetermined if rule.id not in beaten]
    if open_rules:
        pending = open_rules[0].when.pending(facts)
        return Hanging(pending, frozenset(rule.verdict for rule in (*left, *open_rules)))
    verdicts = {rule.verdict for rule in left}
    if len(verdicts) != 1:
        names = ", ".join(f"{rule.id} ({rule.verdict})" for rule in left) or "no rule"
        raise Defect(f"{table.id}: {names}")
    return Conclusion(verdicts.pop(), left)


_findings_read: dict[int, tuple[Table, tuple[str, ...]]] = {}
"""By identity, with the table itself: as long as it stands here, no other table gets the same identity."""


def reads_findings(table: Table, decisions: Mapping[str, Decision]) -> tuple[str, ...]:
    """The other decisions whose verdicts the rules of this table read, in a fixed order."""
    known = _findings_read.get(id(table))
    if known is None:
        subjects = {atom.subject for atom in table.atoms()}
        found = tuple(decision for decision in decisions if decision in subjects)
        known = _findings_read[id(table)] = (table, found)
    return known[1]


def verdict_bits(decision: Decision) -> int:
    """The bits of all verdicts of a decision."""
    bits = _verdict_bits.get(decision.id)
    if bits is None:
        bits = 0
        for verdict in (*decision.verdicts, UNDECIDED):
            bits |= bit(decision.id, verdict)
        _verdict_bits[decision.id] = bits
    return bits


_verdict_bits: dict[str, int] = {}


def question_of(bits: int) -> Question:
    """The question to which these option bits belong."""
    return next(question for question in QUESTIONS if question.bits & bits)


def branches(facts: Facts, pending: int, *, sets: bool = True) -> tuple[Question, list[Facts]]:
    """The question to look at next, and the states that follow from its open answers.

    Where it is not yet certain that the question is asked, the question on which that hangs comes first. With `sets`
    (for a proof) a question that takes more than one answer is followed through every set of answers, else (for a
    visitor) through each answer alone that would be offered.
    """
    question = question_of(pending)
    while asked(question, *facts) is None:
        pending = question.asked_when.pending(facts)
        question = question_of(pending)
    if not sets:
        for one, offered_when in question.sometimes:
            if one & facts.open and offered_when.value(facts) is None:
                return branches(facts, offered_when.pending(facts), sets=False)
        facts = without_unoffered(facts, question)
    if question.multi and (sets or facts.true & question.bits):
        return question, _branch_multi(facts, question, pending & question.bits & facts.open)
    states = []
    open_ = facts.open & question.bits
    while open_:
        one = open_ & -open_
        open_ ^= one
        states.append(settle(Facts(facts.true & ~question.bits | one, facts.open & ~question.bits)))
    return question, states


def _branch_multi(facts: Facts, question: Question, pending: int) -> list[Facts]:
    """With and without the first pending option of a question that takes more than one answer."""
    one = pending & -pending
    alone = exclusive_bits(question)
    closed = question.bits if one & alone else alone | one
    states = [settle(Facts(facts.true | one, facts.open & ~closed))]
    without = Facts(facts.true, facts.open & ~one)
    if (without.true | without.open) & question.bits:
        states.append(settle(without))
    return states


_exclusive: dict[str, int] = {}


def exclusive_bits(question: Question) -> int:
    """The bits of the options that exclude the others."""
    bits = _exclusive.get(question.id)
    if bits is None:
        bits = sum(bit(question.id, option.id) for option in question.options if option.id in EXCLUSIVE)
        _exclusive[question.id] = bits
    return bits


def without_unoffered(facts: Facts, question: Question) -> Facts:
    """The facts without the open options of this question that would not be offered."""
    for one, offered_when in question.sometimes:
        if one & facts.open and offered_when.value(facts) is False:
            facts = Facts(facts.true, facts.open & ~one)
    return facts


def settle(facts: Facts) -> Facts:
    """Close the questions that turn out not to be asked."""
    true, open_ = facts
    for question_id, bits, gate in _GATED:
        if (true & bits or open_ & bits) and _asked(question_id, true & gate, open_ & gate) is False:
            true &= ~bits
            open_ &= ~bits
    return Facts(true, open_)


_GATED = [(question.id, question.bits, question.gate) for question in QUESTIONS if question.gate]


def asked(question: Question, true: int, open_: int) -> bool | None:
    """Whether the question makes sense after these facts; None when that hangs on an open answer."""
    gate = question.gate
    return _asked(question.id, true & gate, open_ & gate) if gate else True


@lru_cache(maxsize=4096)
def _asked(question_id: str, true: int, open_: int) -> bool | None:
    """Worked out once for the answers on which it hangs: the same few come back again and again."""
    return BY_ID[question_id].asked_when.value(Facts(true, open_))
