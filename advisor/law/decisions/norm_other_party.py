"""Does the recording fit what the other party may expect of this recorder?

The rules stand by recorder: on the own behalf, care providers, organisations outside care, regulated professions. Here
are the rest: notes, journalists and the police.
"""

from ..questions import CARE_LIKE, mandate
from ..rules import Argument, Contest, Rule, Table
from . import norm_organisation, norm_private, norm_provider, norm_regulated
from .facts import JOURNALIST, KNMG, LIVE, ON_PAPER, POLICE, SECRET, TYPED, WITH_DEVICE
from .norm_terms import VERDICTS

LISTENED_ON_REQUEST = LIVE & mandate.is_("yes")
"""Somebody who takes part asked the police to listen along; nothing is stored."""
POLICE_IN_SECRET = SECRET & ~LISTENED_ON_REQUEST

RULES = (
    Rule("norm-notes", (ON_PAPER | TYPED) & CARE_LIKE, "respected", ("wgbo-454", "jeugdwet-7-3-dossier"), "A", KNMG),
    Rule("norm-notes-elsewhere", (ON_PAPER | TYPED) & ~CARE_LIKE, "respected", ("sr-139a", "sr-139b"), "A", KNMG),
    Rule(
        "norm-journalist-open",
        JOURNALIST & WITH_DEVICE & ~SECRET,
        "conditional",
        ("evrm-6-8-10",),
        "B",
        KNMG,
    ),
    Rule(
        "norm-journalist-undercover",
        JOURNALIST & WITH_DEVICE & SECRET,
        "contested",
        ("ehrm-haldimann", "ehrm-alpha", "evrm-6-8-10"),
        "C",
        KNMG,
        contest=Contest(
            (
                (
                    "conditional",
                    (Argument("undercover-public-interest", ("ehrm-haldimann",)),),
                ),
                ("breached", (Argument("undercover-private-place", ("ehrm-alpha", "evrm-6-8-10")),)),
            ),
            None,
        ),
    ),
    Rule(
        "norm-police",
        POLICE & WITH_DEVICE & ~POLICE_IN_SECRET & ~LISTENED_ON_REQUEST,
        "conditional",
        ("ehrm-mm", "ehrm-van-vondel"),
        "B",
        KNMG,
    ),
    Rule("norm-police-listened", POLICE & LISTENED_ON_REQUEST, "conditional", ("hr-2009-bh8800",), "B", KNMG),
    Rule(
        "norm-police-secret",
        POLICE & WITH_DEVICE & POLICE_IN_SECRET,
        "contested",
        ("ehrm-mm", "ehrm-van-vondel", "sv-126l"),
        "C",
        KNMG,
        contest=Contest(
            (
                ("conditional", (Argument("police-power-in-the-law", ("sv-126l",)),)),
                ("breached", (Argument("police-without-power", ("ehrm-mm", "ehrm-van-vondel")),)),
            ),
            None,
        ),
    ),
    *norm_private.RULES,
    *norm_provider.RULES,
    *norm_organisation.RULES,
    *norm_regulated.RULES,
)

NORM_OTHER_PARTY = Table("norm_other_party", VERDICTS, RULES)

DECISIONS = (NORM_OTHER_PARTY,)
