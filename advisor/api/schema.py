"""The shapes of what the API takes and gives. `Advice` is also the shape of a line of ``manage.py advise``."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812 - a field is called date
from typing import Any

from ninja import Schema
from pydantic import ConfigDict, Field

from .answers_schema import AnswersIn, DatesIn


class Strict(Schema):
    """Nothing that is not named here."""

    model_config = ConfigDict(extra="forbid")


class Given(Strict):
    """What somebody answered."""

    answers: AnswersIn = Field(...)
    dates: DatesIn = Field(default_factory=dict)


class GivenWithId(Given):
    """What somebody answered, with a name for it that comes back with the advice."""

    id: Any = Field(None, description="Anything; it comes back unchanged.")


class Problem(Schema):
    """What went wrong (RFC 9457), in English and in Dutch."""

    type: str
    title: str
    status: int
    detail: str
    title_nl: str
    detail_nl: str


class Option(Strict):
    """One possible answer."""

    id: str
    label: str
    hint: str = Field(description="HTML; may be empty.")


class Question(Strict):
    """A question as a page would ask it."""

    id: str
    title: str
    hint: str = Field(description="HTML; may be empty.")
    why: str = Field(description="HTML: why this is asked; may be empty.")
    multi: bool = Field(description="Whether more than one option may be chosen.")
    options: list[Option]


class Questions(Strict):
    """Every question, in the order of asking, worded for a reader of whom nothing is known."""

    rules_date: Day
    questions: list[Question]


class Next(Strict):
    """What to ask now. Without a question the advice is complete."""

    rules_date: Day
    question: Question | None
    number: int | None = Field(description="The how-manieth question this is.")
    total: int | None = Field(description="About how many questions there will be.")
    ignored: list[str] = Field(description="Questions that were answered and would not have been asked.")
    code: str = Field(description="The answers and dates as they stand in an address of this site.")
    advice_url: str = Field(description="Where a reader finds the advice for these answers.")


class Contested(Strict):
    """Where lawyers disagree: per outcome the arguments for it."""

    sides: dict[str, list[str]]
    leans: str | None


class Finding(Strict):
    """The answer of the law to one legal question."""

    verdict: str | None
    possible: list[str]
    needs: list[str]
    rules: list[str]
    certainty: str | None
    sources: list[str]
    contested: Contested | None


class Step(Strict):
    """Something to do, to whom, and before which day."""

    id: str
    to: str
    due: Day | None


class Deadline(Strict):
    """A clock. Without a day it has not started."""

    id: str
    starts: Day | None
    due: Day | None
    event: str
    extended: Day | None
    sources: list[str]


class Referral(Strict):
    """Where a person's help is needed."""

    reason: str
    body: str


class SimilarCase(Strict):
    """A decided case, with what is the same and what is not."""

    id: str
    same: list[str]
    different: list[str]
    findings: dict[str, list[str]]


class Advice(Strict):
    """One advice."""

    id: Any = None
    rules_date: Day
    answers: dict[str, str | list[str]]
    ignored: list[str]
    unanswered: list[str]
    findings: dict[str, Finding]
    evidence_by_forum: dict[str, Finding]
    sharing_by_use: dict[str, Finding]
    steps: list[Step]
    letters: list[str]
    deadlines: list[Deadline]
    referrals: list[Referral]
    warnings: list[str]
    similar_cases: list[SimilarCase]


class Headline(Strict):
    """The answer in one or two sentences."""

    verdict: str
    label: str
    title: str
    text: str = Field(description="HTML.")


class BodyWords(Strict):
    """Somebody who helps."""

    name: str
    text: str = Field(description="HTML.")
    link: str = Field(description="May be empty.")


class ReferralWords(Strict):
    """Why the help of a person is needed, and who gives it."""

    title: str
    text: str = Field(description="HTML.")
    bring: str = Field(description="HTML: what to have at hand.")
    bodies: list[BodyWords]


class StepWords(Strict):
    """What to do."""

    id: str
    title: str
    text: str = Field(description="HTML.")
    to: str = Field(description="May be empty.")


class SideWords(Strict):
    """One side of a disagreement."""

    title: str
    arguments: list[str] = Field(description="HTML.")


class FindingWords(Strict):
    """The answer to one legal question, and why."""

    id: str
    question: str
    answer: str
    reasons: list[str] = Field(description="HTML.")
    certainty: str
    sides: list[SideWords]
    leans: str


class WarningWords(Strict):
    """Something that many people think, and how it is."""

    title: str
    text: str = Field(description="HTML.")


class AdviceWords(Strict):
    """One advice in Dutch. Show `urgent` above everything else, and always `reviewed` and the date."""

    rules_date: Day
    reviewed: str
    headline: Headline
    urgent: list[ReferralWords]
    referrals: list[ReferralWords]
    steps: list[StepWords]
    findings: list[FindingWords]
    warnings: list[WarningWords]


class Source(Strict):
    """A law, decision or guideline on which a rule may rest."""

    id: str
    kind: str
    short: str
    title: str
    says: str
    primary: bool
    link: str
    ecli: str
    date: Day | None


class Sources(Strict):
    """Every source that may be cited."""

    rules_date: Day
    sources: list[Source]


class Case(Strict):
    """A case to compare with."""

    id: str
    kind: str
    title: str
    facts: str = Field(description="HTML.")
    decision: str = Field(description="HTML.")
    body: str
    date: str = Field(description="A day, month or year (ISO 8601), or empty.")
    link: str
    ecli: str
    answers: dict[str, list[str]]
    findings: dict[str, list[str]]


class Cases(Strict):
    """Every case that readers may see."""

    rules_date: Day
    cases: list[Case]


class LetterName(Strict):
    """A letter that an advice may offer."""

    id: str
    name: str


class Letters(Strict):
    """Every letter there is."""

    rules_date: Day
    letters: list[LetterName]


class Letter(Strict):
    """A letter for these answers. What stands between square brackets is for the sender to fill in."""

    id: str
    rules_date: Day
    title: str
    text: str = Field(description="Plain text.")
    tips: list[str] = Field(description="HTML: what the sender should know.")
    sources: list[str]
