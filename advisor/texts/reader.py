"""The noun phrases by which texts speak of the people in the story, and the moment, from the answers.

Texts differ between readers by these phrases alone: "u", "uw zorgverlener", "de werknemer". Each is good as
subject and as object, and texts choose verbs that fit both "u" and "de zorgverlener" ("mag", "heeft", "wil").
"""

from __future__ import annotations

from typing import NamedTuple

from advisor.law.answers import Answers

from .english import in_english
from .language import ENGLISH, language
from .parties import (
    COLLEAGUE,
    NOBODY_KNOWN,
    OWN_ORGANISATION,
    OWN_OTHER,
    OWN_RECORDER,
    PARTIES,
    UNDER_AGE,
    YOU,
    YOUNG,
    Pair,
)

IN_CARE = ("care", "assessment", "youth")
AT_WORK = ("staff", "self_employed", "organisation", "work_unknown", "regulated")
AT_A_DISTANCE = ("absent", "bystander", "left")


class Doing(NamedTuple):
    """What the recorder does, in two parts between which a verb fits: "dit gesprek" (mag) "opnemen"."""

    what: str
    verb: str


def reader(answers: Answers) -> dict[str, object]:
    """The values that every text may use.

    ``recorder`` and ``other`` are noun phrases, ``you_record`` says whether the reader is the recorder. Of
    ``planned``, ``ongoing`` and ``made`` exactly one is true: ``made`` as long as nothing else was answered. ``notes``
    says that there is no recording, only notes; ``filmed`` that there are images. ``what`` and ``verb`` say what is
    done ("dit gesprek", "opnemen"). ``kind`` is the id of the kind of conversation; ``in_care`` says that it is care,
    an assessment or youth care, ``at_work`` that the recorder records for a job.
    """
    both = recorder, other = parties(answers)
    moment = _one(answers, "moment")
    done = what, verb = doing(answers)
    kind = _one(answers, "conversation")
    return {
        "recorder": recorder,
        "other": other,
        "you_record": _one(answers, "side") == "recorder",
        "planned": moment == "planned",
        "ongoing": moment == "ongoing",
        "made": moment not in ("planned", "ongoing"),
        "notes": _one(answers, "capture") in ("notes", "typed"),
        "filmed": verb in ("filmen", "meekijken"),
        "what": what,
        "verb": verb,
        "kind": kind,
        "in_care": kind in IN_CARE,
        "at_work": _one(answers, "capacity") in AT_WORK,
        **(in_english(both, done) if language() == ENGLISH else {}),
    }


def parties(answers: Answers) -> Pair:
    """Who records and who is the other party, as this reader would say it."""
    side, capacity, kind = (_one(answers, question) for question in ("side", "capacity", "conversation"))
    recorder, other = PARTIES.get(kind, {}).get(capacity, NOBODY_KNOWN)
    if capacity == "private" and _one(answers, "recorder_age") in UNDER_AGE:
        recorder = YOUNG.get(kind, recorder)
    if side == "recorder":
        return Pair(YOU, OWN_OTHER.get(other, other))
    if side == "recorded":
        return Pair(OWN_RECORDER.get((kind, recorder), recorder), YOU)
    if side == "organisation":
        return OWN_ORGANISATION.get((kind, capacity)) or Pair(COLLEAGUE.get(capacity, recorder), other)
    return Pair(recorder, other)


def doing(answers: Answers) -> Doing:
    """What the recorder does; recording a conversation as long as nothing else was answered."""
    asked = ("capture", "camera", "presence", "channel")
    capture, camera, presence, channel = (_one(answers, question) for question in asked)
    no_talk = _one(answers, "conversation") == "none"
    if capture in ("notes", "typed"):
        return Doing("van dit gesprek aantekeningen", "maken")
    on_the_line = channel in ("phone", "video_call", "message")
    if capture == "live":
        return Doing("met dit gesprek" if on_the_line else "hier", "meeluisteren" if camera == "none" else "meekijken")
    if capture == "video":
        in_the_room = not on_the_line and (camera in ("fixed", "hidden") or presence in AT_A_DISTANCE)
        return Doing("hier" if no_talk or in_the_room else "dit gesprek", "filmen")
    if no_talk:
        return Doing("hier", "opnemen")
    if channel == "message":
        return Doing("dit bericht", "bewaren")
    return Doing("dit gesprek", "opnemen")


def _one(answers: Answers, question_id: str) -> str:
    """The one option given to a question with one answer, or an empty text."""
    return next(iter(answers.get(question_id, ())), "")
