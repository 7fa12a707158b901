"""The letters to whoever holds a recording, by which somebody uses the rights of privacy law."""

from __future__ import annotations

from advisor.law.conditions import Condition
from advisor.law.decisions.facts import AGREED, IMAGE, LIVE
from advisor.law.decisions.gdpr import GDPR_APPLIES
from advisor.law.decisions.making import MAKING
from advisor.law.questions import announcement, capacity, capture, conversation, health, moment, progress
from advisor.law.remedies.readers import CARE, ONLY_NOTES, PUBLIC_BODY, WORK, YOUTH

from .parts import (
    BEHALF,
    CAMERA_ONLY,
    CLOSING,
    COPY_TO_RECORDER,
    DATED,
    ERASE_ONLY,
    HAPPENED,
    HEARD,
    LETTER_TERM,
    NO_IDENTITY_NUMBER,
    OFFERED,
    ORGANISATION,
    SEND_WITH_PROOF,
    SENDER,
    TO_DPO_TOO,
    TO_HOLDER,
    WHICH,
    Content,
    Part,
)

gdpr = GDPR_APPLIES.subject()
making = MAKING.subject()

HELPED = CARE | YOUTH | conversation.is_("assessment")
HEALTH = CARE | conversation.is_("assessment") | health.is_("yes")
STAFF = capacity.is_("staff")
PERSON = capacity.is_("private", "paid_representative")
CONTESTED = Part("tips.contested", STAFF & gdpr.is_("contested"))
UNANSWERED = progress.is_("refused", "month_passed")
UNLAWFUL = making.is_("not_allowed", "criminal")
ERASURE_WANTED = OFFERED.is_("erasure") & progress.is_("copy_given")
TOP = (*SENDER, *TO_HOLDER, *DATED, *BEHALF)
BOTTOM = (*CLOSING, *COPY_TO_RECORDER)
TIPS = (SEND_WITH_PROOF, TO_DPO_TOO, NO_IDENTITY_NUMBER)


def _restriction(when: Condition) -> tuple[Part, ...]:
    """The request to keep the recording and do nothing else with it, on the grounds that fit."""
    return (
        Part("restrict.ask", when, ("avg-art-18",)),
        Part("restrict.unlawful", when & UNLAWFUL, ("avg-art-18",)),
        Part("restrict.claim", when, ("avg-art-18",)),
        Part("restrict.others", when),
    )


ACCESS = Content(
    "access",
    (
        *TOP,
        *HEARD,
        *WHICH,
        Part("ask", sources=("avg-art-15", "hvj-154-21"), unless=ONLY_NOTES),
        Part("ask_health", HEALTH, ("avg-art-9",), unless=ONLY_NOTES),
        Part("ask_machine", capture.is_("transcript")),
        Part("ask_notes", ONLY_NOTES, ("avg-art-15",)),
        Part("copy_sound", sources=("hvj-487-21", "edpb-01-2022"), unless=IMAGE | CAMERA_ONLY | ONLY_NOTES | LIVE),
        Part("copy_image", IMAGE, ("hvj-487-21", "edpb-01-2022"), unless=LIVE),
        Part("copy_any", LIVE),
        Part("copy_notes", ONLY_NOTES),
        Part("file", CARE, ("wgbo-456",)),
        Part("file_youth", YOUTH, ("jeugdwet-7-3-dossier",)),
        Part("free", sources=("hvj-ft-dw", "edpb-01-2022", "avg-art-12")),
        *_restriction(OFFERED.is_("restriction")),
        Part("law_applies", STAFF & gdpr.is_("contested"), ("avg-overw-18",), unless=ONLY_NOTES),
        Part("controller", ORGANISATION, ("avg-art-4-7",), unless=ONLY_NOTES),
        Part("answer.term", sources=LETTER_TERM),
        Part("answer.identity"),
        *BOTTOM,
    ),
    (Part("tip_together", OFFERED.is_("restriction")), CONTESTED, *TIPS),
)

RESTRICTION = Content(
    "restriction",
    (
        *TOP,
        *HEARD,
        *WHICH,
        *_restriction(HAPPENED),
        Part("answer.term", sources=LETTER_TERM),
        Part("answer.identity"),
        *BOTTOM,
    ),
    (Part("tip_together", OFFERED.is_("access")), *TIPS),
)

