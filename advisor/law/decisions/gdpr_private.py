"""Does the GDPR apply to somebody who records privately? (art. 2 lid 2 onder c GDPR, recital 18)

The household exemption holds until the recording leaves the private sphere: a camera on the street, a wide circle,
the public. In between it is contested.
"""

from ..questions import others_agreed, purpose, use
from ..rules import Rule
from .facts import CHILD, GDPR, IMAGE, MEDICAL, OBJECTED, ON_PAPER, PAID_REPRESENTATIVE, PRIVATE
from .gdpr_setting import GDPR_SETTING
from .household_exemption import (
    CARE_GROUP,
    CLASS,
    HOME_CAMERA,
    NOT_INVITED,
    OWN_POSITION,
    PAID_CARE,
    SEEN_HOME,
    WIDE_GROUP,
)

setting = GDPR_SETTING.subject()
OWN = ~ON_PAPER & PRIVATE

STILL_PRIVATE = ("gdpr-private", "gdpr-private-elsewhere", "gdpr-private-own-home", "gdpr-private-small-circle")
CONTESTED = (
    "gdpr-private-home-camera",
    "gdpr-private-seen-home",
    "gdpr-private-uninvited",
    "gdpr-private-group",
    "gdpr-private-class",
    "gdpr-private-employee",
)
WIDE = "gdpr-private-wide-group"
"""In a wide circle it no longer matters how private the making was."""

RULES = (
    Rule(
        "gdpr-private",
        OWN & setting.is_("private") & MEDICAL,
        "exempt",
        ("avg-art-2-lid-2-c", "avg-overw-18", "kst-33898-3", "knmg-handreiking-2017"),
        "A",
        GDPR,
    ),
    Rule(
        "gdpr-private-elsewhere",
        OWN & setting.is_("private") & ~MEDICAL,
        "exempt",
        ("avg-art-2-lid-2-c", "avg-overw-18", "engelfriet-2020-eigen-gesprekken"),
        "B",
        GDPR,
    ),
    Rule(
        "gdpr-private-own-home",
        OWN & setting.is_("own_home"),
        "exempt",
        ("avg-art-2-lid-2-c", "edpb-3-2019", "ap-camera-huis"),
        "B",
        GDPR,
    ),
    Rule(
        "gdpr-private-small-circle",
        OWN & use.has("small_group"),
        "exempt",
        ("ap-huishoudelijk", "dsb-2022-332606", "engelfriet-2022-whatsapp"),
        "B",
        GDPR,
    ),
    Rule(
        "gdpr-private-employee",
        OWN & setting.is_("own_position"),
        "contested",
        ("avg-art-2-lid-2-c", "avg-overw-18", "engelfriet-2020-eigen-gesprekken"),
        "C",
        GDPR,
        beats=STILL_PRIVATE,
        contest=OWN_POSITION,
    ),
    Rule(
        "gdpr-private-home-camera",
        OWN & setting.is_("visited_home"),
        "contested",
        ("lit-iusmentis-thuiszorg", "rb-zwb-2023-9058", "edpb-3-2019"),
        "C",
        GDPR,
        beats=STILL_PRIVATE,
        contest=HOME_CAMERA,
    ),
    Rule(
        "gdpr-private-group",
        OWN & setting.is_("care_group"),
        "contested",
        ("avg-art-2-lid-2-c", "lit-declercq-arts", "edpb-3-2019"),
        "C",
        GDPR,
        beats=STILL_PRIVATE,
        contest=CARE_GROUP,
    ),
    Rule(
        "gdpr-private-class",
        OWN & setting.is_("class"),
        "contested",
        ("avg-art-2-lid-2-c", "edpb-3-2019"),
        "C",
        GDPR,
        beats=STILL_PRIVATE,
        contest=CLASS,
    ),
    Rule(
        "gdpr-private-uninvited",
        OWN & setting.is_("uninvited"),
        "contested",
        ("avg-art-2-lid-2-c", "edpb-3-2019"),
        "C",
        GDPR,
        beats=STILL_PRIVATE,
        contest=NOT_INVITED,
    ),
    Rule(
        "gdpr-private-seen-home",
        OWN & setting.is_("seen_home"),
        "contested",
        ("hvj-rynes", "ap-camera-huis", "edpb-3-2019"),
        "C",
        GDPR,
        beats=STILL_PRIVATE,
        contest=SEEN_HOME,
    ),
    Rule(
        WIDE,
        OWN & use.has("large_group", "colleagues"),
        "contested",
        ("hvj-jehovan-todistajat", "rb-gelderland-oma-2020"),
        "C",
        GDPR,
        beats=(*STILL_PRIVATE, *CONTESTED),
        contest=WIDE_GROUP,
    ),
    Rule(
        "gdpr-private-wide-group-child",
        OWN & use.has("large_group") & IMAGE & (CHILD | OBJECTED | others_agreed.is_("not_all")),
        "applies",
        ("rb-gelderland-oma-2020", "hvj-jehovan-todistajat"),
        "B",
        GDPR,
        beats=(*STILL_PRIVATE, *CONTESTED, WIDE),
    ),
    Rule(
        "gdpr-private-checked-at-home",
        OWN & setting.is_("seen_home") & purpose.is_("check"),
        "applies",
        ("hvj-rynes", "ap-camera-huis"),
        "B",
        GDPR,
        beats=(*STILL_PRIVATE, *CONTESTED, WIDE),
    ),
    Rule(
        "gdpr-private-shared-hall",
        OWN & setting.is_("shared_hall"),
        "applies",
        ("hvj-rynes", "ap-camera-huis"),
        "B",
        GDPR,
        beats=(*STILL_PRIVATE, *CONTESTED, WIDE),
    ),
    Rule(
        "gdpr-private-street-camera",
        OWN & setting.is_("street") & IMAGE,
        "applies",
        ("hvj-rynes", "ap-camera-huis"),
        "A",
        GDPR,
        beats=(*STILL_PRIVATE, *CONTESTED, WIDE),
    ),
    Rule(
        "gdpr-private-street-microphone",
        OWN & setting.is_("street") & ~IMAGE,
        "applies",
        ("hvj-rynes", "edpb-3-2019"),
        "B",
        GDPR,
        beats=(*STILL_PRIVATE, *CONTESTED, WIDE),
    ),
    Rule(
        "gdpr-private-published",
        ~ON_PAPER & (PRIVATE | PAID_REPRESENTATIVE) & use.has("public"),
        "applies",
        ("hvj-lindqvist", "hvj-buivids"),
        "A",
        GDPR,
        beats=(*STILL_PRIVATE, *CONTESTED, WIDE, "gdpr-paid-representative"),
    ),
    Rule(
        "gdpr-paid-representative",
        ~ON_PAPER & PAID_REPRESENTATIVE,
        "contested",
        ("avg-overw-18",),
        "C",
        GDPR,
        contest=PAID_CARE,
    ),
)
