"""Conditions in words say exactly what the condition says, and say it readably."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from django.template.loader import render_to_string

from advisor.accountability.in_words import Phrase, phrase
from advisor.accountability.notions import notions
from advisor.law.conditions import ALWAYS, NEVER, Condition, Facts, bit
from advisor.law.decisions.all import DECISIONS, RULES
from advisor.law.questions import QUESTIONS, announcement, capacity, channel, others, use
from advisor.law.rules import Worst
from tests.accountability.reading import plain

DRAWS = 30


def every_condition() -> Iterator[Condition]:
    """Every condition that some page puts into words."""
    yield from (rule.when for rule in RULES.values())
    for question in QUESTIONS:
        yield question.asked_when
        yield question.optional_when
        yield from (option.offered_when for option in question.options)
    for decision in DECISIONS.values():
        if isinstance(decision, Worst):
            yield from (when for when, _ in decision.parts)
    yield from notions().values()


def words(condition: Condition) -> str:
    """A condition as it stands on a page."""
    return plain(render_to_string("accountability/condition.html", {"part": phrase(condition)}))


def single_tests(part: Phrase) -> Iterator[Phrase]:
    if part.kind == "test":
        yield part
    if part.kind == "notion":
        yield from single_tests(phrase(notions()[part.subject], part.subject))
    for inner in part.parts:
        yield from single_tests(inner)


def test_every_condition_means_the_same_in_words() -> None:
    """Three-valued, on drawn facts: also what is open stays open."""
    source = random.Random(1)
    for condition in dict.fromkeys(every_condition()):
        told = phrase(condition)
        bits = [bit(*atom) for atom in dict.fromkeys(condition.atoms())]
        for _ in range(DRAWS):
            true = sum(one for one in bits if source.random() < 0.4)
            facts = Facts(true, sum(one for one in bits if not true & one and source.random() < 0.3))
            assert told.value(facts) == condition.value(facts)


def test_every_option_of_a_condition_is_named_in_words() -> None:
    for condition in dict.fromkeys(every_condition()):
        read = {(atom.subject, atom.option) for atom in condition.atoms()}
        assert {(test.subject, option) for test in single_tests(phrase(condition)) for option in test.options} == read


def test_options_of_one_question_are_alternatives() -> None:
    assert (
        words(capacity.is_("self_employed", "organisation"))
        == "Rol bij opnemen: ‘Als zelfstandige’ of ‘Voor een organisatie’"
    )


def test_not_stands_at_each_answer() -> None:
    assert words(~capacity.is_("self_employed", "organisation")) == (
        "Rol bij opnemen: niet ‘Als zelfstandige’ en niet ‘Voor een organisatie’"
    )


def test_points_stand_in_a_list_with_the_word_between_them() -> None:
    condition = capacity.is_("self_employed") & (channel.is_("phone") | ~announcement.is_("denied"))
    told = words(condition)
    assert told.startswith(
        "al deze punten: Rol bij opnemen: ‘Als zelfstandige’ en een van deze punten: Manier van praten:"
    )
    assert " of Verteld of gevraagd: niet " in told


def test_a_negated_list_is_turned_round() -> None:
    """Not (A and B) is not A or not B: a reader meets "niet" only beside an answer."""
    told = phrase(~(capacity.is_("private") & ~channel.is_("phone")))
    assert told.kind == "any"
    assert [(part.subject, part.negated) for part in told.parts] == [("capacity", True), ("channel", False)]


def test_lists_of_the_same_kind_dissolve_and_tests_of_one_question_go_together() -> None:
    told = phrase(~capacity.is_("private") & (~capacity.is_("staff") & channel.is_("phone")))
    assert [(part.subject, part.options) for part in told.parts] == [
        ("capacity", ("private", "staff")),
        ("channel", ("phone",)),
    ]
    either = phrase(capacity.is_("staff") | capacity.is_("private"))
    assert (either.kind, either.options) == ("test", ("private", "staff"))


def test_two_answers_that_must_both_be_given_stay_apart() -> None:
    told = phrase(others.has("group") & others.has("companion"))
    assert (told.kind, len(told.parts)) == ("all", 2)


def test_nearly_every_answer_is_told_by_what_is_left_out() -> None:
    rest = [option for option in capacity.options if option not in ("police", "unknown")]
    assert words(capacity.is_(*rest)) == "Rol bij opnemen: elk antwoord behalve ‘Voor de politie’ en ‘Dat weet ik niet’"
    assert words(~capacity.is_(*rest)) == (
        "Rol bij opnemen: geen ander antwoord dan ‘Voor de politie’ en ‘Dat weet ik niet’"
    )


def test_what_is_left_out_is_never_told_of_a_question_with_several_answers() -> None:
    rest = [option for option in use.options if option != "unknown"]
    assert "behalve" not in words(use.has(*rest))


def test_any_answer_at_all() -> None:
    assert words(capacity.is_(*capacity.options)) == "Rol bij opnemen heeft een antwoord"
    assert words(~capacity.is_(*capacity.options)) == "Rol bij opnemen is niet gevraagd"


def test_always_and_never() -> None:
    assert (words(ALWAYS), words(NEVER), words(~ALWAYS)) == ("altijd", "nooit", "nooit")


def test_a_finding_is_named_by_its_verdict_and_leads_to_its_rules() -> None:
    told = phrase(DECISIONS["gdpr"].subject().is_("applies"))
    assert (told.label, told.option_labels, told.url) == (
        "Privacywet",
        ["Ja, die geldt"],
        "/verantwoording/regels/gdpr/",
    )


def test_a_condition_of_an_unknown_kind_has_no_words() -> None:
    strange = type("Strange", (Condition,), dict.fromkeys(Condition.__abstractmethods__))
    with pytest.raises(TypeError, match="no words"):
        phrase(strange())
