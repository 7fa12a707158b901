"""Is there an exception for health data and other special data? (art. 9 GDPR, art. 22, 29 and 30 UAVG)

The second half of the "double lock" (HvJ EU C-667/21): a lawful basis alone is not enough. Care and assessments are
about health; elsewhere it is asked.
"""

from ..questions import CARE_LIKE, health
from ..rules import Rule, Table
from .facts import AGREED, AT_WORK, CAMERA_ONLY, GDPR, INFORMED, JOURNALIST, MEDICAL, OBJECTED, SECRET
from .last_resort import LAST_RESORT_TABLE
from .necessity import (
    FOR_HERSELF_UNDER_GDPR,
    OUTSIDE_GDPR,
    PRIVATE_UNDER_GDPR,
    TYPED_UNDER_GDPR,
    UNDER_GDPR,
    UNEQUAL,
    VERDICTS,
)
from .necessity_contests import (
    AI_CONSENT,
    CONSENT_AT_WORK_OR_AUTHORITY,
    FACES_FOR_SECURITY,
    HEALTH_BY_CHANCE,
    HEALTH_DISPUTE_AFTER_REFUSAL,
    MINUTES,
    secret_contest,
)
from .special_category_need import SPECIAL_CATEGORY_NEED
from .waiting import WAITING

need = SPECIAL_CATEGORY_NEED.subject()
excuse = LAST_RESORT_TABLE.subject()
ON_HOLD = WAITING.subject().is_("on_hold")

ABOUT_HEALTH = MEDICAL | health.is_("yes")
KNOWS_PEOPLE = need.is_("faces", "recognised", "everybody")
ON_RECORD = UNDER_GDPR & ABOUT_HEALTH & ~KNOWS_PEOPLE & ~ON_HOLD
"""Health or something as personal is captured by a professional."""
IN_THE_OPEN = UNDER_GDPR & ABOUT_HEALTH & ~ON_HOLD & INFORMED
IN_SECRET = UNDER_GDPR & ABOUT_HEALTH & ~ON_HOLD & SECRET
EXCUSED = ~excuse.is_("no_excuse") & ~need.is_("not_enough", "never", "faces", "recognised", "everybody")
FACES = need.is_("faces") & ~ABOUT_HEALTH
EVERYBODY = need.is_("everybody")
FREELY_RECOGNISED = UNDER_GDPR & need.is_("faces", "recognised") & ~ABOUT_HEALTH & AGREED & ~UNEQUAL
"""Everybody whose voice or face is compared, can say no and said yes."""
CLAIM_OR_SAFETY = need.is_("any", "danger", "dispute", "needed")
ENOUGH_WITHOUT_CONSENT = CLAIM_OR_SAFETY | need.is_("care_notes")
UNNEEDED_AT_WORK = AT_WORK & need.is_("not_enough")
"""Medical content that the employer does not need; a yes of the worker does not make it needed."""
ON_OWN_BEHALF = PRIVATE_UNDER_GDPR | FOR_HERSELF_UNDER_GDPR

