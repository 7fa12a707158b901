"""Notions and verdicts that the norms share: who is bound, what was agreed, who else is present."""

from ..questions import (
    CARE_LIKE,
    agreements,
    camera,
    capacity,
    conversation,
    others,
    others_agreed,
    place,
    purpose,
    rule_says,
    situation,
)
from .facts import (
    CAMERA_ONLY,
    CARE_PROVIDER,
    GROUP,
    IMAGE,
    MICROPHONE,
    OBJECTED,
    PAID_REPRESENTATIVE,
    PRIVATE,
    SECRET,
    WITH_DEVICE,
)
from .necessity import (
    AI_NOTES,
    CONCRETE_DISPUTE,
    DOSSIER_NEEDS,
    QUALITY_LINE,
    SUSPICION,
    THREAT,
    VISIBLE_SECURITY,
)

# --- Where: kinds of conversation with norms of their own
TREATED = conversation.is_("care", "assessment")
"""Care, and assessments by a doctor: the norms of the health professions."""
YOUTH = conversation.is_("youth")
AUTHORITY = conversation.is_("youth", "government", "police")
"""Public bodies, and youth care that acts for them: the ombudsman's rules ask a citizen to announce a recording."""
OFFICIAL = conversation.is_("government", "assessment")
"""Officials and doctors who decide or advise on a benefit: their rules of play allow sound, not image."""
AT_WORK = conversation.is_("work")

# --- Who
OWN_BEHALF = (PRIVATE | PAID_REPRESENTATIVE) & WITH_DEVICE
BY_PROVIDER = CARE_PROVIDER & CARE_LIKE & WITH_DEVICE
"""Somebody who helps or assesses, or the organisation behind."""
BY_ORGANISATION = CARE_PROVIDER & ~CARE_LIKE & WITH_DEVICE
"""An employer, authority, school, company or whoever works for it, outside care."""

# --- Agreements
BOUND_BY_PROMISE = agreements.is_("signed", "order")
HOUSE_RULE = agreements.is_("house_rule")
AGREEMENT = HOUSE_RULE | BOUND_BY_PROMISE
FORBIDS = rule_says.is_("forbids")
BY_STAFF = BY_PROVIDER & ~VISIBLE_SECURITY & capacity.is_("staff")
NO_AGREEMENT = ~((OWN_BEHALF | BY_STAFF) & AGREEMENT)

# --- Others who are present
REFUSED_BY_OTHERS = others_agreed.is_("not_all")
NOT_ASKED = others_agreed.is_("not_asked")
SMALL_COMPANY = others.has("companion", "child_under_12", "child_12_15", "incapacitated", "interpreter")
DECIDES_ALONE = others.has("child_16_17")
VULNERABLE = others.has("child_under_12", "child_12_15", "child_16_17", "incapacitated")
CLASS = GROUP & conversation.is_("education")
PROVIDER_ASKS = BY_PROVIDER & ~VISIBLE_SECURITY
CONCERNS_COMPANY = (OWN_BEHALF | PROVIDER_ASKS) & (GROUP | SMALL_COMPANY | DECIDES_ALONE)

# --- Image
SCENE = ((camera.is_("handheld") & IMAGE) | (MICROPHONE & ~CAMERA_ONLY)) & place.is_("public") & ~CARE_LIKE
"""What happens in the street or another public place, filmed or recorded from the hand."""
WATCHES_OWN_HOUSE = camera.is_("hidden") & CAMERA_ONLY & purpose.is_("watch_home")
"""A camera against intruders, out of sight, where nobody has a conversation."""
FIXED_AT_HOME = (camera.is_("fixed") | WATCHES_OWN_HOUSE) & place.is_("home")
COMPULSORY_CAMERA = IMAGE & situation.has("compulsory") & place.is_("closed", "home")

TOLD_IS_ENOUGH = DOSSIER_NEEDS | AI_NOTES | QUALITY_LINE | VISIBLE_SECURITY | CONCRETE_DISPUTE | THREAT | SUSPICION
AGAINST_WISH = SECRET | OBJECTED

VERDICTS = ("none", "respected", "conditional", "contested", "breached")
