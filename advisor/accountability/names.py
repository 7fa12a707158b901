"""What decisions, verdicts, questions and options are called for a reader who is nobody in the story."""

from __future__ import annotations

from functools import cache
from itertools import takewhile

from django.urls import reverse

from advisor.law.decisions.all import DECISIONS, FINDINGS
from advisor.law.questions import BY_ID
from advisor.law.rules import UNDECIDED
from advisor.texts.load import text
from advisor.texts.reader import reader
from advisor.texts.summary import option_label, question_label

NEUTRAL = reader({})
"""The words of `advisor.texts.reader` for a reader who is neither of the parties."""


def finding_of(decision: str) -> str:
    """The finding to which a decision belongs: `norm_company` belongs to `norm`. Itself where none fits."""
    fitting = [finding for finding in FINDINGS if decision == finding or decision.startswith(f"{finding}_")]
    return max(fitting, key=len, default=decision)


def decision_title(decision: str) -> str:
    """The legal question of a decision, in words.

    A finding has its own; another decision has a text of its own, or the name of its finding with the forum or the use
    that it is about. Without any of these, its id.
    """
    if decision in FINDINGS:
        return text("finding", decision, "question", NEUTRAL)
    own = text("decision", decision, "title", NEUTRAL, optional=True)
    if own:
        return own
    finding = finding_of(decision)
    group, _, part = decision.rpartition("_")
    while group:
        of_part = text("part", f"{finding}_{part}", "question", NEUTRAL, optional=True)
        if of_part:
            short = text("decision", group, "short", NEUTRAL, optional=True) or finding_short(finding)
            return f"{short}: {of_part[0].lower()}{of_part[1:]}"
        group, _, more = group.rpartition("_")
        part = f"{more}_{part}"
    return decision


def member_label(decision: str, group: str) -> str:
    """What sets one decision of a group apart: "Bij de civiele rechter"."""
    part = decision.removeprefix(f"{group}_")
    found = text("part", f"{finding_of(decision)}_{part}", "question", NEUTRAL, optional=True)
    return found or decision_title(decision)


def group_title(group: str) -> str:
    """The legal question of a group of decisions that share rules."""
    return text("decision", group, "title", NEUTRAL, optional=True) or decision_title(group)


def finding_short(finding: str) -> str:
    """A finding in one to three words."""
    return text("finding", finding, "short", NEUTRAL, optional=True) or finding


def verdict_words(decision: str, verdict: str) -> str:
    """A verdict in words: those of the decision itself, or else of its finding; its id where there are none."""
    own = text("decision", decision, f"verdict_{verdict}", NEUTRAL, optional=True)
    return own or text("finding", finding_of(decision), verdict, NEUTRAL, optional=True) or verdict


def subject_label(subject: str) -> str:
    """A question or decision in a few words, as a condition names it."""
    if subject in BY_ID:
        return question_label(subject, NEUTRAL)
    short = text("decision", subject, "short", NEUTRAL, optional=True)
    return short or (finding_short(subject) if subject in FINDINGS else decision_title(subject))


@cache
def subject_options(subject: str) -> tuple[str, ...]:
    """The options of a question, or the verdicts of a decision, in order."""
    if subject in BY_ID:
        return tuple(option.id for option in BY_ID[subject].options)
    return (*DECISIONS[subject].verdicts, UNDECIDED)


def subject_url(subject: str) -> str:
    """The page where a decision is made; "" for a question."""
    return "" if subject in BY_ID else reverse("accountability_rules", kwargs={"decision": subject})


@cache
def neutral_option(subject: str, option: str) -> str:
    """An option or verdict in words."""
    return option_label(subject, option, NEUTRAL) if subject in BY_ID else verdict_words(subject, option)


def common_group(decisions: list[str]) -> str:
    """What the names of some decisions begin with, in whole words; the first name where that is nothing."""
    if len(decisions) == 1:
        return decisions[0]
    words = [name.split("_") for name in decisions]
    same = takewhile(lambda column: len(set(column)) == 1, zip(*words, strict=False))
    return "_".join(column[0] for column in same) or decisions[0]