RULES = (
    Rule("health-outside-gdpr", OUTSIDE_GDPR, "not_needed", ("avg-art-2-lid-1", "avg-art-2-lid-2-c"), "A", GDPR),
    # --- Nothing about health
    Rule(
        "health-camera-only",
        ((UNDER_GDPR & ~KNOWS_PEOPLE) | ON_OWN_BEHALF) & CAMERA_ONLY & ~ABOUT_HEALTH,
        "not_needed",
        ("avg-art-9", "edpb-3-2019"),
        "B",
        GDPR,
    ),
    Rule(
        "health-not-discussed",
        UNDER_GDPR & ~ABOUT_HEALTH & ~CAMERA_ONLY & ~KNOWS_PEOPLE,
        "not_needed",
        ("avg-art-9",),
        "A",
        GDPR,
    ),
    # --- On one's own behalf
    Rule(
        "health-private-in-the-open",
        PRIVATE_UNDER_GDPR & ~CAMERA_ONLY,
        "conditional",
        ("avg-art-9", "uavg-art-22", "hvj-ot"),
        "B",
        GDPR,
    ),
    Rule(
        "health-paid-representative-open",
        FOR_HERSELF_UNDER_GDPR & ~CAMERA_ONLY & ~SECRET & ~OBJECTED,
        "conditional",
        ("avg-art-9", "uavg-art-22"),
        "B",
        GDPR,
    ),
    Rule(
        "health-paid-representative-unannounced",
        FOR_HERSELF_UNDER_GDPR & ~CAMERA_ONLY & (SECRET | OBJECTED),
        "contested",
        ("avg-art-9", "uavg-art-22"),
        "C",
        GDPR,
        contest=secret_contest("representative", ("uavg-art-22",), ("avg-art-9",)),
    ),
    Rule(
        "health-journalist",
        ~OUTSIDE_GDPR & JOURNALIST,
        "conditional",
        ("uavg-art-43", "avg-art-9"),
        "B",
        GDPR,
    ),
    # --- Notes
    Rule(
        "health-typed-record",
        TYPED_UNDER_GDPR & CARE_LIKE,
        "available",
        ("uavg-art-30-lid-3", "uavg-art-30-lid-4", "wgbo-454"),
        "A",
        GDPR,
    ),
    Rule(
        "health-typed-notes",
        TYPED_UNDER_GDPR & ~CARE_LIKE & ABOUT_HEALTH,
        "conditional",
        ("uavg-art-30-lid-1", "uavg-art-30-lid-2", "uavg-art-22"),
        "B",
        GDPR,
    ),
    Rule(
        "health-typed-not-discussed",
        TYPED_UNDER_GDPR & ~CARE_LIKE & ~ABOUT_HEALTH,
        "not_needed",
        ("avg-art-9",),
        "A",
        GDPR,
    ),
    # --- A system that knows people by voice or face
    Rule(
        "health-recognises-people",
        UNDER_GDPR
        & KNOWS_PEOPLE
        & ~FACES
        & ~(EVERYBODY & ~ABOUT_HEALTH)
        & ~FREELY_RECOGNISED
        & ~(SECRET & ABOUT_HEALTH & ~ON_HOLD),
        "missing",
        ("uavg-art-29", "edpb-02-2021", "avg-art-9"),
        "B",
        GDPR,
    ),
    Rule(
        "health-recognised-with-consent",
        FREELY_RECOGNISED,
        "conditional",
        ("avg-art-9", "avg-art-7", "edpb-02-2021", "edpb-3-2019"),
        "B",
        GDPR,
    ),
    Rule(
        "health-faces-of-everybody",
        UNDER_GDPR & EVERYBODY & ~ABOUT_HEALTH,
        "missing",
        ("avg-art-9", "uavg-art-29", "edpb-3-2019"),
        "B",
        GDPR,
    ),
    Rule(
        "health-faces-for-security",
        UNDER_GDPR & FACES & ~FREELY_RECOGNISED,
        "contested",
        ("uavg-art-29", "avg-art-9", "edpb-3-2019"),
        "C",
        GDPR,
        contest=FACES_FOR_SECURITY,
    ),
    # --- Agreed
    Rule(
        "health-explicit-consent",
        ON_RECORD & AGREED & ~need.is_("never") & ~UNEQUAL,
        "conditional",
        ("avg-art-9", "uavg-art-22", "avg-art-7"),
        "A",
        GDPR,
    ),
    Rule(
        "health-consent-not-free",
        ON_RECORD & AGREED & ~need.is_("never") & UNEQUAL & ~UNNEEDED_AT_WORK & ~ENOUGH_WITHOUT_CONSENT,
        "contested",
        ("avg-overw-43", "uavg-art-30-lid-1", "edpb-05-2020"),
        "C",
        GDPR,
        contest=CONSENT_AT_WORK_OR_AUTHORITY,
    ),
    Rule(
        "health-consent-of-worker",
        ON_RECORD & AGREED & ~need.is_("never") & UNEQUAL & UNNEEDED_AT_WORK,
        "missing",
        ("uavg-art-30-lid-1", "avg-overw-43", "edpb-05-2020"),
        "B",
        GDPR,
    ),
    Rule(
        "health-camera-in-private-room",
        ON_RECORD & AGREED & need.is_("never"),
        "missing",
        ("ap-zorg-camera", "avg-art-9"),
        "B",
        GDPR,
    ),
    # --- Told, not asked
    Rule(
        "health-told-and-needed",
        ON_RECORD & INFORMED & CARE_LIKE & CLAIM_OR_SAFETY,
        "conditional",
        ("avg-art-9", "uavg-art-30-lid-3", "uavg-art-30-lid-2", "uavg-art-30-lid-4", "uavg-art-22", "hvj-zq"),
        "B",
        GDPR,
    ),
    Rule(
        "health-ai-notes",
        ON_RECORD & INFORMED & need.is_("care_notes"),
        "conditional",
        ("uavg-art-30-lid-3", "uavg-art-30-lid-4", "edpb-02-2021", "nictiz-ai-2025", "ap-dpia-lijst"),
        "B",
        GDPR,
        contest=AI_CONSENT,
    ),
    Rule(
        "health-claim-or-safety",
        ON_RECORD & ((INFORMED & ~CARE_LIKE & CLAIM_OR_SAFETY) | (AGREED & UNEQUAL & ENOUGH_WITHOUT_CONSENT)),
        "conditional",
        ("uavg-art-22", "uavg-art-31-33", "avg-art-9"),
        "B",
        GDPR,
    ),
    Rule(
        "health-told-not-needed",
        ON_RECORD & INFORMED & CARE_LIKE & need.is_("not_enough", "never"),
        "missing",
        ("avg-art-9", "uavg-art-30-lid-3", "nvgzp-supervisie", "hvj-zq"),
        "B",
        GDPR,
    ),
    Rule(
        "health-told-not-needed-elsewhere",
        IN_THE_OPEN & ((~CARE_LIKE & need.is_("not_enough", "never")) | (~MEDICAL & KNOWS_PEOPLE)),
        "missing",
        ("avg-art-9", "uavg-art-22", "uavg-art-30-lid-1", "hvj-zq"),
        "B",
        GDPR,
    ),
    Rule(
        "health-assessment-minutes",
        ON_RECORD & INFORMED & need.is_("authority"),
        "contested",
        ("uavg-art-30-lid-1", "avg-art-9"),
        "C",
        GDPR,
        contest=MINUTES,
    ),
    Rule(
        "health-by-chance",
        ON_RECORD & INFORMED & need.is_("by_chance"),
        "contested",
        ("avg-art-9", "uavg-art-22", "hvj-ot"),
        "C",
        GDPR,
        contest=HEALTH_BY_CHANCE,
    ),
    # --- In secret, and after a no
    Rule(
        "health-secret",
        IN_SECRET & ~EXCUSED,
        "missing",
        ("avg-art-9", "hvj-zq", "uavg-art-22"),
        "B",
        GDPR,
    ),
    Rule(
        "health-secret-last-resort",
        IN_SECRET & EXCUSED,
        "contested",
        ("uavg-art-22", "uavg-art-31-33", "avg-art-9"),
        "C",
        GDPR,
        contest=secret_contest("health", ("uavg-art-22", "uavg-art-31-33"), ("avg-art-9", "hvj-zq")),
    ),
    Rule(
        "health-after-refusal",
        ON_RECORD & OBJECTED & ~need.is_("any", "danger", "dispute"),
        "missing",
        ("avg-art-9", "avg-art-7"),
        "B",
        GDPR,
    ),
    Rule(
        "health-after-refusal-safety",
        ON_RECORD & OBJECTED & need.is_("any", "danger"),
        "conditional",
        ("uavg-art-22", "uavg-art-31-33"),
        "B",
        GDPR,
    ),
    Rule(
        "health-after-refusal-dispute",
        ON_RECORD & OBJECTED & need.is_("dispute"),
        "contested",
        ("uavg-art-22", "avg-art-9"),
        "C",
        GDPR,
        contest=HEALTH_DISPUTE_AFTER_REFUSAL,
    ),
    # --- While somebody is waiting on the line
    Rule(
        "health-on-hold",
        UNDER_GDPR & ABOUT_HEALTH & ON_HOLD,
        "missing",
        ("ap-telefoon-wacht", "avg-art-9"),
        "B",
        GDPR,
    ),
)

SPECIAL_CATEGORY = Table("special_category", VERDICTS, RULES)

DECISIONS = (SPECIAL_CATEGORY,)
