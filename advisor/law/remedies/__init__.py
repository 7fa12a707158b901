"""What to do: steps in order, letters that fit, where a person's help is needed, misconceptions to correct.

The order of a list is the order in which it is shown: danger first, then what keeps rights and proof safe, then the
rest. Texts stand in ``templates/text/nl/{step,letter,referral,body,warning}/<id>.html``.
"""

from __future__ import annotations

from ..conditions import ALWAYS, Facts
from . import complaints, steps_first, steps_private, steps_recorded, steps_work
from .items import Misconception, Referral, Step
from .misconceptions import MISCONCEPTIONS
from .referrals import REFERRALS

STEPS = (
    *steps_first.STEPS,
    *steps_recorded.RIGHTS,
    *steps_recorded.BY_PRESS_OR_POLICE,
    *steps_recorded.BY_PRIVATE_PERSON,
    *complaints.STEPS,
    *steps_recorded.ESCALATION,
    *steps_private.STEPS,
    *steps_work.STEPS,
    *steps_work.PRESS_AND_POLICE,
    *steps_private.RECEIVED,
)

FALLBACK = Step("gather-what-you-know", ALWAYS, "self")
"""For a reader who knows too little for any other step."""

LETTERS = (
    "access", "reminder", "erasure", "restriction", "objection", "dpo_complaint", "care_complaint",
    "written_information", "notice", "consent_request", "privacy_notice", "breach_notice", "takedown", "petition",
)  # fmt: skip
"""Every letter of the contract."""

BODIES = tuple(dict.fromkeys((*(step.to for step in STEPS), *(item.body for item in REFERRALS))))
"""Every addressee and every body to which a reader is sent."""


def steps_for(facts: Facts) -> tuple[Step, ...]:
    """The steps that fit these answers and findings, in order; never none."""
    return tuple(step for step in STEPS if step.fits(facts)) or (FALLBACK,)


__all__ = [
    "BODIES",
    "FALLBACK",
    "LETTERS",
    "MISCONCEPTIONS",
    "REFERRALS",
    "STEPS",
    "Misconception",
    "Referral",
    "Step",
    "steps_for",
]
