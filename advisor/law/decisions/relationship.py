"""What can the recording mean for the care, the job or the trust between people?

Two things decide, and the worse of them is the verdict: how open the recorder was (relationship_openness and
relationship_work), and whether the recording breaks the law or goes round.
"""

from ..conditions import ALWAYS
from ..questions import CARE_LIKE, use
from ..rules import Rule, Table, Worst
from .criminal import CRIMINAL
from .facts import PROVIDER, WGBO, WITH_DEVICE
from .making import MAKING
from .norm_terms import OWN_BEHALF
from .relationship_openness import TRUST_OPENNESS, VERDICTS

criminal = CRIMINAL.subject()
making = MAKING.subject()
BY_PROFESSIONAL = PROVIDER & WITH_DEVICE
WIDELY_SHARED = use.has("large_group", "public")
OFFENCE = criminal.is_("criminal")
GRAVE = OFFENCE | WIDELY_SHARED
NOT_FREE = making.is_("contested", "not_allowed") | criminal.is_("contested")

RULES = (
    Rule(
        "trust-law-fits",
        ~(OWN_BEHALF | BY_PROFESSIONAL) | (~GRAVE & ~NOT_FREE),
        "no_effect_expected",
        ("bw-6-162",),
        "B",
        WGBO,
    ),
    Rule("trust-law-is-open-or-against", OWN_BEHALF & NOT_FREE & ~GRAVE, "risk", ("bw-6-162",), "B", WGBO),
    Rule(
        "trust-widely-shared",
        OWN_BEHALF & WIDELY_SHARED,
        "serious_risk",
        ("bw-6-162", "rbams-2016-5438", "hof-arnhem-2012-bx9224"),
        "B",
        WGBO,
    ),
    Rule("trust-offence", OWN_BEHALF & OFFENCE, "serious_risk", ("sr-139a", "sr-139f"), "B", WGBO),
    Rule(
        "trust-provider-told-in-vain",
        BY_PROFESSIONAL & NOT_FREE & ~GRAVE,
        "risk",
        ("avg-art-77-79", "bw-6-162"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-provider-offence-or-spread",
        BY_PROFESSIONAL & CARE_LIKE & GRAVE,
        "serious_risk",
        ("sr-272", "wet-big-65", "wgbo-457"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-organisation-offence-or-spread",
        BY_PROFESSIONAL & ~CARE_LIKE & GRAVE,
        "serious_risk",
        ("avg-art-82", "bw-6-162", "sr-139a"),
        "B",
        WGBO,
    ),
)

TRUST_LAW = Table("relationship_law", VERDICTS, RULES)
RELATIONSHIP = Worst(
    "relationship",
    VERDICTS,
    ((ALWAYS, "relationship_openness"), (ALWAYS, "relationship_law")),
)
DECISIONS = (TRUST_OPENNESS, TRUST_LAW, RELATIONSHIP)
