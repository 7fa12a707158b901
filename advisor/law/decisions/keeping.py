"""May the recording, or the text made from it, be kept? (art. 5 and 17 GDPR, art. 7:454 BW, art. 139e and 139f Sr)"""

from ..questions import EMPLOYEE, capacity, capture, conversation, purpose, side
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
from .gdpr_setting import PUT_UP
from .making import MAKING

making = MAKING.subject()
NOTHING_STORED = capture.is_("live")
STORED = ~NOTHING_STORED & ~ON_PAPER & ~TYPED
LAWFULLY_MADE = STORED & NO_OFFENCE
MEDICAL = conversation.is_("care", "assessment")
FOUND_BY_EMPLOYER = side.is_("organisation") & capacity.is_("staff", "work_unknown")
"""The organisation learns that somebody who works there recorded without being told to."""

RULES = (
    Rule("keeping-nothing-stored", NOTHING_STORED, "not_applicable", ("avg-art-5",), "A", GDPR),
    Rule("keeping-notes", ON_PAPER | TYPED, "allowed", ("avg-art-2-lid-1", "avg-art-5"), "B", GDPR),
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
        LAWFULLY_MADE & PRIVATE & MEDICAL,
        "allowed",
        ("kst-33898-3", "knmg-handreiking-2017"),
        "A",
        GDPR,
    ),
    Rule(
        "keeping-own-elsewhere",
        LAWFULLY_MADE & PRIVATE & ~MEDICAL & ~EMPLOYEE,
        "allowed",
        ("avg-art-2-lid-2-c", "engelfriet-2020-eigen-gesprekken"),
        "B",
        GDPR,
    ),
    Rule(
        "keeping-employee",
        LAWFULLY_MADE & EMPLOYEE,
        "conditional",
        ("avg-art-2-lid-2-c", "hvj-rigas", "avg-art-5"),
        "B",
        GDPR,
    ),
    Rule(
        "keeping-own-camera",
        LAWFULLY_MADE & PRIVATE & PUT_UP,
        "conditional",
        ("edpb-3-2019", "hvj-rynes"),
        "B",
        GDPR,
        beats=("keeping-own-recording", "keeping-own-elsewhere"),
    ),
    Rule(
        "keeping-own-against-norm",
        LAWFULLY_MADE & PRIVATE & making.is_("not_allowed", "criminal"),
        "conditional",
        ("bw-6-162",),
        "B",
        GDPR,
        beats=("keeping-own-recording", "keeping-own-elsewhere"),
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
        LAWFULLY_MADE & PROVIDER & making.is_("allowed", "conditional", "contested", "undecided"),
        "conditional",
        ("avg-art-5", "avg-art-13-14"),
        "B",
        GDPR,
    ),
    Rule(
        "keeping-training",
        LAWFULLY_MADE & PROVIDER & MEDICAL & purpose.is_("training") & making.is_("allowed", "conditional"),
        "conditional",
        ("nvgzp-supervisie", "avg-art-5"),
        "B",
        GDPR,
        beats=("keeping-as-long-as-needed",),
    ),
    Rule("keeping-journalist", LAWFULLY_MADE & JOURNALIST, "conditional", ("uavg-art-43", "evrm-6-8-10"), "B", GDPR),
    Rule(
        "keeping-in-record",
        LAWFULLY_MADE & PROVIDER & MEDICAL & AGREED & purpose.is_("treatment") & making.is_("allowed", "conditional"),
        "allowed",
        ("wgbo-454", "wgbo-455", "wgbo-456"),
        "B",
        GDPR,
        beats=("keeping-as-long-as-needed",),
    ),
    Rule(
        "keeping-in-youth-file",
        LAWFULLY_MADE
        & PROVIDER
        & conversation.is_("youth")
        & AGREED
        & purpose.is_("treatment")
        & making.is_("allowed", "conditional"),
        "allowed",
        ("jeugdwet-7-3-dossier", "jeugdwet-7-3-11"),
        "B",
        GDPR,
        beats=("keeping-as-long-as-needed",),
    ),
    Rule(
        "keeping-only-for-the-other",
        LAWFULLY_MADE & PROVIDER & making.is_("not_allowed", "criminal"),
        "conditional",
        ("avg-art-5", "avg-art-18", "avg-art-16-17"),
        "B",
        GDPR,
    ),
    Rule(
        "keeping-found-by-employer",
        LAWFULLY_MADE & PROVIDER & FOUND_BY_EMPLOYER & making.is_("not_allowed", "criminal"),
        "conditional",
        ("avg-art-18", "avg-art-24-29-32", "avg-art-33-34"),
        "B",
        GDPR,
        beats=("keeping-only-for-the-other",),
    ),
    Rule("keeping-police", LAWFULLY_MADE & POLICE, "conditional", ("ehrm-mm",), "B", PENAL_CODE),
)

KEEPING = Table(
    "keeping",
    ("allowed", "conditional", "contested", "not_allowed", "criminal", "not_applicable"),
    RULES,
)
DECISIONS = (KEEPING,)
