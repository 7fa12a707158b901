"""What can the recording mean for the care, the job or the trust between people?"""

from ..questions import agreements, announcement, rule_says, use
from ..rules import Rule, Table
from .criminal import CRIMINAL
from .facts import (
    AGREED,
    INFORMED,
    JOURNALIST,
    OBJECTED,
    ON_PAPER,
    PAID_REPRESENTATIVE,
    POLICE,
    PRIVATE,
    PROVIDER,
    SECRET,
    TYPED,
    WGBO,
    WITH_DEVICE,
)
from .making import MAKING

criminal = CRIMINAL.subject()
making = MAKING.subject()
BY_OWN_BEHALF = (PRIVATE | PAID_REPRESENTATIVE) & WITH_DEVICE
BY_PROVIDER = PROVIDER & WITH_DEVICE
AT_ODDS = (agreements.is_("house_rule", "signed", "order") & rule_says.is_("forbids")) | announcement.is_("denied")
WIDELY_SHARED = use.has("large_group", "public")
OFFENCE = criminal.is_("criminal")

QUIET = ("trust-open-and-agreed", "trust-talk-first", "trust-provider-agreed", "trust-provider-told")
UNEASY = (*QUIET, "trust-against-wish", "trust-law-is-open-or-against")

RULES = (
    Rule("trust-notes", (ON_PAPER | TYPED), "no_effect_expected", ("wgbo-454",), "B", WGBO),
    Rule(
        "trust-open-and-agreed",
        BY_OWN_BEHALF & AGREED,
        "no_effect_expected",
        ("kst-33898-3", "knmg-handreiking-2017"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-talk-first",
        BY_OWN_BEHALF & (INFORMED | SECRET),
        "talk_first",
        ("knmg-handreiking-2017", "wgbo-453-460"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-against-wish",
        BY_OWN_BEHALF & (OBJECTED | AT_ODDS),
        "risk",
        ("wgbo-453-460", "engelfriet-2017-arts"),
        "B",
        WGBO,
        beats=("trust-open-and-agreed", "trust-talk-first"),
    ),
    Rule(
        "trust-law-is-open-or-against",
        BY_OWN_BEHALF & (making.is_("contested", "not_allowed") | criminal.is_("contested")),
        "risk",
        ("wgbo-453-460", "bw-6-162"),
        "B",
        WGBO,
        beats=("trust-open-and-agreed", "trust-talk-first"),
    ),
    Rule(
        "trust-provider-told-in-vain",
        BY_PROVIDER & (AGREED | INFORMED) & (making.is_("contested", "not_allowed") | criminal.is_("contested")),
        "risk",
        ("wgbo-453-460", "wkkgz-13-22"),
        "B",
        WGBO,
        beats=("trust-provider-agreed", "trust-provider-told"),
    ),
    Rule(
        "trust-widely-shared",
        BY_OWN_BEHALF & WIDELY_SHARED,
        "serious_risk",
        ("wgbo-453-460", "rbams-2016-5438", "hof-arnhem-2012-bx9224"),
        "B",
        WGBO,
        beats=UNEASY,
    ),
    Rule(
        "trust-offence",
        BY_OWN_BEHALF & OFFENCE,
        "serious_risk",
        ("sr-139a", "sr-139f", "wgbo-453-460"),
        "B",
        WGBO,
        beats=UNEASY,
    ),
    Rule(
        "trust-provider-agreed",
        BY_PROVIDER & AGREED,
        "no_effect_expected",
        ("knmg-handreiking-2017",),
        "B",
        WGBO,
    ),
    Rule(
        "trust-provider-told",
        BY_PROVIDER & INFORMED,
        "talk_first",
        ("knmg-handreiking-2017", "avg-art-7"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-provider-secret",
        BY_PROVIDER & SECRET,
        "serious_risk",
        ("wgbo-453-460", "wet-big-65", "bw-7-611"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-provider-against-wish",
        BY_PROVIDER & OBJECTED,
        "risk",
        ("wgbo-453-460", "wkkgz-13-22"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-provider-offence-or-spread",
        BY_PROVIDER & (OFFENCE | WIDELY_SHARED),
        "serious_risk",
        ("sr-272", "wet-big-65", "wgbo-457"),
        "B",
        WGBO,
        beats=(
            "trust-provider-agreed",
            "trust-provider-told",
            "trust-provider-told-in-vain",
            "trust-provider-against-wish",
        ),
    ),
    Rule("trust-journalist-or-police", (JOURNALIST | POLICE) & WITH_DEVICE, "risk", ("evrm-6-8-10",), "B", WGBO),
)

RELATIONSHIP = Table("relationship", ("no_effect_expected", "talk_first", "risk", "serious_risk"), RULES)
DECISIONS = (RELATIONSHIP,)
