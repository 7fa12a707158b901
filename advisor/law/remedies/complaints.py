"""Where to complain: one route per kind of conversation, the nearest first."""

from ..conditions import Condition
from ..decisions.facts import JOURNALIST, POLICE, REGULATED
from ..questions import wish
from .items import Step
from .readers import (
    ASSESSMENT,
    AT_WORK,
    BUSINESS,
    CAMERA_ONLY,
    CARE,
    EDUCATION,
    GOVERNMENT,
    LEGAL,
    MINE,
    NOT_WANTED,
    OTHER_KIND,
    POLICE_TALK,
    READER_RECORDED,
    STARTED,
    UNLAWFUL,
    WORK,
    YOUTH,
)

RECORDED_WRONGLY = READER_RECORDED & STARTED & (UNLAWFUL | wish.has("complain"))
"""Who was recorded and has something to complain of, or wants to."""
RECORDER_COMPLAINS = MINE & wish.has("complain")
"""Who records has a complaint about the other, about a refusal for example."""


def complaint(kind: Condition) -> Condition:
    """Somebody may want to complain about a professional or an organisation in this kind of conversation."""
    return kind & ((RECORDED_WRONGLY & AT_WORK) | RECORDER_COMPLAINS)


STEPS = (
    Step("ask-complaints-officer", complaint(CARE), "complaints_officer", ("care_complaint",)),
    Step("complain-about-the-assessment", complaint(ASSESSMENT), "assessor"),
    Step("question-the-refusal", ASSESSMENT & MINE & NOT_WANTED & ~wish.has("complain"), "assessor"),
    Step("ask-youth-advocate", complaint(YOUTH), "youth_advocate"),
    Step("raise-it-at-work", complaint(WORK), "confidant"),
    Step(
        "complain-at-authority",
        complaint(GOVERNMENT) | (GOVERNMENT & MINE & NOT_WANTED),
        "authority",
    ),
    Step("complain-at-school", complaint(EDUCATION), "school"),
    Step(
        "complain-at-company",
        complaint(BUSINESS & ~REGULATED) | ((CAMERA_ONLY | OTHER_KIND) & RECORDED_WRONGLY & AT_WORK & ~REGULATED),
        "company",
    ),
    Step("complain-in-legal-matters", complaint(LEGAL) | (RECORDED_WRONGLY & AT_WORK & REGULATED), "dean"),
    Step(
        "complain-about-the-police",
        (RECORDED_WRONGLY & (POLICE | (POLICE_TALK & AT_WORK & ~REGULATED))) | (POLICE_TALK & RECORDER_COMPLAINS),
        "police",
    ),
    Step("complain-about-the-press", RECORDED_WRONGLY & JOURNALIST, "press_council"),
)
