"""Is recording the sound of a conversation a criminal offence? (art. 139a-139d Sr)

It decides whether the recorder took part in the conversation, or recorded at the request of somebody who did. Outdoors
(139b) and with a device that stands openly in one's own room (139a lid 2) secrecy counts too. A microphone in a street
or at a door hears whoever talks there: criminal_sound_camera.py has what holds for it alone.
"""

from ..questions import AT_ONE_PLACE, announcement, capacity, channel, mandate, place, presence
from ..rules import Argument, Contest, Rule, Table
from . import criminal_sound_camera
from .criminal_sound_camera import LISTENS_UNSEEN, NO_TALK, PASSERS_BY
from .facts import (
    ASKED_BY_PARTICIPANT,
    IMAGE,
    LIVE,
    MESSAGE,
    ON_PAPER,
    OUTSIDER,
    PENAL_CODE,
    POLICE,
    PRIVATE,
    SOUND,
    TYPED,
)

VERDICTS = ("not_criminal", "contested", "criminal")

INDOORS = place.is_("closed", "home")

NO_MANDATE = mandate.is_("no")

UNASKED_OUTSIDER = SOUND & OUTSIDER & NO_MANDATE
WEAK_MANDATE = mandate.is_("no", "representative", "minor")
"""Nobody asked, or somebody of whom it is open whether the asking counts."""
UNASKED = UNASKED_OUTSIDER | PASSERS_BY
UNASKED_OR_WEAKLY = (SOUND & OUTSIDER & WEAK_MANDATE) | PASSERS_BY

OPENLY = announcement.is_("agreed_general", "told", "noticed")

AGREED = announcement.is_("agreed")

UNAWARE = announcement.is_("secret", "denied")

OBJECTED = announcement.is_("refused", "withdrawn")

OWN_ROOM = (PRIVATE & place.is_("home")) | (
    capacity.is_("staff", "self_employed", "organisation", "work_unknown", "regulated") & place.is_("closed")
)

POLICE_CONTEST = Contest(
    (
        ("not_criminal", (Argument("police-power-in-the-law", ("sv-126l",)),)),
        ("criminal", (Argument("police-without-power", ("ehrm-mm", "ehrm-van-vondel")),)),
    ),
    None,
)

