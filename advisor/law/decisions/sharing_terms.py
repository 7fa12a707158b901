"""Notions, verdicts and groups of uses that the rules about sharing have in common."""

from ..questions import CARE_LIKE, conversation, others, others_agreed, purpose, use
from .criminal import CLINGING_OFFENCE, OFFENCE
from .facts import (
    CARE_PROVIDER,
    GROUP,
    JOURNALIST,
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
WIDE = ("large_group", "public")

making = MAKING.subject()
OTHER_OFFENCE = OFFENCE & ~CLINGING_OFFENCE
OWN_BEHALF = PRIVATE | PAID_REPRESENTATIVE
MEDICAL = conversation.is_("care", "assessment")
YOUTH = conversation.is_("youth")
BY_PROVIDER = CARE_PROVIDER & CARE_LIKE
"""Somebody with a duty of secrecy about this conversation."""
BY_ORGANISATION = CARE_PROVIDER & ~CARE_LIKE
"""A company, employer, school or authority, or somebody at work there."""
WITHOUT_CAUSE = JOURNALIST & purpose.is_(
    *(option for option in purpose.options if option not in ("suspicion", "safety", "unknown"))
)
"""A journalist who names no abuse as the reason to record."""
OTHERS_NOT_AGREED = (GROUP & ~others_agreed.is_("all")) | others_agreed.is_("not_all")
OTHERS_CONCERNED = OTHERS_NOT_AGREED | others.has("discussed")
