"""May the recording, or the text made from it, be kept? (art. 5 and 17 GDPR, art. 7:454 BW, art. 139e and 139f Sr)"""

from ..questions import camera, capture, purpose
from ..rules import Argument, Contest, Rule, Table
from .criminal import CLINGING_OFFENCE, MAYBE_OFFENCE, NO_OFFENCE, OFFENCE
from .facts import (
    AGREED,
    GDPR,
    JOURNALIST,
    ON_PAPER,
    PAID_REPRESENTATIVE,
    PENAL_CODE,
    POLICE,
    PRIVATE,
    PROVIDER,
    TYPED,
)
from .making import MAKING

making = MAKING.subject()
NOTHING_STORED = capture.is_("live")
STORED = ~NOTHING_STORED & ~ON_PAPER & ~TYPED
LAWFULLY_MADE = STORED & NO_OFFENCE

RULES = (
    Rule("keeping-nothing-stored", NOTHING_STORED, "not_applicable", ("avg-art-5",), "A", GDPR),
    Rule("keeping-notes", ON_PAPER | TYPED, "allowed", ("wgbo-454", "avg-art-2-lid-1"), "B", GDPR),
    Rule(
        "keeping-offence",
        STORED & CLINGING_OFFENCE,
        "criminal",
        ("sr-139e", "sr-139g", "hr-2018-2342"),
        "A",
        PENAL_CODE,
    ),
    Rule(
        "keeping-filmed-unlawfully",
        STORED & OFFENCE & ~CLINGING_OFFENCE,
        "not_allowed",
        ("sr-139f", "sr-441b", "bw-6-162"),
        "B",
        PENAL_CODE,
    ),
    Rule(
        "keeping-maybe-offence",
        STORED & MAYBE_OFFENCE,
        "contested",
        ("sr-139e",),
        "C",
        PENAL_CODE,
        contest=Contest(
            (
                ("conditional", (Argument("keeping-made-lawfully", ("sr-139e",)),)),
                ("criminal", (Argument("keeping-made-unlawfully", ("sr-139e", "sr-139g")),)),
            ),
            None,
        ),
    ),
    Rule(
        "keeping-own-recording",
        LAWFULLY_MADE & PRIVATE,
        "allowed",
        ("kst-33898-3", "knmg-handreiking-2017"),
        "A",
        GDPR,
    ),
    Rule(
        "keeping-own-camera",
        LAWFULLY_MADE & PRIVATE & camera.is_("fixed"),
        "conditional",
        ("edpb-3-2019", "lit-iusmentis-thuiszorg"),
        "B",
        GDPR,
        beats=("keeping-own-recording",),
    ),
    Rule(
        "keeping-own-against-norm",
        LAWFULLY_MADE & PRIVATE & making.is_("not_allowed", "criminal"),
        "conditional",
        ("bw-6-162", "lit-declercq-arts"),
        "B",
        GDPR,
        beats=("keeping-own-recording",),
    ),
    Rule(
        "keeping-representative",
        LAWFULLY_MADE & PAID_REPRESENTATIVE,
        "conditional",
        ("avg-art-5", "avg-overw-18"),
        "B",
        GDPR,
    ),
    Rule(
        "keeping-as-long-as-needed",
        LAWFULLY_MADE & (PROVIDER | JOURNALIST) & making.is_("allowed", "conditional", "contested", "undecided"),
        "conditional",
        ("avg-art-5", "nvgzp-supervisie"),
        "B",
        GDPR,
    ),
    Rule(
        "keeping-in-record",
        LAWFULLY_MADE & PROVIDER & AGREED & purpose.is_("treatment") & making.is_("allowed", "conditional"),
        "allowed",
        ("wgbo-454", "wgbo-455", "wgbo-456"),
        "B",
        GDPR,
        beats=("keeping-as-long-as-needed",),
    ),
    Rule(
        "keeping-only-for-the-other",
        LAWFULLY_MADE & (PROVIDER | JOURNALIST) & making.is_("not_allowed", "criminal"),
        "conditional",
        ("avg-art-5", "avg-art-18", "avg-art-16-17"),
        "B",
        GDPR,
    ),
    Rule("keeping-police", LAWFULLY_MADE & POLICE, "conditional", ("ehrm-mm",), "B", PENAL_CODE),
)

KEEPING = Table(
    "keeping",
    ("allowed", "conditional", "contested", "not_allowed", "criminal", "not_applicable"),
    RULES,
)
DECISIONS = (KEEPING,)
