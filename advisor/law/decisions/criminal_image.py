"""Is filming a criminal offence? (art. 139f and 441b Sr)

For image there is no exception for who takes part: in a home or a place not open to the public it decides whether the
device was clearly made known; in public only an installed camera counts. A weighty interest can lift it.
"""

from ..questions import AT_ONE_PLACE, alternatives, announcement, camera, capacity, conversation, place, purpose
from ..rules import Argument, Contest, Rule, Table
from .criminal_sound import POLICE_CONTEST
from .criminal_sound_camera import NO_TALK, OWN_HOME_WATCHED, WATCHED_HOME
from .facts import IMAGE, JOURNALIST, OBJECTED, PENAL_CODE, POLICE, SECRET

VERDICTS = ("not_criminal", "contested", "criminal")

INDOORS = place.is_("closed", "home")
FILMED_INDOORS = IMAGE & AT_ONE_PLACE & INDOORS
SEEN = announcement.is_("agreed_general", "noticed", "withdrawn") | (OBJECTED & NO_TALK)
"""The other knows of a camera that hangs there: who takes back a yes, or objects to a camera at a door, has seen it."""
KNOWN = announcement.is_("agreed", "told") | (SEEN & camera.is_("fixed"))
HALF_KNOWN = (SEEN | OBJECTED) & ~KNOWN
LAST_RESORT = purpose.is_("suspicion", "safety") & alternatives.is_("tried", "impossible")
EMPLOYER_LAST_RESORT = (
    LAST_RESORT & purpose.is_("suspicion") & capacity.is_("organisation") & conversation.is_("work", "none")
)
"""An employer or shop with a concrete suspicion and no milder means; not in somebody's home."""

RULES = (
    Rule("image-not-captured", ~IMAGE, "not_criminal", ("sr-139f",), "A", PENAL_CODE),
    Rule(
        "image-secret-indoors",
        FILMED_INDOORS & SECRET,
        "criminal",
        ("sr-139f", "kst-27732-3", "lit-security-nannycam"),
        "A",
        PENAL_CODE,
    ),
    Rule(
        "image-secret-last-resort",
        FILMED_INDOORS & SECRET & LAST_RESORT,
        "contested",
        ("sr-139f", "rbgel-2016-4801", "kst-27732-3", "lit-security-nannycam"),
        "C",
        PENAL_CODE,
        beats=("image-secret-indoors",),
        contest=Contest(
            (
                (
                    "not_criminal",
                    (Argument("last-resort-lifts-unlawfulness", ("kst-27732-3", "rbgel-2016-4801")),),
                ),
                (
                    "criminal",
                    (Argument("last-resort-is-rarely-accepted", ("rbgel-2016-4801", "lit-security-nannycam")),),
                ),
            ),
            "criminal",
        ),
    ),
    Rule(
        "image-secret-employer",
        IMAGE & AT_ONE_PLACE & place.is_("closed", "public") & SECRET & EMPLOYER_LAST_RESORT,
        "not_criminal",
        ("sr-139f", "ghshe-2019-4092", "ehrm-lopez-ribalda"),
        "B",
        PENAL_CODE,
        beats=(
            "image-secret-indoors",
            "image-secret-last-resort",
            "image-public-place-installed",
            "image-public-place-worn",
        ),
    ),
    Rule(
        "image-watches-own-home",
        IMAGE & OWN_HOME_WATCHED,
        "contested",
        ("sr-139f", "lit-camera-inbreker", "lit-security-nannycam"),
        "C",
        PENAL_CODE,
        beats=("image-secret-indoors",),
        contest=WATCHED_HOME,
    ),
    Rule(
        "image-police",
        POLICE & IMAGE & AT_ONE_PLACE & SECRET & (INDOORS | camera.is_("fixed")),
        "contested",
        ("sr-139f", "ehrm-van-vondel", "sv-359a"),
        "C",
        PENAL_CODE,
        beats=("image-secret-indoors", "image-public-place-installed"),
        contest=POLICE_CONTEST,
    ),
    Rule(
        "image-secret-journalist",
        FILMED_INDOORS & SECRET & JOURNALIST,
        "contested",
        ("sr-139f", "ehrm-haldimann", "ehrm-alpha"),
        "C",
        PENAL_CODE,
        beats=("image-secret-indoors",),
        contest=Contest(
            (
                ("not_criminal", (Argument("undercover-public-interest", ("ehrm-haldimann",)),)),
                ("criminal", (Argument("undercover-private-place", ("sr-139f", "ehrm-alpha")),)),
            ),
            "criminal",
        ),
    ),
    Rule(
        "image-made-known-indoors",
        FILMED_INDOORS & KNOWN,
        "not_criminal",
        ("sr-139f", "kst-27732-3"),
        "A",
        PENAL_CODE,
    ),
    Rule(
        "image-device-seen-use-not-told",
        FILMED_INDOORS & HALF_KNOWN,
        "contested",
        ("sr-139f", "kst-27732-3"),
        "C",
        PENAL_CODE,
        contest=Contest(
            (
                ("not_criminal", (Argument("device-was-visible", ("sr-139f", "kst-27732-3")),)),
                ("criminal", (Argument("device-use-was-not-made-known", ("sr-139f",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "image-public-place",
        IMAGE & AT_ONE_PLACE & place.is_("public") & ~(camera.is_("fixed", "hidden") & SECRET),
        "not_criminal",
        ("sr-441b",),
        "B",
        PENAL_CODE,
    ),
    Rule(
        "image-public-place-installed",
        IMAGE & AT_ONE_PLACE & place.is_("public") & camera.is_("fixed") & SECRET,
        "criminal",
        ("sr-441b",),
        "A",
        PENAL_CODE,
    ),
    Rule(
        "image-public-place-worn",
        IMAGE & AT_ONE_PLACE & place.is_("public") & camera.is_("hidden") & SECRET,
        "contested",
        ("sr-441b", "kst-27732-3"),
        "C",
        PENAL_CODE,
        contest=Contest(
            (
                ("not_criminal", (Argument("worn-camera-is-not-installed", ("sr-441b", "kst-27732-3")),)),
                ("criminal", (Argument("hidden-camera-is-installed", ("sr-441b",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "image-remote-made-known",
        IMAGE & ~AT_ONE_PLACE & announcement.is_("agreed", "agreed_general", "told", "noticed"),
        "not_criminal",
        ("sr-139f",),
        "B",
        PENAL_CODE,
    ),
    Rule(
        "image-remote-secret",
        IMAGE & ~AT_ONE_PLACE & ~announcement.is_("agreed", "agreed_general", "told", "noticed"),
        "contested",
        ("sr-139f", "sr-139c"),
        "C",
        PENAL_CODE,
        contest=Contest(
            (
                ("not_criminal", (Argument("video-call-camera-is-known", ("sr-139f",)),)),
                ("criminal", (Argument("video-call-storing-is-unknown", ("sr-139f",)),)),
            ),
            "not_criminal",
        ),
    ),
)

CRIMINAL_IMAGE = Table("criminal_image", VERDICTS, RULES)
DECISIONS = (CRIMINAL_IMAGE,)
