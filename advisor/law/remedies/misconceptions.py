"""Misconceptions that the answers suggest, each with the sources of its correction.

Which ones exist follows CC §13 and PH §12 of the legal dossier. Some are left out, with the reason in
``docs/decisions/warnings.md``.
"""

from ..decisions.facts import IMAGE, OUTSIDER, POLICE, PROVIDER, SECRET, STAFF, TYPED, WITH_DEVICE
from ..questions import (
    CARE_LIKE,
    agreements,
    announcement,
    capacity,
    capture,
    conversation,
    place,
    presence,
    progress,
    rule_says,
    side,
    situation,
    sound,
    use,
    wish,
)
from .items import Misconception
from .readers import (
    ASSESSMENT,
    AT_WORK,
    BUSINESS,
    CAMERA_ONLY,
    CARE,
    EDUCATION,
    EMPLOYEE_RECORDS,
    GOVERNMENT,
    HOLDER_KNOWN,
    OTHERS_PRESENT,
    OWN,
    OWN_RECORDING,
    READER_ARRANGES,
    READER_RECORDED,
    READER_RECORDS,
    SPREAD,
    STARTED,
    UNLAWFUL,
    WORK,
    criminal,
    gdpr,
    making,
)

NO_OFFENCE = criminal.is_("not_criminal")
TAKES_PART = presence.is_("whole", "silent")
IN_A_CASE = use.has("civil_court", "opponent") | situation.has("court_case", "dismissal")

BETWEEN_CITIZENS = capacity.is_("private") & conversation.is_("private", "none")

CRIMINAL_LAW = (
    Misconception(
        "filming-can-be-stalking",
        IMAGE & OWN & SECRET & BETWEEN_CITIZENS & ~criminal.is_("criminal"),
        ("hr-2020-673",),
    ),
    Misconception(
        "camera-with-sound",
        CAMERA_ONLY & IMAGE & sound.is_("yes") & capacity.is_("private") & ~announcement.is_("agreed"),
        ("rb-lim-2024-4676",),
    ),
    Misconception(
        "secret-is-no-crime",
        OWN_RECORDING & SECRET & TAKES_PART & NO_OFFENCE & ~IMAGE,
        ("sr-139a", "hr-1987-ac9997"),
    ),
    Misconception(
        "not-criminal-is-not-allowed",
        AT_WORK & NO_OFFENCE & making.is_("not_allowed"),
        ("avg-art-6", "bw-6-162"),
    ),
    Misconception("filming-is-not-sound", OWN_RECORDING & IMAGE & ~CAMERA_ONLY, ("sr-139f",)),
    Misconception("one-party-rule", OWN_RECORDING & OTHERS_PRESENT & ~IMAGE & ~OUTSIDER, ("sr-139a",)),
    Misconception(
        "my-house-my-device",
        WITH_DEVICE & OUTSIDER & SECRET & ((OWN & place.is_("home")) | (PROVIDER & place.is_("home", "closed"))),
        ("hr-2018-2342",),
    ),
    Misconception(
        "house-rule-is-no-crime",
        agreements.is_("house_rule") & rule_says.is_("forbids") & NO_OFFENCE,
        ("bw-6-162", "engelfriet-2017-arts"),
    ),
    Misconception("police-asked", POLICE, ("ehrm-mm", "ehrm-van-vondel")),
)

