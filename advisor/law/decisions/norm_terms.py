"""Notions and verdicts that the three norms share: who is bound, what was agreed, who else is present."""

from ..questions import (
    agreements,
    camera,
    capacity,
    others,
    others_agreed,
    place,
    rule_says,
    situation,
)
from ..rules import Argument, Contest
from .facts import (
    CARE_PROVIDER,
    GROUP,
    IMAGE,
    PAID_REPRESENTATIVE,
    PRIVATE,
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

OWN_BEHALF = (PRIVATE | PAID_REPRESENTATIVE) & WITH_DEVICE
BY_PROVIDER = CARE_PROVIDER & WITH_DEVICE
BOUND_BY_PROMISE = agreements.is_("signed", "order")
HOUSE_RULE = agreements.is_("house_rule")
AGREEMENT = HOUSE_RULE | BOUND_BY_PROMISE
FORBIDS = rule_says.is_("forbids")
REFUSED_BY_OTHERS = others_agreed.is_("not_all")
BY_STAFF = BY_PROVIDER & ~VISIBLE_SECURITY & capacity.is_("staff")
NO_AGREEMENT = ~((OWN_BEHALF | BY_STAFF) & AGREEMENT)
NOT_ASKED = others_agreed.is_("not_asked")
SMALL_COMPANY = others.has("companion", "child_under_12", "child_12_15", "incapacitated", "interpreter")
DECIDES_ALONE = others.has("child_16_17")
PROVIDER_ASKS = BY_PROVIDER & ~VISIBLE_SECURITY
CONCERNS_COMPANY = (OWN_BEHALF | PROVIDER_ASKS) & (GROUP | SMALL_COMPANY | DECIDES_ALONE)
TOLD_IS_ENOUGH = DOSSIER_NEEDS | AI_NOTES | QUALITY_LINE | VISIBLE_SECURITY | CONCRETE_DISPUTE | THREAT | SUSPICION
FIXED_AT_HOME = camera.is_("fixed") & place.is_("home")
COMPULSORY_CAMERA = IMAGE & situation.has("compulsory") & place.is_("closed", "home")

HOUSE_RULE_VALID = Contest(
    (
        (
            "respected",
            (Argument("house-rule-cannot-take-information-right", ("engelfriet-2017-arts", "wgbo-448")),),
        ),
        ("breached", (Argument("house-rule-of-the-house", ("bw-6-162",)),)),
    ),
    None,
)


VERDICTS = ("none", "respected", "conditional", "contested", "breached")
