"""The noun phrases and verbs of `reader` in English: from the Dutch ones, so that both always mean the same.

A phrase is good as subject and as object, and texts choose verbs that fit both "you" and "the doctor" ("may", "did").
"""

from __future__ import annotations

from collections.abc import Mapping

from .parties import Pair

PHRASES: Mapping[str, str] = {
    "u": "you",
    "de opnemer": "the person recording",
    "de ander": "the other person",
    "de begeleider": "the support worker",
    "de advocaat of deskundige": "the lawyer or expert",
    "de journalist": "the journalist",
    "de politie": "the police",
    "de patiënt of naaste": "the patient or relative",
    "de patiënt": "the patient",
    "de zorgverlener": "the care provider",
    "de zorginstelling": "the care institution",
    "de zelfstandige zorgverlener": "the self-employed care provider",
    "uw zorgverlener": "your care provider",
    "uw zorginstelling": "your care institution",
    "de cliënt of naaste": "the client or relative",
    "de cliënt": "the client",
    "de arts": "the doctor",
    "de organisatie van de arts": "the doctor’s organisation",
    "de zelfstandige arts": "the self-employed doctor",
    "de ouder of jongere": "the parent or young person",
    "de jongere": "the young person",
    "de hulpverlener": "the youth care worker",
    "de jeugdinstelling": "the youth care institution",
    "de zelfstandige hulpverlener": "the self-employed youth care worker",
    "de werknemer": "the employee",
    "de leidinggevende of collega": "the manager or colleague",
    "uw leidinggevende of collega": "your manager or colleague",
    "de werkgever": "the employer",
    "uw werkgever": "your employer",
    "de zzp’er": "the freelancer",
    "de burger": "the citizen",
    "de ambtenaar": "the official",
    "de gemeente of dienst": "the municipality or authority",
    "de ingehuurde medewerker": "the hired worker",
    "de leerling of ouder": "the pupil or parent",
    "de leerling": "the pupil",
    "de docent": "the teacher",
    "de school": "the school",
    "de zelfstandige docent": "the self-employed teacher",
    "de klant": "the customer",
    "de medewerker van het bedrijf": "the company’s employee",
    "het bedrijf": "the company",
    "de ondernemer": "the business owner",
    "de medewerker": "the member of staff",
    "de organisatie": "the organisation",
    "uw organisatie": "your organisation",
    "de advocaat of mediator": "the lawyer or mediator",
    "de agent": "the police officer",
    "de politie of justitie": "the police or public prosecutor",
    "de ingehuurde deskundige": "the hired expert",
    "de eigenaar van de camera": "the owner of the camera",
    "de persoon in beeld": "the person on camera",
}
"""Every phrase of `parties`."""

DOING: Mapping[tuple[str, str], tuple[str, str]] = {
    ("van dit gesprek aantekeningen", "maken"): ("notes of this conversation", "make"),
    ("met dit gesprek", "meeluisteren"): ("in on this conversation", "listen"),
    ("met dit gesprek", "meekijken"): ("this conversation", "watch"),
    ("hier", "meeluisteren"): ("in here", "listen"),
    ("hier", "meekijken"): ("here", "watch"),
    ("hier", "filmen"): ("here", "film"),
    ("hier", "opnemen"): ("here", "record"),
    ("dit gesprek", "filmen"): ("this conversation", "film"),
    ("dit gesprek", "opnemen"): ("this conversation", "record"),
    ("dit bericht", "bewaren"): ("this message", "keep"),
}
"""What is done, in the two parts of `reader.Doing`; in English the verb comes first."""


def in_english(pair: Pair, doing: tuple[str, str]) -> dict[str, object]:
    """The values of `reader` that are words, and under ``dutch``, in pairs, the Dutch ones for texts in Dutch.

    Raises KeyError for a phrase without a translation.
    """
    what, verb = DOING[doing]
    return {
        "recorder": PHRASES[pair.recorder],
        "other": PHRASES[pair.other],
        "what": what,
        "verb": verb,
        "dutch": (*pair._asdict().items(), ("what", doing[0]), ("verb", doing[1])),
    }
