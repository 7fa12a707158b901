"""Sharing by companies, employers, schools and authorities, and those who work there. (art. 5 and 6 GDPR)

No duty of secrecy as in care, but a recording may serve only the purpose for which it was made.
"""

from ..questions import purpose
from ..rules import Rule
from .facts import AGREED, GDPR, SECRET
from .necessity import SECRET_WITH_REASON
from .sharing_terms import ADVICE, AT_WORK, BY_ORGANISATION, CIRCLES, WIDE, making

RULES = (
    Rule(
        "share-organisation-keeps",
        BY_ORGANISATION & making.is_("allowed", "conditional", "contested", "undecided"),
        "conditional",
        ("avg-art-5",),
        "B",
        GDPR,
        scope=("kept",),
    ),
    Rule(
        "share-organisation-outside",
        BY_ORGANISATION,
        "not_allowed",
        ("avg-art-5", "avg-art-6"),
        "A",
        GDPR,
        scope=(*CIRCLES, "public"),
    ),
    Rule(
        "share-organisation-publishes-agreed",
        BY_ORGANISATION & AGREED & purpose.is_("publicity"),
        "conditional",
        ("avg-art-6", "avg-art-7"),
        "B",
        GDPR,
        scope=WIDE,
        beats=("share-organisation-outside",),
    ),
    Rule(
        "share-organisation-at-work",
        BY_ORGANISATION & (~SECRET | SECRET_WITH_REASON),
        "conditional",
        ("avg-art-5", "avg-art-24-29-32"),
        "B",
        GDPR,
        scope=AT_WORK,
    ),
    Rule(
        "share-organisation-at-work-secret",
        BY_ORGANISATION & SECRET & ~SECRET_WITH_REASON,
        "not_allowed",
        ("avg-art-5", "avg-art-6"),
        "B",
        GDPR,
        scope=AT_WORK,
    ),
    Rule(
        "share-organisation-own-case",
        BY_ORGANISATION,
        "conditional",
        ("avg-art-6", "avg-art-5"),
        "B",
        GDPR,
        scope=(*ADVICE, "complaint", "civil_court", "admin_court", "youth_court", "opponent"),
    ),
    Rule(
        "share-organisation-police",
        BY_ORGANISATION,
        "conditional",
        ("avg-art-6", "uavg-art-31-33"),
        "B",
        GDPR,
        scope=("police_report",),
    ),
    Rule(
        "share-organisation-quotes",
        BY_ORGANISATION,
        "conditional",
        ("avg-art-5",),
        "B",
        GDPR,
        scope=("quoted",),
    ),
)
