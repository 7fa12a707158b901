"""Legal notions that several decisions share, as conditions over answers.

The criminal, privacy and health law tables read these names; each stands for one notion that the doctrine uses.
"""

from datetime import date

from ..questions import (
    announcement,
    camera,
    capacity,
    capture,
    channel,
    conversation,
    mandate,
    others,
    presence,
    purpose,
    sound,
    use,
)

PENAL_CODE = date(2015, 11, 29)
"""Day of the text of the Criminal Code that was read; the elements themselves are older."""
GDPR = date(2018, 5, 25)
"""Day on which the GDPR became applicable."""
WGBO = date(1995, 4, 1)
"""Day on which the medical treatment contract entered the Civil Code."""
KNMG = date(2017, 10, 25)
"""Day of the KNMG guideline on recording conversations."""

# --- What was captured
RECORDED_SOUND = capture.is_("audio", "transcript")
LIVE_MICROPHONE = capture.is_("live") & camera.is_("none")
MICROPHONE = RECORDED_SOUND | LIVE_MICROPHONE
"""Sound without image."""
SOUND = MICROPHONE | (capture.is_("video", "live") & sound.is_("yes"))
IMAGE = capture.is_("video") | (capture.is_("live") & ~camera.is_("none"))
WITH_DEVICE = capture.is_("audio", "transcript", "video", "live")
ON_PAPER = capture.is_("notes")
TYPED = capture.is_("typed")
LIVE = capture.is_("live")

# --- What kind of conversation
MEDICAL = conversation.is_("care", "assessment")
"""A conversation about somebody's health by its nature."""
AT_WORK = conversation.is_("work")
GOVERNMENT = conversation.is_("government")
EDUCATION = conversation.is_("education")
BUSINESS = conversation.is_("business")
LEGAL = conversation.is_("legal")
CAMERA_ONLY = conversation.is_("none")
"""No conversation: a camera at a door, in a street, a hall or a shop."""
REMOTE = channel.is_("phone", "video_call", "message")

# --- Who
PRIVATE = capacity.is_("private")
PAID_REPRESENTATIVE = capacity.is_("paid_representative")
STAFF = capacity.is_("staff")
PROVIDER = capacity.is_("staff", "self_employed", "organisation", "work_unknown", "regulated")
"""Everybody who records in a professional capacity, journalists and police apart."""
REGULATED = capacity.is_("regulated")
"""Lawyers, bailiffs, investigators, court experts: their own codes are not in the sources of this product."""
CARE_PROVIDER = capacity.is_("staff", "self_employed", "organisation", "work_unknown")
JOURNALIST = capacity.is_("journalist")
POLICE = capacity.is_("police")

# --- Part in the conversation
MESSAGE = channel.is_("message")
PARTICIPANT = presence.is_("whole", "silent") | MESSAGE
ASKED_BY_PARTICIPANT = mandate.is_("yes", "knew")
OUTSIDER = presence.is_("bystander", "left", "absent")

# --- What the other knew
SECRET = announcement.is_("secret", "denied")
AGREED = announcement.is_("agreed")
INFORMED = announcement.is_("agreed_general", "told", "noticed")
OBJECTED = announcement.is_("refused", "withdrawn")

# --- Others
CHILD = others.has("child_under_12", "child_12_15", "child_16_17")
GROUP = others.has("group")

# --- Uses by how far they carry
TO_MANY = use.has("public")
TO_LARGE_GROUP = use.has("large_group")
FOR_WORK = use.has(
    "second_professional", "complaint", "civil_court", "admin_court", "youth_court", "police_report", "opponent",
    "colleagues", "file", "small_group", "large_group", "public",
)  # fmt: skip
"""Uses with which a professional takes a recording out of the own sphere (Engelfriet 2021)."""

PERSONAL_PURPOSE = purpose.is_("memory", "evidence_now", "evidence_later", "safety", "type_out", "keepsake")
"""Purposes that an employee may call "for myself"."""
