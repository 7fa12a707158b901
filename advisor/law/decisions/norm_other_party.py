"""Does the recording fit what the other party may expect of this recorder?

For a private person: nobody has to be asked about sound, but image has a stricter norm. For a care provider: the
professional norm that a patient is asked first (KNMG), whatever the criminal or privacy law says.
"""

from ..questions import announcement
from ..rules import UNDECIDED, Argument, Contest, Rule, Table
from .criminal_image import LAST_RESORT
from .facts import (
    AGREED,
    IMAGE,
    INFORMED,
    JOURNALIST,
    KNMG,
    OBJECTED,
    ON_PAPER,
    POLICE,
    REGULATED,
    SECRET,
    TYPED,
    WITH_DEVICE,
)
from .necessity import ASSESSMENT_MINUTES, CONCRETE_DISPUTE, SECRET_WITH_REASON, THREAT, VISIBLE_SECURITY
from .norm_terms import BY_PROVIDER, COMPULSORY_CAMERA, FIXED_AT_HOME, OWN_BEHALF, TOLD_IS_ENOUGH, VERDICTS

RULES = (
    Rule(
        "norm-none",
        OWN_BEHALF & ~IMAGE,
        "none",
        ("knmg-handreiking-2017", "kst-33898-3", "nip-uitspraak-2020"),
        "A",
        KNMG,
    ),
    Rule(
        "norm-image-announce",
        OWN_BEHALF & IMAGE & ~OBJECTED & ~SECRET,
        "conditional",
        ("knmg-handreiking-2017", "lit-declercq-arts", "lit-iusmentis-thuiszorg"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-image-unasked",
        OWN_BEHALF & IMAGE & (OBJECTED | SECRET) & ~FIXED_AT_HOME,
        "breached",
        ("knmg-handreiking-2017", "lit-declercq-arts"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-image-last-resort",
        OWN_BEHALF & IMAGE & SECRET & ~FIXED_AT_HOME & LAST_RESORT,
        "contested",
        ("rbgel-2016-4801", "kst-27732-3", "lit-security-nannycam"),
        "C",
        KNMG,
        beats=("norm-image-unasked",),
        contest=Contest(
            (
                ("conditional", (Argument("last-resort-lifts-unlawfulness", ("kst-27732-3", "rbgel-2016-4801")),)),
                ("breached", (Argument("last-resort-is-rarely-accepted", ("rbgel-2016-4801",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "norm-denied-when-asked",
        OWN_BEHALF & ~IMAGE & announcement.is_("denied"),
        "conditional",
        ("hr-1987-ac9997", "bw-6-162"),
        "B",
        KNMG,
        beats=("norm-none",),
    ),
    Rule(
        "norm-home-camera-against-wish",
        OWN_BEHALF & IMAGE & (OBJECTED | SECRET) & FIXED_AT_HOME,
        "contested",
        ("lit-iusmentis-thuiszorg", "aafje-camera"),
        "C",
        KNMG,
        contest=Contest(
            (
                ("conditional", (Argument("home-camera-own-house", ("lit-iusmentis-thuiszorg",)),)),
                (
                    "breached",
                    (Argument("home-camera-worker-cannot-avoid", ("lit-iusmentis-thuiszorg", "aafje-camera")),),
                ),
            ),
            None,
        ),
    ),
    Rule(
        "norm-objection-heard",
        OWN_BEHALF & ~IMAGE & OBJECTED,
        "conditional",
        ("kst-33898-3", "engelfriet-2017-arts", "wgbo-448"),
        "B",
        KNMG,
        beats=("norm-none",),
    ),
    Rule("norm-notes", ON_PAPER | TYPED, "respected", ("wgbo-454",), "A", KNMG),
    Rule(
        "norm-asked-and-agreed",
        BY_PROVIDER & AGREED,
        "respected",
        ("knmg-handreiking-2017", "vvaa-beeldbellen-2020", "nvgzp-supervisie"),
        "A",
        KNMG,
    ),
    Rule(
        "norm-told-with-good-reason",
        BY_PROVIDER & INFORMED & TOLD_IS_ENOUGH,
        "conditional",
        ("knmg-handreiking-2017", "knmg-politie", "ap-zorg-camera"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-told-not-asked",
        BY_PROVIDER & INFORMED & ~TOLD_IS_ENOUGH,
        "breached",
        ("knmg-handreiking-2017", "engelfriet-2017-arts", "nvgzp-supervisie"),
        "A",
        KNMG,
    ),
    Rule(
        "norm-assessment-minutes",
        BY_PROVIDER & INFORMED & ASSESSMENT_MINUTES,
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
        BY_PROVIDER & SECRET,
        "breached",
        ("knmg-handreiking-2017", "engelfriet-2021-zorgverlener", "wgbo-453-460"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-provider-secret-last-resort",
        BY_PROVIDER & SECRET_WITH_REASON,
        "contested",
        ("knmg-handreiking-2017", "uavg-art-41", "ap-zorg-camera"),
        "C",
        KNMG,
        beats=("norm-provider-secret",),
        contest=Contest(
            (
                ("conditional", (Argument("norm-secret-last-resort", ("uavg-art-41", "ap-zorg-camera")),)),
                ("breached", (Argument("norm-secret-breaks-trust", ("knmg-handreiking-2017",)),)),
            ),
            "breached",
        ),
    ),
    Rule(
        "norm-provider-against-wish",
        BY_PROVIDER & OBJECTED & ~THREAT & ~VISIBLE_SECURITY & ~CONCRETE_DISPUTE,
        "breached",
        ("knmg-handreiking-2017", "avg-art-7"),
        "A",
        KNMG,
    ),
    Rule(
        "norm-provider-against-wish-safety",
        BY_PROVIDER & OBJECTED & (THREAT | VISIBLE_SECURITY),
        "conditional",
        ("knmg-politie", "uavg-art-31-33"),
        "B",
        KNMG,
    ),
    Rule(
        "norm-provider-against-wish-dispute",
        BY_PROVIDER & OBJECTED & CONCRETE_DISPUTE,
        "contested",
        ("knmg-handreiking-2017", "uavg-art-22"),
        "C",
        KNMG,
        contest=Contest(
            (
                ("conditional", (Argument("norm-dispute-own-defence", ("uavg-art-22",)),)),
                ("breached", (Argument("norm-dispute-ask-first", ("knmg-handreiking-2017",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "norm-journalist-open",
        JOURNALIST & WITH_DEVICE & ~SECRET,
        "conditional",
        ("evrm-6-8-10",),
        "B",
        KNMG,
    ),
    Rule(
        "norm-journalist-undercover",
        JOURNALIST & WITH_DEVICE & SECRET,
        "contested",
        ("ehrm-haldimann", "ehrm-alpha", "evrm-6-8-10"),
        "C",
        KNMG,
        contest=Contest(
            (
                (
                    "conditional",
                    (Argument("undercover-public-interest", ("ehrm-haldimann",)),),
                ),
                ("breached", (Argument("undercover-private-place", ("ehrm-alpha", "evrm-6-8-10")),)),
            ),
            None,
        ),
    ),
    Rule("norm-police", POLICE & WITH_DEVICE, "conditional", ("ehrm-mm", "ehrm-van-vondel"), "B", KNMG),
    Rule("norm-regulated", REGULATED & WITH_DEVICE, UNDECIDED, ("wgbo-457",), "D", KNMG),
    Rule(
        "norm-compulsory-care-camera",
        BY_PROVIDER & COMPULSORY_CAMERA & ~SECRET,
        UNDECIDED,
        ("wgbo-465",),
        "D",
        KNMG,
        beats=(
            "norm-asked-and-agreed",
            "norm-told-with-good-reason",
            "norm-told-not-asked",
            "norm-assessment-minutes",
            "norm-provider-against-wish",
            "norm-provider-against-wish-safety",
            "norm-provider-against-wish-dispute",
        ),
    ),
)

NORM_OTHER_PARTY = Table("norm_other_party", VERDICTS, RULES)

DECISIONS = (NORM_OTHER_PARTY,)
