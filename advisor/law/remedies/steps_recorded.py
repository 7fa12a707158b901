"""Steps for who was recorded, will be recorded, or speaks up for somebody who was."""

from ..decisions.copy_right import DECEASED
from ..decisions.facts import IMAGE, JOURNALIST, LIVE, POLICE, PROVIDER, WITH_DEVICE
from ..questions import authority, capacity, moment, progress, side, situation, wish
from .items import Step
from .readers import (
    ANSWERABLE,
    ASKED,
    ASSESSMENT,
    AT_WORK,
    BY_AUTHORITY,
    CAMERA_ONLY,
    CARE,
    CHILD_RECORDS,
    EMPLOYEE_RECORDS,
    FACES_THE_PUBLIC,
    HOLDER_KNOWN,
    MINE,
    ONLY_NOTES,
    OTHER_KIND,
    OWN_RECORDING,
    PLANNED,
    PRIVATE_LIFE,
    READER_ARRANGES,
    READER_RECORDED,
    RECORDING_EXPECTED,
    RIGHT_TO_COPY,
    SPREAD,
    STARTED,
    UNLAWFUL,
    WORK,
    YOUTH,
    criminal,
    gdpr,
    making,
)

BY_CAMERA = CAMERA_ONLY & IMAGE
NO_ANSWER_OR_NO = progress.is_("refused", "month_passed")
RECORDER_KNOWN = capacity.is_(*(option for option in capacity.options if option != "unknown"))

RIGHTS = (
    Step("write-it-down", READER_RECORDED & STARTED, "self", unless=ONLY_NOTES | ASKED),
    Step("find-out-who-records", READER_RECORDED, "self", unless=RECORDER_KNOWN),
    Step(
        "ask-whoever-has-it",
        READER_RECORDED & STARTED,
        "holder",
        ("access",),
        unless=RECORDER_KNOWN | ONLY_NOTES | LIVE | ASKED | DECEASED,
    ),
    Step(
        "show-authority",
        side.is_("involved")
        & AT_WORK
        & STARTED
        & authority.is_("parent", "parent_joint", "appointed", "proxy", "family", "heir"),
        "holder",
    ),
    Step(
        "ask-access-and-restriction",
        READER_RECORDED & AT_WORK & STARTED & RIGHT_TO_COPY,
        "holder",
        ("access", "restriction"),
        unless=ASKED | DECEASED,
    ),
    Step(
        "ask-for-the-file-of-the-deceased",
        READER_RECORDED & DECEASED & STARTED & RIGHT_TO_COPY,
        "holder",
        unless=ASKED,
    ),
    Step(
        "ask-for-the-notes",
        ONLY_NOTES & READER_RECORDED & PROVIDER,
        "holder",
        ("access",),
        unless=ASKED | DECEASED,
    ),
    Step("let-notes-be", ONLY_NOTES & (READER_RECORDED | READER_ARRANGES) & ~PROVIDER, "self"),
    Step("wait-one-month", HOLDER_KNOWN & progress.is_("waiting"), "holder"),
    Step("remind-holder", HOLDER_KNOWN & progress.is_("month_passed"), "holder", ("reminder",)),
    Step("answer-the-refusal", HOLDER_KNOWN & progress.is_("refused"), "holder", ("reminder", "restriction")),
    Step("ask-about-deletion", HOLDER_KNOWN & progress.is_("deleted"), "holder", ("reminder",)),
    Step("keep-or-erase", HOLDER_KNOWN & progress.is_("copy_given"), "self", ("erasure",)),
    Step(
        "think-before-erasure",
        HOLDER_KNOWN & wish.has("erase") & ~progress.is_("copy_given", "deleted"),
        "self",
        ("erasure",),
    ),
    Step(
        "ask-for-the-whole-recording",
        situation.has("edited") & STARTED & (READER_RECORDED | side.is_("received")) & WITH_DEVICE,
        "holder",
    ),
    Step(
        "refuse-being-recorded",
        READER_RECORDED & AT_WORK & (moment.is_("planned", "ongoing") | wish.has("stop")),
        "provider",
        ("objection",),
    ),
)
"""Asking what there is, a copy, and that it stops; with the letters of privacy law."""

