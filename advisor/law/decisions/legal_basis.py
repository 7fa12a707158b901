"""Is there a lawful basis for the recording? (art. 6 GDPR)"""

from ..questions import CARE_LIKE
from ..rules import Rule, Table
from .facts import AGREED, GDPR, INFORMED, JOURNALIST, OBJECTED, SECRET
from .last_resort import LAST_RESORT_TABLE
from .legal_basis_need import LEGAL_BASIS_NEED
from .necessity import (
    FOR_HERSELF_UNDER_GDPR,
    OUTSIDE_GDPR,
    PRIVATE_UNDER_GDPR,
    TYPED_UNDER_GDPR,
    UNDER_GDPR,
    UNEQUAL,
    VERDICTS,
    gdpr,
)
from .necessity_contests import (
    AFTER_OBJECTION,
    CHECKING_STAFF,
    CONSENT_AT_WORK_OR_AUTHORITY,
    DISPUTE_AFTER_REFUSAL,
    GOVERNMENT_TALK,
    LESSON,
    MINUTES,
    PRIVATE_SECRET,
    PROOF_OF_CALLS,
    SERVICE_TALK_RECORDED,
    secret_contest,
)
from .waiting import WAITING

need = LEGAL_BASIS_NEED.subject()
excuse = LAST_RESORT_TABLE.subject()
ON_HOLD = WAITING.subject().is_("on_hold")

PRIVATE_IN_THE_OPEN = PRIVATE_UNDER_GDPR & gdpr.is_("applies")
TELLING_IS_ENOUGH = need.is_(
    "any", "danger", "security_camera", "dispute", "service_line", "talk_minutes", "ai_notes", "needed", "street_camera"
)
EXCUSED = ~excuse.is_("no_excuse") & ~need.is_("not_enough", "never")
RECORDED = UNDER_GDPR & ~ON_HOLD

