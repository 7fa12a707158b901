"""Notions that the rules about evidence have in common, whatever the forum."""

from ..questions import conversation, situation
from .criminal import CRIMINAL
from .facts import AGREED, INFORMED, ON_PAPER, PAID_REPRESENTATIVE, PRIVATE, TYPED, WITH_DEVICE

VERDICTS = ("usable", "weighed", "unlikely", "contested")
FORUMS = ("civil", "disciplinary", "administrative", "youth", "criminal")

criminal = CRIMINAL.subject()
NOT_CRIMINAL = criminal.is_("not_criminal")
NOTES = ON_PAPER | TYPED
NO_TALK = conversation.is_("none")
OWN_BEHALF = (PRIVATE | PAID_REPRESENTATIVE) & WITH_DEVICE
OWN = OWN_BEHALF & NOT_CRIMINAL
"""A citizen's own recording, whose making is no offence."""
NOT_OWN = WITH_DEVICE & ~OWN
OPENLY = AGREED | INFORMED
PRIVILEGED = situation.has("privileged") & WITH_DEVICE
EDITED = situation.has("edited") & WITH_DEVICE
