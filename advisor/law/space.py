"""The combinations of answers that a set of tests can tell apart.

Two options that no rule tells apart, and that open the same questions, lead to the same verdicts. So one of them stands
for both: in a proof, which then still counts each, and where the answers of a visitor are open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .conditions import ALWAYS, All, Any, Condition, Facts, Is, Not, bit
from .evaluation import asked, exclusive_bits, question_of, reads_findings, settle
from .questions import BY_ID, QUESTIONS, Question
from .rules import Decision, Worst


def decisions_read(decision: str, decisions: Mapping[str, Decision]) -> frozenset[str]:
    """The decision and all others whose verdicts it reads, through others too."""
    found: set[str] = set()
    waiting = [decision]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        item = decisions[name]
        waiting.extend((part for _, part in item.parts) if isinstance(item, Worst) else reads_findings(item, decisions))
    return frozenset(found)


def tests_of(decisions: Iterable[Decision]) -> Iterator[Is]:
    """Every test of one question or finding in these decisions."""
    for item in decisions:
        conditions = (when for when, _ in item.parts) if isinstance(item, Worst) else (r.when for r in item.rules)
        for condition in conditions:
            yield from condition.leaves()


def with_gates(questions: Iterable[str], *, offers: bool) -> frozenset[str]:
    """These questions and all that decide whether they are asked; with `offers` also which options are offered."""
    found: set[str] = set()
    waiting = list(questions)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(BY_ID[name].asked_when.reads())
            if offers:
                waiting.extend(subject for _, offered in BY_ID[name].sometimes for subject in offered.reads())
    return frozenset(found)


class Space:
    """All combinations of answers that a set of tests can tell apart.

    Options that no test tells apart are stood for by the first of them, and counted: `weight` says for how many
    options (of a question with several answers: for how many non-empty sets of options) a chosen bit stands. With
    `offers` the conditions on which options are offered count as tests too: for a visitor, who chooses among those.
    """

    def __init__(self, tests: Iterable[Is], *, offers: bool = False) -> None:
        tests = list(tests)
        self._offers = offers
        self.questions = with_gates((test.subject for test in tests if test.subject in BY_ID), offers=offers)
        self._listed = [question for question in QUESTIONS if question.id in self.questions]
        gates = {leaf.mask for question in self._listed for leaf in question.asked_when.leaves()}
        masks = gates | {test.mask for test in tests}
        if offers:
            masks |= {
                leaf.mask for question in self._listed for _, when in question.sometimes for leaf in when.leaves()
            }
        self._gates = sum_bits(gates)
        self._tested = sum_bits(masks)
        self._size: dict[int, int] = {}
        self._models = 0
        for question in self._listed:
            self._group(question, masks)
        self._known: dict[tuple[object, ...], int] = {}
        self._gate_bits = {question.id: question.gate for question in self._listed}
        self._left: dict[tuple[str, int, int, int], object] = {}

    def _group(self, question: Question, masks: set[int]) -> None:
        alone = exclusive_bits(question) if question.multi else 0
        first: dict[tuple[bool, Condition, frozenset[int]], int] = {}
        for option in question.options:
            one = bit(question.id, option.id)
            if option.id == "unknown":
                continue
            model = first.setdefault(
                (
                    bool(one & alone),
                    option.offered_when if self._offers else ALWAYS,
                    frozenset(mask for mask in masks if mask & one),
                ),
                one,
            )
            self._size[model] = self._size.get(model, 0) + 1
            self._models |= model

    def start(self) -> Facts:
        """The state in which nothing was answered."""
        return settle(Facts(0, self._models))

    def tells_apart(self, bits: int) -> bool:
        """Whether any test looks at one of these options."""
        return bool(bits & self._tested)

    def start_unsettled(self) -> int:
        """The open options of `start`, also of questions that may not be asked."""
        return self._models

    def narrowed(self, facts: Facts) -> Facts:
        """The same state with only the first of the open options that nothing tells apart."""
        return Facts(facts.true, facts.open & self._models)

    def combinations(self, facts: Facts) -> int:
        """For how many combinations of answers to `questions` a state stands."""
        return self._weight(facts.true) * self._open(facts, 0)

    def _weight(self, true: int) -> int:
        weight = 1
        rest = true & self._models
        while rest:
            one = rest & -rest
            rest ^= one
            size = self._size[one]
            question = question_of(one)
            weight *= (1 << size) - 1 if question.multi and not one & exclusive_bits(question) else size
        return weight

    def _open(self, facts: Facts, start: int) -> int:
        key = self._key(facts, start)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._count(facts, start)
        return known

    def _key(self, facts: Facts, start: int) -> tuple[object, ...]:
        """What the count from here on hangs on: what is open, and what is left of the gates of open questions."""
        waiting = [question for question in self._listed[start:] if facts.open & question.bits]
        partly = sum_bits(question.bits for question in waiting if facts.true & question.bits)
        key: list[object] = [start, facts.true & partly]
        for question in waiting:
            bits = self._gate_bits[question.id]
            state = (question.id, facts.true & bits, facts.open & bits, partly & bits)
            if state not in self._left:
                self._left[state] = what_is_left(question.asked_when, facts, partly)
            left = self._left[state]
            if left is not False or facts.true & question.bits:
                key.append((question.id, facts.open & question.bits, left))
        return tuple(key)

    def _count(self, facts: Facts, start: int) -> int:
        for index in range(start, len(self._listed)):
            question = self._listed[index]
            open_ = facts.open & question.bits
            if not open_:
                continue
            if asked(question, *facts) is False:
                facts = Facts(facts.true & ~question.bits, facts.open & ~question.bits)
                continue
            gates = open_ & self._gates
            if question.multi and gates:
                return self._with_and_without(question, facts, gates & -gates, index)
            closed = Facts(facts.true, facts.open & ~question.bits)
            if not gates:
                return self._ways(question, facts) * self._open(closed, index + 1)
            free = sum(self._size[one] for one in single_bits(open_ & ~gates))
            return free * self._open(closed, index + 1) + sum(
                self._size[one] * self._open(Facts(closed.true | one, closed.open), index + 1)
                for one in single_bits(gates)
            )
        return 1

    def _with_and_without(self, question: Question, facts: Facts, one: int, index: int) -> int:
        alone = exclusive_bits(question)
        if one & alone:
            closed = Facts(facts.true | one, facts.open & ~question.bits)
            number = self._size[one] * self._open(closed, index + 1)
        else:
            chosen = Facts(facts.true | one, facts.open & ~alone & ~one)
            number = ((1 << self._size[one]) - 1) * self._open(chosen, index)
        without = Facts(facts.true, facts.open & ~one)
        if (without.true | without.open) & question.bits:
            number += self._open(without, index)
        return number

    def _ways(self, question: Question, facts: Facts) -> int:
        """In how many ways one open question can still be answered."""
        alone = exclusive_bits(question) if question.multi else 0
        free = sum(self._size[one] for one in single_bits(facts.open & question.bits & ~alone))
        if not question.multi:
            return free
        if facts.true & question.bits:
            return 1 << free
        return (1 << free) - 1 + sum(self._size[one] for one in single_bits(facts.open & alone))


def what_is_left(condition: Condition, facts: Facts, partly: int) -> object:
    """What remains of a condition: its value where determined, else its open tests, nested as they stand.

    Tests of the bits `partly` are left as they are: their answers can still turn out not to be asked for.
    """
    if isinstance(condition, Is):
        if condition.mask & partly:
            return condition.mask
        return True if facts.true & condition.mask else condition.mask & facts.open or False
    if isinstance(condition, Not):
        left = what_is_left(condition.part, facts, partly)
        return not left if isinstance(left, bool) else ("not", left)
    if not isinstance(condition, All | Any):
        raise TypeError(f"a condition of an unknown kind: {condition!r}")
    settles = isinstance(condition, Any)
    parts = []
    for part in condition.parts:
        left = what_is_left(part, facts, partly)
        if left is settles:
            return settles
        if not isinstance(left, bool):
            parts.append(left)
    return (settles, *parts) if parts else not settles


def sum_bits(masks: Iterable[int]) -> int:
    """All bits that occur in any of the masks."""
    bits = 0
    for mask in masks:
        bits |= mask
    return bits


def single_bits(bits: int) -> Iterator[int]:
    """Each bit by itself."""
    while bits:
        one = bits & -bits
        bits ^= one
        yield one
