"""Were people told in time? (art. 13 GDPR; HvJ EU C-422/24)"""

from ..questions import announcement, camera
from ..rules import Argument, Contest, Rule, Table
from .facts import GDPR, JOURNALIST, ON_PAPER, PAID_REPRESENTATIVE, PRIVATE, PROVIDER, SECRET, TYPED
from .last_resort import LAST_RESORT_TABLE
from .necessity import OUTSIDE_GDPR, gdpr

excuse = LAST_RESORT_TABLE.subject()
OWN_BEHALF = PRIVATE | PAID_REPRESENTATIVE
AT_A_CAMERA = camera.is_("fixed") & announcement.is_("noticed")
SEEN_ONLY = announcement.is_("noticed", "agreed_general", "refused")
TOLD = announcement.is_("agreed", "told", "withdrawn")
PERHAPS_EXEMPT = gdpr.is_("contested")
BY_PROVIDER = ~OUTSIDE_GDPR & PROVIDER & ~TYPED & ~ON_PAPER

RULES = (
    Rule("told-outside-gdpr", OUTSIDE_GDPR, "not_needed", ("avg-art-2-lid-2-c", "avg-art-13-14"), "A", GDPR),
    Rule("told-journalist", ~OUTSIDE_GDPR & JOURNALIST, "not_needed", ("uavg-art-43",), "B", GDPR),
    Rule(
        "told-typed-record",
        ~OUTSIDE_GDPR & PROVIDER & (TYPED | ON_PAPER),
        "met",
        ("avg-art-13-14",),
        "B",
        GDPR,
    ),
    Rule("told-private-open", ~OUTSIDE_GDPR & OWN_BEHALF & ~SECRET, "met", ("avg-art-13-14",), "B", GDPR),
    Rule(
        "told-private-secret",
        ~OUTSIDE_GDPR & OWN_BEHALF & SECRET,
        "exception_contested",
        ("avg-art-13-14", "uavg-art-41", "hvj-mousse"),
        "C",
        GDPR,
        contest=Contest(
            (
                ("not_needed", (Argument("private-secret-own-rights", ("uavg-art-41",)),)),
                ("missing", (Argument("private-secret-not-told", ("hvj-mousse", "avg-art-13-14")),)),
            ),
            None,
        ),
    ),
    Rule("told-beforehand", BY_PROVIDER & TOLD, "met", ("avg-art-13-14", "hvj-sl-bodycam"), "A", GDPR),
    Rule(
        "told-by-sign-only",
        BY_PROVIDER & SEEN_ONLY & ~AT_A_CAMERA,
        "partial",
        ("avg-art-13-14", "hvj-sl-bodycam"),
        "B",
        GDPR,
    ),
    Rule(
        "told-by-camera-sign",
        BY_PROVIDER & AT_A_CAMERA,
        "partial",
        ("avg-art-13-14", "edpb-3-2019", "hvj-sl-bodycam"),
        "B",
        GDPR,
    ),
    Rule(
        "told-not",
        BY_PROVIDER & ~PERHAPS_EXEMPT & SECRET & excuse.is_("no_excuse"),
        "missing",
        ("hvj-sl-bodycam", "avg-art-13-14"),
        "A",
        GDPR,
    ),
    Rule(
        "told-not-exemption-contested",
        BY_PROVIDER & PERHAPS_EXEMPT & SECRET & excuse.is_("no_excuse"),
        "missing",
        ("hvj-sl-bodycam", "avg-art-13-14", "avg-art-2-lid-2-c"),
        "B",
        GDPR,
    ),
    Rule(
        "told-not-last-resort",
        BY_PROVIDER & SECRET & ~excuse.is_("no_excuse"),
        "exception_contested",
        ("uavg-art-41", "hvj-sl-bodycam"),
        "C",
        GDPR,
        contest=Contest(
            (
                ("not_needed", (Argument("last-resort-exception-to-telling", ("uavg-art-41",)),)),
                ("missing", (Argument("telling-comes-first", ("hvj-sl-bodycam", "avg-art-13-14")),)),
            ),
            "missing",
        ),
    ),
)

TRANSPARENCY = Table(
    "transparency",
    ("not_needed", "met", "partial", "late", "exception_contested", "missing"),
    RULES,
)
DECISIONS = (TRANSPARENCY,)
