"""The whole trace of one assessment, for maintainers: ``manage.py explain``.

Ids, not words: it shows how the data led to the outcome. A value is ``true``, ``false`` or ``open`` (it hangs on an
answer that is not known).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from advisor.law.answers import Answers
from advisor.law.assess import Assessment, assess, with_findings
from advisor.law.conditions import All, Any, Condition, Facts, Is, Not
from advisor.law.decisions.all import DECISIONS, FINDINGS
from advisor.law.evaluation import Conclusion, Evaluation
from advisor.law.remedies import MISCONCEPTIONS, REFERRALS, STEPS
from advisor.law.rules import Decision, Rule, Table, Worst

VALUES = {True: "true ", False: "false", None: "open "}


@dataclass(frozen=True, slots=True)
class Trace:
    """One assessment and the state in which each decision was made."""

    assessment: Assessment
    evaluation: Evaluation

    def lines(self, *, every_rule: bool = True) -> Iterator[str]:
        """The trace as lines of text; without `every_rule` only rules whose condition is true or open."""
        yield from self._answers()
        for decision in DECISIONS.values():
            yield ""
            yield from self._decision(decision, every_rule)
        yield ""
        yield from self._help()

    def _answers(self) -> Iterator[str]:
        reading = self.assessment.reading
        yield f"RULES OF {self.assessment.day}"
        yield f"ANSWERS READ ({len(reading.kept)})"
        yield from (f"  {question} = {' '.join(options)}" for question, options in reading.kept.items())
        for title, questions in (
            ("IGNORED (would not have been asked)", reading.ignored),
            ("ASSUMED (optional, the default was taken)", reading.assumed),
            ("UNANSWERED", reading.unanswered),
        ):
            yield f"{title}: {' '.join(questions) or 'none'}"

    def _decision(self, decision: Decision, every_rule: bool) -> Iterator[str]:
        finding = "FINDING" if decision.id in FINDINGS else "PART"
        yield f"{finding} {decision.id}: {self._outcome(decision.id)}"
        if isinstance(decision, Worst):
            for when, part in decision.parts:
                value = VALUES[when.value(self.assessment.reading.facts)]
                yield f"  [{value}] least favourable of {part}: {self._outcome(part)}"
        else:
            yield from self._table(decision, every_rule)

    def _table(self, table: Table, every_rule: bool) -> Iterator[str]:
        facts = self.evaluation.facts_for(table)
        values = {rule.id: rule.when.value(facts) for rule in table.rules if rule.holds_on(self.assessment.day)}
        for rule in table.rules:
            if rule.id not in values:
                yield f"  [not in force] {rule.id} ({rule.since} – {rule.until or ''})"
                continue
            value = values[rule.id]
            if value is not False or every_rule:
                beaten = self._beaten(rule, table, values)
                yield f"  [{VALUES[value]}] {rule.id} -> {rule.verdict} ({rule.certainty}){beaten}"
                if value is not False:
                    yield f"          because {in_ids(rule.when, facts)}"

    @staticmethod
    def _beaten(rule: Rule, table: Table, values: dict[str, bool | None]) -> str:
        by = [other.id for other in table.rules if rule.id in other.beats and values.get(other.id)]
        return f" beaten by {', '.join(by)}" if by and values[rule.id] is not False else ""

    def _outcome(self, decision: str) -> str:
        result = self.evaluation.conclude(decision)
        if isinstance(result, Conclusion):
            return f"{result.verdict} by {', '.join(rule.id for rule in result.rules)}"
        known = self.assessment.findings.get(decision)
        if known is not None and known.verdict is not None:
            return f"{known.verdict}, whatever the open answers are"
        possible = known.possible if known is not None else sorted(result.possible)
        needs = f"; hangs on {', '.join(known.needs)}" if known is not None and known.needs else ""
        return f"open: {' or '.join(possible)}{needs}"

    def _help(self) -> Iterator[str]:
        facts = with_findings(self.assessment.reading.facts, self.assessment.findings)
        lists: tuple[tuple[str, Iterable[tuple[str, Condition]]], ...] = (
            ("STEPS", ((f"{step.id} -> {step.to}", step.condition) for step in STEPS)),
            ("REFERRALS", ((f"{item.reason} -> {item.body}", item.when) for item in REFERRALS)),
            ("WARNINGS", ((item.id, item.when) for item in MISCONCEPTIONS)),
            ("CLOCKS", ((clock.id, clock.when) for clock in self.assessment.clocks)),
        )
        if self.assessment.kind_known and not any(step.fits(facts) for step in STEPS):
            yield f"NO STEP FITS: {', '.join(step.id for step in self.assessment.steps)}"
        for title, items in lists:
            yield title
            for name, when in items:
                value = when.value(facts)
                if value is not False:
                    yield f"  [{VALUES[value]}] {name}"
                    yield f"          because {in_ids(when, facts)}"


def trace(answers: Answers) -> Trace:
    """The trace of the assessment of `answers` under the rules of this release."""
    assessment = assess(answers)
    return Trace(assessment, Evaluation(DECISIONS, assessment.reading.facts, assessment.day))


def in_ids(condition: Condition, facts: Facts) -> str:
    """A condition in ids; of a part that does not hold ``✗`` is said, of one that is open ``?``."""
    match condition:
        case Is():
            mark = {True: "", False: "✗", None: "?"}[condition.value(facts)]
            return f"{mark}{condition.subject}={'|'.join(condition.options)}"
        case Not():
            return f"not({in_ids(condition.part, facts)})"
        case All() | Any():
            if not condition.parts:
                return "always" if isinstance(condition, All) else "never"
            word = " and " if isinstance(condition, All) else " or "
            return f"({word.join(in_ids(part, facts) for part in condition.parts)})"
        case _:
            raise TypeError(f"no ids for {condition!r}")
