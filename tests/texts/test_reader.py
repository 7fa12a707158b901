"""The noun phrases: for every reader there is one for who records and one for the other, and they differ."""

from itertools import product

import pytest

from advisor.law.questions import BY_ID
from advisor.texts.parties import COLLEAGUE, OWN_ORGANISATION, OWN_RECORDER, PARTIES, Pair
from advisor.texts.reader import doing, parties, reader


def _options(question: str) -> list[str]:
    return [option.id for option in BY_ID[question].options]


def _parties(side: str, capacity: str, conversation: str = "care") -> Pair:
    return parties({"side": (side,), "capacity": (capacity,), "conversation": (conversation,)})


@pytest.mark.parametrize(
    ("side", "capacity", "conversation"),
    [*product(_options("side"), _options("capacity"), _options("conversation"))],
)
def test_every_story_has_two_different_parties_and_at_most_one_is_the_reader(
    side: str, capacity: str, conversation: str
) -> None:
    recorder, other = _parties(side, capacity, conversation)
    assert recorder
    assert other
    assert recorder != other
    assert (recorder == "u") == (side == "recorder")
    assert (other == "u") == (side == "recorded")
    for phrase in (recorder, other):
        assert phrase == "u" or phrase.split()[0] in ("de", "het", "uw")


@pytest.mark.parametrize(
    ("side", "capacity", "conversation", "expected"),
    [
        ("recorded", "staff", "care", Pair("uw zorgverlener", "u")),
        ("recorded", "self_employed", "care", Pair("de zelfstandige zorgverlener", "u")),
        ("recorded", "organisation", "care", Pair("uw zorginstelling", "u")),
        ("recorded", "private", "care", Pair("de patiënt of naaste", "u")),
        ("recorded", "staff", "assessment", Pair("de arts", "u")),
        ("recorded", "unknown", "care", Pair("de opnemer", "u")),
        ("recorder", "private", "care", Pair("u", "de zorgverlener")),
        ("recorder", "private", "assessment", Pair("u", "de arts")),
        ("recorder", "staff", "care", Pair("u", "de patiënt")),
        ("recorder", "unknown", "care", Pair("u", "de ander")),
        ("involved", "staff", "care", Pair("de zorgverlener", "de patiënt")),
        ("received", "private", "care", Pair("de patiënt of naaste", "de zorgverlener")),
        ("organisation", "staff", "care", Pair("de medewerker", "de patiënt")),
        ("organisation", "organisation", "care", Pair("uw organisatie", "de patiënt")),
        ("organisation", "private", "care", Pair("de patiënt of naaste", "de zorgverlener")),
        ("recorder", "private", "work", Pair("u", "uw werkgever")),
        ("recorded", "organisation", "work", Pair("uw werkgever", "u")),
        ("recorded", "staff", "work", Pair("uw leidinggevende of collega", "u")),
        ("recorded", "private", "work", Pair("de werknemer", "u")),
        ("organisation", "private", "work", Pair("de werknemer", "uw organisatie")),
        ("organisation", "organisation", "work", Pair("uw organisatie", "de werknemer")),
        ("recorder", "private", "government", Pair("u", "de ambtenaar")),
        ("recorded", "organisation", "government", Pair("de gemeente of dienst", "u")),
        ("recorded", "private", "government", Pair("de burger", "u")),
        ("recorder", "private", "education", Pair("u", "de docent")),
        ("recorded", "private", "education", Pair("de leerling of ouder", "u")),
        ("recorded", "organisation", "business", Pair("het bedrijf", "u")),
        ("recorder", "staff", "business", Pair("u", "de klant")),
        ("recorder", "private", "youth", Pair("u", "de hulpverlener")),
        ("recorded", "regulated", "legal", Pair("de advocaat of deskundige", "u")),
        ("recorder", "private", "police", Pair("u", "de agent")),
        ("recorded", "police", "police", Pair("de politie", "u")),
        ("recorded", "private", "private", Pair("de ander", "u")),
        ("involved", "private", "private", Pair("de opnemer", "de ander")),
        ("recorded", "private", "none", Pair("de eigenaar van de camera", "u")),
        ("recorder", "organisation", "none", Pair("u", "de persoon in beeld")),
        ("recorded", "journalist", "business", Pair("de journalist", "u")),
    ],
)
def test_parties_speak_to_this_reader(side: str, capacity: str, conversation: str, expected: Pair) -> None:
    assert _parties(side, capacity, conversation) == expected


