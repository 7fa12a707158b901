"""The letters by which somebody complains, goes to court, or asks to take a recording away."""

from __future__ import annotations

from dataclasses import replace

from advisor.law.decisions.facts import CARE_PROVIDER, IMAGE, JOURNALIST, LIVE, POLICE, SECRET
from advisor.law.questions import announcement, conversation, health, progress, side, use, wish
from advisor.law.remedies.readers import OWN, gdpr

from .parts import (
    BEHALF,
    CLOSING,
    ERASE_ONLY,
    HAPPENED,
    HEARD,
    NO_IDENTITY_NUMBER,
    ORGANISATION,
    SENDER,
    WHICH,
    Content,
    Part,
)

RECORDS = side.is_("recorder")
WRONGED = ~RECORDS
SHARED_WIDELY = use.has("opponent", "colleagues", "small_group", "large_group", "public")
TOO_LATE = progress.is_("copy_given", "deleted")
"""There is nothing left to ask a copy of, or it was given."""
HEALTH = conversation.is_("care", "assessment") | health.is_("yes")
DATED = (Part("frame.date"), Part("subject"), Part("frame.greeting"))
TOLD_OF = (
    Part("sofar.waiting", progress.is_("waiting")),
    Part("sofar.month_passed", progress.is_("month_passed"), ("avg-art-12",)),
    Part("sofar.refused", progress.is_("refused")),
    Part("sofar.deleted", progress.is_("deleted")),
)
"""What was asked so far, and what came of it."""

DPO_COMPLAINT = Content(
    "dpo_complaint",
    (
        *SENDER,
        Part("to.dpo"),
        *DATED,
        *BEHALF,
        Part("opening"),
        *HEARD,
        *WHICH,
        *TOLD_OF,
        Part("wrong"),
        Part("wrong_not_told", SECRET, ("avg-art-13-14",)),
        Part("wrong_objected", announcement.is_("refused", "withdrawn"), ("avg-art-6",)),
        Part("wrong_basis", sources=("avg-art-6",)),
        Part("wrong_health", HEALTH, ("avg-art-9",)),
        Part("wrong_answer", progress.is_("month_passed", "refused"), ("avg-art-12", "avg-art-15")),
        Part("wish"),
        Part("wish_copy", wish.has("hear", "know", "use"), ("avg-art-15",), unless=TOO_LATE),
        Part("wish_erase", wish.has("erase"), ("avg-art-16-17",), unless=progress.is_("deleted")),
        Part("wish_rules"),
        Part("secret", sources=("uavg-art-39",)),
        Part("next", sources=("ap-klacht", "avg-art-77-79")),
        *CLOSING,
    ),
    (Part("tip_authority", sources=("ap-klacht", "uavg-art-36")), Part("tip_enclose"), NO_IDENTITY_NUMBER),
)

CARE_COMPLAINT = Content(
    "care_complaint",
    (
        *SENDER,
        Part("to.complaints"),
        *DATED,
        *BEHALF,
        Part("opening"),
        *(replace(part, when=WRONGED & part.when) for part in HEARD),
        *WHICH,
        *TOLD_OF,
        Part("wrong", WRONGED),
        Part("wrong_not_told", WRONGED & SECRET, ("knmg-handreiking-2017",)),
        Part("wrong_objected", WRONGED & announcement.is_("refused", "withdrawn"), ("knmg-handreiking-2017",)),
        Part("wrong_not_heard", WRONGED & progress.is_("refused"), ("avg-art-15",)),
        Part("wrong_secrecy", WRONGED & SHARED_WIDELY, ("wgbo-457",)),
        Part("wrong_listened", WRONGED & LIVE, ("wgbo-459",)),
        Part("wrong_trust", WRONGED),
        Part("wrong_recorder", RECORDS),
        Part("wrong_recorder_no", RECORDS & announcement.is_("refused", "withdrawn"), ("knmg-handreiking-2017",)),
        Part("wish"),
        Part("wish_copy", WRONGED & wish.has("hear"), ("avg-art-15",), unless=TOO_LATE),
        Part("wish_keep", WRONGED & HAPPENED, ("avg-art-18",), unless=wish.has("erase") | progress.is_("deleted")),
        Part("wish_stop", WRONGED),
        Part("wish_record", RECORDS, ("knmg-handreiking-2017",)),
        Part("wish_damages", WRONGED & wish.has("damages")),
        Part("help", sources=("wkkgz-13-22",)),
        *CLOSING,
    ),
    (Part("tip_officer", sources=("wkkgz-13-22",)), Part("tip_choose"), NO_IDENTITY_NUMBER),
)

TAKEDOWN = Content(
    "takedown",
    (
        *SENDER,
        Part("to.publisher"),
        *DATED,
        *BEHALF,
        Part("opening"),
        Part("which.talk", ~conversation.is_("none")),
        Part("which.camera", conversation.is_("none")),
        Part("ask"),
        Part("why_own", OWN, ("hvj-lindqvist", "avg-art-16-17")),
        Part("why_work", sources=("avg-art-6", "avg-art-16-17"), unless=OWN | JOURNALIST | POLICE),
        Part("why_press", JOURNALIST, ("uavg-art-43",)),
        Part("why_wrong", sources=("bw-6-162",)),
        Part("why_portrait", IMAGE, ("aw-19-21",)),
        Part("why_secrecy", conversation.is_("care") & CARE_PROVIDER, ("wgbo-457",)),
        Part("answer"),
        *CLOSING,
    ),
    (Part("tip_proof"), Part("tip_platform"), Part("tip_no_answer"), NO_IDENTITY_NUMBER),
)

PETITION = Content(
    "petition",
    (
        Part("to.court"),
        Part("subject"),
        Part("parties"),
        Part("parties_behalf", side.is_("involved")),
        Part("against"),
        Part("against_organisation", ORGANISATION),
        Part("against_person", unless=ORGANISATION),
        Part("facts"),
        *HEARD,
        *WHICH,
        Part("asked_refused", progress.is_("refused")),
        Part("asked_silence", progress.is_("month_passed"), ("avg-art-12",)),
        Part("why"),
        Part("why_applies", sources=("avg-art-2-lid-1",), unless=gdpr.is_("contested")),
        Part("why_contested", gdpr.is_("contested"), ("avg-overw-18",)),
        Part("why_no_reason", progress.is_("refused"), ("edpb-01-2022", "hvj-ft-dw"), unless=ERASE_ONLY),
        Part("why_own"),
        Part("order", sources=("uavg-art-35",)),
        Part("order_access", sources=("avg-art-15",), unless=ERASE_ONLY),
        Part("order_keep", sources=("avg-art-18",), unless=wish.has("erase")),
        Part("order_erase", wish.has("erase"), ("avg-art-16-17",)),
        Part("order_costs"),
        Part("annexes"),
        Part("annexes_behalf", side.is_("involved")),
        Part("sign"),
    ),
    (
        Part("tip_term", progress.is_("refused"), ("uavg-art-35",)),
        Part("tip_no_term", progress.is_("month_passed"), ("uavg-art-35",)),
        Part("tip_maybe_public", conversation.is_("assessment", "youth", "education"), ("uavg-art-34",)),
        Part("tips.contested", gdpr.is_("contested")),
        Part("tip_help", sources=("uavg-art-35", "uavg-art-36")),
        Part("tip_outline"),
    ),
)

LETTERS = (DPO_COMPLAINT, CARE_COMPLAINT, TAKEDOWN, PETITION)
