"""What may the other party expect of somebody who records on the own behalf?

Nobody who takes part has to ask about sound. Authorities and assessing doctors may expect that it is announced (the
ombudsman's rules), hearings and mediation that it is agreed; image has a stricter norm everywhere but in public.
"""

from ..questions import EMPLOYEE, PRIVATE_TALK, announcement, camera, conversation, purpose, rule_says, scale
from ..rules import Argument, Contest, Rule
from .criminal_image import LAST_RESORT
from .facts import AGREED, CAMERA_ONLY, IMAGE, INFORMED, KNMG, LEGAL, OBJECTED, SECRET
from .norm_terms import (
    AGAINST_WISH,
    AGREEMENT,
    AUTHORITY,
    FIXED_AT_HOME,
    OFFICIAL,
    OWN_BEHALF,
    SCENE,
    TREATED,
    YOUTH,
)

SOUND = OWN_BEHALF & ~IMAGE & ~SCENE
FILMED = OWN_BEHALF & IMAGE
ANNOUNCED = announcement.is_("agreed", "told")
OFTEN = scale.is_("many", "always")
CARE = conversation.is_("care")
ASSESSED = conversation.is_("assessment")
CONFIDENTIAL = LEGAL & ~AGREED & ~(AGREEMENT & rule_says.is_("allows"))
"""A hearing, mediation or a lawyer, without a yes: which of the three it is, is not asked."""
IMAGE_GRANTED = AGREED | (AGREEMENT & rule_says.is_("allows"))
"""A yes, or a rule of the house that lets people record; a rule for sound only is a rule with conditions."""
SAFETY_CAMERA = camera.is_("fixed") & purpose.is_("security", "safety", "watch_home")
"""A camera that hangs there for all to see, at a door, in a street or a shared hall."""
ELSEWHERE = SOUND & ~TREATED & ~AUTHORITY & ~CONFIDENTIAL & ~CAMERA_ONLY

