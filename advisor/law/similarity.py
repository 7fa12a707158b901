"""Which decided cases are nearest to an assessment, factor by factor, in the manner of HYPO and CATO.

What a factor weighs comes from the law, in two parts. First the findings that the case decides: the rules are taken
that decide them on the facts of the case, and those that decide them on the visitor's facts. A question that they test
weighs, each finding equally and the two sides half each. Then the advice as a whole: a question weighs by how many of
all findings the rules that decide them for the visitor test it. A question that no such rule tests weighs `LITTLE`.

A factor is shared where these tests come out alike, even if the answers differ. Nearness is the shared weight over the
shared and the differing weight: 1 when nothing differs. So one more shared factor never lowers it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from .answers import Answers, read
from .assess import MEMORY, Assessment
from .cases import KINDS, Case, shown
from .conditions import Facts, Is
from .decisions.all import DECISIONS, FINDINGS
from .evaluation import Conclusion, Evaluation, reads_findings, verdict_bits
from .questions import BY_ID
from .rules import Defect, Rule, Worst

LITTLE = 0.1
"""The weight of a question that no deciding rule tests, and of one that does but that the case leaves open."""

WHOLE = 0.5
"""What a question that every finding of the advice tests weighs beside its weight in the findings of the case."""

ASSUMED = 0.5
"""How much a factor counts that the source of the case leaves open, and that was coded in the most natural way."""

OTHER_TALK = 1.0
"""The weight of another kind of conversation, also where no rule tests it: other customs and other courts."""

NEAR_ENOUGH = 0.8
"""Below this nearness a case says too little: of what decides, four times as much is shared as differs."""

MOST = 3
"""Cases on one page."""

Masks = tuple[int, ...]
Tests = Mapping[str, Masks]
"""Per question the tests that deciding rules make of it, as option bits."""


@dataclass(frozen=True, slots=True)
class Factor:
    """One question on which both the visitor and the case have an answer; `weight` is what it weighs here."""

    question: str
    yours: tuple[str, ...]
    theirs: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Similar:
    """A case near to the visitor's.

    `same` and `different` are the factors that its source speaks about, by equal and unequal answers, the weightiest
    first and then in the order of asking. `agrees` says per finding of the case whether our verdict is one of its own;
    None where ours is open.
    """

    case: Case
    nearness: float
    shared_weight: float
    same: tuple[Factor, ...]
    different: tuple[Factor, ...]
    agrees: Mapping[str, bool | None]


def similar(assessment: Assessment, most: int = MOST) -> tuple[Similar, ...]:
    """The nearest cases, at most `most`: by nearness, then by who speaks, then by how much is shared."""
    return nearest(_profiles(assessment.day), assessment, most) if assessment.kind_known else ()


def nearest(profiles: Iterable[Profile], assessment: Assessment, most: int) -> tuple[Similar, ...]:
    """The same among some cases."""
    visitor = Visitor(assessment)
    tallies = (_Tally(profile, visitor) for profile in profiles)
    near = [tally for tally in tallies if tally.decided and tally.nearness >= NEAR_ENOUGH]
    return tuple(tally.result() for tally in sorted(near, key=_Tally.order)[:most])


def compare(case: Case, assessment: Assessment) -> Similar | None:
    """The likeness of one case, or None where they share nothing that decides."""
    tally = _Tally(Profile(case, assessment.day), Visitor(assessment))
    return tally.result() if tally.decided else None


class _Tally:
    """What two sides share and in what they differ, weighed."""

    def __init__(self, profile: Profile, visitor: Visitor) -> None:
        self.shared = self.differing = self.unsettled = 0.0
        self.decided = False
        self.weights: dict[str, float] = {}
        self._profile = profile
        self._visitor = visitor
        known = profile.side.known
        self._equal = {question for question, given in visitor.side.known.items() if known.get(question) == given}
        for finding in profile.case.findings:
            self._count_finding(finding)
        if self.decided:
            for question in visitor.side.known:
                if question in known:
                    self._count_question(question)

    @property
    def nearness(self) -> float:
        """From 0 to 1; only where something that decides is shared."""
        return self.shared / (self.shared + self.differing + self.unsettled)

    def order(self) -> tuple[float, int, float, str]:
        """What sorts the nearest first. Rounded, so that sums in another order are no difference."""
        case = self._profile.case
        return -round(self.nearness, 6), KINDS.index(case.kind), -round(self.shared, 6), case.id

    def result(self) -> Similar:
        """The comparison in words for others: factors and outcomes."""
        case, yours, theirs = self._profile.case, self._visitor.side.known, self._profile.side.known
        factors = [
            Factor(question, given, theirs[question], self.weights[question])
            for question, given in yours.items()
            if question in theirs and question not in case.assumed
        ]
        factors.sort(key=lambda factor: -round(factor.weight, 6))
        return Similar(
            case,
            self.nearness,
            self.shared,
            tuple(factor for factor in factors if factor.yours == factor.theirs),
            tuple(factor for factor in factors if factor.yours != factor.theirs),
            {
                finding: None if (verdict := self._visitor.verdicts[finding]) is None else verdict in verdicts
                for finding, verdicts in case.findings.items()
            },
        )

    def _count_finding(self, finding: str) -> None:
        """Weigh the tests that decide one finding of the case, on either side."""
        yours, theirs = self._visitor.side, self._profile.side
        share = 0.5 / len(self._profile.case.findings)
        for tests in (theirs.tests(finding), yours.tests(finding)):
            for question, masks in tests.items():
                if question not in yours.known:
                    continue
                if question not in theirs.known:
                    self.unsettled += LITTLE * share
                elif question in self._equal or alike(yours.true, theirs.true, masks):
                    self._add(question, share, 0.0)
                    self.decided = True
                else:
                    self._add(question, 0.0, share)

    def _count_question(self, question: str) -> None:
        """Weigh a question by the advice as a whole."""
        equal = question in self._equal
        same, other = self._visitor.whole(question, self._profile.side.true & BY_ID[question].bits)
        if question == "conversation" and not equal:
            other += OTHER_TALK
        if not (same or other or question in self.weights):
            same, other = (LITTLE, 0.0) if equal else (0.0, LITTLE)
        self._add(question, same, other)

    def _add(self, question: str, same: float, other: float) -> None:
        trust = self._profile.trust[question]
        self.weights[question] = self.weights.get(question, 0.0) + trust * (same + other)
        self.shared += trust * same
        self.differing += trust * other


def alike(yours: int, theirs: int, masks: Masks) -> bool:
    """Whether all tests come out alike on both sides; where the options are the same, they do."""
    for mask in masks:  # noqa: SIM110 - a generator takes twice as long, and this is asked thousands of times
        if (yours & mask == 0) is not (theirs & mask == 0):
            return False
    return True


class Side:
    """One party to the comparison: what is known, and which tests decide a finding on these facts."""

    def __init__(self, kept: Answers, facts: Facts, day: date) -> None:
        self.known = {question: given for question, given in kept.items() if given != ("unknown",)}
        self.true = facts.true
        self._facts = facts
        self._day = day
        self._evaluation = Evaluation(DECISIONS, facts, day, MEMORY)
        self._tests: dict[str, Tests] = {}

    def tests(self, decision: str) -> Tests:
        """The tests by which the rules decide, also those of the other decisions on which these rules rest."""
        found = self._tests.get(decision)
        if found is None:
            collected: dict[str, dict[int, None]] = {}
            seen: set[str] = set()
            waiting = [decision]
            while waiting:
                name = waiting.pop()
                if name in seen:
                    continue
                seen.add(name)
                rules, parts = self._deciding(name)
                waiting += parts
                for rule in rules:
                    for leaf in rule.when.leaves():
                        if leaf.subject in BY_ID:
                            collected.setdefault(leaf.subject, {})[leaf.mask] = None
                    waiting += self._rests_on(rule)
            found = self._tests[decision] = {question: tuple(masks) for question, masks in collected.items()}
        return found

    def _deciding(self, name: str) -> tuple[Iterable[Rule], Iterable[str]]:
        """The rules that decide, and where it is still open those that may and the parts that may."""
        decision = DECISIONS[name]
        try:
            result = self._evaluation.conclude(name)
        except Defect:
            return (), ()  # proved absent; and a comparison is never worth an advice
        if isinstance(result, Conclusion):
            return result.rules, ()
        if isinstance(decision, Worst):
            return (), (part for when, part in decision.parts if when.value(self._facts) is not False)
        open_ = self._facts.open
        for other in reads_findings(decision, DECISIONS):
            open_ |= verdict_bits(DECISIONS[other])
        facts = Facts(self.true, open_)
        return (rule for rule in decision.rules if rule.holds_on(self._day) and rule.when.value(facts) is not False), ()

    def _rests_on(self, rule: Rule) -> Iterator[str]:
        """The decisions whose verdict makes the rule hold; all that it tests where it holds by their absence."""
        tested = [leaf for leaf in rule.when.leaves() if leaf.subject in DECISIONS]
        holding = [leaf for leaf in tested if self._has_verdict(leaf)]
        return (leaf.subject for leaf in holding or tested)

    def _has_verdict(self, leaf: Is) -> bool:
        result = self._evaluation.conclude(leaf.subject)
        return isinstance(result, Conclusion) and result.verdict in leaf.options


class Visitor:
    """The visitor as one side of the comparison, with the verdicts of the advice and what its findings test."""

    def __init__(self, assessment: Assessment) -> None:
        self.side = Side(assessment.reading.kept, assessment.reading.facts, assessment.day)
        found = {
            **assessment.findings,
            **{f"evidence_{name}": item for name, item in assessment.evidence_by_forum.items()},
            **{f"sharing_{name}": item for name, item in assessment.sharing_by_use.items()},
        }
        self.verdicts = {name: item.verdict for name, item in found.items()}
        self._tested: dict[str, list[Masks]] = {}
        for finding in FINDINGS:
            for question, masks in self.side.tests(finding).items():
                self._tested.setdefault(question, []).append(masks)
        self._wholes: dict[tuple[str, int], tuple[float, float]] = {}

    def whole(self, question: str, bits: int) -> tuple[float, float]:
        """What `question` weighs by all findings: where the tests of the options in `bits` come out alike, and not."""
        found = self._wholes.get((question, bits))
        if found is None:
            passed = [alike(self.side.true, bits, masks) for masks in self._tested.get(question, ())]
            same, other = passed.count(True), passed.count(False)
            found = WHOLE * same / len(FINDINGS), WHOLE * other / len(FINDINGS)
            self._wholes[question, bits] = found
        return found


class Profile:
    """A case as one side of the comparison, worked out once for each day of the rules."""

    def __init__(self, case: Case, day: date) -> None:
        self.case = case
        reading = read(case.answers)
        self.side = Side(reading.kept, reading.facts, day)
        self.trust = {question: ASSUMED if question in case.assumed else 1.0 for question in self.side.known}
        """How much each answer of the case counts."""


@lru_cache(maxsize=4)
def _profiles(day: date) -> tuple[Profile, ...]:
    return tuple(Profile(case, day) for case in shown())
