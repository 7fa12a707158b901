"""Does the purpose need health data on record? What the exception for health data hangs on (art. 9 GDPR).

Also whether a system knows people by voice or face, which is special data of its own. The verdicts are in the order of
what they allow.
"""

from ..questions import CARE_LIKE, conversation, health, place
from ..rules import Rule, Table
from .facts import AGREED, GDPR, GOVERNMENT, INFORMED, LEGAL, MEDICAL, PROVIDER, REGULATED, SECRET, WITH_DEVICE
from .necessity import (
    AI_NOTES,
    ASSESSMENT_MINUTES,
    CAMERA_IN_PRIVATE_ROOM,
    DISPUTE,
    EVERY_TALK,
    GUARD,
    HELP,
    MINUTES_OF_TALK,
    QUALITY_LINE,
    RECOGNISES_PEOPLE,
    SECURITY_CAMERA,
    SERVICE_LINE,
    SERVICE_TALK,
    SUSPICION,
    THREAT,
    UNEQUAL,
    VISIBLE_SECURITY,
)

EVERYBODY = GUARD & place.is_("public")
"""In a shop or a street also people who were never asked are compared."""
RECOGNISED_BY_SYSTEM = RECOGNISES_PEOPLE & (EVERYBODY | UNEQUAL | ~AGREED | ~health.is_("yes"))
"""Not where everybody agreed and health comes up: the same explicit consent lifts both bans then."""
YOUTH = conversation.is_("youth")
CONSENT_IS_ENOUGH = ((MEDICAL | (YOUTH & ~RECOGNISED_BY_SYSTEM)) | REGULATED) & AGREED
IN_CARE_FOR_A_CASE = CARE_LIKE & REGULATED & WITH_DEVICE & ~AGREED
KNOWN = PROVIDER & WITH_DEVICE & ~CONSENT_IS_ENOUGH & ~IN_CARE_FOR_A_CASE
UNASKED = SECRET & MEDICAL & AI_NOTES
"""Care notes in secret: whether voices are recognised is not asked, for it is not allowed anyway."""
JUDGED = KNOWN & ~RECOGNISED_BY_SYSTEM & ~UNASKED
CONCRETE = ~SECRET & ~(INFORMED & EVERY_TALK)
DANGER = THREAT | (CARE_LIKE & SECURITY_CAMERA & VISIBLE_SECURITY)
CASE = LEGAL & (MINUTES_OF_TALK | AI_NOTES)
"""A lawyer or other helper who records what a case needs."""
AUTHORITY = (GOVERNMENT & (MINUTES_OF_TALK | AI_NOTES)) | ASSESSMENT_MINUTES
CARE_NOTES = CARE_LIKE & AI_NOTES
NEEDED = SUSPICION | HELP | CASE | (CARE_LIKE & QUALITY_LINE)
BY_CHANCE = ~CARE_LIKE & (SERVICE_LINE | SERVICE_TALK | SECURITY_CAMERA)
RECOGNISED = DANGER | (DISPUTE & CONCRETE) | NEEDED | CARE_NOTES | AUTHORITY | BY_CHANCE | CAMERA_IN_PRIVATE_ROOM

VERDICTS = (
    "any",
    "danger",
    "dispute",
    "needed",
    "care_notes",
    "authority",
    "by_chance",
    "not_enough",
    "never",
    "faces",
    "recognised",
    "everybody",
)

RULES = (
    Rule(
        "health-need-not-judged",
        ~PROVIDER | ~WITH_DEVICE | CONSENT_IS_ENOUGH,
        "any",
        ("avg-art-9",),
        "A",
        GDPR,
    ),
    Rule(
        "health-need-notes-in-secret",
        KNOWN & UNASKED,
        "recognised",
        ("uavg-art-29",),
        "B",
        GDPR,
    ),
    Rule("health-need-expert-in-care", PROVIDER & IN_CARE_FOR_A_CASE, "dispute", ("uavg-art-22",), "B", GDPR),
    Rule(
        "health-need-faces",
        KNOWN & RECOGNISED_BY_SYSTEM & GUARD & ~EVERYBODY,
        "faces",
        ("uavg-art-29", "edpb-3-2019"),
        "B",
        GDPR,
    ),
    Rule(
        "health-need-faces-of-everybody",
        KNOWN & RECOGNISED_BY_SYSTEM & EVERYBODY,
        "everybody",
        ("edpb-3-2019", "avg-art-9"),
        "B",
        GDPR,
    ),
    Rule(
        "health-need-recognised",
        KNOWN & RECOGNISED_BY_SYSTEM & ~GUARD,
        "recognised",
        ("uavg-art-29", "edpb-02-2021"),
        "B",
        GDPR,
    ),
    Rule("health-need-danger", JUDGED & DANGER, "danger", ("uavg-art-22", "uavg-art-31-33"), "B", GDPR),
    Rule("health-need-dispute", JUDGED & DISPUTE & CONCRETE, "dispute", ("uavg-art-22",), "B", GDPR),
    Rule("health-need-help-or-case", JUDGED & NEEDED, "needed", ("avg-art-9", "uavg-art-22"), "B", GDPR),
    Rule("health-need-care-notes", JUDGED & CARE_NOTES, "care_notes", ("uavg-art-30-lid-3",), "B", GDPR),
    Rule("health-need-authority", JUDGED & AUTHORITY, "authority", ("uavg-art-30-lid-1",), "B", GDPR),
    Rule("health-need-by-chance", JUDGED & BY_CHANCE, "by_chance", ("hvj-ot", "uavg-art-22"), "B", GDPR),
    Rule(
        "health-need-camera-in-private-room",
        PROVIDER & CAMERA_IN_PRIVATE_ROOM & ~IN_CARE_FOR_A_CASE & ~RECOGNISED_BY_SYSTEM,
        "never",
        ("ap-zorg-camera",),
        "B",
        GDPR,
        beats=("health-need-not-judged",),
    ),
    Rule("health-need-not-enough", JUDGED & ~RECOGNISED, "not_enough", ("avg-art-9",), "B", GDPR),
)

SPECIAL_CATEGORY_NEED = Table("special_category_need", VERDICTS, RULES)
DECISIONS = (SPECIAL_CATEGORY_NEED,)
