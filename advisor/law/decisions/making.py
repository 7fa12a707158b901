"""All together: may the recording be made?

The headline. It is never better than its parts, in this order: an offence; privacy law, secrecy or a norm that stands
in the way; law that is itself open on the point that decides; conditions; nothing. A contested GDPR or transparency
finding alone does not lower who records on the own behalf, nor does what hangs on it: while it is open whether the GDPR
applies at all, the basis that a private person would then need is shown, but does not count. Where it does count, an
open basis is a condition and does not make the headline contested: telling solves it.
"""

from ..rules import UNDECIDED, Rule, Table
from .confidentiality import CONFIDENTIALITY
from .criminal import CRIMINAL
from .facts import GDPR, PAID_REPRESENTATIVE, PRIVATE
from .gdpr import GDPR_APPLIES
from .legal_basis import LEGAL_BASIS
from .norm import NORM
from .special_category import SPECIAL_CATEGORY
from .transparency import TRANSPARENCY

criminal = CRIMINAL.subject()
gdpr = GDPR_APPLIES.subject()
legal_basis = LEGAL_BASIS.subject()
special_category = SPECIAL_CATEGORY.subject()
transparency = TRANSPARENCY.subject()
confidentiality = CONFIDENTIALITY.subject()
norm = NORM.subject()

OFFENCE = criminal.is_("criminal")
FORBIDDEN = (
    legal_basis.is_("missing")
    | special_category.is_("missing")
    | transparency.is_("missing", "late")
    | confidentiality.is_("breached")
    | norm.is_("breached")
)
NOBODY_KNOWS = norm.is_(UNDECIDED) | confidentiality.is_(UNDECIDED)
OWN_BEHALF = PRIVATE | PAID_REPRESENTATIVE
PERHAPS_EXEMPT = PRIVATE & gdpr.is_("exempt", "out_of_scope", "contested")
BASIS_OPEN = legal_basis.is_("contested") | special_category.is_("contested")
BASIS_ON_CONDITIONS = legal_basis.is_("conditional") | special_category.is_("conditional")
OPEN_LAW = (
    criminal.is_("contested")
    | (BASIS_OPEN & ~OWN_BEHALF)
    | confidentiality.is_("contested")
    | norm.is_("contested")
    | (transparency.is_("exception_contested") & ~OWN_BEHALF)
)
ON_CONDITIONS = (
    ((BASIS_ON_CONDITIONS | (BASIS_OPEN & OWN_BEHALF)) & ~PERHAPS_EXEMPT)
    | (transparency.is_("partial") & ~OWN_BEHALF)
    | confidentiality.is_("at_risk")
    | norm.is_("conditional")
)

MAKING_PARTS = (
    "criminal",
    "gdpr",
    "legal_basis",
    "special_category",
    "transparency",
    "confidentiality",
    "norm",
)

RULES = (
    Rule("making-offence", OFFENCE, "criminal", ("sr-139a", "sr-139f"), "A", GDPR),
    Rule(
        "making-forbidden",
        ~OFFENCE & FORBIDDEN,
        "not_allowed",
        ("avg-art-6", "bw-6-162"),
        "A",
        GDPR,
    ),
    Rule(
        "making-nobody-knows",
        ~OFFENCE & ~FORBIDDEN & NOBODY_KNOWS,
        UNDECIDED,
        ("bw-6-162",),
        "D",
        GDPR,
    ),
    Rule(
        "making-open-law",
        ~OFFENCE & ~FORBIDDEN & ~NOBODY_KNOWS & OPEN_LAW,
        "contested",
        ("bw-6-162",),
        "A",
        GDPR,
    ),
    Rule(
        "making-on-conditions",
        ~OFFENCE & ~FORBIDDEN & ~NOBODY_KNOWS & ~OPEN_LAW & ON_CONDITIONS,
        "conditional",
        ("avg-art-6", "bw-6-162"),
        "A",
        GDPR,
    ),
    Rule(
        "making-free",
        ~OFFENCE & ~FORBIDDEN & ~NOBODY_KNOWS & ~OPEN_LAW & ~ON_CONDITIONS,
        "allowed",
        ("hr-1987-ac9997", "sr-139a", "avg-art-2-lid-2-c"),
        "A",
        GDPR,
    ),
)

MAKING = Table("making", ("allowed", "conditional", "contested", "not_allowed", "criminal"), RULES)
DECISIONS = (MAKING,)