RULES = (
    *criminal_sound_camera.RULES,
    Rule("sound-not-captured", ~SOUND & ~ON_PAPER & ~TYPED, "not_criminal", ("sr-139a",), "A", PENAL_CODE),
    Rule("sound-notes", ON_PAPER | TYPED, "not_criminal", ("sr-139a",), "A", PENAL_CODE),
    Rule(
        "sound-participant",
        SOUND & presence.is_("whole"),
        "not_criminal",
        ("sr-139a", "sr-139b", "sr-139c", "hr-1987-ac9997"),
        "A",
        PENAL_CODE,
    ),
    Rule(
        "sound-silent-companion",
        SOUND & presence.is_("silent") & ~ASKED_BY_PARTICIPANT,
        "not_criminal",
        ("sr-139a",),
        "B",
        PENAL_CODE,
    ),
    Rule(
        "sound-at-request",
        SOUND & (OUTSIDER | presence.is_("silent", "lent", "line_holder")) & mandate.is_("yes"),
        "not_criminal",
        ("sr-139a", "sr-139b", "sr-139c"),
        "A",
        PENAL_CODE,
    ),
    Rule(
        "sound-with-knowledge",
        SOUND & (OUTSIDER | presence.is_("silent", "lent", "line_holder")) & mandate.is_("knew"),
        "not_criminal",
        ("sr-139a", "sr-139c"),
        "B",
        PENAL_CODE,
    ),
    Rule(
        "sound-request-by-representative",
        SOUND & (OUTSIDER | presence.is_("lent", "line_holder")) & mandate.is_("representative"),
        "contested",
        ("sr-139a", "sr-139d"),
        "C",
        PENAL_CODE,
        contest=Contest(
            (
                ("not_criminal", (Argument("representative-speaks-for-person", ("sr-139a", "wgbo-465")),)),
                ("criminal", (Argument("representative-is-no-participant", ("sr-139a", "sr-139d")),)),
            ),
            None,
        ),
    ),
    Rule(
        "sound-request-by-minor",
        SOUND & (OUTSIDER | presence.is_("lent", "line_holder")) & mandate.is_("minor"),
        "contested",
        ("sr-139a",),
        "C",
        PENAL_CODE,
        contest=Contest(
            (
                ("not_criminal", (Argument("minor-is-participant", ("sr-139a",)),)),
                ("criminal", (Argument("minor-mandate-is-fiction", ("sr-139a", "sr-139d")),)),
            ),
            None,
        ),
    ),
    # --- An outsider in the same room, or with a device left there (139a, 139d), outdoors (139b)
    Rule(
        "sound-left-behind",
        UNASKED_OUTSIDER & presence.is_("left") & AT_ONE_PLACE & INDOORS,
        "criminal",
        ("sr-139a", "sr-139d", "ghshe-2016-2103", "rbove-2018-2589"),
        "A",
        PENAL_CODE,
    ),
    Rule(
        "sound-outsider-indoors",
        UNASKED_OUTSIDER & presence.is_("bystander", "absent") & AT_ONE_PLACE & INDOORS,
        "criminal",
        ("sr-139a", "sr-139d", "rbmne-2018-1723"),
        "A",
        PENAL_CODE,
    ),
    Rule(
        "sound-open-device-own-room",
        UNASKED_OR_WEAKLY & AT_ONE_PLACE & INDOORS & OWN_ROOM & OPENLY & ~LIVE,
        "not_criminal",
        ("sr-139a", "hr-2018-2342"),
        "A",
        PENAL_CODE,
        beats=(
            "sound-left-behind",
            "sound-outsider-indoors",
            "sound-request-by-representative",
            "sound-request-by-minor",
        ),
    ),
    Rule(
        "sound-open-device-against-wish",
        UNASKED & AT_ONE_PLACE & INDOORS & OWN_ROOM & OBJECTED & ~LIVE,
        "contested",
        ("sr-139a", "hr-2018-2342"),
        "C",
        PENAL_CODE,
        beats=("sound-left-behind", "sound-outsider-indoors"),
        contest=Contest(
            (
                ("not_criminal", (Argument("open-device-needs-no-yes", ("sr-139a", "hr-2018-2342")),)),
                ("criminal", (Argument("going-on-after-a-no-is-misuse", ("sr-139a",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "sound-open-device-other-room",
        UNASKED_OUTSIDER & AT_ONE_PLACE & INDOORS & ~OWN_ROOM & OPENLY & ~LIVE,
        "contested",
        ("sr-139a", "hr-2018-2342"),
        "C",
        PENAL_CODE,
        beats=("sound-left-behind", "sound-outsider-indoors"),
        contest=Contest(
            (
                ("not_criminal", (Argument("room-user-let-it-happen", ("sr-139a", "hr-2018-2342")),)),
                ("criminal", (Argument("knowing-is-not-asking", ("sr-139a",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "sound-open-device-shared-space",
        PASSERS_BY & INDOORS & ~OWN_ROOM & (OPENLY | OBJECTED) & ~LIVE,
        "contested",
        ("sr-139a", "hr-2018-2342"),
        "C",
        PENAL_CODE,
        contest=Contest(
            (
                ("not_criminal", (Argument("each-user-may-place-it", ("sr-139a", "hr-2018-2342")),)),
                ("criminal", (Argument("other-users-decide-too", ("sr-139a",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "sound-outsider-everyone-agreed",
        UNASKED_OR_WEAKLY & AGREED,
        "not_criminal",
        ("sr-139a", "sr-139b", "sr-139c"),
        "B",
        PENAL_CODE,
        beats=(
            "sound-left-behind",
            "sound-outsider-indoors",
            "sound-outsider-by-phone",
            "sound-request-by-representative",
            "sound-request-by-minor",
        ),
    ),
    Rule(
        "sound-live-listening-openly",
        UNASKED & AT_ONE_PLACE & INDOORS & (OPENLY | (NO_TALK & OBJECTED)) & LIVE,
        "contested",
        ("sr-139a",),
        "C",
        PENAL_CODE,
        beats=("sound-left-behind", "sound-outsider-indoors"),
        contest=Contest(
            (
                ("not_criminal", (Argument("live-open-device-is-known", ("sr-139a",)),)),
                ("criminal", (Argument("live-exception-covers-recording-only", ("sr-139a",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "sound-outdoors-secret",
        (UNASKED_OUTSIDER | (PASSERS_BY & ~IMAGE)) & AT_ONE_PLACE & place.is_("public") & UNAWARE,
        "criminal",
        ("sr-139b",),
        "A",
        PENAL_CODE,
    ),
    Rule(
        "sound-outdoors-openly",
        UNASKED_OR_WEAKLY
        & AT_ONE_PLACE
        & place.is_("public")
        & (OPENLY | AGREED | (NO_TALK & OBJECTED))
        & ~LISTENS_UNSEEN,
        "not_criminal",
        ("sr-139b",),
        "A",
        PENAL_CODE,
        beats=("sound-request-by-representative", "sound-request-by-minor"),
    ),
    Rule(
        "sound-outdoors-objected",
        UNASKED_OUTSIDER & AT_ONE_PLACE & place.is_("public") & OBJECTED,
        "contested",
        ("sr-139b",),
        "C",
        PENAL_CODE,
        contest=Contest(
            (
                ("not_criminal", (Argument("outdoors-objection-shows-knowledge", ("sr-139b",)),)),
                ("criminal", (Argument("outdoors-going-on-unseen-is-secret", ("sr-139b",)),)),
            ),
            None,
        ),
    ),
    # --- Telephone and video call (139c)
    Rule(
        "sound-outsider-by-phone",
        UNASKED_OUTSIDER & channel.is_("phone", "video_call"),
        "criminal",
        ("sr-139c", "sr-139a", "sr-138ab", "rbmne-2018-1723"),
        "A",
        PENAL_CODE,
    ),
    Rule(
        "sound-outsider-by-phone-openly",
        UNASKED_OUTSIDER & channel.is_("phone", "video_call") & OPENLY,
        "contested",
        ("sr-139c",),
        "C",
        PENAL_CODE,
        beats=("sound-outsider-by-phone",),
        contest=Contest(
            (
                ("not_criminal", (Argument("call-partners-knew", ("sr-139c",)),)),
                ("criminal", (Argument("call-not-meant-for-listener", ("sr-139c",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "sound-line-holder-openly",
        SOUND & presence.is_("line_holder") & WEAK_MANDATE & (OPENLY | AGREED),
        "not_criminal",
        ("sr-139c",),
        "B",
        PENAL_CODE,
        beats=("sound-request-by-representative", "sound-request-by-minor"),
    ),
    Rule(
        "sound-line-holder-unannounced",
        SOUND & presence.is_("line_holder") & NO_MANDATE & ~(OPENLY | AGREED),
        "contested",
        ("sr-139c",),
        "C",
        PENAL_CODE,
        contest=Contest(
            (
                ("not_criminal", (Argument("line-holder-exception", ("sr-139c",)),)),
                ("criminal", (Argument("line-holder-misuse", ("sr-139c",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "sound-lent-phone-known",
        SOUND & presence.is_("lent") & WEAK_MANDATE & (OPENLY | AGREED),
        "not_criminal",
        ("sr-139c",),
        "B",
        PENAL_CODE,
        beats=("sound-request-by-representative", "sound-request-by-minor"),
    ),
    Rule(
        "sound-lent-phone-unknown",
        SOUND & presence.is_("lent") & NO_MANDATE & ~(OPENLY | AGREED),
        "contested",
        ("sr-139c",),
        "C",
        PENAL_CODE,
        contest=Contest(
            (
                ("not_criminal", (Argument("lent-phone-own-line", ("sr-139c",)),)),
                ("criminal", (Argument("lent-phone-not-participant", ("sr-139c", "sr-139a")),)),
            ),
            "criminal",
        ),
    ),
    Rule(
        "sound-pocket-call",
        SOUND & presence.is_("pocket"),
        "contested",
        ("sr-139c", "sr-139a", "lit-iusmentis-broekzak"),
        "C",
        PENAL_CODE,
        contest=Contest(
            (
                ("not_criminal", (Argument("pocket-call-reached-you", ("sr-139c",)),)),
                (
                    "criminal",
                    (Argument("pocket-call-not-meant-for-you", ("sr-139c", "lit-iusmentis-broekzak")),),
                ),
            ),
            None,
        ),
    ),
    Rule(
        "sound-on-hold",
        SOUND & presence.is_("hold"),
        "contested",
        ("sr-139c",),
        "C",
        PENAL_CODE,
        contest=Contest(
            (
                ("not_criminal", (Argument("hold-call-still-runs", ("sr-139c",)),)),
                ("criminal", (Argument("hold-words-not-meant-for-line", ("sr-139c",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "sound-police",
        POLICE & ((UNASKED & UNAWARE) | (UNASKED_OUTSIDER & OBJECTED)),
        "contested",
        ("sv-126l", "ehrm-mm", "ehrm-van-vondel"),
        "C",
        PENAL_CODE,
        beats=(
            "sound-left-behind",
            "sound-outsider-indoors",
            "sound-outdoors-secret",
            "sound-outsider-by-phone",
            "sound-hidden-microphone",
        ),
        contest=POLICE_CONTEST,
    ),
    Rule("sound-message-received", SOUND & MESSAGE, "not_criminal", ("sr-139c",), "A", PENAL_CODE),
)

CRIMINAL_SOUND = Table("criminal_sound", VERDICTS, RULES)

DECISIONS = (CRIMINAL_SOUND,)