@pytest.mark.parametrize(
    ("conversation", "age", "expected"),
    [
        ("education", "12_15", "de leerling"),
        ("education", "under_12", "de leerling"),
        ("education", "adult", "de leerling of ouder"),
        ("education", "unknown", "de leerling of ouder"),
        ("youth", "16_17", "de jongere"),
        ("youth", "adult", "de ouder of jongere"),
    ],
)
def test_who_records_is_no_parent_when_known_to_be_under_age(conversation: str, age: str, expected: str) -> None:
    given = {"side": "recorded", "capacity": "private", "conversation": conversation, "recorder_age": age}
    assert parties({question: (option,) for question, option in given.items()}) == Pair(expected, "u")
    assert parties({question: (option,) for question, option in {**given, "side": "recorder"}.items()}).recorder == "u"


def test_parties_before_anything_is_known_are_general() -> None:
    assert parties({}) == Pair("de opnemer", "de ander")
    assert parties({"side": ("recorder",)}) == Pair("u", "de ander")


@pytest.mark.parametrize("moment", [None, *_options("moment")])
def test_reader_has_exactly_one_moment(moment: str | None) -> None:
    words = reader({} if moment is None else {"moment": (moment,)})
    assert [name for name in ("planned", "ongoing", "made") if words[name]] == [moment or "made"]


def test_reader_says_whether_the_reader_records() -> None:
    assert reader({"side": ("recorder",)})["you_record"] is True
    assert reader({"side": ("organisation",), "capacity": ("organisation",)})["you_record"] is False


def test_tables_name_only_options_that_exist() -> None:
    assert set(PARTIES) <= set(_options("conversation"))
    for table in (*PARTIES.values(), COLLEAGUE):
        assert set(table) <= set(_options("capacity"))
    for kind, capacity in OWN_ORGANISATION:
        assert kind in PARTIES
        assert capacity in PARTIES[kind]
    for kind, recorder in OWN_RECORDER:
        assert recorder in {pair.recorder for pair in PARTIES[kind].values()}


def test_every_kind_of_conversation_has_its_parties() -> None:
    assert set(PARTIES) == set(_options("conversation"))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("", "dit gesprek opnemen"),
        ("capture=audio", "dit gesprek opnemen"),
        ("capture=notes", "van dit gesprek aantekeningen maken"),
        ("capture=typed", "van dit gesprek aantekeningen maken"),
        ("capture=video channel=video_call camera=screen", "dit gesprek filmen"),
        ("capture=video channel=in_person camera=handheld presence=whole", "dit gesprek filmen"),
        ("capture=video channel=in_person camera=fixed", "hier filmen"),
        ("capture=video channel=in_person camera=handheld presence=bystander", "hier filmen"),
        ("capture=live channel=in_person camera=fixed", "hier meekijken"),
        ("capture=live channel=phone camera=none", "met dit gesprek meeluisteren"),
        ("capture=audio channel=message", "dit bericht bewaren"),
        ("capture=video conversation=none", "hier filmen"),
        ("capture=audio conversation=none", "hier opnemen"),
    ],
)
def test_what_is_done_is_said_in_two_parts(given: str, expected: str) -> None:
    pairs = (pair.split("=") for pair in given.split())
    assert " ".join(doing({question: (option,) for question, option in pairs})) == expected


def test_reader_knows_the_kind_of_conversation_and_whether_it_is_for_work() -> None:
    words = reader({"conversation": ("youth",), "capacity": ("staff",)})
    assert (words["kind"], words["in_care"], words["at_work"]) == ("youth", True, True)
    words = reader({"conversation": ("work",), "capacity": ("private",)})
    assert (words["kind"], words["in_care"], words["at_work"]) == ("work", False, False)
