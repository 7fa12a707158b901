"""The noun phrases: for every reader there is one for who records and one for the other, and they differ."""

from itertools import product

import pytest

from advisor.law.questions import BY_ID
from advisor.texts.reader import OWN_ORGANISATION, PARTIES, Pair, parties, reader


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
        assert phrase == "u" or phrase.split()[0] in ("de", "uw")


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
    ],
)
def test_parties_speak_to_this_reader(side: str, capacity: str, conversation: str, expected: Pair) -> None:
    assert _parties(side, capacity, conversation) == expected


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
    for table in (*PARTIES.values(), OWN_ORGANISATION):
        assert set(table) <= set(_options("capacity"))
