"""Who reads, in what kind of conversation, and how far things are: the notions that all help is hung on."""

from ..decisions.controller import CONTROLLER
from ..decisions.copy_right import COPY_RIGHT
from ..decisions.criminal import CRIMINAL
from ..decisions.facts import (
    OBJECTED,
    ON_PAPER,
    PAID_REPRESENTATIVE,
    PRIVATE,
    PROVIDER,
    TYPED,
    WITH_DEVICE,
)
from ..decisions.gdpr import GDPR_APPLIES
from ..decisions.making import MAKING
from ..decisions.norm import NORM
from ..questions import (
    CARE_LIKE,
    agreements,
    conversation,
    moment,
    others,
    progress,
    recorder_age,
    rule_says,
    side,
    use,
)

criminal = CRIMINAL.subject()
gdpr = GDPR_APPLIES.subject()
controller = CONTROLLER.subject()
copy_right = COPY_RIGHT.subject()
making = MAKING.subject()
norm = NORM.subject()

# --- The kind of conversation
CARE = conversation.is_("care")
ASSESSMENT = conversation.is_("assessment")
YOUTH = conversation.is_("youth")
WORK = conversation.is_("work")
GOVERNMENT = conversation.is_("government")
EDUCATION = conversation.is_("education")
BUSINESS = conversation.is_("business")
LEGAL = conversation.is_("legal")
POLICE_TALK = conversation.is_("police")
PRIVATE_LIFE = conversation.is_("private")
CAMERA_ONLY = conversation.is_("none")
OTHER_KIND = conversation.is_("other")
PUBLIC_BODY = GOVERNMENT | POLICE_TALK
"""One of the two is an authority: what it refuses is a decision that one objects to (art. 34 UAVG)."""
BY_AUTHORITY = PUBLIC_BODY & PROVIDER
"""An administrative authority holds the recording. What a citizen answers there is no decision of an authority."""
FACES_THE_PUBLIC = CARE_LIKE | GOVERNMENT | EDUCATION | BUSINESS | POLICE_TALK
"""Who is recorded here by a private person, mostly is at work."""
RECORDING_EXPECTED = GOVERNMENT | ASSESSMENT | YOUTH
"""The other is an authority, or may be one: the ombudsman's rules of play are about recording there."""

# --- Who reads, and when
READER_RECORDED = side.is_("recorded", "involved")
READER_RECORDS = side.is_("recorder")
READER_ARRANGES = side.is_("organisation")
PLANNED = moment.is_("planned")
STARTED = ~PLANNED
"""Also for who got a recording: the moment is not asked then."""

# --- Who records
OWN = PRIVATE | PAID_REPRESENTATIVE
"""For oneself, or for the person one looks after."""
OWN_RECORDING = OWN & WITH_DEVICE
MINE = READER_RECORDS & OWN_RECORDING
CHILD_RECORDS = OWN_RECORDING & recorder_age.is_("under_12", "12_15", "16_17")
AT_WORK = PROVIDER & WITH_DEVICE
EMPLOYEE_RECORDS = PRIVATE & WORK & WITH_DEVICE
"""A worker records about the own position."""
ONLY_NOTES = ON_PAPER | TYPED
RECORDS_AT_WORK = (READER_RECORDS | READER_ARRANGES) & AT_WORK
"""The reader records professionally, or answers for who does."""

# --- Rights of who was recorded
ANSWERABLE = PROVIDER | (OWN & gdpr.is_("applies"))
"""Somebody to whom privacy law applies; a private person loses the exemption by publishing, or by filming a street."""
HOLDER_KNOWN = READER_RECORDED & ANSWERABLE & STARTED
RIGHT_TO_COPY = copy_right.is_("yes", "contested", "conditional")
ASKED = progress.is_("waiting", "month_passed", "refused", "copy_given", "deleted")

# --- What is the matter
NOT_WANTED = OBJECTED | (agreements.is_("house_rule") & rule_says.is_("forbids"))
UNLAWFUL = making.is_("not_allowed", "criminal")
SPREAD = use.has("large_group", "public")
OTHERS_PRESENT = others.has(
    "group", "companion", "child_under_12", "child_12_15", "child_16_17", "incapacitated", "interpreter"
)
