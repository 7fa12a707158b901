"""The sound of a camera or microphone at a door, in a hall, a shop or a street, where the recorder talks with nobody.

Whoever talks there is recorded by an outsider (art. 139a and 139b Sr). Indoors only a device that is not secret is
exempt, outdoors only secret recording is an offence.
"""

from ..questions import announcement, conversation, place, purpose
from ..rules import Argument, Contest, Rule
from .facts import IMAGE, LIVE, PENAL_CODE, PRIVATE, SECRET, SOUND

NO_TALK = conversation.is_("none")
PASSERS_BY = SOUND & NO_TALK
"""Who is recorded are people who happen to talk near the device."""
LISTENS_UNSEEN = NO_TALK & LIVE & announcement.is_("noticed")
"""The device is seen, but nobody can know that somebody listens at this moment."""
OWN_HOME_WATCHED = NO_TALK & PRIVATE & place.is_("home") & SECRET & purpose.is_("watch_home")

WATCHED_HOME = Contest(
    (
        ("not_criminal", (Argument("home-camera-for-intruders", ("lit-camera-inbreker",)),)),
        ("criminal", (Argument("home-camera-catches-guests", ("lit-security-nannycam",)),)),
    ),
    None,
)

RULES = (
    Rule(
        "sound-hidden-microphone",
        PASSERS_BY & place.is_("closed", "home") & SECRET,
        "criminal",
        ("sr-139a", "sr-139d", "hr-2018-2342"),
        "B",
        PENAL_CODE,
    ),
    Rule(
        "sound-watches-own-home",
        PASSERS_BY & OWN_HOME_WATCHED,
        "contested",
        ("sr-139a", "lit-camera-inbreker", "lit-security-nannycam"),
        "C",
        PENAL_CODE,
        beats=("sound-hidden-microphone",),
        contest=WATCHED_HOME,
    ),
    Rule(
        "sound-hidden-camera-outdoors",
        PASSERS_BY & IMAGE & place.is_("public") & SECRET,
        "contested",
        ("sr-139b", "lit-security-deurbel"),
        "C",
        PENAL_CODE,
        contest=Contest(
            (
                ("not_criminal", (Argument("camera-was-not-meant-for-talk", ("sr-139b",)),)),
                ("criminal", (Argument("hidden-camera-records-talk", ("sr-139b",)),)),
            ),
            "criminal",
        ),
    ),
    Rule(
        "sound-overhears-outdoors",
        PASSERS_BY & place.is_("public") & LISTENS_UNSEEN,
        "contested",
        ("sr-139b", "lit-security-deurbel"),
        "C",
        PENAL_CODE,
        contest=Contest(
            (
                ("not_criminal", (Argument("visible-device-is-not-secret", ("sr-139b", "lit-security-deurbel")),)),
                ("criminal", (Argument("listening-itself-is-not-seen", ("sr-139b", "lit-security-deurbel")),)),
            ),
            None,
        ),
    ),
)
