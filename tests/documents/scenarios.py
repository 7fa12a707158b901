"""Stories that lead to letters: three for each, in different kinds of conversation."""

from __future__ import annotations

from collections.abc import Mapping

from advisor.law.answers import Answers, read
from advisor.pages.examples import EXAMPLES

SEED = EXAMPLES[0].answers
"""A patient who was secretly recorded by an employed care provider, and whose request was refused."""


def story(base: Answers, **changes: str) -> Answers:
    """The answers that count after some were changed, several options with a space between."""
    return read({**base, **{question: tuple(options.split()) for question, options in changes.items()}}).kept


NOTHING_ASKED = story(SEED, progress="none")
EMPLOYEE = story(
    NOTHING_ASKED,
    conversation="work",
    capacity="organisation",
    channel="phone",
    abroad="no",
    purpose="quality",
    health="no",
)
CITIZEN = story(NOTHING_ASKED, conversation="government", announcement="told", health="no", purpose="record")
CUSTOMER = story(
    NOTHING_ASKED, conversation="business", capacity="organisation", channel="phone", abroad="no", health="no"
)
PARENT_AT_SCHOOL = story(
    NOTHING_ASKED, side="involved", conversation="education", authority="parent", health="no", capacity="organisation"
)
NEIGHBOUR = story(
    {
        "side": ("recorded",),
        "moment": ("ongoing",),
        "situation": ("none",),
        "conversation": ("none",),
        "capture": ("video",),
        "capacity": ("private",),
        "camera": ("fixed",),
        "sound": ("no",),
        "place": ("public",),
        "announcement": ("noticed",),
        "use": ("kept",),
        "purpose": ("watch_home",),
        "progress": ("none",),
        "wish": ("stop",),
    }
)
PATIENT_RECORDS = EXAMPLES[1].answers
SELF_EMPLOYED = next(example.answers for example in EXAMPLES if example.id == "self_employed_provider")
CAMERA_AT_HOME = next(example.answers for example in EXAMPLES if example.id == "camera_at_home")
PRACTICE = next(example.answers for example in EXAMPLES if example.id == "practice_with_ai_notes")

SCENARIOS: Mapping[str, tuple[Answers, Answers, Answers]] = {
    "access": (NOTHING_ASKED, EMPLOYEE, NEIGHBOUR),
    "restriction": (NOTHING_ASKED, CUSTOMER, PARENT_AT_SCHOOL),
    "reminder": (
        SEED,
        story(CITIZEN, progress="month_passed"),
        story(CUSTOMER, progress="deleted"),
    ),
    "erasure": (
        story(SEED, progress="copy_given", wish="erase"),
        story(PARENT_AT_SCHOOL, progress="copy_given"),
        story(CUSTOMER, wish="erase"),
    ),
    "objection": (
        story(NOTHING_ASKED, moment="planned", capture="transcript", capacity="organisation", purpose="record"),
        story(EMPLOYEE, wish="stop"),
        NEIGHBOUR,
    ),
    "dpo_complaint": (SEED, story(CITIZEN, progress="refused"), story(PARENT_AT_SCHOOL, progress="month_passed")),
    "care_complaint": (
        SEED,
        story(SEED, capacity="self_employed", use="colleagues"),
        story(PATIENT_RECORDS, announcement="refused", wish="complain"),
    ),
    "written_information": (
        story(PATIENT_RECORDS, announcement="refused"),
        story(PATIENT_RECORDS, conversation="assessment", announcement="refused"),
        story(PATIENT_RECORDS, moment="made", announcement="withdrawn"),
    ),
    "notice": (
        PATIENT_RECORDS,
        story(PATIENT_RECORDS, conversation="government", channel="phone", abroad="no"),
        story(
            PATIENT_RECORDS,
            conversation="education",
            others="companion",
            others_agreed="not_asked",
            recorder_age="adult",
        ),
    ),
    "consent_request": (
        SELF_EMPLOYED,
        story(PRACTICE, others="child_12_15", others_agreed="not_asked"),
        story(
            PRACTICE,
            conversation="education",
            capture="video",
            camera="handheld",
            place="closed",
            purpose="training",
            health="no",
        ),
    ),
    "privacy_notice": (
        SELF_EMPLOYED,
        PRACTICE,
        story(PRACTICE, conversation="business", purpose="quality", health="no"),
    ),
    "breach_notice": (
        story(SELF_EMPLOYED, moment="made", situation="leak"),
        story(PRACTICE, situation="leak", moment="made"),
        story(PRACTICE, conversation="education", situation="leak", moment="made", health="no"),
    ),
    "takedown": (
        story(NOTHING_ASKED, use="public"),
        story(NEIGHBOUR, use="public"),
        story(PARENT_AT_SCHOOL, use="large_group", capture="video", camera="handheld", place="closed"),
    ),
    "petition": (
        SEED,
        story(CUSTOMER, progress="month_passed"),
        story(SEED, capacity="self_employed", progress="refused", wish="erase"),
    ),
}
"""Per letter, three stories to which it belongs."""

CASES = [(letter, number) for letter in SCENARIOS for number in range(3)]