RULES = (
    Rule("basis-outside-gdpr", OUTSIDE_GDPR, "not_needed", ("avg-art-2-lid-1", "avg-art-2-lid-2-c"), "A", GDPR),
    # --- On one's own behalf
    Rule(
        "basis-private-fallback",
        PRIVATE_UNDER_GDPR & gdpr.is_("contested") & ~SECRET,
        "conditional",
        ("hvj-rigas", "avg-art-6", "edpb-1-2024"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-private-unannounced",
        PRIVATE_UNDER_GDPR & SECRET & ~(gdpr.is_("applies") & need.is_("never")),
        "contested",
        ("hvj-rigas", "hvj-mousse", "avg-art-6"),
        "C",
        GDPR,
        contest=PRIVATE_SECRET,
    ),
    Rule(
        "basis-private-in-the-open",
        PRIVATE_IN_THE_OPEN & ~SECRET & ~need.is_("street_camera", "never"),
        "conditional",
        ("avg-art-6", "hvj-rynes", "hvj-buivids"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-street-camera",
        PRIVATE_IN_THE_OPEN & ~SECRET & need.is_("street_camera"),
        "conditional",
        ("avg-art-6", "hvj-rynes", "hvj-tk", "ap-camera-huis"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-street-camera-without-reason",
        PRIVATE_IN_THE_OPEN & need.is_("never"),
        "missing",
        ("avg-art-6", "hvj-tk", "hvj-mousse"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-paid-representative-open",
        FOR_HERSELF_UNDER_GDPR & ~SECRET & ~OBJECTED,
        "conditional",
        ("avg-art-6", "edpb-1-2024"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-paid-representative-unannounced",
        FOR_HERSELF_UNDER_GDPR & (SECRET | OBJECTED),
        "contested",
        ("avg-art-6", "hvj-mousse"),
        "C",
        GDPR,
        contest=secret_contest("representative", ("hvj-rigas",), ("hvj-mousse",)),
    ),
    Rule(
        "basis-journalist",
        ~OUTSIDE_GDPR & JOURNALIST,
        "conditional",
        ("uavg-art-43", "hvj-buivids"),
        "B",
        GDPR,
    ),
    # --- Notes
    Rule("basis-typed-record", TYPED_UNDER_GDPR & CARE_LIKE, "available", ("avg-art-6", "wgbo-454"), "A", GDPR),
    Rule("basis-typed-notes", TYPED_UNDER_GDPR & ~CARE_LIKE, "available", ("avg-art-6",), "B", GDPR),
    # --- Agreed
    Rule(
        "basis-consent",
        RECORDED & AGREED & ~need.is_("never") & ~UNEQUAL,
        "conditional",
        ("avg-art-6", "avg-art-7", "edpb-05-2020"),
        "A",
        GDPR,
    ),
    Rule(
        "basis-agreed-and-needed",
        RECORDED & AGREED & UNEQUAL & TELLING_IS_ENOUGH,
        "conditional",
        ("avg-overw-43", "edpb-05-2020", "avg-art-6"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-consent-not-free",
        RECORDED & AGREED & UNEQUAL & ~TELLING_IS_ENOUGH & ~need.is_("never"),
        "contested",
        ("avg-overw-43", "edpb-05-2020", "avg-art-7"),
        "C",
        GDPR,
        contest=CONSENT_AT_WORK_OR_AUTHORITY,
    ),
    Rule(
        "basis-camera-in-private-room",
        RECORDED & AGREED & need.is_("never"),
        "missing",
        ("ap-zorg-camera", "avg-art-6", "edpb-3-2019"),
        "B",
        GDPR,
    ),
    # --- Told, not asked
    Rule(
        "basis-told-and-needed",
        RECORDED & INFORMED & need.is_("any", "danger", "dispute", "ai_notes", "needed", "street_camera"),
        "conditional",
        ("avg-art-6", "hvj-rigas", "hvj-tk", "edpb-1-2024"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-service-line",
        RECORDED & INFORMED & need.is_("service_line"),
        "conditional",
        ("avg-art-6", "ap-telefoon-wacht", "ap-werk-telefoon", "avg-art-21", "avg-art-5"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-talk-minutes",
        RECORDED & INFORMED & need.is_("talk_minutes"),
        "conditional",
        ("avg-art-6", "avg-overw-43", "engelfriet-2026-copilot", "edpb-1-2024"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-security-camera",
        RECORDED & INFORMED & need.is_("security_camera"),
        "conditional",
        ("avg-art-6", "hvj-tk", "edpb-3-2019"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-told-not-needed",
        RECORDED & INFORMED & need.is_("not_enough", "never"),
        "missing",
        ("avg-art-6", "hvj-tk", "avg-art-7"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-assessment-minutes",
        RECORDED & INFORMED & need.is_("assessment_minutes"),
        "contested",
        ("avg-art-6", "uwv-spelregels"),
        "C",
        GDPR,
        contest=MINUTES,
    ),
    Rule(
        "basis-government-minutes",
        RECORDED & INFORMED & need.is_("government_minutes"),
        "contested",
        ("avg-art-6", "uwv-spelregels"),
        "C",
        GDPR,
        contest=GOVERNMENT_TALK,
    ),
    Rule(
        "basis-lesson-filmed",
        RECORDED & INFORMED & need.is_("lesson"),
        "contested",
        ("avg-art-6", "avg-art-7", "hvj-tk"),
        "C",
        GDPR,
        contest=LESSON,
    ),
    Rule(
        "basis-check-on-staff",
        RECORDED & INFORMED & need.is_("check"),
        "contested",
        ("avg-art-6", "wor-27", "ap-werk-telefoon"),
        "C",
        GDPR,
        contest=CHECKING_STAFF,
    ),
    Rule(
        "basis-proof-by-phone",
        RECORDED & INFORMED & need.is_("proof_by_phone"),
        "contested",
        ("avg-art-6", "ap-telefoon-wacht", "hvj-tk"),
        "C",
        GDPR,
        contest=PROOF_OF_CALLS,
    ),
    Rule(
        "basis-service-talk",
        RECORDED & INFORMED & need.is_("service_talk"),
        "contested",
        ("avg-art-6", "ap-telefoon-wacht", "hvj-tk"),
        "C",
        GDPR,
        contest=SERVICE_TALK_RECORDED,
    ),
    # --- In secret, and after a no
    Rule(
        "basis-secret",
        RECORDED & SECRET & ~EXCUSED,
        "missing",
        ("hvj-mousse", "hvj-meta", "avg-art-6"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-secret-last-resort",
        RECORDED & SECRET & EXCUSED,
        "contested",
        ("uavg-art-41", "hvj-mousse", "avg-art-6"),
        "C",
        GDPR,
        contest=secret_contest("basis", ("uavg-art-41",), ("hvj-mousse",)),
    ),
    Rule(
        "basis-after-refusal",
        RECORDED
        & OBJECTED
        & ~need.is_("any", "danger", "security_camera", "dispute", "service_line", "talk_minutes", "ai_notes"),
        "missing",
        ("avg-art-7", "avg-art-21", "avg-art-6"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-after-refusal-safety",
        RECORDED & OBJECTED & need.is_("any", "danger", "security_camera"),
        "conditional",
        ("avg-art-6", "uavg-art-31-33", "hvj-sl-bodycam"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-after-refusal-dispute",
        RECORDED & OBJECTED & need.is_("dispute"),
        "contested",
        ("avg-art-6", "avg-art-21"),
        "C",
        GDPR,
        contest=DISPUTE_AFTER_REFUSAL,
    ),
    Rule(
        "basis-after-refusal-business",
        RECORDED & OBJECTED & need.is_("service_line", "talk_minutes", "ai_notes"),
        "contested",
        ("avg-art-6", "avg-art-21", "hvj-knltb"),
        "C",
        GDPR,
        contest=AFTER_OBJECTION,
    ),
    # --- While somebody is waiting on the line
    Rule(
        "basis-on-hold",
        UNDER_GDPR & ON_HOLD,
        "missing",
        ("ap-telefoon-wacht", "hvj-tk"),
        "B",
        GDPR,
    ),
)

LEGAL_BASIS = Table("legal_basis", VERDICTS, RULES)

DECISIONS = (LEGAL_BASIS,)
