"""What do the codes of lawyers and other regulated professions say about recording?

The disciplinary courts of lawyers have decided it: say it beforehand, and stop at an objection. The codes of bailiffs,
investigators and court experts are not among the sources; what is against the norm of a lawyer is not taken to be fit
for them either.
"""

from ..questions import conversation
from ..rules import UNDECIDED, Rule
from .facts import AGREED, INFORMED, KNMG, REGULATED, WITH_DEVICE
from .norm_terms import AGAINST_WISH

LEGAL = conversation.is_("legal")

RULES = (
    Rule(
        "norm-lawyer-unannounced",
        REGULATED & WITH_DEVICE & AGAINST_WISH,
        "breached",
        ("hvd-2007-47779", "rvd-denhaag-2017", "tadrarl-2024-7"),
        "B",
        KNMG,
    ),
    Rule("norm-lawyer-agreed", REGULATED & WITH_DEVICE & LEGAL & AGREED, "respected", ("rvd-denhaag-2017",), "B", KNMG),
    Rule(
        "norm-lawyer-told",
        REGULATED & WITH_DEVICE & LEGAL & INFORMED,
        "conditional",
        ("hvd-2007-47779", "rvd-denhaag-2017"),
        "B",
        KNMG,
    ),
    Rule("norm-regulated", REGULATED & WITH_DEVICE & ~LEGAL & ~AGAINST_WISH, UNDECIDED, ("bw-6-162",), "D", KNMG),
)
