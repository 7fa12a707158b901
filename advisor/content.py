"""What texts and sources the law needs: the content that ``manage.py check`` looks for, beside the questions."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.law.bodies import SITES
from advisor.law.cases import KINDS, shown
from advisor.law.deadlines import CLOCKS
from advisor.law.decisions.all import DECISIONS, FINDINGS, RULES
from advisor.law.decisions.evidence import FORUMS
from advisor.law.decisions.sharing_terms import USES
from advisor.law.events import EVENTS
from advisor.law.remedies import BODIES, FALLBACK, LETTERS, MISCONCEPTIONS, REFERRALS, STEPS
from advisor.law.rules import UNDECIDED

Text = tuple[str, str, tuple[str, ...]]
"""Kind, id and the partials that must be there."""


def law_texts() -> Iterator[Text]:
    """The texts of findings, rules, arguments and of everything that comes with a finding."""
    for finding in FINDINGS:
        yield "finding", finding, ("question", "short", "open", "undecided", *DECISIONS[finding].verdicts)
    for rule in RULES.values():
        contested = rule.contest is not None or rule.verdict == UNDECIDED
        yield "rule", rule.id, ("why", "meanwhile") if contested else ("why",)
        for _, arguments in rule.contest.sides if rule.contest else ():
            for argument in arguments:
                yield "argument", argument.id, ("text",)
    for forum in FORUMS:
        yield "part", f"evidence_{forum}", ("question",)
    for use in USES:
        yield "part", f"sharing_{use}", ("question",)
    for verdict in (*DECISIONS["making"].verdicts, "open", "undecided"):
        yield "headline", verdict, ("title", "text")
    for letter in "ABCD":
        yield "certainty", letter, ("words",)


def help_texts() -> Iterator[Text]:
    """The texts of steps, letters, referrals, bodies and misconceptions, and of the advice page itself."""
    for step in (*STEPS, FALLBACK):
        yield "step", step.id, ("title", "text")
    for letter in LETTERS:
        yield "letter", letter, ("name", "text")
    for referral in REFERRALS:
        yield "referral", referral.reason, ("title", "text", "bring")
    for body in {*BODIES, *SITES} - {"self"}:
        yield "body", body, ("name", "text")
    for misconception in MISCONCEPTIONS:
        yield "warning", misconception.id, ("title", "text")
    yield "contest", "intro", ("text",)
    yield "contest", "leans", ("neither", "towards")
    yield "advice", "page", ("reviewed", "print_hint", "asks_more")


def deadline_texts() -> Iterator[Text]:
    """The texts of clocks, of what starts them, and of the section that shows them."""
    for clock in CLOCKS:
        yield "deadline", clock.id, ("title", "what", "term", "due", "passed")
    for event in EVENTS:
        yield "event", event.id, ("title", "hint")
    problems = ("unreadable", "impossible", "out_of_span")
    counted = ("counted_european", "counted_national", "counted_hours", "counted_years", "moved")
    yield "advice", "deadlines", ("intro", *problems, *counted)


def case_texts() -> Iterator[Text]:
    """The texts of the cases that readers see, and of the kinds of who speaks."""
    for case in shown():
        yield "case", case.id, ("title", "facts", "decision")
    for kind in KINDS:
        yield "case_kind", kind, ("name",)


def sources_used() -> Iterator[tuple[str, str]]:
    """Each source that something rests on, with the id of what rests on it."""
    for rule in RULES.values():
        for source in rule.sources:
            yield source, rule.id
        for _, arguments in rule.contest.sides if rule.contest else ():
            for argument in arguments:
                for source in argument.sources:
                    yield source, argument.id
    for clock in CLOCKS:
        for source in clock.sources:
            yield source, clock.id
    for case in shown():
        if case.source:
            yield case.source, case.id
    for misconception in MISCONCEPTIONS:
        for source in misconception.sources:
            yield source, misconception.id