ESCALATION = (
    Step(
        "complain-to-dpo",
        HOLDER_KNOWN & PROVIDER & NO_ANSWER_OR_NO & ~capacity.is_("self_employed", "regulated"),
        "dpo",
        ("dpo_complaint",),
    ),
    Step("go-to-court-or-authority", HOLDER_KNOWN & ~BY_AUTHORITY & NO_ANSWER_OR_NO, "court", ("petition",)),
    Step("object-to-the-decision", HOLDER_KNOWN & BY_AUTHORITY & NO_ANSWER_OR_NO, "authority"),
    Step(
        "tip-the-authority",
        READER_RECORDED
        & STARTED
        & ANSWERABLE
        & WITH_DEVICE
        & gdpr.is_("applies")
        & (wish.has("stop", "complain") | (CAMERA_ONLY & UNLAWFUL)),
        "data_protection_authority",
    ),
    Step("damages-need-proof", READER_RECORDED & STARTED & wish.has("damages"), "legal_aid"),
    Step(
        "report-to-police",
        READER_RECORDED & STARTED & wish.has("police_report") & criminal.is_("criminal", "contested"),
        "police",
    ),
    Step(
        "police-will-not-help",
        READER_RECORDED & STARTED & wish.has("police_report") & criminal.is_("not_criminal"),
        "self",
    ),
)
"""Further on, when asking did not help."""

BY_PRIVATE_PERSON = (
    Step("talk-about-the-recording", READER_RECORDED & OWN_RECORDING & ~BY_CAMERA, "recorder"),
    Step("talk-about-the-camera", (READER_RECORDED | READER_ARRANGES) & OWN_RECORDING & BY_CAMERA, "recorder"),
    Step(
        "write-to-the-camera-owner",
        READER_RECORDED & OWN_RECORDING & (BY_CAMERA | (IMAGE & ~SPREAD)) & STARTED & gdpr.is_("applies") & ~DECEASED,
        "recorder",
        ("objection", "access"),
    ),
    Step("ask-not-to-publish", READER_RECORDED & OWN_RECORDING & ~SPREAD, "recorder"),
    Step(
        "ask-for-a-copy-kindly",
        READER_RECORDED & OWN_RECORDING & STARTED & wish.has("hear") & ~gdpr.is_("applies"),
        "recorder",
    ),
    Step("offer-written-information", side.is_("recorded") & OWN_RECORDING & CARE & PLANNED & ~IMAGE, "recorder"),
    Step(
        "see-whether-to-allow-it",
        (side.is_("recorded") | READER_ARRANGES)
        & OWN_RECORDING
        & RECORDING_EXPECTED
        & moment.is_("planned", "ongoing"),
        "self",
    ),
    Step(
        "tell-your-employer",
        side.is_("recorded")
        & OWN_RECORDING
        & FACES_THE_PUBLIC
        & STARTED
        & (YOUTH | ASSESSMENT | UNLAWFUL | SPREAD | wish.has("stop", "complain", "police_report")),
        "manager",
    ),
    Step("involve-the-parents", (READER_RECORDED | READER_ARRANGES) & CHILD_RECORDS, "self"),
    Step("weigh-before-you-act", (side.is_("recorded") | READER_ARRANGES) & EMPLOYEE_RECORDS, "self"),
    Step(
        "get-mediation",
        (
            READER_RECORDED
            & OWN_RECORDING
            & (PRIVATE_LIFE | CAMERA_ONLY | WORK)
            & (UNLAWFUL | wish.has("stop", "erase", "complain"))
        )
        | (MINE & (PRIVATE_LIFE | CAMERA_ONLY | OTHER_KIND) & wish.has("complain")),
        "mediator",
    ),
    Step(
        "ask-a-judge-to-stop-it",
        READER_RECORDED
        & OWN_RECORDING
        & STARTED
        & (SPREAD | UNLAWFUL | (making.is_("contested") & wish.has("stop", "erase"))),
        "legal_aid",
    ),
)
"""The recorder is a private person: talking first, since privacy law mostly does not reach."""

BY_PRESS_OR_POLICE = (
    Step("talk-with-the-journalist", (READER_RECORDED | READER_ARRANGES) & JOURNALIST, "recorder"),
    Step("ask-the-police-why", READER_RECORDED & POLICE & PLANNED, "police"),
    Step("ask-what-the-police-keeps", READER_RECORDED & POLICE & STARTED, "police"),
)