PRIVACY = (
    Misconception(
        "not-in-file-is-still-gdpr",
        AT_WORK & ~use.has("file") & STARTED & gdpr.is_("applies", "contested"),
        ("avg-art-2-lid-1",),
    ),
    Misconception("only-for-me", STAFF & CARE_LIKE & gdpr.is_("contested"), ("hvj-jehovan-todistajat",)),
    Misconception(
        "role-not-person",
        (STAFF | EMPLOYEE_RECORDS) & gdpr.is_("contested") & side.is_("recorder", "organisation"),
        ("avg-art-2-lid-2-c", "avg-overw-18"),
    ),
    Misconception(
        "sharing-is-not-the-only-line",
        (STAFF | EMPLOYEE_RECORDS) & gdpr.is_("contested") & use.has("kept") & side.is_("recorder", "organisation"),
        ("hvj-jehovan-todistajat",),
    ),
    Misconception(
        "private-people-too",
        OWN & WITH_DEVICE & gdpr.is_("applies") & (SPREAD | CAMERA_ONLY),
        ("hvj-lindqvist", "hvj-rynes"),
    ),
    Misconception(
        "business-talk-is-personal",
        WITH_DEVICE & (WORK | GOVERNMENT | BUSINESS | EDUCATION) & gdpr.is_("applies") & (SPREAD | PROVIDER),
        ("hvj-buivids",),
    ),
    Misconception("telling-afterwards", AT_WORK & SECRET & STARTED, ("hvj-sl-bodycam",)),
    Misconception(
        "intake-consent",
        AT_WORK & announcement.is_("agreed_general") & CARE_LIKE,
        ("nvgzp-supervisie", "avg-art-7"),
    ),
    Misconception(
        "contract-is-no-consent",
        AT_WORK & announcement.is_("agreed_general") & ~CARE_LIKE,
        ("avg-art-7", "avg-overw-43"),
    ),
    Misconception("voice-is-no-fingerprint", AT_WORK & capture.is_("transcript"), ("edpb-02-2021", "uavg-art-29")),
    Misconception(
        "no-copy-from-private-person",
        side.is_("recorded") & OWN_RECORDING & wish.has("hear", "erase") & ~gdpr.is_("applies"),
        ("avg-art-2-lid-2-c",),
    ),
    Misconception("erase-at-once", HOLDER_KNOWN & wish.has("erase"), ("avg-art-18",)),
    Misconception("claim-is-no-refusal", HOLDER_KNOWN & progress.is_("refused"), ("hvj-ft-dw", "hvj-brillen-rottler")),
    Misconception("six-weeks-for-court", HOLDER_KNOWN & progress.is_("refused"), ("uavg-art-35", "uavg-art-36")),
    Misconception("file-kept-twenty-years", CARE & PROVIDER & use.has("file") & (WITH_DEVICE | TYPED), ("wgbo-454",)),
)

NORMS_AND_PROOF = (
    Misconception(
        "patient-need-not-ask",
        side.is_("recorded", "organisation") & OWN_RECORDING & CARE & ~IMAGE & ~OUTSIDER,
        ("knmg-handreiking-2017",),
    ),
    Misconception(
        "authority-wants-notice",
        (GOVERNMENT | ASSESSMENT) & OWN_RECORDING & SECRET & ~READER_ARRANGES,
        ("no-2014-166", "rbmne-2023-uwv"),
    ),
    Misconception("dismissal-is-not-automatic", EMPLOYEE_RECORDS & SECRET, ("lit-recht-2018-2023", "rbrot-2018-1169")),
    Misconception(
        "unlawful-evidence-may-count",
        WITH_DEVICE & UNLAWFUL & (use.has("civil_court", "complaint") | IN_A_CASE),
        ("hr-2014-1632",),
    ),
    Misconception(
        "criminal-court-and-citizens",
        OWN_RECORDING & (use.has("police_report") | situation.has("suspect")),
        ("sv-359a", "lit-maatman-2020"),
    ),
    Misconception(
        "copy-in-a-lawsuit",
        OWN_RECORDING & IN_A_CASE & (READER_RECORDS | READER_RECORDED),
        ("rv-194-195",),
    ),
)

PUBLISHING = (
    Misconception(
        "recording-is-not-publishing",
        WITH_DEVICE & (SPREAD | wish.has("publish")),
        ("hvj-lindqvist", "rbams-2016-5438"),
    ),
    Misconception(
        "defamation-has-a-short-term",
        STARTED & SPREAD & (READER_RECORDED | (READER_ARRANGES & OWN)),
        ("sr-64-67", "sr-261-262"),
    ),
)

MISCONCEPTIONS = (*CRIMINAL_LAW, *PRIVACY, *NORMS_AND_PROOF, *PUBLISHING)
