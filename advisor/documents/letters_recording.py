"""The letters of who records or wants to, and of who answers for it: asking, telling, and mending."""

from __future__ import annotations

from advisor.law.decisions.facts import CHILD, IMAGE, SECRET
from advisor.law.questions import camera, capacity, capture, conversation, health, mandate, others, side
from advisor.law.remedies.readers import CAMERA_ONLY, CARE, GOVERNMENT, OTHERS_PRESENT, YOUTH

from .parts import CLOSING, SENDER, Content, Part

HEALTH = conversation.is_("care", "assessment") | health.is_("yes")
ASSESSMENT = conversation.is_("assessment")
SELF_EMPLOYED = capacity.is_("self_employed")
FIXED = camera.is_("fixed")
INCAPACITATED = others.has("incapacitated")
HELPED = CARE | ASSESSMENT | YOUTH

WRITTEN_INFORMATION = Content(
    "written_information",
    (
        *SENDER,
        Part("to.provider"),
        Part("frame.date"),
        Part("subject"),
        Part("frame.greeting"),
        Part("opening"),
        Part("ask_care", CARE, ("wgbo-448",)),
        Part("ask_assessment", unless=CARE),
        Part("not_verbatim"),
        Part("summary", sources=("knmg-handreiking-2017",)),
        Part("why_not"),
        Part("why_not_public", GOVERNMENT | ASSESSMENT | YOUTH, ("no-2014-166",)),
        *CLOSING,
    ),
    (Part("tip_decide"),),
)

NOTICE = Content(
    "notice",
    (
        Part("subject", unless=FIXED),
        Part("subject_camera", FIXED),
        Part("greeting"),
        Part("talk", unless=FIXED),
        Part("talk_image", IMAGE, unless=FIXED),
        Part("talk_text", capture.is_("transcript")),
        Part("talk_for_other", mandate.is_("yes", "representative", "minor", "knew")),
        Part("camera", FIXED),
        Part("own_use", unless=FIXED),
        Part("own_use_camera", FIXED),
        Part("not_public", sources=("knmg-handreiking-2017",)),
        Part("others", OTHERS_PRESENT, unless=FIXED),
        Part("copy", unless=FIXED),
        Part("public_rules", GOVERNMENT | ASSESSMENT, ("no-2014-166",)),
        Part("objection"),
        Part("thanks"),
    ),
    (
        Part("tip_say"),
        Part("tip_not_needed", CARE, ("knmg-handreiking-2017",), unless=IMAGE),
        Part("tip_day", ASSESSMENT | GOVERNMENT, ("uwv-spelregels",)),
    ),
)

CONSENT_REQUEST = Content(
    "consent_request",
    (
        Part("subject"),
        Part("what"),
        Part("why", sources=("avg-art-7",)),
        Part("who", unless=capture.is_("transcript")),
        Part("who_machine", capture.is_("transcript")),
        Part("keep"),
        Part("file", CARE | YOUTH),
        Part("free", sources=("avg-art-7",)),
        Part("free_care", HELPED),
        Part("free_other", unless=HELPED),
        Part("withdraw", sources=("avg-art-7",)),
        Part("contact", sources=("avg-art-37-39",), unless=SELF_EMPLOYED),
        Part("contact_self", SELF_EMPLOYED),
        Part("ticks"),
        Part("sign"),
        Part("sign_child", CHILD | YOUTH, ("uavg-art-5", "wgbo-465")),
        Part("sign_for", INCAPACITATED, ("wgbo-465",), unless=CHILD),
    ),
    (
        Part("tip_apart", sources=("nvgzp-supervisie", "avg-art-7")),
        Part("tip_not_secretly", SECRET),
        Part("tip_write", sources=("avg-art-7",)),
        Part("tip_more"),
    ),
)

PRIVACY_NOTICE = Content(
    "privacy_notice",
    (
        Part("subject"),
        Part("intro"),
        Part("who"),
        Part("who_self", SELF_EMPLOYED),
        Part("who_organisation", sources=("avg-art-37-39",), unless=SELF_EMPLOYED),
        Part("when", sources=("avg-art-13-14",)),
        Part("when_talk", unless=capture.is_("transcript") | CAMERA_ONLY),
        Part("when_machine", capture.is_("transcript")),
        Part("when_camera", CAMERA_ONLY),
        Part("why", sources=("avg-art-13-14", "avg-art-6", "hvj-mousse")),
        Part("health", HEALTH, ("avg-art-9", "uavg-art-22")),
        Part("receivers", sources=("avg-art-13-14",)),
        Part("machine", capture.is_("transcript")),
        Part("how_long", sources=("avg-art-13-14",)),
        Part("rights", sources=("avg-art-15", "avg-art-16-17", "avg-art-18", "avg-art-21", "avg-art-12")),
        Part("refuse", sources=("avg-art-7",)),
        Part("refuse_help", HELPED, ("avg-art-7",)),
        Part("complaint", sources=("avg-art-77-79",)),
        Part("together", SELF_EMPLOYED, ("avg-art-4-7",)),
        Part("dated"),
    ),
    (
        Part("tip_true"),
        Part("tip_before", sources=("avg-art-13-14", "hvj-sl-bodycam")),
        Part("tip_ai", capture.is_("transcript"), ("avg-art-35",)),
    ),
)

BREACH_NOTICE = Content(
    "breach_notice",
    (
        Part("subject"),
        Part("report", sources=("avg-art-33-34",)),
        Part("report_health", HEALTH, ("avg-art-9",)),
        Part("report_more", sources=("avg-art-33-34",)),
        Part("message", sources=("avg-art-33-34",)),
        Part("message_secrecy", HELPED),
        Part("message_end"),
    ),
    (
        Part("tip_hours", sources=("avg-art-33-34",)),
        Part("tip_employer", capacity.is_("staff") & side.is_("recorder")),
        Part("tip_form"),
        Part("tip_no_content"),
        Part("tip_register", sources=("avg-art-33-34",)),
    ),
)

LETTERS = (WRITTEN_INFORMATION, NOTICE, CONSENT_REQUEST, PRIVACY_NOTICE, BREACH_NOTICE)
