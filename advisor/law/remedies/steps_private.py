"""Steps for who records for himself, or for somebody close, and for who got a recording from somebody else."""

from ..decisions.facts import AGREED, IMAGE, OBJECTED, OUTSIDER, PROVIDER, SECRET
from ..questions import (
    announcement,
    camera,
    capture,
    mandate,
    moment,
    others_agreed,
    place,
    recorder_age,
    side,
    situation,
    use,
    wish,
)
from .items import Step
from .readers import (
    ASSESSMENT,
    CAMERA_ONLY,
    CARE,
    EMPLOYEE_RECORDS,
    MINE,
    NOT_WANTED,
    ONLY_NOTES,
    OTHERS_PRESENT,
    OWN,
    PLANNED,
    POLICE_TALK,
    READER_ARRANGES,
    READER_RECORDED,
    READER_RECORDS,
    SPREAD,
    STARTED,
    UNLAWFUL,
    criminal,
    making,
)

NO_OFFENCE = criminal.is_("not_criminal")
IN_THE_STREET = POLICE_TALK & place.is_("public")
"""Officers are filmed at what they do there; nobody takes minutes."""

STEPS = (
    Step("talk-with-an-adult", MINE & recorder_age.is_("under_12", "12_15"), "trusted_adult"),
    Step("do-not-use-a-child", MINE & mandate.is_("minor"), "self"),
    Step("do-not-make-it", READER_RECORDS & PLANNED & criminal.is_("criminal"), "self"),
    Step("make-sure-first", READER_RECORDS & PLANNED & criminal.is_("contested"), "self"),
    Step("stop-and-get-advice", READER_RECORDS & STARTED & criminal.is_("criminal", "contested"), "legal_aid"),
    Step("ask-the-others", MINE & PLANNED & OTHERS_PRESENT & ~others_agreed.is_("all"), "others"),
    Step("choose-sound", MINE & PLANNED & IMAGE & ~camera.is_("fixed") & ~CAMERA_ONLY & ~OUTSIDER, "self"),
    Step("film-from-a-distance", MINE & IMAGE & IN_THE_STREET & moment.is_("planned", "ongoing"), "self"),
    Step(
        "announce-it",
        MINE & PLANNED & ~AGREED & ~OBJECTED & NO_OFFENCE & ~EMPLOYEE_RECORDS & ~CAMERA_ONLY,
        "provider",
        ("notice",),
    ),
    Step(
        "choose-openness-at-work",
        MINE & EMPLOYEE_RECORDS & PLANNED & ~AGREED & ~OBJECTED & NO_OFFENCE,
        "provider",
        ("notice",),
    ),
    Step("ask-in-writing", MINE & NOT_WANTED & (CARE | ASSESSMENT), "provider", ("written_information",)),
    Step(
        "ask-for-a-report",
        MINE & NOT_WANTED & ~(CARE | ASSESSMENT | CAMERA_ONLY | IN_THE_STREET) & ~OUTSIDER,
        "provider",
    ),
    Step("set-the-denial-straight", MINE & STARTED & announcement.is_("denied"), "self"),
    Step("tell-afterwards", MINE & STARTED & SECRET & wish.has("repair") & NO_OFFENCE, "provider"),
    Step("choose-another-way", MINE & making.is_("not_allowed") & NO_OFFENCE, "self"),
    Step("record-with-restraint", MINE & EMPLOYEE_RECORDS & NO_OFFENCE, "self"),
    Step("keep-the-original", MINE & STARTED & NO_OFFENCE & ~capture.is_("live"), "self"),
    Step("keep-it-close", MINE & ~SPREAD & NO_OFFENCE & ~(CAMERA_ONLY & IMAGE), "self"),
    Step(
        "use-it-in-procedure",
        MINE
        & STARTED
        & NO_OFFENCE
        & (use.has("complaint", "civil_court", "admin_court", "youth_court") | wish.has("use", "complain")),
        "legal_aid",
    ),
    Step(
        "ask-the-union",
        MINE & EMPLOYEE_RECORDS & (situation.has("dismissal") | UNLAWFUL | use.has("opponent") | wish.has("use")),
        "union",
    ),
    Step(
        "aim-the-camera",
        CAMERA_ONLY & IMAGE & ((READER_RECORDS & (OWN | PROVIDER)) | (READER_ARRANGES & PROVIDER)),
        "self",
    ),
    Step("see-whose-damage", ~READER_RECORDED & wish.has("damages"), "legal_aid"),
    Step("notes-are-free", ONLY_NOTES & ~UNLAWFUL & (READER_RECORDS | (READER_ARRANGES & PROVIDER)), "self"),
)

RECEIVED = (
    Step("do-not-spread", side.is_("received") & criminal.is_("criminal", "contested"), "self"),
    Step("ask-where-it-came-from", side.is_("received") & ~ONLY_NOTES, "self"),
    Step("use-notes-with-care", side.is_("received") & ONLY_NOTES, "self"),
    Step("use-with-care", side.is_("received") & NO_OFFENCE & ~ONLY_NOTES, "self"),
)
"""The reader holds a recording that somebody else made."""
