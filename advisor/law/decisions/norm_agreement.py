"""Does the recording fit house rules, promises and orders?"""

from ..questions import rule_says, situation
from ..rules import Argument, Contest, Rule, Table
from .facts import KNMG, OBJECTED, SECRET
from .norm_terms import (
    AGREEMENT,
    BOUND_BY_PROMISE,
    BY_STAFF,
    FORBIDS,
    HOUSE_RULE,
    HOUSE_RULE_VALID,
    NO_AGREEMENT,
    OWN_BEHALF,
    VERDICTS,
)

RULES = (
    Rule("norm-no-agreement", NO_AGREEMENT, "none", ("bw-6-162",), "A", KNMG),
    Rule(
        "norm-agreement-allows",
        (OWN_BEHALF | BY_STAFF) & AGREEMENT & rule_says.is_("allows"),
        "respected",
        ("bw-6-162",),
        "A",
        KNMG,
    ),
    Rule(
        "norm-confidential-talk",
        OWN_BEHALF & situation.has("privileged"),
        "contested",
        ("ghshe-2019-285", "rbove-2018-2589", "bw-6-162"),
        "C",
        KNMG,
        beats=(
            "norm-no-agreement",
            "norm-agreement-allows",
            "norm-house-rule-forbids-open",
            "norm-house-rule-conditions",
            "norm-promise-conditions",
        ),
        contest=Contest(
            (
                ("conditional", (Argument("confidential-own-words", ("hr-1987-ac9997",)),)),
                ("breached", (Argument("confidential-was-promised", ("ghshe-2019-285", "bw-6-162")),)),
            ),
            None,
        ),
    ),
    Rule(
        "norm-house-rule-forbids-secret",
        OWN_BEHALF & HOUSE_RULE & FORBIDS & (SECRET | OBJECTED),
        "contested",
        ("engelfriet-2017-arts", "wgbo-448", "bw-6-162"),
        "C",
        KNMG,
        contest=HOUSE_RULE_VALID,
    ),
    Rule(
        "norm-house-rule-forbids-open",
        OWN_BEHALF & HOUSE_RULE & FORBIDS & ~SECRET & ~OBJECTED,
        "conditional",
        ("engelfriet-2017-arts", "bw-6-162"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-house-rule-conditions",
        OWN_BEHALF & HOUSE_RULE & rule_says.is_("conditions"),
        "conditional",
        ("bw-6-162", "aafje-camera"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-promise-forbids",
        OWN_BEHALF & BOUND_BY_PROMISE & FORBIDS,
        "breached",
        ("bw-6-162",),
        "B",
        KNMG,
        beats=("norm-confidential-talk",),
    ),
    Rule(
        "norm-promise-conditions",
        OWN_BEHALF & BOUND_BY_PROMISE & rule_says.is_("conditions"),
        "conditional",
        ("bw-6-162",),
        "B",
        KNMG,
    ),
    Rule(
        "norm-employer-forbids",
        BY_STAFF & (HOUSE_RULE | BOUND_BY_PROMISE) & FORBIDS,
        "breached",
        ("bw-7-660", "avg-art-24-29-32"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-employer-conditions",
        BY_STAFF & (HOUSE_RULE | BOUND_BY_PROMISE) & rule_says.is_("conditions"),
        "conditional",
        ("bw-7-660", "avg-art-24-29-32"),
        "B",
        KNMG,
    ),
)

NORM_AGREEMENT = Table("norm_agreement", VERDICTS, RULES)

DECISIONS = (NORM_AGREEMENT,)