REMINDER = Content(
    "reminder",
    (
        *TOP,
        Part("month_passed", progress.is_("month_passed"), LETTER_TERM),
        Part("refused", progress.is_("refused")),
        Part("deleted", progress.is_("deleted")),
        *WHICH,
        Part("not_private", STAFF & progress.is_("refused") & gdpr.is_("contested"), ("avg-overw-18", "hvj-juris")),
        Part(
            "not_private_at_all", STAFF & progress.is_("refused") & gdpr.is_("applies"), ("avg-overw-18", "hvj-juris")
        ),
        Part("no_reason_needed", progress.is_("refused"), ("edpb-01-2022", "hvj-ft-dw"), unless=ERASE_ONLY),
        Part("reasons", progress.is_("refused"), LETTER_TERM),
        Part("tell_about_erasing", progress.is_("deleted"), ("avg-art-15",)),
        *_restriction(OFFERED.is_("restriction") & ~OFFERED.is_("access")),
        Part("last_chance"),
        Part("next_court", UNANSWERED, ("uavg-art-35", "ap-klacht"), unless=PUBLIC_BODY),
        Part("next_public", progress.is_("refused") & PUBLIC_BODY, ("uavg-art-34",)),
        Part("next_public_silence", progress.is_("month_passed") & PUBLIC_BODY),
        *BOTTOM,
    ),
    (
        Part("tip_six_weeks", progress.is_("refused") & ~PUBLIC_BODY, ("uavg-art-35", "uavg-art-36")),
        Part("tip_six_weeks_public", progress.is_("refused") & PUBLIC_BODY, ("uavg-art-34", "awb-6-7")),
        Part("tip_no_term", progress.is_("month_passed"), ("uavg-art-35",)),
        Part("tip_enclose"),
        CONTESTED,
        *TIPS,
    ),
)

ERASURE = Content(
    "erasure",
    (
        *TOP,
        *HEARD,
        *WHICH,
        Part("ask", sources=("avg-art-16-17",)),
        Part("ground_unlawful", UNLAWFUL, ("avg-art-16-17",)),
        Part(
            "ground_withdrawn",
            announcement.is_("agreed", "agreed_general", "withdrawn"),
            ("avg-art-16-17", "avg-art-7"),
        ),
        Part("ground_not_needed", sources=("avg-art-16-17",)),
        Part("file", CARE, ("wgbo-455",)),
        Part("file_youth", YOUTH, ("jeugdwet-7-3-dossier",)),
        Part("copies"),
        Part("confirm"),
        Part("answer.term", sources=LETTER_TERM),
        Part("answer.identity"),
        *BOTTOM,
    ),
    (
        Part("tip_evidence", sources=("avg-art-18",), unless=ERASURE_WANTED),
        Part("tip_evidence_kept", ERASURE_WANTED),
        *TIPS,
    ),
)

OBJECTION = Content(
    "objection",
    (
        *TOP,
        Part("planned", moment.is_("planned")),
        Part("which.ongoing", moment.is_("ongoing")),
        Part("which.made", moment.is_("made")),
        *WHICH,
        Part("no"),
        Part("withdraw", AGREED | announcement.is_("agreed_general", "withdrawn"), ("avg-art-7",)),
        Part("article", sources=("avg-art-21", "avg-art-6"), unless=PERSON),
        Part("article_person", PERSON, ("avg-art-21",)),
        Part("machine", capture.is_("transcript")),
        Part("same_care", HELPED, ("avg-art-7",)),
        Part("same_work", WORK, ("avg-overw-43",)),
        Part("works_council", WORK & capacity.is_("organisation"), ("wor-27",)),
        Part("same_service", unless=WORK | HELPED | CAMERA_ONLY),
        Part("camera_turn", CAMERA_ONLY & PERSON),
        Part("keep_made", HAPPENED & ~CAMERA_ONLY, ("avg-art-18",)),
        Part("before_talk", moment.is_("planned")),
        Part("answer.term", sources=LETTER_TERM, unless=moment.is_("planned")),
        *BOTTOM,
    ),
    (Part("tip_say_it", ~CAMERA_ONLY), *TIPS),
)

LETTERS = (ACCESS, REMINDER, ERASURE, RESTRICTION, OBJECTION)
