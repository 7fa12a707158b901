"""What help is made of: a step to take, a place where somebody helps, a misconception to correct.

Each holds under a condition over answers and findings, and is data like a rule. Texts stand in
``templates/text/nl/{step,referral,warning}/<id>.html``.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..conditions import NEVER, Condition, Facts


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do. `to` is the addressee (a body id, or `self`); `letters` are the letters that go with it.

    It fits when `when` holds, `unless` the other condition is known to hold: so there is something to do where an
    answer is open, finding out for one.
    """

    id: str
    when: Condition
    to: str
    letters: tuple[str, ...] = ()
    unless: Condition = NEVER

    @property
    def condition(self) -> Condition:
        """Both conditions in one, to be put into words."""
        return self.when if self.unless == NEVER else self.when & ~self.unless

    def fits(self, facts: Facts) -> bool:
        """Whether it is to be done on these facts."""
        return bool(self.when.value(facts)) and not self.unless.value(facts)


@dataclass(frozen=True, slots=True)
class Referral:
    """Where a person's help is needed: why, and the body that gives it."""

    reason: str
    body: str
    when: Condition


@dataclass(frozen=True, slots=True)
class Misconception:
    """A misconception that these answers suggest, with its correction."""

    id: str
    when: Condition
    sources: tuple[str, ...]
