"""Does the person who was recorded have a right to a copy? (art. 15 GDPR, art. 7:456 BW, art. 194 Rv)"""

from ..questions import CARE_LIKE, capture, conversation, side, situation, use
from ..rules import Argument, Contest, Rule, Table
from .facts import GDPR, JOURNALIST, ON_PAPER, POLICE, PRIVATE, PROVIDER
from .gdpr import GDPR_APPLIES

gdpr = GDPR_APPLIES.subject()
NOTHING_STORED = capture.is_("live")
STORED = ~NOTHING_STORED & ~POLICE
LOOSE_NOTES = ON_PAPER & PROVIDER & ~use.has("file")
MEDICAL = conversation.is_("care", "assessment")
YOUTH = conversation.is_("youth")
AUTHORITY = conversation.is_("government", "assessment", "youth")
CIVIL_CASE = situation.has("court_case") & (
    use.has("civil_court", "youth_court") | ~(use.has("admin_court") | conversation.is_("government"))
)
"""Articles 194 and 195 Rv hold in civil procedure: not against an authority, unless a civil court is named."""
DECEASED = situation.has("deceased") & side.is_("involved")
"""Somebody asks about the recording of a person who has died: privacy law protects the living (recital 27)."""
NOT_ON_GDPR = (
    "copy-private",
    "copy-private-in-court-case",
    "copy-right",
    "copy-when-exemption-contested",
    "copy-of-deceased-patient",
)

RULES = (
    Rule("copy-nothing-stored", NOTHING_STORED, "not_applicable", ("avg-art-15",), "A", GDPR),
    Rule(
        "copy-private",
        STORED & gdpr.is_("exempt", "out_of_scope"),
        "no_but_ask",
        ("avg-art-2-lid-2-c", "avg-art-15"),
        "B",
        GDPR,
    ),
    Rule(
        "copy-private-in-court-case",
        STORED & gdpr.is_("exempt") & CIVIL_CASE,
        "contested",
        ("rv-194-195", "engelfriet-2020-eigen-gesprekken"),
        "C",
        GDPR,
        beats=("copy-private", "copy-authority-may-ask"),
        contest=Contest(
            (
                ("yes", (Argument("copy-duty-to-inform-in-case", ("rv-194-195",)),)),
                (
                    "no_but_ask",
                    (Argument("copy-private-owes-nothing", ("engelfriet-2020-eigen-gesprekken",)),),
                ),
            ),
            None,
        ),
    ),
    Rule(
        "copy-notes-of-provider",
        LOOSE_NOTES & MEDICAL,
        "conditional",
        ("wgbo-456", "wgbo-454"),
        "B",
        GDPR,
        beats=NOT_ON_GDPR,
    ),
    Rule(
        "copy-notes-of-youth-worker",
        LOOSE_NOTES & YOUTH,
        "conditional",
        ("jeugdwet-7-3-dossier",),
        "B",
        GDPR,
        beats=NOT_ON_GDPR,
    ),
    Rule(
        "copy-authority-may-ask",
        STORED & PRIVATE & AUTHORITY & gdpr.is_("exempt"),
        "no_but_ask",
        ("no-2014-166", "uwv-spelregels"),
        "B",
        GDPR,
    ),
    Rule(
        "copy-right",
        STORED & gdpr.is_("applies") & ~DECEASED,
        "yes",
        ("avg-art-15", "hvj-487-21", "hvj-ft-dw", "hr-dexia-2007", "avg-art-12"),
        "A",
        GDPR,
    ),
    Rule(
        "copy-of-deceased-patient",
        STORED & gdpr.is_("applies", "contested") & DECEASED & CARE_LIKE & PROVIDER,
        "conditional",
        ("wgbo-458a", "jeugdwet-7-3-12a", "avg-overw-27"),
        "B",
        GDPR,
    ),
    Rule(
        "copy-of-deceased-elsewhere",
        STORED & gdpr.is_("applies", "contested") & DECEASED & ~(CARE_LIKE & PROVIDER),
        "contested",
        ("avg-overw-27", "rv-194-195", "avg-art-15"),
        "C",
        GDPR,
        contest=Contest(
            (
                ("yes", (Argument("copy-deceased-own-interest", ("rv-194-195",)),)),
                ("no_but_ask", (Argument("copy-deceased-not-protected", ("avg-overw-27", "avg-art-15")),)),
            ),
            "no_but_ask",
        ),
    ),
    Rule(
        "copy-journalist",
        STORED & JOURNALIST & gdpr.is_("applies"),
        "no_but_ask",
        ("uavg-art-43",),
        "B",
        GDPR,
        beats=("copy-right", "copy-of-deceased-elsewhere"),
    ),
    Rule(
        "copy-when-exemption-contested",
        STORED & gdpr.is_("contested") & ~DECEASED,
        "contested",
        ("avg-art-15", "avg-art-2-lid-2-c", "hvj-ft-dw"),
        "C",
        GDPR,
        contest=Contest(
            (
                ("yes", (Argument("copy-gdpr-gives-it", ("avg-art-15", "hvj-ft-dw")),)),
                ("no_but_ask", (Argument("copy-exempt-gives-nothing", ("avg-art-2-lid-2-c",)),)),
            ),
            None,
        ),
    ),
    Rule("copy-police", POLICE & ~NOTHING_STORED, "not_applicable", ("wpg-25",), "B", GDPR),
)

COPY_RIGHT = Table("copy_right", ("yes", "conditional", "no_but_ask", "contested", "not_applicable"), RULES)
DECISIONS = (COPY_RIGHT,)
