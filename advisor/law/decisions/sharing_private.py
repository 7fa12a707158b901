"""Sharing by a private person within the own circle and with helpers: how far it goes, and the others who are heard.

The household exemption (art. 2 lid 2 c GDPR) carries the own circle; the others who are heard can stop it. For a
conversation about health the KNMG guideline says the same of the circle. Groups and publication: sharing_widely.py.
"""

from ..questions import CARE_LIKE, others_agreed
from ..rules import Argument, Contest, Rule
from .facts import GDPR, GROUP, PRIVATE
from .gdpr_setting import BEYOND_OWN_HOME
from .sharing_terms import ADVICE, CLOSE, MEDICAL, OTHERS_CONCERNED, OWN_BEHALF, PROCEDURES

STREET = PRIVATE & BEYOND_OWN_HOME
"""A device put up at a street or shared hall: the GDPR applies, so the household exemption carries no circle."""
EXEMPT = OWN_BEHALF & ~MEDICAL & ~STREET

OWN_CIRCLE = (
    Rule(
        "share-keep-own",
        OWN_BEHALF & MEDICAL,
        "allowed",
        ("knmg-handreiking-2017", "kst-33898-3"),
        "A",
        GDPR,
        scope=("kept",),
    ),
    Rule(
        "share-keep-own-elsewhere",
        EXEMPT,
        "allowed",
        ("avg-art-2-lid-2-c", "engelfriet-2020-eigen-gesprekken"),
        "B",
        GDPR,
        scope=("kept",),
    ),
    Rule(
        "share-with-relatives",
        OWN_BEHALF & MEDICAL,
        "allowed",
        ("knmg-handreiking-2017", "kst-33898-3", "engelfriet-2020-whatsapp-kring"),
        "A",
        GDPR,
        scope=("relatives",),
    ),
    Rule(
        "share-with-own-circle",
        EXEMPT,
        "allowed",
        ("avg-art-2-lid-2-c", "engelfriet-2020-whatsapp-kring"),
        "B",
        GDPR,
        scope=("relatives",),
    ),
    Rule(
        "share-with-second-doctor",
        OWN_BEHALF & MEDICAL,
        "allowed",
        ("knmg-handreiking-2017",),
        "A",
        GDPR,
        scope=("second_professional",),
    ),
    Rule(
        "share-with-own-doctor",
        EXEMPT,
        "allowed",
        ("avg-art-2-lid-2-c",),
        "B",
        GDPR,
        scope=("second_professional",),
    ),
    Rule(
        "share-street-recording",
        STREET & ~MEDICAL,
        "conditional",
        ("hvj-rynes", "avg-art-5", "avg-art-6"),
        "B",
        GDPR,
        scope=("kept", *CLOSE),
    ),
    Rule(
        "share-with-others-heard",
        OWN_BEHALF & OTHERS_CONCERNED,
        "conditional",
        ("bw-6-162",),
        "B",
        GDPR,
        scope=CLOSE,
        beats=(
            "share-with-relatives",
            "share-with-own-circle",
            "share-with-second-doctor",
            "share-with-own-doctor",
        ),
    ),
    Rule(
        "share-with-group-heard",
        OWN_BEHALF & CARE_LIKE & GROUP & ~others_agreed.is_("all"),
        "not_allowed",
        ("bw-6-162", "lit-declercq-arts"),
        "B",
        GDPR,
        scope=(*CLOSE, "small_group", "colleagues", "large_group"),
        beats=(
            "share-with-relatives",
            "share-with-own-circle",
            "share-with-second-doctor",
            "share-with-own-doctor",
            "share-street-recording",
            "share-with-others-heard",
            "share-in-small-group",
            "share-in-small-group-agreed",
            "share-in-small-group-others-heard",
            "share-at-providers-work",
            "share-in-large-group",
            "share-in-large-group-agreed",
        ),
    ),
)

HELPERS = (
    Rule(
        "share-with-adviser",
        OWN_BEHALF,
        "allowed",
        ("hr-1987-ac9997", "engelfriet-2020-eigen-gesprekken"),
        "A",
        GDPR,
        scope=ADVICE,
    ),
    Rule(
        "share-in-procedure",
        OWN_BEHALF,
        "allowed",
        ("hr-1987-ac9997", "hr-2014-1632"),
        "A",
        GDPR,
        scope=PROCEDURES,
    ),
    Rule(
        "share-with-opponent",
        OWN_BEHALF,
        "conditional",
        ("bw-6-162", "hr-2014-1632"),
        "B",
        GDPR,
        scope=("opponent",),
    ),
    Rule(
        "share-at-providers-work",
        OWN_BEHALF,
        "contested",
        ("bw-6-162",),
        "C",
        GDPR,
        scope=("colleagues",),
        contest=Contest(
            (
                ("conditional", (Argument("work-circle-needed-and-limited", ("bw-6-162",)),)),
                ("not_allowed", (Argument("work-circle-too-wide", ("bw-6-162", "hvj-jehovan-todistajat")),)),
            ),
            None,
        ),
    ),
    Rule(
        "share-to-file",
        OWN_BEHALF & MEDICAL,
        "conditional",
        ("wgbo-454",),
        "B",
        GDPR,
        scope=("file",),
    ),
    Rule(
        "share-to-file-elsewhere",
        OWN_BEHALF & ~MEDICAL,
        "conditional",
        ("avg-art-5", "bw-6-162"),
        "B",
        GDPR,
        scope=("file",),
    ),
)

RULES = OWN_CIRCLE + HELPERS
