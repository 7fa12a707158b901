"""What may the other party expect of an employer, authority, school or company that records, outside care?

No norm asks an organisation for permission: it has to say beforehand that it records. An employer and an authority are
held to more than a company, and filming in secret is against the norm for all of them, save as a last resort.
"""

from ..questions import announcement, camera, capacity, conversation, purpose
from ..rules import Argument, Contest, Rule
from .facts import AGREED, IMAGE, INFORMED, KNMG, OBJECTED, SECRET
from .necessity import ORGANISED_LAST_RESORT, SECRET_WITH_REASON
from .norm_terms import AT_WORK, BY_ORGANISATION

TOLD = announcement.is_("told")
EMPLOYER = AT_WORK & ~capacity.is_("self_employed")
"""Article 7:611 binds the employer and those who act for it, not somebody self-employed towards a client."""
STRICT = EMPLOYER | conversation.is_("government")
WATCHES_STAFF = (
    AT_WORK
    & capacity.is_("organisation")
    & (camera.is_("fixed") | purpose.is_("quality", "check", "security"))
    & ~SECRET
    & ~OBJECTED
)
"""A system that can check people at work: the works council has to agree (article 27 WOR)."""
CAMERA_LAST_RESORT = IMAGE & SECRET & ORGANISED_LAST_RESORT
LAST_RESORT = SECRET_WITH_REASON & ~CAMERA_LAST_RESORT & (IMAGE | STRICT)

RULES = (
    Rule(
        "norm-organisation-open",
        BY_ORGANISATION & (AGREED | TOLD),
        "respected",
        ("avg-art-13-14", "ap-telefoon-wacht"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-organisation-half-open",
        BY_ORGANISATION & INFORMED & ~TOLD,
        "conditional",
        ("avg-art-13-14", "hvj-sl-bodycam"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-works-council",
        BY_ORGANISATION & WATCHES_STAFF,
        "conditional",
        ("wor-27", "bw-7-611"),
        "A",
        KNMG,
        beats=("norm-organisation-open",),
    ),
    Rule(
        "norm-organisation-objected",
        BY_ORGANISATION & OBJECTED,
        "conditional",
        ("avg-art-21", "bw-6-162"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-company-secret-sound",
        BY_ORGANISATION & SECRET & ~IMAGE & ~STRICT,
        "conditional",
        ("hr-1987-ac9997", "avg-art-13-14"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-employer-secret",
        BY_ORGANISATION & SECRET & EMPLOYER,
        "breached",
        ("bw-7-611", "rbdha-2022-257", "lit-recht-2018-2023"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-authority-secret",
        BY_ORGANISATION & SECRET & conversation.is_("government"),
        "breached",
        ("no-2014-166", "avg-art-13-14"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-organisation-secret-image",
        BY_ORGANISATION & SECRET & IMAGE & ~STRICT,
        "breached",
        ("gw-10", "avg-art-13-14", "kst-27732-3"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-organisation-camera-last-resort",
        BY_ORGANISATION & CAMERA_LAST_RESORT,
        "conditional",
        ("ehrm-lopez-ribalda", "ghshe-2019-4092", "hr-2001-nj-421"),
        "B",
        KNMG,
        beats=("norm-employer-secret", "norm-authority-secret", "norm-organisation-secret-image"),
    ),
    Rule(
        "norm-organisation-last-resort",
        BY_ORGANISATION & LAST_RESORT,
        "contested",
        ("uavg-art-41", "ehrm-lopez-ribalda", "bw-7-611"),
        "C",
        KNMG,
        beats=("norm-employer-secret", "norm-authority-secret", "norm-organisation-secret-image"),
        contest=Contest(
            (
                ("conditional", (Argument("organisation-last-resort", ("uavg-art-41", "ehrm-lopez-ribalda")),)),
                ("breached", (Argument("organisation-must-be-open", ("rbdha-2022-257", "lit-recht-2018-2023")),)),
            ),
            "breached",
        ),
    ),
)
