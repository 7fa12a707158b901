"""What does professional secrecy ask?

In care (art. 7:457 and 7:459 BW, art. 88 Wet BIG) and youth help (art. 7.3.11 Jeugdwet), in public office (art. 2:5
Awb) and for lawyers (art. 11a Advocatenwet); to break it on purpose is an offence (art. 272 Sr). A company, a school or
an employer has no such duty by law.
"""

from ..questions import CARE_LIKE, capture, conversation, presence, purpose, use
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

BOUND = CARE_PROVIDER & CARE_LIKE
IN_OFFICE = CARE_PROVIDER & conversation.is_("government", "legal", "police")
"""Officials, and those who help with the law: what they hear in their task stays there."""
NO_DUTY = CARE_PROVIDER & conversation.is_("work", "education", "business", "private", "none", "other")
SPREAD = use.has("relatives", "small_group", "large_group", "public")
HANDED_ON = use.has(
    "second_professional", "adviser", "complaint", "civil_court", "admin_court", "youth_court", "police_report",
    "opponent", "colleagues", "quoted",
)  # fmt: skip
CARE_NEEDS_IT = purpose.is_("treatment", "health_safety") & INFORMED
WATCHED = capture.is_("live") & presence.is_("absent", "bystander", "left") & ~AGREED
WATCHED_LIVE = WATCHED & ~CARE_NEEDS_IT
BY_SUPPLIER = capture.is_("transcript")
OUTSIDE_SYSTEM = SECRET & ~TYPED & ~ON_PAPER
MILDER = (
    "secrecy-kept",
    "secrecy-private-copy",
    "secrecy-supplier-listens",
    "secrecy-watched-by-team",
    "secrecy-handed-on",
)

RULES = (
    Rule(
        "secrecy-not-bound",
        PRIVATE | PAID_REPRESENTATIVE | JOURNALIST | POLICE,
        "not_relevant",
        ("sr-272", "wet-big-88"),
        "A",
        WGBO,
    ),
    Rule("secrecy-no-duty", NO_DUTY, "not_relevant", ("sr-272", "avg-art-5"), "B", WGBO),
    # --- Lawyers, bailiffs, investigators and experts
    Rule(
        "secrecy-regulated-kept",
        REGULATED & ~SPREAD & ~HANDED_ON,
        "respected",
        ("advocatenwet-11a", "sr-272"),
        "B",
        WGBO,
    ),
    Rule("secrecy-regulated", REGULATED & ~SPREAD & HANDED_ON, UNDECIDED, ("advocatenwet-11a",), "D", WGBO),
    Rule("secrecy-regulated-spread", REGULATED & SPREAD, "breached", ("advocatenwet-11a", "sr-272"), "B", WGBO),
    # --- In public office
    Rule("secrecy-office-kept", IN_OFFICE & ~SPREAD & ~HANDED_ON, "respected", ("awb-2-5", "sr-272"), "B", WGBO),
    Rule("secrecy-office-handed-on", IN_OFFICE & ~SPREAD & HANDED_ON, "at_risk", ("awb-2-5", "sr-272"), "B", WGBO),
    Rule("secrecy-office-spread", IN_OFFICE & SPREAD, "breached", ("awb-2-5", "sr-272"), "B", WGBO),
    # --- In care and youth help
    Rule("secrecy-kept", BOUND, "respected", ("wgbo-457", "wet-big-88", "jeugdwet-7-3-11"), "B", WGBO),
    Rule(
        "secrecy-private-copy",
        BOUND & OUTSIDE_SYSTEM,
        "at_risk",
        ("wgbo-457", "wet-big-88", "jeugdwet-7-3-11"),
        "B",
        WGBO,
        beats=("secrecy-kept",),
    ),
    Rule(
        "secrecy-supplier-listens",
        BOUND & BY_SUPPLIER,
        "at_risk",
        ("uavg-art-30-lid-4", "wgbo-457", "jeugdwet-7-3-11", "edpb-02-2021"),
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
        ("wgbo-457", "wet-big-88", "jeugdwet-7-3-11", "tvp-2024-beroepsgeheim", "knmg-politie"),
        "B",
        WGBO,
        beats=("secrecy-kept",),
    ),
    Rule("secrecy-watched-by-others", BOUND & WATCHED_LIVE, "breached", ("wgbo-459",), "A", WGBO, beats=MILDER),
    Rule(
        "secrecy-spread",
        BOUND & SPREAD,
        "breached",
        ("wgbo-457", "wet-big-88", "jeugdwet-7-3-11", "sr-272"),
        "A",
        WGBO,
        beats=MILDER,
    ),
)

CONFIDENTIALITY = Table(
    "confidentiality",
    ("not_relevant", "respected", "at_risk", "breached", "contested"),
    RULES,
)
DECISIONS = (CONFIDENTIALITY,)
