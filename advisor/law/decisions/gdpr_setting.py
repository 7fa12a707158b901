"""Where and how somebody records on their own behalf: what the household exemption hangs on.

The verdicts are in order: from what stays in the private sphere, over what is contested, to what leaves it. Where more
than one fits, the one that weighs most counts.
"""

from ..questions import CARE_LIKE, EMPLOYEE, camera, others, place, presence, purpose, side
from ..rules import Rule, Table
from .facts import ASKED_BY_PARTICIPANT, CAMERA_ONLY, EDUCATION, GDPR, IMAGE, MICROPHONE, OUTSIDER, PRIVATE

PUT_UP = (IMAGE & (camera.is_("fixed") | (CAMERA_ONLY & camera.is_("hidden")))) | (MICROPHONE & CAMERA_ONLY)
"""A device that stands or hangs somewhere, and that nobody talks to."""
AT_HOME = PUT_UP & CAMERA_ONLY & place.is_("home")
OWN_HOME = AT_HOME & side.is_("recorder", "organisation")
SEEN_HOME = AT_HOME & ~side.is_("recorder", "organisation")
"""The reader is seen or heard by the device of another: whose home it is, the answers do not tell."""
VISITED_HOME = PUT_UP & ~CAMERA_ONLY & place.is_("closed", "home")
SHARED_HALL = PUT_UP & CAMERA_ONLY & place.is_("closed")
STREET_DEVICE = PUT_UP & place.is_("public")
BEYOND_OWN_HOME = STREET_DEVICE | SHARED_HALL | (SEEN_HOME & purpose.is_("check"))
"""A device that looks past the own sphere: at the street, at a hall of more people, or at somebody at home."""
IN_THE_STREET = ((IMAGE & camera.is_("handheld")) | (MICROPHONE & ~CAMERA_ONLY)) & place.is_("public")
"""Filming or recording by hand what happens where everybody may come and look."""
UNINVITED = (OUTSIDER | presence.is_("lent", "pocket", "hold", "line_holder")) & ~ASKED_BY_PARTICIPANT & ~IN_THE_STREET
GROUP = others.has("group")

VERDICTS = (
    "private",
    "own_home",
    "own_position",
    "visited_home",
    "care_group",
    "class",
    "uninvited",
    "seen_home",
    "shared_hall",
    "street",
)
WEAKER = tuple(f"setting-{verdict}".replace("_", "-") for verdict in VERDICTS)

RULES = (
    Rule("setting-private", ~(PRIVATE & OWN_HOME), "private", ("avg-overw-18",), "A", GDPR),
    Rule("setting-own-home", PRIVATE & OWN_HOME, "own_home", ("edpb-3-2019", "ap-camera-huis"), "B", GDPR),
    Rule("setting-own-position", EMPLOYEE, "own_position", ("avg-overw-18",), "B", GDPR, beats=WEAKER[:2]),
    Rule("setting-visited-home", PRIVATE & VISITED_HOME, "visited_home", ("edpb-3-2019",), "B", GDPR, beats=WEAKER[:3]),
    Rule(
        "setting-care-group",
        PRIVATE & CARE_LIKE & GROUP,
        "care_group",
        ("edpb-3-2019", "lit-declercq-arts"),
        "B",
        GDPR,
        beats=WEAKER[:4],
    ),
    Rule("setting-class", PRIVATE & EDUCATION & GROUP, "class", ("edpb-3-2019",), "B", GDPR, beats=WEAKER[:5]),
    Rule("setting-uninvited", PRIVATE & UNINVITED, "uninvited", ("edpb-3-2019",), "B", GDPR, beats=WEAKER[:6]),
    Rule(
        "setting-seen-home",
        PRIVATE & SEEN_HOME,
        "seen_home",
        ("hvj-rynes", "ap-camera-huis"),
        "B",
        GDPR,
        beats=WEAKER[:7],
    ),
    Rule(
        "setting-shared-hall",
        PRIVATE & SHARED_HALL,
        "shared_hall",
        ("hvj-rynes", "ap-camera-huis"),
        "B",
        GDPR,
        beats=WEAKER[:8],
    ),
    Rule(
        "setting-street",
        PRIVATE & STREET_DEVICE,
        "street",
        ("hvj-rynes", "ap-camera-huis"),
        "A",
        GDPR,
        beats=WEAKER[:9],
    ),
)

GDPR_SETTING = Table("gdpr_setting", VERDICTS, RULES)
DECISIONS = (GDPR_SETTING,)
