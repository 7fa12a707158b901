"""Conditions in words: the nested "en", "of" and "niet" of a rule, as a reader can check them.

A condition is first written with every "niet" at a single question, so that what is left is lists of which all points,
or at least one point, must hold. A part that is a notion with a name is told by that name. Nothing is left out and
nothing is added: `Phrase.value` is the condition again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from advisor.law.conditions import All, Any, Condition, Facts, Is, Not, bit
from advisor.law.questions import BY_ID

from .names import neutral_option, subject_label, subject_options, subject_url
from .notions import notion_of, notion_title, notion_url, notions, parts_with_notions

Kind = Literal["all", "any", "test", "notion"]

MANY = 4
"""A test of so many options is told by what it leaves out, where that is shorter."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A part of a condition.

    A `test` holds when the question (or finding) `subject` has one of `options`; `negated`, when it has none of them.
    A `notion` holds when the notion `subject` does; `negated`, when it does not. The kind `all` holds when every part
    holds (always, without parts), the kind `any` when at least one does (never, without parts).
    """

    kind: Kind
    parts: tuple[Phrase, ...] = ()
    subject: str = ""
    options: tuple[str, ...] = ()
    negated: bool = False

    @property
    def label(self) -> str:
        """The question or finding in two to four words, or what the notion says."""
        return notion_title(self.subject) if self.kind == "notion" else subject_label(self.subject)

    @property
    def url(self) -> str:
        """Where the finding is decided or the notion written out; "" for a question."""
        return notion_url(self.subject) if self.kind == "notion" else subject_url(self.subject)

    @property
    def answered(self) -> bool:
        """Whether every option is named: then the test asks only whether there is an answer."""
        return set(self.options) == set(subject_options(self.subject))

    @property
    def left_out(self) -> list[str]:
        """The labels of the options that are not named, where telling those is shorter; else nothing.

        Of a question with several answers one cannot say "any answer but this", since both can be given.
        """
        if self.subject not in BY_ID or self.answered or (BY_ID[self.subject].multi and not self.negated):
            return []
        rest = [option for option in subject_options(self.subject) if option not in self.options]
        short = len(self.options) >= MANY and len(rest) * 2 < len(self.options)
        return [neutral_option(self.subject, option) for option in rest] if short else []

    @property
    def option_labels(self) -> list[str]:
        """The options in words, in the order of the question."""
        return [neutral_option(self.subject, option) for option in self.options]

    def value(self, facts: Facts) -> bool | None:
        """Whether the phrase holds, as `Condition.value`."""
        if self.kind == "notion":
            held = notions()[self.subject].value(facts)
            return held if held is None or not self.negated else not held
        if self.kind == "test":
            mask = 0
            for option in self.options:
                mask |= bit(self.subject, option)
            held = Is(self.subject, self.options, mask).value(facts)
            return held if held is None or not self.negated else not held
        values = [part.value(facts) for part in self.parts]
        decisive = self.kind == "any"
        if decisive in values:
            return decisive
        return None if None in values else not decisive


def phrase(condition: Condition, without: str = "") -> Phrase:
    """The condition as a phrase that means the same; the notion `without` is written out."""
    return _phrase(condition, without, negated=False)


def _phrase(condition: Condition | str, without: str, *, negated: bool) -> Phrase:
    notion = condition if isinstance(condition, str) else notion_of(condition, without)
    if notion or isinstance(condition, str):
        return Phrase("notion", subject=notion, negated=negated)
    if isinstance(condition, Not):
        return _phrase(condition.part, without, negated=not negated)
    if isinstance(condition, Is):
        return _test(condition.subject, condition.options, negated)
    if isinstance(condition, All | Any):
        kind: Kind = "any" if isinstance(condition, Any) != negated else "all"
        parts = parts_with_notions(condition, without)
        return _joined(kind, (_phrase(part, without, negated=negated) for part in parts))
    raise TypeError(f"no words for {condition!r}")


def _test(subject: str, options: Iterable[str], negated: bool) -> Phrase:
    chosen = set(options)
    ordered = tuple(option for option in subject_options(subject) if option in chosen)
    return Phrase("test", subject=subject, options=ordered, negated=negated)


def _joined(kind: Kind, parts: Iterable[Phrase]) -> Phrase:
    """One list of parts: lists of the same kind inside it dissolve, and tests of one question go together."""
    flat: dict[Phrase, None] = {}
    for part in parts:
        flat.update(dict.fromkeys(part.parts if part.kind == kind else (part,)))
    merged: dict[object, Phrase] = {}
    for part in flat:
        # "A or B" of one question is one test; so is "not A and not B".
        key: object = part.subject if part.kind == "test" and part.negated == (kind == "all") else part
        known = merged.get(key)
        merged[key] = part if known is None else _test(part.subject, (*known.options, *part.options), part.negated)
    if len(merged) == 1:
        return next(iter(merged.values()))
    return Phrase(kind, tuple(merged.values()))
