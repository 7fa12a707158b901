"""What may a patient or client expect of a care provider, assessor or youth worker who records?

The professional norm is that they ask first (KNMG), whatever the criminal or privacy law says. Youth care has no such
guideline, but the same line follows from what its bodies say of their own workers.
"""

from ..rules import UNDECIDED, Argument, Contest, Rule
from .facts import AGREED, INFORMED, KNMG, OBJECTED, SECRET
from .necessity import ASSESSMENT_MINUTES, CONCRETE_DISPUTE, SECRET_WITH_REASON, THREAT, VISIBLE_SECURITY
from .norm_terms import BY_PROVIDER, COMPULSORY_CAMERA, TOLD_IS_ENOUGH, TREATED, YOUTH

BY_DOCTOR = BY_PROVIDER & TREATED
BY_YOUTH_WORKER = BY_PROVIDER & YOUTH

RULES = (
    Rule(
        "norm-asked-and-agreed",
        BY_DOCTOR & AGREED,
        "respected",
        ("knmg-handreiking-2017", "vvaa-beeldbellen-2020", "nvgzp-supervisie"),
        "A",
        KNMG,
    ),
    Rule(
        "norm-youth-agreed",
        BY_YOUTH_WORKER & AGREED,
        "respected",
        ("avg-art-7", "kinderombudsman-jeugdhulp"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-told-with-good-reason",
        BY_DOCTOR & INFORMED & TOLD_IS_ENOUGH,
        "conditional",
        ("knmg-handreiking-2017", "knmg-politie", "ap-zorg-camera"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-youth-told-with-good-reason",
        BY_YOUTH_WORKER & INFORMED & TOLD_IS_ENOUGH,
        "conditional",
        ("kinderombudsman-jeugdhulp", "avg-art-13-14"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-told-not-asked",
        BY_DOCTOR & INFORMED & ~TOLD_IS_ENOUGH,
        "breached",
        ("knmg-handreiking-2017", "engelfriet-2017-arts", "nvgzp-supervisie"),
        "A",
        KNMG,
    ),
    Rule(
        "norm-youth-told-not-asked",
        BY_YOUTH_WORKER & INFORMED & ~TOLD_IS_ENOUGH,
        "breached",
        ("rvdk-geluidsopnames", "avg-art-7"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-assessment-minutes",
        BY_DOCTOR & INFORMED & ASSESSMENT_MINUTES,
        "contested",
        ("wgbo-446", "uwv-spelregels", "knmg-handreiking-2017"),
        "C",
        KNMG,
        beats=("norm-told-not-asked",),
        contest=Contest(
            (
                ("conditional", (Argument("minutes-no-treatment-contract", ("wgbo-446", "uwv-spelregels")),)),
                ("breached", (Argument("minutes-doctor-asks-first", ("knmg-handreiking-2017",)),)),
            ),
            "conditional",
        ),
    ),
    Rule(
        "norm-provider-secret",
        BY_DOCTOR & SECRET,
        "breached",
        ("knmg-handreiking-2017", "engelfriet-2021-zorgverlener", "wgbo-453-460"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-youth-secret",
        BY_YOUTH_WORKER & SECRET,
        "breached",
        ("kinderombudsman-jeugdhulp", "rvdk-geluidsopnames"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-provider-secret-last-resort",
        BY_PROVIDER & SECRET_WITH_REASON,
        "contested",
        ("uavg-art-41", "ap-zorg-camera", "avg-art-7"),
        "C",
        KNMG,
        beats=("norm-provider-secret", "norm-youth-secret"),
        contest=Contest(
            (
                ("conditional", (Argument("norm-secret-last-resort", ("uavg-art-41", "ap-zorg-camera")),)),
                ("breached", (Argument("norm-secret-breaks-trust", ("avg-art-7", "engelfriet-2021-zorgverlener")),)),
            ),
            "breached",
        ),
    ),
    Rule(
        "norm-provider-against-wish",
        BY_DOCTOR & OBJECTED & ~THREAT & ~VISIBLE_SECURITY & ~CONCRETE_DISPUTE,
        "breached",
        ("knmg-handreiking-2017", "avg-art-7"),
        "A",
        KNMG,
    ),
    Rule(
        "norm-youth-against-wish",
        BY_YOUTH_WORKER & OBJECTED & ~THREAT & ~VISIBLE_SECURITY & ~CONCRETE_DISPUTE,
        "breached",
        ("avg-art-7", "rvdk-geluidsopnames"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-provider-against-wish-safety",
        BY_PROVIDER & OBJECTED & (THREAT | VISIBLE_SECURITY),
        "conditional",
        ("uavg-art-31-33", "avg-art-13-14"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-provider-against-wish-dispute",
        BY_PROVIDER & OBJECTED & CONCRETE_DISPUTE,
        "contested",
        ("uavg-art-22", "avg-art-7"),
        "C",
        KNMG,
        contest=Contest(
            (
                ("conditional", (Argument("norm-dispute-own-defence", ("uavg-art-22",)),)),
                ("breached", (Argument("norm-dispute-ask-first", ("avg-art-7",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "norm-compulsory-care-camera",
        BY_PROVIDER & COMPULSORY_CAMERA & ~SECRET,
        UNDECIDED,
        ("wgbo-465",),
        "D",
        KNMG,
        beats=(
            "norm-asked-and-agreed",
            "norm-youth-agreed",
            "norm-told-with-good-reason",
            "norm-youth-told-with-good-reason",
            "norm-told-not-asked",
            "norm-youth-told-not-asked",
            "norm-assessment-minutes",
            "norm-provider-against-wish",
            "norm-youth-against-wish",
            "norm-provider-against-wish-safety",
            "norm-provider-against-wish-dispute",
        ),
    ),
)
