"""Does the purpose need a recording? What the lawful basis of a professional hangs on (art. 6 GDPR).

The verdicts are in the order of what they allow: the first also after an objection, the last not even with consent.
"""

from ..questions import CARE_LIKE, purpose
from ..rules import Rule, Table
from .facts import AGREED, GDPR, INFORMED, PROVIDER, REGULATED, SECRET, WITH_DEVICE
from .gdpr_setting import BEYOND_OWN_HOME
from .necessity import (
    AI_NOTES,
    ASSESSMENT_MINUTES,
    CAMERA_IN_PRIVATE_ROOM,
    CHECK_ON_STAFF,
    DISPUTE,
    EVERY_TALK,
    GOVERNMENT_MINUTES,
    HELP,
    LESSON_FILMED,
    PROOF_BY_PHONE,
    QUALITY_LINE,
    SECURITY_CAMERA,
    SERVICE_LINE,
    SERVICE_TALK,
    SUSPICION,
    TALK_MINUTES,
    THREAT,
)

CONSENT_IS_ENOUGH = (CARE_LIKE | REGULATED) & AGREED
IN_CARE_FOR_A_CASE = CARE_LIKE & REGULATED & WITH_DEVICE & ~AGREED
JUDGED = PROVIDER & WITH_DEVICE & ~CONSENT_IS_ENOUGH & ~IN_CARE_FOR_A_CASE
STREET = ~PROVIDER & BEYOND_OWN_HOME
WITHOUT_GOOD_REASON = SECRET | purpose.is_("check", "publicity")
CONCRETE = ~SECRET & ~(INFORMED & EVERY_TALK)
"""A dispute that is there, recorded openly, and not every talk in case there will be one."""
IN_CARE = CARE_LIKE & (AI_NOTES | QUALITY_LINE)
RECOGNISED = (
    THREAT
    | SUSPICION
    | HELP
    | (DISPUTE & CONCRETE)
    | AI_NOTES
    | TALK_MINUTES
    | GOVERNMENT_MINUTES
    | ASSESSMENT_MINUTES
    | SERVICE_LINE
    | SERVICE_TALK
    | LESSON_FILMED
    | IN_CARE
    | CHECK_ON_STAFF
    | PROOF_BY_PHONE
    | SECURITY_CAMERA
    | CAMERA_IN_PRIVATE_ROOM
)

VERDICTS = (
    "any",
    "danger",
    "security_camera",
    "dispute",
    "service_line",
    "talk_minutes",
    "ai_notes",
    "needed",
    "street_camera",
    "assessment_minutes",
    "government_minutes",
    "lesson",
    "check",
    "proof_by_phone",
    "service_talk",
    "not_enough",
    "never",
)

RULES = (
    Rule(
        "need-not-judged",
        (~PROVIDER & ~BEYOND_OWN_HOME) | (PROVIDER & ~WITH_DEVICE) | (PROVIDER & CONSENT_IS_ENOUGH),
        "any",
        ("avg-art-6",),
        "A",
        GDPR,
    ),
    Rule("need-street-camera", STREET & ~WITHOUT_GOOD_REASON, "street_camera", ("hvj-rynes", "hvj-tk"), "B", GDPR),
    Rule("need-street-without-reason", STREET & WITHOUT_GOOD_REASON, "never", ("hvj-tk", "hvj-mousse"), "B", GDPR),
    Rule("need-expert-in-care", PROVIDER & IN_CARE_FOR_A_CASE, "dispute", ("hvj-rigas",), "B", GDPR),
    Rule("need-danger", JUDGED & THREAT, "danger", ("hvj-sl-bodycam", "uavg-art-31-33"), "B", GDPR),
    Rule("need-dispute", JUDGED & DISPUTE & CONCRETE, "dispute", ("hvj-rigas",), "B", GDPR),
    Rule("need-help-or-suspicion", JUDGED & (SUSPICION | HELP | IN_CARE), "needed", ("hvj-tk",), "B", GDPR),
    Rule("need-ai-notes", JUDGED & AI_NOTES & ~CARE_LIKE, "ai_notes", ("engelfriet-2026-copilot",), "B", GDPR),
    Rule("need-talk-minutes", JUDGED & TALK_MINUTES, "talk_minutes", ("engelfriet-2026-copilot",), "B", GDPR),
    Rule("need-government-minutes", JUDGED & GOVERNMENT_MINUTES, "government_minutes", ("uwv-spelregels",), "B", GDPR),
    Rule("need-assessment-minutes", JUDGED & ASSESSMENT_MINUTES, "assessment_minutes", ("uwv-spelregels",), "B", GDPR),
    Rule("need-lesson", JUDGED & LESSON_FILMED & ~AI_NOTES, "lesson", ("hvj-tk",), "B", GDPR),
    Rule(
        "need-service-line", JUDGED & SERVICE_LINE, "service_line", ("ap-telefoon-wacht", "ap-werk-telefoon"), "B", GDPR
    ),
    Rule("need-service-talk", JUDGED & SERVICE_TALK, "service_talk", ("ap-telefoon-wacht", "hvj-tk"), "B", GDPR),
    Rule("need-check-on-staff", JUDGED & CHECK_ON_STAFF, "check", ("ap-werk-telefoon", "wor-27"), "B", GDPR),
    Rule("need-proof-by-phone", JUDGED & PROOF_BY_PHONE, "proof_by_phone", ("ap-telefoon-wacht",), "B", GDPR),
    Rule("need-security-camera", JUDGED & SECURITY_CAMERA, "security_camera", ("hvj-tk", "edpb-3-2019"), "B", GDPR),
    Rule(
        "need-camera-in-private-room",
        PROVIDER & CAMERA_IN_PRIVATE_ROOM & ~IN_CARE_FOR_A_CASE,
        "never",
        ("ap-zorg-camera", "edpb-3-2019"),
        "B",
        GDPR,
        beats=("need-not-judged",),
    ),
    Rule("need-not-enough", JUDGED & ~RECOGNISED, "not_enough", ("hvj-tk", "avg-art-6"), "B", GDPR),
)

LEGAL_BASIS_NEED = Table("legal_basis_need", VERDICTS, RULES)
DECISIONS = (LEGAL_BASIS_NEED,)
