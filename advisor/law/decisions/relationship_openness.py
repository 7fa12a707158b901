"""What does it do to trust how open the recorder was?"""

from ..questions import CARE_LIKE, announcement, conversation
from ..rules import Rule, Table
from . import relationship_work
from .facts import (
    AGREED,
    INFORMED,
    JOURNALIST,
    OBJECTED,
    ON_PAPER,
    POLICE,
    PROVIDER,
    REGULATED,
    SECRET,
    TYPED,
    WGBO,
    WITH_DEVICE,
)
from .norm_terms import AGAINST_WISH, OWN_BEHALF, TREATED

BY_CARE_PROVIDER = PROVIDER & WITH_DEVICE & CARE_LIKE
BY_OTHERS = PROVIDER & WITH_DEVICE & ~CARE_LIKE
LIED = announcement.is_("denied")
FRAGILE = conversation.is_("youth", "education", "legal")
"""Talks in which people depend on each other's openness, and a secret recording breaks the talk off."""
EMPLOYEE_SECRET = relationship_work.BY_EMPLOYEE
LAWYER_UNANNOUNCED = REGULATED & AGAINST_WISH

VERDICTS = ("no_effect_expected", "talk_first", "risk", "serious_risk")

RULES = (
    Rule("trust-notes", ON_PAPER | TYPED, "no_effect_expected", ("bw-6-162",), "B", WGBO),
    Rule("trust-open-and-agreed", OWN_BEHALF & AGREED, "no_effect_expected", ("bw-6-162",), "B", WGBO),
    Rule(
        "trust-talk-first",
        OWN_BEHALF & TREATED & (INFORMED | (SECRET & ~LIED)),
        "talk_first",
        ("knmg-handreiking-2017", "wgbo-453-460"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-talk-first-elsewhere",
        OWN_BEHALF & ~TREATED & (INFORMED | (SECRET & ~LIED & ~FRAGILE & ~EMPLOYEE_SECRET)),
        "talk_first",
        ("no-2014-166", "hr-1987-ac9997"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-secret-in-fragile-talk",
        OWN_BEHALF & FRAGILE & SECRET & ~LIED,
        "risk",
        ("kinderombudsman-jeugdhulp", "mfn-opnamen", "lit-onderwijsethiek-2019"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-against-wish",
        OWN_BEHALF & CARE_LIKE & (OBJECTED | LIED),
        "risk",
        ("wgbo-453-460", "engelfriet-2017-arts"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-against-wish-elsewhere",
        OWN_BEHALF & ~CARE_LIKE & (OBJECTED | (LIED & ~EMPLOYEE_SECRET)),
        "risk",
        ("bw-6-162", "lit-verus"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-provider-agreed",
        BY_CARE_PROVIDER & AGREED,
        "no_effect_expected",
        ("avg-art-7", "nvgzp-supervisie"),
        "B",
        WGBO,
    ),
    Rule("trust-organisation-agreed", BY_OTHERS & AGREED, "no_effect_expected", ("avg-art-7",), "B", WGBO),
    Rule(
        "trust-provider-told",
        BY_CARE_PROVIDER & INFORMED,
        "talk_first",
        ("avg-art-7", "avg-art-13-14"),
        "B",
        WGBO,
    ),
    Rule("trust-organisation-told", BY_OTHERS & INFORMED, "talk_first", ("avg-art-13-14", "avg-art-21"), "B", WGBO),
    Rule(
        "trust-provider-secret",
        BY_CARE_PROVIDER & SECRET,
        "serious_risk",
        ("wgbo-453-460", "wet-big-65", "bw-7-611"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-organisation-secret",
        BY_OTHERS & SECRET & ~relationship_work.BY_EMPLOYER & ~REGULATED,
        "risk",
        ("avg-art-77-79", "bw-6-162"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-lawyer-unannounced",
        BY_OTHERS & LAWYER_UNANNOUNCED,
        "serious_risk",
        ("rvd-denhaag-2017", "tadrarl-2024-7", "hvd-2007-47779"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-provider-against-wish",
        BY_CARE_PROVIDER & OBJECTED,
        "risk",
        ("wgbo-453-460", "wkkgz-13-22"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-organisation-against-wish",
        BY_OTHERS & OBJECTED & ~REGULATED,
        "risk",
        ("avg-art-21", "bw-6-162"),
        "B",
        WGBO,
    ),
    Rule("trust-journalist-or-police", (JOURNALIST | POLICE) & WITH_DEVICE, "risk", ("evrm-6-8-10",), "B", WGBO),
    *relationship_work.RULES,
)

TRUST_OPENNESS = Table("relationship_openness", VERDICTS, RULES)
