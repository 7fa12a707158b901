"""What does professional secrecy ask? (art. 7:457 and 7:459 BW, art. 88 Wet BIG, art. 272 Sr)"""

from ..questions import capture, presence, purpose, use
from ..rules import UNDECIDED, Rule, Table
from .facts import (
    AGREED,
    CARE_PROVIDER,
    INFORMED,
    JOURNALIST,
    ON_PAPER,
    PAID_REPRESENTATIVE,
    POLICE,
    PRIVATE,
    REGULATED,
    SECRET,
    TYPED,
    WGBO,
)

BOUND = CARE_PROVIDER
SPREAD_BY_PROVIDER = use.has("relatives", "small_group", "large_group", "public")
HANDED_ON = use.has(
    "second_professional", "adviser", "complaint", "civil_court", "admin_court", "youth_court", "police_report",
    "opponent", "colleagues", "quoted",
)  # fmt: skip
CARE_NEEDS_IT = purpose.is_("treatment", "health_safety") & INFORMED
WATCHED = capture.is_("live") & presence.is_("absent", "bystander", "left") & ~AGREED
WATCHED_LIVE = WATCHED & ~CARE_NEEDS_IT
BY_SUPPLIER = capture.is_("transcript")
OUTSIDE_SYSTEM = SECRET & ~TYPED & ~ON_PAPER

RULES = (
    Rule(
        "secrecy-not-bound",
        PRIVATE | PAID_REPRESENTATIVE | JOURNALIST | POLICE,
        "not_relevant",
        ("wgbo-457", "wet-big-88"),
        "A",
        WGBO,
    ),
    Rule("secrecy-regulated", REGULATED, UNDECIDED, ("wgbo-457",), "D", WGBO),
    Rule("secrecy-kept", BOUND, "respected", ("wgbo-457", "wet-big-88"), "B", WGBO),
    Rule(
        "secrecy-private-copy",
        BOUND & OUTSIDE_SYSTEM,
        "at_risk",
        ("wgbo-457", "wet-big-88"),
        "B",
        WGBO,
        beats=("secrecy-kept",),
    ),
    Rule(
        "secrecy-supplier-listens",
        BOUND & BY_SUPPLIER,
        "at_risk",
        ("uavg-art-30-lid-4", "wgbo-457", "edpb-02-2021"),
        "B",
        WGBO,
        beats=("secrecy-kept",),
    ),
    Rule(
        "secrecy-watched-by-team",
        BOUND & WATCHED & CARE_NEEDS_IT,
        "at_risk",
        ("wgbo-459",),
        "B",
        WGBO,
        beats=("secrecy-kept",),
    ),
    Rule(
        "secrecy-handed-on",
        BOUND & HANDED_ON,
        "at_risk",
        ("wgbo-457", "wet-big-88", "tvp-2024-beroepsgeheim", "knmg-politie"),
        "B",
        WGBO,
        beats=("secrecy-kept",),
    ),
    Rule(
        "secrecy-watched-by-others",
        BOUND & WATCHED_LIVE,
        "breached",
        ("wgbo-459",),
        "A",
        WGBO,
        beats=(
            "secrecy-kept",
            "secrecy-private-copy",
            "secrecy-supplier-listens",
            "secrecy-watched-by-team",
            "secrecy-handed-on",
        ),
    ),
    Rule(
        "secrecy-spread",
        BOUND & SPREAD_BY_PROVIDER,
        "breached",
        ("wgbo-457", "wet-big-88", "sr-272"),
        "A",
        WGBO,
        beats=(
            "secrecy-kept",
            "secrecy-private-copy",
            "secrecy-supplier-listens",
            "secrecy-watched-by-team",
            "secrecy-handed-on",
        ),
    ),
)

CONFIDENTIALITY = Table(
    "confidentiality",
    ("not_relevant", "respected", "at_risk", "breached", "contested"),
    RULES,
)
DECISIONS = (CONFIDENTIALITY,)
