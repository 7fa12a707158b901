"""Evidence before the civil courts, also in labour and family cases.

All means serve, and how it was obtained seldom decides (HR 18 April 2014 and 11 July 2014). Left out is what had more
against it: a privileged talk, an employer who secretly listens to the calls of staff, an insurer or other company that
has a customer watched without trying milder means. A cut file is worth less.
"""

from ..questions import CARE_LIKE, camera, capacity, conversation, place, presence, purpose, side
from ..rules import Rule
from .criminal_image import LAST_RESORT
from .evidence_terms import EDITED, FORUMS, NO_TALK, NOT_CRIMINAL, NOT_OWN, NOTES, OPENLY, OWN, PRIVILEGED
from .facts import (
    ASKED_BY_PARTICIPANT,
    BUSINESS,
    CARE_PROVIDER,
    IMAGE,
    OUTSIDER,
    PARTICIPANT,
    PENAL_CODE,
    PRIVATE,
    PROVIDER,
    RECORDED_SOUND,
    SECRET,
    WITH_DEVICE,
)

EMPLOYER_LISTENED_IN = (
    conversation.is_("work")
    & CARE_PROVIDER
    & RECORDED_SOUND
    & SECRET
    & (OUTSIDER | presence.is_("line_holder"))
    & ~ASKED_BY_PARTICIPANT
)
"""An employer who secretly recorded a talk of staff in which nobody of the employer took part."""
EVERY_CALL = purpose.is_("quality", "training")
"""A line on which calls are recorded as a rule: that it was kept from the customer is a circumstance of its own."""
CUSTOMER_WATCHED = (
    IMAGE
    & SECRET
    & capacity.is_("organisation")
    & purpose.is_("suspicion")
    & ~LAST_RESORT
    & ((conversation.is_("business") & OUTSIDER) | (NO_TALK & (camera.is_("handheld") | place.is_("home"))))
)
"""A company has somebody followed or watched on a suspicion, while it did not try milder means: the insurers' case."""

RULES = (
    Rule("evidence-notes", NOTES, "weighed", ("rv-152",), "A", PENAL_CODE, scope=FORUMS),
    Rule(
        "evidence-civil-own-talk",
        OWN & ~NO_TALK,
        "usable",
        ("hr-1987-ac9997", "hr-2014-1632", "rv-152"),
        "A",
        PENAL_CODE,
        scope=("civil",),
    ),
    Rule(
        "evidence-civil-own-camera",
        OWN & NO_TALK,
        "usable",
        ("rv-152", "hr-2014-1632"),
        "B",
        PENAL_CODE,
        scope=("civil",),
    ),
    Rule(
        "evidence-civil-other",
        NOT_OWN,
        "weighed",
        ("hr-2014-1632", "hr-2014-942", "rv-152"),
        "A",
        PENAL_CODE,
        scope=("civil",),
    ),
    Rule(
        "evidence-civil-business-openly",
        WITH_DEVICE & PROVIDER & ~CARE_LIKE & ~NO_TALK & PARTICIPANT & OPENLY & NOT_CRIMINAL,
        "usable",
        ("rv-152", "hr-1987-ac9997"),
        "B",
        PENAL_CODE,
        scope=("civil",),
        beats=("evidence-civil-other",),
    ),
    Rule(
        "evidence-civil-business-secretly",
        BUSINESS & WITH_DEVICE & PROVIDER & PARTICIPANT & ~OPENLY & ~EVERY_CALL & NOT_CRIMINAL,
        "usable",
        ("hr-1987-ac9997", "rv-152"),
        "B",
        PENAL_CODE,
        scope=("civil",),
        beats=("evidence-civil-other",),
    ),
    Rule(
        "evidence-civil-family-camera",
        NOT_OWN & CARE_LIKE & PRIVATE & IMAGE & SECRET & side.is_("organisation", "received"),
        "weighed",
        ("hr-2014-1632", "rv-152"),
        "B",
        PENAL_CODE,
        scope=("civil",),
        beats=("evidence-civil-other",),
    ),
    Rule(
        "evidence-civil-employer-listened-in",
        EMPLOYER_LISTENED_IN,
        "unlikely",
        ("rbdha-2022-257", "hr-2014-1632"),
        "B",
        PENAL_CODE,
        scope=("civil",),
        beats=("evidence-civil-other", "evidence-edited"),
    ),
    Rule(
        "evidence-civil-customer-watched",
        CUSTOMER_WATCHED,
        "unlikely",
        ("hr-2014-942",),
        "B",
        PENAL_CODE,
        scope=("civil",),
        beats=("evidence-civil-other", "evidence-edited"),
    ),
    Rule(
        "evidence-edited",
        EDITED,
        "weighed",
        ("rv-152",),
        "B",
        PENAL_CODE,
        scope=("civil", "disciplinary", "administrative", "criminal"),
        beats=(
            "evidence-civil-own-talk",
            "evidence-civil-own-camera",
            "evidence-civil-business-openly",
            "evidence-civil-business-secretly",
            "evidence-disciplinary-own-talk",
            "evidence-disciplinary-youth",
            "evidence-disciplinary-elsewhere",
            "evidence-administrative-announced",
            "evidence-criminal-citizen",
            "evidence-criminal-police-listened",
        ),
    ),
    Rule(
        "evidence-civil-privileged",
        PRIVILEGED,
        "unlikely",
        ("ghshe-2019-285",),
        "B",
        PENAL_CODE,
        scope=("civil",),
        beats=(
            "evidence-civil-own-talk",
            "evidence-civil-own-camera",
            "evidence-civil-business-openly",
            "evidence-civil-business-secretly",
            "evidence-civil-family-camera",
            "evidence-civil-other",
            "evidence-edited",
        ),
    ),
)