SOUND_RULES = (
    Rule("norm-none", SOUND & CARE, "none", ("knmg-handreiking-2017", "kst-33898-3", "nip-uitspraak-2020"), "A", KNMG),
    Rule(
        "norm-none-elsewhere",
        ELSEWHERE & ~(PRIVATE_TALK & SECRET),
        "none",
        ("hr-1987-ac9997", "sr-139a", "lit-iusmentis-2021"),
        "A",
        KNMG,
    ),
    Rule(
        "norm-none-private-secret",
        ELSEWHERE & PRIVATE_TALK & SECRET,
        "none",
        ("hr-1987-ac9997", "gw-10", "lit-iusmentis-2021"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-legal-talk",
        SOUND & CONFIDENTIAL,
        "conditional",
        ("lit-security-zitting", "mfn-opnamen", "hr-1987-ac9997"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-microphone-announce",
        SOUND & CAMERA_ONLY,
        "conditional",
        ("lit-security-deurbel", "hvj-rynes", "gw-10"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-authority-announced",
        SOUND & (AUTHORITY | ASSESSED) & ANNOUNCED,
        "respected",
        ("no-2014-166", "no-2016-terugblik", "uwv-spelregels"),
        "A",
        KNMG,
    ),
    Rule(
        "norm-authority-not-announced",
        SOUND & AUTHORITY & ~ANNOUNCED,
        "conditional",
        ("no-2014-166", "kinderombudsman-jeugdhulp"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-assessment-not-announced",
        SOUND & ASSESSED & ~ANNOUNCED,
        "conditional",
        ("no-2014-166", "uwv-spelregels"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-denied-when-asked",
        SOUND & announcement.is_("denied"),
        "conditional",
        ("hr-1987-ac9997", "bw-6-162"),
        "B",
        KNMG,
        beats=("norm-none", "norm-none-private-secret", "norm-none-elsewhere"),
    ),
    Rule(
        "norm-objection-heard",
        SOUND & OBJECTED & CARE,
        "conditional",
        ("kst-33898-3", "engelfriet-2017-arts", "wgbo-448"),
        "B",
        KNMG,
        beats=("norm-none",),
    ),
    Rule(
        "norm-objection-heard-elsewhere",
        SOUND & OBJECTED & ~CARE,
        "conditional",
        ("hr-1987-ac9997", "bw-6-162"),
        "B",
        KNMG,
        beats=("norm-none-elsewhere",),
    ),
    Rule(
        "norm-employee-often",
        SOUND & EMPLOYEE & SECRET & OFTEN,
        "conditional",
        ("bw-7-611", "rbrot-2018-1169", "rbdha-2022-8522"),
        "B",
        KNMG,
        beats=("norm-none-elsewhere",),
    ),
    Rule(
        "norm-private-often",
        SOUND & PRIVATE_TALK & SECRET & OFTEN,
        "conditional",
        ("hr-1987-ac9997", "gw-10"),
        "B",
        KNMG,
        beats=("norm-none-private-secret",),
    ),
)

IMAGE_RULES = (
    Rule(
        "norm-image-announce",
        FILMED & CARE & ~AGAINST_WISH,
        "conditional",
        ("knmg-handreiking-2017", "lit-declercq-arts", "lit-iusmentis-thuiszorg"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-image-announce-elsewhere",
        FILMED & ~TREATED & ~YOUTH & ~OFFICIAL & ~CAMERA_ONLY & ~SCENE & ~AGAINST_WISH,
        "conditional",
        ("gw-10", "lit-iusmentis-alv-2017", "kst-27732-3"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-camera-announce",
        FILMED & CAMERA_ONLY & ~SCENE & ~AGAINST_WISH,
        "conditional",
        ("lit-security-deurbel", "hvj-rynes", "kst-27732-3"),
        "B",
        KNMG,
    ),
    Rule("norm-public-scene", OWN_BEHALF & SCENE & ~AGAINST_WISH, "none", ("lit-pilp-politie", "sr-441b"), "B", KNMG),
    Rule(
        "norm-public-scene-police",
        OWN_BEHALF & SCENE & conversation.is_("police") & OBJECTED,
        "none",
        ("lit-pilp-politie", "evrm-6-8-10"),
        "B",
        KNMG,
        beats=("norm-public-scene-against-wish",),
    ),
    Rule(
        "norm-public-scene-against-wish",
        OWN_BEHALF & SCENE & AGAINST_WISH,
        "conditional",
        ("gw-10", "sr-441b", "bw-6-162"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-youth-image-agreed",
        FILMED & YOUTH & AGREED,
        "conditional",
        ("gi-opnamen", "rvdk-geluidsopnames"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-youth-image-not-agreed",
        FILMED & YOUTH & INFORMED,
        "contested",
        ("rvdk-geluidsopnames", "gi-opnamen"),
        "C",
        KNMG,
        contest=Contest(
            (
                ("conditional", (Argument("youth-image-worker-may-refuse", ("gi-opnamen",)),)),
                ("breached", (Argument("youth-image-never", ("rvdk-geluidsopnames",)),)),
            ),
            "breached",
        ),
    ),
    Rule(
        "norm-official-image-agreed",
        FILMED & OFFICIAL & ~SCENE & ~AGAINST_WISH & IMAGE_GRANTED,
        "conditional",
        ("uwv-spelregels", "gemeente-sittard-geleen", "no-2014-166"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-official-image-not-agreed",
        FILMED & OFFICIAL & ~SCENE & INFORMED & ~IMAGE_GRANTED,
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
        "norm-image-unasked",
        FILMED & TREATED & AGAINST_WISH & ~FIXED_AT_HOME,
        "breached",
        ("knmg-handreiking-2017", "lit-declercq-arts"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-image-unasked-elsewhere",
        FILMED & ~TREATED & AGAINST_WISH & ~FIXED_AT_HOME & ~SCENE,
        "breached",
        ("gw-10", "lit-iusmentis-alv-2017", "kst-27732-3"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-image-last-resort",
        FILMED & SECRET & ~FIXED_AT_HOME & ~SCENE & LAST_RESORT,
        "contested",
        ("rbgel-2016-4801", "kst-27732-3", "lit-security-nannycam"),
        "C",
        KNMG,
        beats=("norm-image-unasked", "norm-image-unasked-elsewhere"),
        contest=Contest(
            (
                ("conditional", (Argument("last-resort-lifts-unlawfulness", ("kst-27732-3", "rbgel-2016-4801")),)),
                ("breached", (Argument("last-resort-is-rarely-accepted", ("rbgel-2016-4801",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "norm-safety-camera-after-no",
        FILMED & CAMERA_ONLY & SAFETY_CAMERA & OBJECTED & ~FIXED_AT_HOME,
        "contested",
        ("hvj-tk", "lit-security-deurbel", "gw-10"),
        "C",
        KNMG,
        beats=("norm-image-unasked-elsewhere",),
        contest=Contest(
            (
                ("conditional", (Argument("safety-camera-needs-no-yes", ("hvj-tk",)),)),
                ("breached", (Argument("safety-camera-must-look-elsewhere", ("gw-10", "hvj-rynes")),)),
            ),
            None,
        ),
    ),
    Rule(
        "norm-home-camera-against-wish",
        FILMED & AGAINST_WISH & FIXED_AT_HOME,
        "contested",
        ("lit-iusmentis-thuiszorg", "lit-security-nannycam"),
        "C",
        KNMG,
        contest=Contest(
            (
                ("conditional", (Argument("home-camera-own-house", ("lit-iusmentis-thuiszorg",)),)),
                (
                    "breached",
                    (
                        Argument(
                            "home-camera-worker-cannot-avoid", ("lit-iusmentis-thuiszorg", "lit-security-nannycam")
                        ),
                    ),
                ),
            ),
            None,
        ),
    ),
)

RULES = (*SOUND_RULES, *IMAGE_RULES)
