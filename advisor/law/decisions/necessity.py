"""Purposes for which a professional may need a recording, in the surroundings in which they count."""

from ..questions import (
    CARE_LIKE,
    OVERHEARS,
    TALK,
    alternatives,
    camera,
    capacity,
    capture,
    channel,
    conversation,
    place,
    purpose,
    scale,
    voiceprint,
)
from .facts import (
    AT_WORK,
    BUSINESS,
    EDUCATION,
    GOVERNMENT,
    IMAGE,
    ON_PAPER,
    PAID_REPRESENTATIVE,
    POLICE,
    PRIVATE,
    PROVIDER,
    REMOTE,
    SECRET,
    TYPED,
)
from .gdpr import GDPR_APPLIES

gdpr = GDPR_APPLIES.subject()
OUTSIDE_GDPR = gdpr.is_("exempt", "out_of_scope") | POLICE
PRIVATE_UNDER_GDPR = PRIVATE & ~OUTSIDE_GDPR
FOR_HERSELF_UNDER_GDPR = PAID_REPRESENTATIVE & ~OUTSIDE_GDPR
UNDER_GDPR = ~OUTSIDE_GDPR & PROVIDER & ~TYPED & ~ON_PAPER
TYPED_UNDER_GDPR = ~OUTSIDE_GDPR & PROVIDER & (TYPED | ON_PAPER)

# --- Purposes, one by one
DOSSIER_NEEDS = purpose.is_("treatment", "health_safety")
AI_NOTES = purpose.is_("type_out") | (purpose.is_("record") & capture.is_("transcript"))
QUALITY_LINE = purpose.is_("quality") & channel.is_("phone")
VISIBLE_SECURITY = purpose.is_("security") & place.is_("public")
DISPUTE = purpose.is_("evidence_now")
EVERY_TALK = scale.is_("many", "always")
CONCRETE_DISPUTE = DISPUTE & ~EVERY_TALK
THREAT = purpose.is_("safety")
SUSPICION = purpose.is_("suspicion")
HELP = purpose.is_("health_safety") | (purpose.is_("treatment") & (CARE_LIKE | conversation.is_("other")))
MINUTES_OF_TALK = purpose.is_("record", "memory") & ~AI_NOTES
GUARD = purpose.is_("security", "watch_home")

# --- Purposes in their surroundings
LESSON_FILMED = purpose.is_("record", "memory", "training", "quality") & EDUCATION & IMAGE
SERVICE_LINE = purpose.is_("quality", "training") & ~CARE_LIKE & REMOTE & ~LESSON_FILMED
"""Calls recorded to improve the service or to prove an order, or to train staff."""
SERVICE_TALK = purpose.is_("quality", "training") & BUSINESS & ~REMOTE
"""The same at a counter or a table, where a recording is less usual."""
TALK_MINUTES = MINUTES_OF_TALK & TALK & ~CARE_LIKE & ~GOVERNMENT & ~LESSON_FILMED
GOVERNMENT_MINUTES = MINUTES_OF_TALK & GOVERNMENT
ASSESSMENT_MINUTES = purpose.is_("record") & ~AI_NOTES & conversation.is_("assessment") & capacity.is_("organisation")
"""An authority or insurer that records an assessment instead of minutes; the norms of treatment do not all apply."""
CHECK_ON_STAFF = purpose.is_("check") & AT_WORK & ~camera.is_("fixed", "hidden")
"""A camera that watches the workplace all the time goes beyond what a check can need."""
PROOF_BY_PHONE = purpose.is_("evidence_later") & BUSINESS & REMOTE
CAMERA_IN_PRIVATE_ROOM = GUARD & IMAGE & (place.is_("home") | (place.is_("closed") & CARE_LIKE))
SECURITY_CAMERA = GUARD & IMAGE & ((purpose.is_("security") & place.is_("public")) | (~CARE_LIKE & ~place.is_("home")))

# --- No other way: never for words of others that nobody in the conversation asked to record
LAST_RESORT = alternatives.is_("tried", "impossible")
ORGANISED_LAST_RESORT = SUSPICION & capacity.is_("organisation") & LAST_RESORT & ~OVERHEARS
THREAT_LAST_RESORT = THREAT & LAST_RESORT & ~OVERHEARS
SECRET_WITH_REASON = SECRET & (ORGANISED_LAST_RESORT | THREAT_LAST_RESORT)

RECOGNISES_PEOPLE = voiceprint.is_("yes")
UNEQUAL = (AT_WORK | GOVERNMENT) & capacity.is_("staff", "organisation", "work_unknown")
"""An employer or authority, to which a worker or citizen can hardly say no (recital 43)."""

VERDICTS = ("not_needed", "available", "conditional", "contested", "missing")
