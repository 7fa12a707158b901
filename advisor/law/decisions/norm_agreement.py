"""Does the recording fit house rules, promises and orders?

A promise or order binds. A house rule alone seldom forbids: how far it reaches differs between care, work, authorities
and other houses. Only in a hearing and in mediation does it settle the matter.
"""

from ..questions import conversation, rule_says, situation
from ..rules import Argument, Contest, Rule, Table
from .facts import AGREED, IMAGE, KNMG
from .norm_terms import (
    AGAINST_WISH,
    AGREEMENT,
    AT_WORK,
    AUTHORITY,
    BOUND_BY_PROMISE,
    BY_STAFF,
    FORBIDS,
    HOUSE_RULE,
    NO_AGREEMENT,
    OWN_BEHALF,
    TREATED,
    VERDICTS,
)

HEARING = conversation.is_("legal")
PUBLIC_TASK = AUTHORITY | conversation.is_("assessment")
CARE = conversation.is_("care")
FILMS_OFFICIAL = IMAGE & PUBLIC_TASK & ~conversation.is_("police") & ~AGREED
"""Conditions such as announcing it are about sound: they give no room for image."""
FORBIDDEN = OWN_BEHALF & HOUSE_RULE & FORBIDS
OTHER_HOUSE = ~TREATED & ~AUTHORITY & ~AT_WORK & ~HEARING

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
        ("ghshe-2019-285", "mfn-opnamen", "bw-6-162"),
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
                (
                    "breached",
                    (Argument("confidential-was-promised", ("ghshe-2019-285", "mfn-opnamen", "bw-6-162")),),
                ),
            ),
            None,
        ),
    ),
    Rule(
        "norm-hearing-forbids",
        FORBIDDEN & HEARING,
        "breached",
        ("lit-security-zitting", "mfn-opnamen", "bw-6-162"),
        "B",
        KNMG,
        beats=("norm-confidential-talk",),
    ),
    Rule(
        "norm-house-rule-forbids-open",
        FORBIDDEN & ~HEARING & ~AGAINST_WISH & (~PUBLIC_TASK | AGREED),
        "conditional",
        ("bw-6-162",),
        "B",
        KNMG,
    ),
    Rule(
        "norm-house-rule-forbids-secret",
        FORBIDDEN & CARE & AGAINST_WISH,
        "contested",
        ("engelfriet-2017-arts", "wgbo-448", "bw-6-162"),
        "C",
        KNMG,
        contest=Contest(
            (
                (
                    "respected",
                    (Argument("house-rule-cannot-take-information-right", ("engelfriet-2017-arts", "wgbo-448")),),
                ),
                ("breached", (Argument("house-rule-of-the-house", ("bw-6-162",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "norm-authority-forbids",
        FORBIDDEN & PUBLIC_TASK & ~AGREED,
        "contested",
        ("no-2014-166", "uwv-spelregels", "gemeente-sittard-geleen"),
        "C",
        KNMG,
        contest=Contest(
            (
                ("conditional", (Argument("authority-needs-weighty-reason", ("no-2014-166", "gi-opnamen")),)),
                (
                    "breached",
                    (Argument("authority-may-set-rules", ("uwv-spelregels", "gemeente-sittard-geleen")),),
                ),
            ),
            None,
        ),
    ),
    Rule(
        "norm-authority-sound-only",
        OWN_BEHALF & HOUSE_RULE & rule_says.is_("conditions") & FILMS_OFFICIAL,
        "contested",
        ("uwv-spelregels", "gemeente-sittard-geleen", "no-2014-166"),
        "C",
        KNMG,
        contest=Contest(
            (
                ("conditional", (Argument("official-image-not-ruled-out", ("no-2014-166",)),)),
                ("breached", (Argument("official-only-sound", ("uwv-spelregels", "gemeente-sittard-geleen")),)),
            ),
            "breached",
        ),
    ),
    Rule(
        "norm-instruction-forbids",
        FORBIDDEN & AT_WORK & AGAINST_WISH,
        "contested",
        ("bw-7-660", "bw-7-611", "lit-recht-2018-2023"),
        "C",
        KNMG,
        contest=Contest(
            (
                ("conditional", (Argument("employee-needs-proof", ("ktr-alkmaar-2021", "lit-recht-2018-2023")),)),
                ("breached", (Argument("employer-may-instruct", ("bw-7-660", "bw-7-611")),)),
            ),
            None,
        ),
    ),
    Rule(
        "norm-other-house-forbids",
        FORBIDDEN & OTHER_HOUSE & AGAINST_WISH,
        "contested",
        ("bw-6-162", "hr-1987-ac9997"),
        "C",
        KNMG,
        contest=Contest(
            (
                ("conditional", (Argument("house-rule-own-words", ("hr-1987-ac9997",)),)),
                ("breached", (Argument("house-rule-binds-visitors", ("bw-6-162", "lit-onderwijsethiek-2019")),)),
            ),
            None,
        ),
    ),
    Rule(
        "norm-house-rule-conditions",
        OWN_BEHALF & HOUSE_RULE & rule_says.is_("conditions") & ~FILMS_OFFICIAL,
        "conditional",
        ("bw-6-162",),
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
