"""Notions, verdicts and groups of uses that the rules about sharing have in common."""

from ..questions import others, others_agreed, use
from .criminal import CLINGING_OFFENCE, OFFENCE
from .facts import (
    CARE_PROVIDER,
    GROUP,
    PAID_REPRESENTATIVE,
    PRIVATE,
)
from .making import MAKING

VERDICTS = ("allowed", "conditional", "contested", "not_allowed", "criminal")
USES = tuple(option for option in use.options if option != "unknown")

CLOSE = ("relatives", "second_professional")
ADVICE = ("adviser",)
PROCEDURES = ("complaint", "civil_court", "admin_court", "youth_court", "police_report")
AT_WORK = ("second_professional", "colleagues", "file")
CIRCLES = ("relatives", "small_group", "large_group")

making = MAKING.subject()
OTHER_OFFENCE = OFFENCE & ~CLINGING_OFFENCE
OWN_BEHALF = PRIVATE | PAID_REPRESENTATIVE
BY_PROVIDER = CARE_PROVIDER
OTHERS_NOT_AGREED = (GROUP & ~others_agreed.is_("all")) | others_agreed.is_("not_all")
OTHERS_CONCERNED = OTHERS_NOT_AGREED | others.has("discussed")
