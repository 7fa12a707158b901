"""Who the two sides of a conversation are, in words: by the kind of conversation and the role of the recorder."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

YOU = "u"
SOMEBODY = "de opnemer"
SOMEBODY_ELSE = "de ander"


class Pair(NamedTuple):
    """Who records, and who is on the other side of the conversation."""

    recorder: str
    other: str


NOBODY_KNOWN = Pair(SOMEBODY, SOMEBODY_ELSE)


def _pairs(
    private: str, professional: str, organisation: str, self_employed: str, client: str, opposite: str
) -> Mapping[str, Pair]:
    """The pairs of one kind of conversation.

    `private` records on own behalf and has `opposite` across the table; a `professional`, an `organisation` or somebody
    `self_employed` records, and has `client` across the table.
    """
    return {
        "private": Pair(private, opposite),
        "paid_representative": Pair("de begeleider", opposite),
        "staff": Pair(professional, client),
        "self_employed": Pair(self_employed, client),
        "organisation": Pair(organisation, client),
        "work_unknown": Pair(professional, client),
        "regulated": Pair("de advocaat of deskundige", SOMEBODY_ELSE),
        "journalist": Pair("de journalist", SOMEBODY_ELSE),
        "police": Pair("de politie", SOMEBODY_ELSE),
    }


PARTIES: Mapping[str, Mapping[str, Pair]] = {
    "care": _pairs(
        "de patiënt of naaste",
        "de zorgverlener",
        "de zorginstelling",
        "de zelfstandige zorgverlener",
        client="de patiënt",
        opposite="de zorgverlener",
    ),
    "assessment": _pairs(
        "de cliënt of naaste",
        "de arts",
        "de organisatie van de arts",
        "de zelfstandige arts",
        client="de cliënt",
        opposite="de arts",
    ),
    "youth": _pairs(
        "de ouder of jongere",
        "de hulpverlener",
        "de jeugdinstelling",
        "de zelfstandige hulpverlener",
        client="de ouder of jongere",
        opposite="de hulpverlener",
    ),
    "work": _pairs(
        "de werknemer",
        "de leidinggevende of collega",
        "de werkgever",
        "de zzp’er",
        client="de werknemer",
        opposite="de werkgever",
    ),
    "government": _pairs(
        "de burger",
        "de ambtenaar",
        "de gemeente of dienst",
        "de ingehuurde medewerker",
        client="de burger",
        opposite="de ambtenaar",
    ),
    "education": _pairs(
        "de leerling of ouder",
        "de docent",
        "de school",
        "de zelfstandige docent",
        client="de leerling of ouder",
        opposite="de docent",
    ),
    "business": _pairs(
        "de klant",
        "de medewerker van het bedrijf",
        "het bedrijf",
        "de ondernemer",
        client="de klant",
        opposite="het bedrijf",
    ),
    "legal": _pairs(
        "de cliënt",
        "de medewerker",
        "de organisatie",
        "de advocaat of mediator",
        client="de cliënt",
        opposite=SOMEBODY_ELSE,
    ),
    "police": _pairs(
        "de burger",
        "de agent",
        "de politie of justitie",
        "de ingehuurde deskundige",
        client="de burger",
        opposite="de agent",
    ),
    "private": _pairs(
        SOMEBODY,
        "de medewerker",
        "de organisatie",
        "de ondernemer",
        client=SOMEBODY_ELSE,
        opposite=SOMEBODY_ELSE,
    ),
    "none": _pairs(
        "de eigenaar van de camera",
        "de medewerker",
        "de organisatie",
        "de ondernemer",
        client="de persoon in beeld",
        opposite="de persoon in beeld",
    ),
    "other": _pairs(
        SOMEBODY,
        "de medewerker",
        "de organisatie",
        "de ondernemer",
        client=SOMEBODY_ELSE,
        opposite=SOMEBODY_ELSE,
    ),
}
"""Both parties, by kind of conversation and by the capacity of the recorder, for a reader who is neither."""

YOUNG: Mapping[str, str] = {"youth": "de jongere", "education": "de leerling"}
"""Who records on own behalf and is known to be under age, by kind of conversation."""
UNDER_AGE = ("16_17", "12_15", "under_12")

OWN_RECORDER: Mapping[tuple[str, str], str] = {
    ("care", "de zorgverlener"): "uw zorgverlener",
    ("care", "de zorginstelling"): "uw zorginstelling",
    ("work", "de werkgever"): "uw werkgever",
    ("work", "de leidinggevende of collega"): "uw leidinggevende of collega",
    ("private", SOMEBODY): SOMEBODY_ELSE,
    ("other", SOMEBODY): SOMEBODY_ELSE,
}
"""What somebody who was recorded says instead, in this kind of conversation."""

OWN_OTHER: Mapping[str, str] = {"de werkgever": "uw werkgever"}
"""What somebody who records says of the other instead."""

OWN_ORGANISATION: Mapping[tuple[str, str], Pair] = {
    ("work", "private"): Pair("de werknemer", "uw organisatie"),
    ("business", "private"): Pair("de klant", "uw organisatie"),
    ("business", "paid_representative"): Pair("de begeleider", "uw organisatie"),
    ("work", "paid_representative"): Pair("de begeleider", "uw organisatie"),
}
"""Both parties for somebody who arranges things for the organisation that was recorded."""

COLLEAGUE: Mapping[str, str] = {
    "staff": "de medewerker",
    "organisation": "uw organisatie",
    "work_unknown": "de medewerker",
}
"""What somebody who arranges things for an organisation says of a recorder within it."""
