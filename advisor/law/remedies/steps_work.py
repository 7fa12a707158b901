"""Steps for who records at work, and for the organisation that answers for it."""

from ..decisions.facts import IMAGE, JOURNALIST, OBJECTED, POLICE, PROVIDER, REGULATED, SECRET, STAFF, WITH_DEVICE
from ..decisions.legal_basis import LEGAL_BASIS
from ..questions import CARE_LIKE, camera, capacity, capture, moment, purpose, side, use, wish
from .items import Step
from .readers import (
    AT_WORK,
    BUSINESS,
    CAMERA_ONLY,
    EDUCATION,
    ONLY_NOTES,
    OWN_RECORDING,
    PLANNED,
    PUBLIC_BODY,
    READER_ARRANGES,
    READER_RECORDS,
    RECORDS_AT_WORK,
    SPREAD,
    STARTED,
    UNLAWFUL,
    WORK,
)

legal_basis = LEGAL_BASIS.subject()

TELLING_IS_ENOUGH = BUSINESS & legal_basis.is_("available", "conditional")
"""A service line that announces its recordings, for one: no permission is needed on top."""
CONSENT_FITS = CARE_LIKE | EDUCATION | (~WORK & ~PUBLIC_BODY & purpose.is_("training", "research") & ~TELLING_IS_ENOUGH)
"""Where permission can be free; towards an employer or an authority it mostly is not (recital 43)."""
OPENLY = ~SECRET & ~OBJECTED
WATCHES_STAFF = (
    capture.is_("transcript") | camera.is_("fixed") | purpose.is_("quality", "training", "security", "check")
)

STEPS = (
    Step(
        "secure-the-recording",
        READER_ARRANGES & AT_WORK & STARTED & capacity.is_("staff", "work_unknown") & UNLAWFUL,
        "self",
    ),
    Step("check-own-code", (READER_RECORDS | READER_ARRANGES) & REGULATED, "professional_body"),
    Step("ask-employer-first", READER_RECORDS & STAFF & WITH_DEVICE & PLANNED, "dpo"),
    Step("ask-consent", RECORDS_AT_WORK & PLANNED & OPENLY & CONSENT_FITS, "patient", ("consent_request",)),
    Step("tell-in-advance", RECORDS_AT_WORK & PLANNED & OPENLY & ~CONSENT_FITS & ~(CAMERA_ONLY & IMAGE), "patient"),
    Step("do-not-record-secretly", RECORDS_AT_WORK & PLANNED & SECRET & CARE_LIKE, "patient", ("consent_request",)),
    Step("do-not-hide-it", RECORDS_AT_WORK & PLANNED & SECRET & ~CARE_LIKE, "patient"),
    Step(
        "covert-only-as-last-resort",
        RECORDS_AT_WORK & SECRET & purpose.is_("suspicion", "safety") & moment.is_("planned", "ongoing"),
        "dpo",
    ),
    Step("respect-the-no", RECORDS_AT_WORK & OBJECTED, "patient"),
    Step("report-the-threat", READER_RECORDS & PROVIDER & purpose.is_("safety"), "manager"),
    Step(
        "stop-using-it",
        (READER_RECORDS | READER_ARRANGES) & PROVIDER & UNLAWFUL & ((WITH_DEVICE & STARTED) | ONLY_NOTES),
        "self",
    ),
    Step("tell-your-manager", READER_RECORDS & STAFF & STARTED & UNLAWFUL & WITH_DEVICE, "manager"),
    Step("tell-the-patient", RECORDS_AT_WORK & STARTED & SECRET & ~CAMERA_ONLY, "patient"),
    Step("meet-ai-conditions", RECORDS_AT_WORK & capture.is_("transcript"), "dpo"),
    Step("put-up-a-sign", RECORDS_AT_WORK & CAMERA_ONLY & IMAGE & ~SECRET, "self"),
    Step(
        "publish-privacy-notice",
        (READER_RECORDS & capacity.is_("self_employed") & WITH_DEVICE) | (READER_ARRANGES & AT_WORK),
        "self",
        ("privacy_notice",),
    ),
    Step("involve-dpo", READER_ARRANGES & AT_WORK, "dpo"),
    Step(
        "ask-works-council",
        READER_ARRANGES & AT_WORK & capacity.is_("organisation") & (WATCHES_STAFF | (WORK & wish.has("arrange"))),
        "works_council",
    ),
    Step("answer-requests", READER_ARRANGES & AT_WORK & STARTED, "patient"),
    Step("keep-it-safe-and-short", READER_RECORDS & AT_WORK & STARTED & ~UNLAWFUL, "self"),
    Step(
        "use-only-what-is-needed",
        RECORDS_AT_WORK
        & STARTED
        & (wish.has("use") | use.has("civil_court", "admin_court", "opponent", "police_report")),
        "lawyer",
    ),
    Step("talk-with-the-recorder", READER_ARRANGES & OWN_RECORDING & ~(CAMERA_ONLY & IMAGE), "recorder"),
    Step("set-recording-policy", READER_ARRANGES & (OWN_RECORDING | wish.has("arrange")), "self"),
)

PRESS_AND_POLICE = (
    Step("weigh-public-interest", READER_RECORDS & JOURNALIST & (SECRET | PLANNED), "editor"),
    Step("hear-both-sides", READER_RECORDS & JOURNALIST & (SPREAD | wish.has("publish")), "editor"),
    Step("protect-the-source-material", READER_RECORDS & JOURNALIST & STARTED, "self"),
    Step("check-the-police-request", side.is_("recorder", "organisation") & POLICE, "lawyer"),
)
"""The reader is a journalist, or records for the police."""
