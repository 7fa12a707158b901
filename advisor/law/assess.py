"""From answers to findings: the one pure function that everything else shows.

Nothing downstream decides law. An open answer leaves a finding open: then `verdict` is None, `possible` holds the
verdicts that remain and `needs` the questions on which they hang.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from .answers import Answers, Reading, read
from .conditions import Facts, bit
from .deadlines import Clock, running
from .decisions.all import DECISIONS, FINDINGS
from .decisions.evidence import FORUMS
from .decisions.making import MAKING_PARTS
from .decisions.sharing_terms import USES
from .evaluation import Conclusion, Evaluation, Memory, branches
from .questions import KIND_KNOWN
from .remedies import LETTERS, MISCONCEPTIONS, REFERRALS, Misconception, Referral, Step, steps_for
from .rules import DOSSIER_DATE, UNDECIDED, Certainty, Contest, Rule
from .space import Space, decisions_read, tests_of

MAX_STATES = 800
"""States looked at for one open finding; past that it is shown as wholly open, so that a page has a bounded cost."""

MAX_STATES_IN_ALL = 2500
"""The same over all findings of one assessment."""


MEMORY = Memory(limit=8000)
"""What was concluded before in this process, for whichever visitor: conclusions are pure and name nobody."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer to one legal question.

    `verdict` is None when it is open (`possible` and `needs` say how) or when nobody can say (`needs` is empty).
    `certainty` is the lowest of the deciding rules.
    """

    id: str
    verdict: str | None
    possible: tuple[str, ...]
    needs: tuple[str, ...]
    rules: tuple[Rule, ...]

    @property
    def certainty(self) -> Certainty | None:
        """The lowest certainty of the deciding rules, or None where no rule decides."""
        return max((rule.certainty for rule in self.rules), default=None)

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources of the deciding rules, each once, in the order of the rules."""
        return tuple(dict.fromkeys(source for rule in self.rules for source in rule.sources))

    @property
    def contests(self) -> tuple[tuple[Rule, Contest], ...]:
        """The contested points among the deciding rules."""
        return tuple((rule, rule.contest) for rule in self.rules if rule.contest is not None)


@dataclass(frozen=True, slots=True)
class Assessment:
    """All findings for one set of answers on one day."""

    reading: Reading
    day: date
    kind_known: bool
    findings: Mapping[str, Finding]
    evidence_by_forum: Mapping[str, Finding]
    sharing_by_use: Mapping[str, Finding]
    steps: tuple[Step, ...]
    letters: tuple[str, ...]
    referrals: tuple[Referral, ...]
    warnings: tuple[Misconception, ...]
    clocks: tuple[Clock, ...] = ()


def assess(answers: Answers, day: date = DOSSIER_DATE) -> Assessment:
    """Assess `answers` under the rules that hold on `day`.

    Answers must have passed `answers.check`; questions that would not have been asked are ignored.
    """
    reading = read(answers)
    if not KIND_KNOWN.value(reading.facts):
        needs = ("conversation",) if "conversation" in reading.unanswered else ()
        nothing = {name: Finding(name, None, (), needs, ()) for name in FINDINGS}
        forums = {name: Finding(name, None, (), needs, ()) for name in FORUMS}
        uses = {name: Finding(name, None, (), needs, ()) for name in USES}
        return Assessment(reading, day, False, nothing, forums, uses, (), (), (), ())
    finder = _Finder(reading.facts, day)
    findings = {name: finder.finding(name, name) for name in FINDINGS}
    facts = with_findings(reading.facts, findings)
    steps = steps_for(facts)
    wanted = {letter for step in steps for letter in step.letters}
    return Assessment(
        reading,
        day,
        True,
        findings,
        {forum: finder.finding(forum, f"evidence_{forum}") for forum in FORUMS},
        {use: finder.finding(use, f"sharing_{use}") for use in USES},
        steps,
        tuple(letter for letter in LETTERS if letter in wanted),
        tuple(item for item in REFERRALS if item.when.value(facts)),
        tuple(item for item in MISCONCEPTIONS if item.when.value(facts)),
        running(facts),
    )


def with_findings(facts: Facts, findings: Mapping[str, Finding]) -> Facts:
    """The facts and the verdicts; a verdict that is open leaves open what hangs on it."""
    true, open_ = facts
    for name, item in findings.items():
        if item.verdict is not None:
            true |= bit(name, item.verdict)
        elif item.possible:
            for verdict in item.possible:
                open_ |= bit(name, verdict)
        else:
            true |= bit(name, UNDECIDED)
    return Facts(true, open_)


