"""The words that letters are filled with, from the answers: who recorded what, when, and about whom.

In a letter "ik" writes and "u" reads, so these noun phrases are others than those of `advisor.texts.reader`. What only
the sender knows is a blank between square brackets: no name or address ever reaches the server.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from django.utils.formats import date_format

from advisor.law.answers import Answers
from advisor.law.assess import Assessment
from advisor.law.deadlines import deadlines
from advisor.law.events import NO_DATES, Dates

DAY = "[datum]"

ORGANISATIONS: Mapping[str, str] = {
    "care": "[naam van de zorginstelling of praktijk]",
    "assessment": "[naam van de organisatie van de arts]",
    "youth": "[naam van de organisatie voor jeugdhulp]",
    "work": "[naam van uw werkgever]",
    "government": "[naam van de gemeente of instantie]",
    "education": "[naam van de school of opleiding]",
    "business": "[naam van het bedrijf]",
    "legal": "[naam van het kantoor]",
    "police": "[naam van de politie-eenheid]",
    "none": "[naam van de eigenaar van de camera]",
}
"""Who a letter to an organisation goes to, by kind of conversation."""

PERSONS: Mapping[str, str] = {
    "care": "[naam van de zorgverlener]",
    "assessment": "[naam van de arts]",
    "youth": "[naam van de hulpverlener]",
    "work": "[naam van de leidinggevende of collega]",
    "government": "[naam van de medewerker]",
    "education": "[naam van de docent]",
    "business": "[naam van de medewerker]",
    "legal": "[naam van de advocaat of mediator]",
    "police": "[naam van de agent]",
    "none": "[naam van de eigenaar van de camera]",
}
"""Who talked with the sender at work, by kind of conversation."""

TALKS: Mapping[str, str] = {
    "phone": "telefoongesprek",
    "video_call": "videogesprek",
    "message": "bericht",
}
PLACES: Mapping[str, str] = {
    "in_person": ", in [plaats en ruimte]",
    "phone": ", aan de telefoon",
    "video_call": ", met beeldbellen",
    "message": ", in een bericht of voicemail",
}
CAPTURED: Mapping[str, str] = {
    "audio": "geluid",
    "transcript": "tekst door een AI-hulp, en misschien geluid",
    "live": "meekijken of meeluisteren via een apparaat",
    "typed": "aantekeningen op een computer of telefoon",
    "notes": "aantekeningen op papier",
    "unknown": "dat weet ik niet: geluid, beeld of tekst",
}
ABOUT: Mapping[str, str] = {
    "parent": "mijn kind",
    "parent_joint": "mijn kind",
    "self": "mij",
}
"""Whom the recording is about, by the authority of somebody who comes up for another."""
SOMEBODY = "[naam van de ander]"

PURPOSES: Mapping[str, str] = {
    "memory": "het gesprek later rustig terug te luisteren",
    "evidence_now": "te kunnen laten zien wat er is gezegd",
    "evidence_later": "later te kunnen laten zien wat er is gezegd",
    "safety": "mensen te beschermen tegen bedreiging of geweld",
    "treatment": "de behandeling zelf te helpen",
    "health_safety": "iemand te helpen die kan vallen, dwalen of een aanval kan krijgen",
    "record": "een goed verslag te maken",
    "training": "ervan te leren, bijvoorbeeld bij een opleiding",
    "research": "onderzoek te doen",
    "quality": "onze dienst beter te maken",
    "type_out": "het gesprek uit te typen en de opname daarna te wissen",
    "keepsake": "een herinnering te hebben",
    "security": "het gebouw en spullen te beveiligen",
}
IN_BETWEEN = ("care_complaint", "dpo_complaint")
"""Letters to somebody who did not record."""

NAME = "[naam]"
PURPOSE = "[waarvoor u opneemt]"


def letter_words(assessment: Assessment, letter: str, dates: Dates = NO_DATES) -> dict[str, object]:
    """The values that every text of this letter may use."""
    kept = assessment.reading.kept
    kind, channel, capture = (_one(kept, name) for name in ("conversation", "channel", "capture"))
    me = _about(kept)
    talk = TALKS.get(channel, "gesprek")
    due = {deadline.clock.id: deadline.due for deadline in deadlines(assessment.clocks, dates)}
    self_employed = _one(kept, "capacity") == "self_employed"
    we = not (self_employed or _one(kept, "side") == "recorder")
    return {
        "me": me,
        "talk": talk,
        "taker": taker(kept, letter),
        "done": _done(kind, capture, talk, me),
        "doing": _doing(kind, capture, talk, me),
        "will": _will(kind, capture, talk),
        "thing": _thing(kind, capture),
        "where": PLACES.get(channel, ", in [plaats]"),
        "captured": captured(kept),
        "organisation": ORGANISATIONS.get(kind, "[naam van de organisatie]"),
        "person": PERSONS.get(kind, "[naam van degene die opnam]"),
        "purpose": PURPOSES.get(_one(kept, "purpose"), PURPOSE),
        "asked": _asked(kept),
        "with_restriction": "restriction" in assessment.letters,
        "alone": letter == "restriction",
        "planned": _one(kept, "moment") == "planned",
        "as_we": we,
        "request_day": day(dates.get("request_received")),
        "request_due": day(due.get("answer-expected"), ""),
        "answer_day": day(dates.get("answer_received")),
        "leak_day": day(dates.get("leak_discovered"), "[datum en tijd]"),
    }


def taker(answers: Answers, letter: str) -> str:
    """Who recorded: good as the subject of "heeft" and "wil". To a court, or to somebody in between, it is not "u"."""
    capacity = _one(answers, "capacity")
    person = PERSONS.get(_one(answers, "conversation"), NAME)
    if letter == "petition":
        return {
            "staff": f"medewerker {NAME} van de organisatie",
            "organisation": "de organisatie",
            "work_unknown": "iemand van de organisatie",
        }.get(capacity, "de ander")
    if letter in IN_BETWEEN and capacity in ("self_employed", "regulated", "private", "paid_representative"):
        return person
    return {
        "staff": f"uw medewerker {NAME}",
        "organisation": "uw organisatie",
        "work_unknown": "iemand van uw organisatie",
        "police": "uw organisatie",
    }.get(capacity, "u")


def captured(answers: Answers) -> str:
    """What was captured, in a few words."""
    capture = _one(answers, "capture")
    if capture != "video":
        return CAPTURED.get(capture, CAPTURED["unknown"])
    return "beeld, zonder geluid" if _one(answers, "sound") == "no" else "beeld, en misschien ook geluid"


def day(value: date | None, blank: str = DAY) -> str:
    """A day in full, or what stands there as long as it is not known."""
    return date_format(value, "j F Y") if value else blank


def _about(answers: Answers) -> str:
    """Whom the recording is about, as the sender says it."""
    reader = _one(answers, "side")
    if reader == "involved":
        return ABOUT.get(_one(answers, "authority"), SOMEBODY)
    return "onze medewerker" if reader == "organisation" else "mij"


def _done(kind: str, capture: str, talk: str, me: str) -> str:
    if kind == "none":
        return f"{me} {'heeft opgenomen' if capture == 'audio' else 'heeft gefilmd'}"
    if capture == "transcript":
        return f"een AI-hulp heeft laten meeluisteren bij een {talk} met {me}"
    if capture == "live":
        return f"heeft laten meekijken of meeluisteren bij een {talk} met {me}"
    if capture in ("typed", "notes"):
        return f"aantekeningen heeft gemaakt van een {talk} met {me}"
    return f"een {talk} {'van' if talk == 'bericht' else 'met'} {me} heeft opgenomen"


def _doing(kind: str, capture: str, talk: str, me: str) -> str:
    if kind == "none":
        return f"{me} {'opneemt' if capture == 'audio' else 'filmt'}"
    talks = {"bericht": f"berichten van {me}"}.get(talk, f"gesprekken met {me}")
    if capture == "transcript":
        return f"een AI-hulp laat meeluisteren bij {talks}"
    if capture == "live":
        return f"laat meekijken of meeluisteren bij {talks}"
    return f"{talks} opneemt"


def _will(kind: str, capture: str, talk: str) -> str:
    if kind == "none":
        return "met een camera wil opnemen"
    if capture == "transcript":
        return f"een AI-hulp wil laten meeluisteren bij ons {talk}"
    if capture == "live":
        return f"wil laten meekijken of meeluisteren bij ons {talk}"
    return f"ons {talk} wil opnemen"


def _thing(kind: str, capture: str) -> str:
    if capture in ("typed", "notes"):
        return "de aantekeningen"
    return "de beelden" if kind == "none" and capture == "video" else "de opname"


def _asked(answers: Answers) -> str:
    """What was asked for, as far as the wishes tell."""
    wishes = set(answers.get("wish", ()))
    if "erase" in wishes and "hear" not in wishes:
        return "om de opname te wissen"
    if "hear" in wishes and "erase" not in wishes:
        return "om inzage en een kopie"
    return "om [inzage, een kopie, beperking of wissen]"


def _one(answers: Answers, question: str) -> str:
    """The one option given to a question with one answer, or an empty text."""
    return next(iter(answers.get(question, ())), "")
