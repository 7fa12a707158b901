"""Does the recording fit what others who are present want?

In care and youth care each of them is asked. Elsewhere one participant may record a meeting that has a business
character; children, people who cannot decide for themselves and others at an authority are asked there too.
"""

from ..questions import CARE_LIKE, conversation, others, others_agreed
from ..rules import Argument, Contest, Rule, Table
from .facts import GROUP, KNMG
from .norm_terms import (
    CLASS,
    CONCERNS_COMPANY,
    DECIDES_ALONE,
    NOT_ASKED,
    OWN_BEHALF,
    PROVIDER_ASKS,
    REFUSED_BY_OTHERS,
    SMALL_COMPANY,
    VERDICTS,
    VULNERABLE,
)

PATIENTS = others.has("child_under_12", "child_12_15", "child_16_17", "incapacitated")
"""Those about whom the care is, and without whom, or whose representative, nothing is agreed."""

BY_CLIENT = OWN_BEHALF & CARE_LIKE
BY_PARTICIPANT = OWN_BEHALF & ~CARE_LIKE & CONCERNS_COMPANY
AT_AUTHORITY = conversation.is_("government", "police")
PROTECTED = VULNERABLE | CLASS

RULES = (
    Rule("norm-no-company", ~CONCERNS_COMPANY, "none", ("bw-6-162",), "A", KNMG),
    Rule(
        "norm-company-agreed",
        CONCERNS_COMPANY & CARE_LIKE & ~GROUP & others_agreed.is_("all"),
        "respected",
        ("nvo-geluidsopname", "wgbo-465", "wgbo-450"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-group-not-agreed",
        BY_CLIENT & GROUP & ~others_agreed.is_("all"),
        "breached",
        ("lit-declercq-arts", "bw-6-162", "hr-1987-ac9997"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-group-agreed",
        CONCERNS_COMPANY & CARE_LIKE & GROUP & others_agreed.is_("all"),
        "conditional",
        ("lit-declercq-arts",),
        "B",
        KNMG,
    ),
    Rule(
        "norm-company-not-asked",
        BY_CLIENT & ~GROUP & (SMALL_COMPANY | DECIDES_ALONE) & NOT_ASKED,
        "conditional",
        ("nvo-geluidsopname", "lit-declercq-arts", "rvdk-geluidsopnames", "wgbo-450", "wgbo-465"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-company-refused",
        BY_CLIENT & ~GROUP & SMALL_COMPANY & ~DECIDES_ALONE & REFUSED_BY_OTHERS,
        "contested",
        ("nvo-geluidsopname", "rvdk-geluidsopnames", "sr-139a"),
        "C",
        KNMG,
        contest=Contest(
            (
                ("conditional", (Argument("company-one-party-rule", ("sr-139a",)),)),
                (
                    "breached",
                    (Argument("company-refusal-is-respected", ("nvo-geluidsopname", "rvdk-geluidsopnames")),),
                ),
            ),
            None,
        ),
    ),
    Rule(
        "norm-young-person-refused",
        BY_CLIENT & ~GROUP & DECIDES_ALONE & REFUSED_BY_OTHERS,
        "breached",
        ("wgbo-450", "nvo-geluidsopname"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-provider-group-not-agreed",
        PROVIDER_ASKS & GROUP & ~others_agreed.is_("all"),
        "breached",
        ("sr-272", "knmg-handreiking-2017", "avg-art-7"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-provider-company-not-agreed",
        PROVIDER_ASKS & ~GROUP & (SMALL_COMPANY | DECIDES_ALONE) & NOT_ASKED,
        "conditional",
        ("knmg-handreiking-2017", "wgbo-450", "wgbo-465", "uavg-art-5"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-provider-patient-refused",
        PROVIDER_ASKS & ~GROUP & PATIENTS & REFUSED_BY_OTHERS,
        "breached",
        ("knmg-handreiking-2017", "wgbo-450", "wgbo-465"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-provider-company-refused",
        PROVIDER_ASKS & ~GROUP & ~PATIENTS & (SMALL_COMPANY | DECIDES_ALONE) & REFUSED_BY_OTHERS,
        "contested",
        ("knmg-handreiking-2017", "nvo-geluidsopname"),
        "C",
        KNMG,
        contest=Contest(
            (
                ("conditional", (Argument("company-patient-decides", ("knmg-handreiking-2017",)),)),
                ("breached", (Argument("company-refusal-is-respected", ("nvo-geluidsopname", "rvdk-geluidsopnames")),)),
            ),
            None,
        ),
    ),
)

ELSEWHERE_RULES = (
    Rule(
        "norm-participants-agreed",
        BY_PARTICIPANT & others_agreed.is_("all"),
        "respected",
        ("sr-139a", "gw-10"),
        "A",
        KNMG,
    ),
    Rule(
        "norm-participants-not-asked",
        BY_PARTICIPANT & NOT_ASKED & ~PROTECTED & ~AT_AUTHORITY,
        "none",
        ("hr-1987-ac9997", "lit-iusmentis-alv-2017", "lit-nederlandvve"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-protected-not-asked",
        BY_PARTICIPANT & NOT_ASKED & PROTECTED,
        "conditional",
        ("gw-10", "uavg-art-5"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-authority-others-not-asked",
        BY_PARTICIPANT & NOT_ASKED & AT_AUTHORITY,
        "conditional",
        ("uwv-spelregels", "veiligthuis-gv"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-participants-refused",
        BY_PARTICIPANT & REFUSED_BY_OTHERS & ~PROTECTED & ~AT_AUTHORITY,
        "conditional",
        ("hr-1987-ac9997", "bw-6-162"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-protected-or-third-party-refused",
        BY_PARTICIPANT & REFUSED_BY_OTHERS & (PROTECTED | AT_AUTHORITY),
        "contested",
        ("uwv-spelregels", "gw-10", "sr-139a"),
        "C",
        KNMG,
        contest=Contest(
            (
                ("conditional", (Argument("company-one-party-rule", ("sr-139a",)),)),
                ("breached", (Argument("third-party-refusal-stops", ("uwv-spelregels", "gw-10")),)),
            ),
            None,
        ),
    ),
)
"""Outside care: a citizen, employee, customer or member records a talk in which more people take part."""

NORM_COMPANY = Table("norm_company", VERDICTS, (*RULES, *ELSEWHERE_RULES))

DECISIONS = (NORM_COMPANY,)
