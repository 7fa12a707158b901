"""The noun phrases by which texts speak of the people in the story, and the moment, from the answers.

Texts differ between readers by these phrases alone: "u", "uw zorgverlener", "de patiënt". Each is good as
subject and as object, and texts choose verbs that fit both "u" and "de zorgverlener" ("mag", "heeft", "wil").
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from advisor.law.answers import Answers

YOU = "u"
SOMEBODY = "de opnemer"
SOMEBODY_ELSE = "de ander"


class Pair(NamedTuple):
    """Who records, and who is on the other side of the conversation."""

    recorder: str
    other: str


PARTIES: Mapping[str, Mapping[str, Pair]] = {
    "care": {
        "private": Pair("de patiënt of naaste", "de zorgverlener"),
        "paid_representative": Pair("de begeleider", "de zorgverlener"),
        "staff": Pair("de zorgverlener", "de patiënt"),
        "self_employed": Pair("de zelfstandige zorgverlener", "de patiënt"),
        "organisation": Pair("de zorginstelling", "de patiënt"),
        "work_unknown": Pair("de zorgverlener", "de patiënt"),
        "regulated": Pair("de advocaat of deskundige", SOMEBODY_ELSE),
        "journalist": Pair("de journalist", SOMEBODY_ELSE),
        "police": Pair("de politie", SOMEBODY_ELSE),
    },
    "assessment": {
        "private": Pair("de cliënt of naaste", "de arts"),
        "paid_representative": Pair("de begeleider", "de arts"),
        "staff": Pair("de arts", "de cliënt"),
        "self_employed": Pair("de zelfstandige arts", "de cliënt"),
        "organisation": Pair("de organisatie van de arts", "de cliënt"),
        "work_unknown": Pair("de arts", "de cliënt"),
        "regulated": Pair("de advocaat of deskundige", SOMEBODY_ELSE),
        "journalist": Pair("de journalist", SOMEBODY_ELSE),
        "police": Pair("de politie", SOMEBODY_ELSE),
    },
}
"""Both parties, by kind of conversation and by the capacity of the recorder, for a reader who is neither."""

OWN_PROVIDER: Mapping[str, str] = {
    "de zorgverlener": "uw zorgverlener",
    "de zorginstelling": "uw zorginstelling",
}
"""What a patient who was recorded says instead."""

OWN_ORGANISATION: Mapping[str, str] = {
    "staff": "de medewerker",
    "organisation": "uw organisatie",
    "work_unknown": "de medewerker",
}
"""What somebody who arranges things for an organisation says of a recorder within it."""


def reader(answers: Answers) -> dict[str, object]:
    """The values that every text may use.

    ``recorder`` and ``other`` are noun phrases, ``you_record`` says whether the reader is the recorder. Of
    ``planned``, ``ongoing`` and ``made`` exactly one is true: ``made`` as long as nothing else was answered. ``notes``
    says that there is no recording, only notes.
    """
    recorder, other = parties(answers)
    moment = _one(answers, "moment")
    return {
        "recorder": recorder,
        "other": other,
        "you_record": _one(answers, "side") == "recorder",
        "planned": moment == "planned",
        "ongoing": moment == "ongoing",
        "made": moment not in ("planned", "ongoing"),
        "notes": _one(answers, "capture") in ("notes", "typed"),
    }


def parties(answers: Answers) -> Pair:
    """Who records and who is the other party, as this reader would say it."""
    side, capacity = _one(answers, "side"), _one(answers, "capacity")
    conversation = PARTIES.get(_one(answers, "conversation"), {})
    recorder, other = conversation.get(capacity, Pair(SOMEBODY, SOMEBODY_ELSE))
    if side == "recorder":
        return Pair(YOU, other)
    if side == "recorded":
        return Pair(OWN_PROVIDER.get(recorder, recorder), YOU)
    if side == "organisation":
        return Pair(OWN_ORGANISATION.get(capacity, recorder), other)
    return Pair(recorder, other)


def _one(answers: Answers, question_id: str) -> str:
    """The one option given to a question with one answer, or an empty text."""
    return next(iter(answers.get(question_id, ())), "")