def settled_verdict(facts: Facts, decision: str, day: date = DOSSIER_DATE) -> str | None:
    """The verdict of one decision on these facts alone, UNDECIDED where nobody can say, or None while it is open."""
    result = Evaluation(DECISIONS, facts, day, MEMORY).conclude(decision)
    return result.verdict if isinstance(result, Conclusion) else None


class _Finder:
    """Findings under one state of facts, following open answers where a verdict hangs on them."""

    def __init__(self, facts: Facts, day: date) -> None:
        self._facts = facts
        self._day = day
        self._evaluation = Evaluation(DECISIONS, facts, day, MEMORY)
        self._left = MAX_STATES_IN_ALL

    def finding(self, name: str, decision: str) -> Finding:
        result = self._evaluation.conclude(decision)
        if isinstance(result, Conclusion):
            return self._closed(name, decision, result)
        search = _Search(decision, self._day, min(MAX_STATES, self._left), result.possible)
        possible = search.verdicts(_space(decision).narrowed(self._facts))
        self._left = max(0, self._left - search.states)
        order = (*DECISIONS[decision].verdicts, UNDECIDED)
        if search.states > search.limit:
            possible = result.possible
        verdicts = tuple(verdict for verdict in order if verdict in possible)
        if len(verdicts) == 1 and search.conclusion is not None:
            return self._closed(name, decision, search.conclusion)
        shown = tuple(verdict for verdict in verdicts if verdict != UNDECIDED)
        return Finding(name, None, shown, tuple(search.needs), ())

    def _closed(self, name: str, decision: str, result: Conclusion) -> Finding:
        if result.verdict == UNDECIDED:
            return Finding(name, None, (), (), result.rules)
        rules = result.rules
        if decision == "making":
            rules = (*rules, *self._deciding_parts(result))
        return Finding(name, result.verdict, (result.verdict,), (), rules)

    def _deciding_parts(self, making: Conclusion) -> list[Rule]:
        """The rules of the parts that made the headline what it is."""
        true = 0
        parts: dict[str, Conclusion] = {}
        for part in MAKING_PARTS:
            result = self._evaluation.conclude(part)
            if isinstance(result, Conclusion):
                parts[part] = result
                true |= bit(part, result.verdict)
        read_here = {
            atom.subject for rule in making.rules for atom in rule.when.atoms() if true & bit(atom.subject, atom.option)
        }
        chosen = read_here or {"criminal", "norm"}
        return [rule for part, result in parts.items() if part in chosen for rule in result.rules]


@cache
def _space(decision: str) -> Space:
    return Space(tests_of(DECISIONS[name] for name in decisions_read(decision, DECISIONS)), offers=True)


class _Search:
    """The verdicts that remain possible, and the questions that make the difference.

    Of a question that takes several answers each open answer is tried alone: more of them never give a verdict that
    none of them gives (rules about several uses or people take the least favourable).

    It stops when it has seen every verdict of `bound`, which are all that can remain, or `limit` states.
    """

    def __init__(self, decision: str, day: date, limit: int, bound: frozenset[str]) -> None:
        self.limit = limit
        self._bound = bound
        self._found: set[str] = set()
        self._decision = decision
        self._day = day
        self._seen: dict[Facts, frozenset[str]] = {}
        self.states = 0
        self.needs: dict[str, None] = {}
        self.conclusion: Conclusion | None = None

    def verdicts(self, facts: Facts) -> frozenset[str]:
        """The verdicts possible from this state on."""
        seen = self._seen.get(facts)
        if seen is not None:
            return seen
        self.states += 1
        result = Evaluation(DECISIONS, facts, self._day, MEMORY).conclude(self._decision)
        if isinstance(result, Conclusion):
            self.conclusion = self.conclusion or result
            self._found.add(result.verdict)
            found = frozenset((result.verdict,))
        else:
            question, states = branches(facts, result.pending, sets=False)
            parts: list[frozenset[str]] = []
            for state in states:
                if self.states > self.limit or self._found >= self._bound:
                    break
                parts.append(self.verdicts(state))
            found = frozenset[str]().union(*parts)
            if len(found) > 1 or self.states > self.limit:
                self.needs[question.id] = None
        self._seen[facts] = found
        return found
