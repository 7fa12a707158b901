"""Does the recording fit what others who are present want?"""

from ..questions import others, others_agreed
from ..rules import Argument, Contest, Rule, Table
from .facts import GROUP, KNMG
from .norm_terms import (
    CONCERNS_COMPANY,
    DECIDES_ALONE,
    NOT_ASKED,
    OWN_BEHALF,
    PROVIDER_ASKS,
    REFUSED_BY_OTHERS,
    SMALL_COMPANY,
    VERDICTS,
)

PATIENTS = others.has("child_under_12", "child_12_15", "child_16_17", "incapacitated")
"""Those about whom the care is, and without whom, or whose representative, nothing is agreed."""

RULES = (
    Rule("norm-no-company", ~CONCERNS_COMPANY, "none", ("knmg-handreiking-2017",), "A", KNMG),
    Rule(
        "norm-company-agreed",
        CONCERNS_COMPANY & ~GROUP & others_agreed.is_("all"),
        "respected",
        ("nvo-geluidsopname", "wgbo-465", "wgbo-450"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-group-not-agreed",
        OWN_BEHALF & GROUP & ~others_agreed.is_("all"),
        "breached",
        ("lit-declercq-arts", "bw-6-162", "hr-1987-ac9997"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-group-agreed",
        CONCERNS_COMPANY & GROUP & others_agreed.is_("all"),
        "conditional",
        ("lit-declercq-arts",),
        "B",
        KNMG,
    ),
    Rule(
        "norm-company-not-asked",
        OWN_BEHALF & ~GROUP & (SMALL_COMPANY | DECIDES_ALONE) & NOT_ASKED,
        "conditional",
        ("nvo-geluidsopname", "lit-declercq-arts", "rvdk-geluidsopnames", "wgbo-450", "wgbo-465"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-company-refused",
        OWN_BEHALF & ~GROUP & SMALL_COMPANY & ~DECIDES_ALONE & REFUSED_BY_OTHERS,
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
        OWN_BEHALF & ~GROUP & DECIDES_ALONE & REFUSED_BY_OTHERS,
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

NORM_COMPANY = Table("norm_company", VERDICTS, RULES)

DECISIONS = (NORM_COMPANY,)
