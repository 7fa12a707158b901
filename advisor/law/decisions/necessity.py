"""When a professional needs a recording: what the rules on the lawful basis and on health data have in common.

Both ask, purpose by purpose, whether the recording is necessary, whether it was told when it began, and whether consent
was free and for this recording.
"""

from ..questions import (
    alternatives,
    capacity,
    capture,
    channel,
    conversation,
    place,
    presence,
    purpose,
    scale,
    voiceprint,
)
from ..rules import Argument, Contest
from .facts import (
    IMAGE,
    OBJECTED,
    ON_PAPER,
    PAID_REPRESENTATIVE,
    POLICE,
    PRIVATE,
    PROVIDER,
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
ON_HOLD = presence.is_("hold")

DOSSIER_NEEDS = purpose.is_("treatment", "health_safety")
AI_NOTES = (capture.is_("transcript") & purpose.is_("record")) | purpose.is_("type_out")
QUALITY_LINE = purpose.is_("quality") & channel.is_("phone")
VISIBLE_SECURITY = purpose.is_("security") & place.is_("public")
CONCRETE_DISPUTE = purpose.is_("evidence_now") & ~scale.is_("many", "always")
THREAT = purpose.is_("safety")
SUSPICION = purpose.is_("suspicion")
ASSESSMENT_MINUTES = conversation.is_("assessment") & capacity.is_("organisation") & purpose.is_("record") & ~AI_NOTES
"""An authority or insurer that records an assessment instead of minutes; the norms of treatment do not all apply."""
CAMERA_IN_CARE_ROOM = purpose.is_("security") & IMAGE & place.is_("closed", "home")
NECESSARY = DOSSIER_NEEDS | AI_NOTES | QUALITY_LINE | VISIBLE_SECURITY | CONCRETE_DISPUTE | THREAT | SUSPICION
"""Purposes for which telling people can be enough, if the recording is really needed."""
RECOGNISES_PEOPLE = voiceprint.is_("yes")
LAST_RESORT = alternatives.is_("tried", "impossible")
ORGANISED_LAST_RESORT = SUSPICION & LAST_RESORT & capacity.is_("organisation")
THREAT_LAST_RESORT = THREAT & LAST_RESORT
SECRET_WITH_REASON = SECRET & (ORGANISED_LAST_RESORT | THREAT_LAST_RESORT)
GOES_ON_FOR_SAFETY = OBJECTED & (THREAT | VISIBLE_SECURITY)
GOES_ON_FOR_DISPUTE = OBJECTED & CONCRETE_DISPUTE

VERDICTS = ("not_needed", "available", "conditional", "contested", "missing")

MINUTES = Contest(
    (
        ("conditional", (Argument("minutes-task-of-authority", ("uavg-art-30-lid-1", "uwv-spelregels")),)),
        ("missing", (Argument("minutes-more-than-needed", ("hvj-tk", "hvj-zq")),)),
    ),
    "conditional",
)

AI_CONSENT = Contest(
    (
        (
            "missing",
            (
                Argument("ai-consent-knmg", ("knmg-handreiking-2017",)),
                Argument("ai-consent-more-than-needed", ("uavg-art-30-lid-3",)),
                Argument("ai-consent-supplier-hears", ("wgbo-457", "wgbo-459")),
            ),
        ),
        (
            "conditional",
            (
                Argument("ai-inform-record-duty", ("wgbo-454",)),
                Argument("ai-inform-short-lived", ("uavg-art-30-lid-3",)),
                Argument("ai-inform-consent-is-shaky", ("avg-art-7", "edpb-05-2020")),
            ),
        ),
    ),
    None,
)


def secret_contest(kind: str, lifts: tuple[str, ...], stands: tuple[str, ...]) -> Contest:
    return Contest(
        (
            ("conditional", (Argument(f"{kind}-secret-last-resort", lifts),)),
            ("missing", (Argument(f"{kind}-secret-must-be-told", stands),)),
        ),
        "missing",
    )
