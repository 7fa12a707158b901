"""Letters: each where it fits and nowhere else, and each saying what these answers carry."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from advisor.documents.blocks import blocks_from, plain_text
from advisor.documents.letter import CONTENTS, Letter, letter_for, offered_letters
from advisor.documents.needs import letter_sources
from advisor.documents.parts import facts_of, text_place
from advisor.law.answers import Answers
from advisor.law.assess import Assessment, assess
from advisor.law.events import NO_DATES, Dates
from advisor.law.remedies import LETTERS
from advisor.law.sources import citeable
from advisor.texts.load import file_name
from tests.documents.scenarios import (
    CAMERA_AT_HOME,
    CASES,
    CITIZEN,
    CUSTOMER,
    EMPLOYEE,
    NEIGHBOUR,
    NOTHING_ASKED,
    PARENT_AT_SCHOOL,
    PATIENT_RECORDS,
    PRACTICE,
    SCENARIOS,
    SEED,
    SELF_EMPLOYED,
    story,
)
from tests.law.complete import random_answers
from tests.texts import reading

TEMPLATES = Path(__file__).parents[2] / "templates"
SAMPLE = 400
LONGEST_SENTENCE = 22
"""Words, as in every text; here with everything filled in."""
HALF_A_PAGE = 230
"""Words on half of an A4 page in the type of these letters."""
BLANK = re.compile(r"\[[^\[\]]+\]")

DIRECTED = (
    {"side": "recorded", "moment": "made", "capacity": "staff"},
    {"side": "recorded", "moment": "ongoing", "capacity": "organisation"},
    {"side": "recorded", "moment": "made", "use": "public"},
    {"side": "involved", "moment": "made", "capacity": "work_unknown"},
    {"side": "recorder", "moment": "planned", "capacity": "private", "capture": "audio"},
    {"side": "recorder", "moment": "planned", "capacity": "self_employed"},
    {"side": "organisation", "situation": "leak", "capacity": "organisation"},
    {"side": "recorded", "conversation": "none", "capacity": "private"},
)
"""Answers that lead the sample to readers who get letters."""


def letter(id: str, answers: Answers, dates: Dates = NO_DATES) -> Letter:
    return letter_for(assess(answers), id, dates)


def words(id: str, answers: Answers, dates: Dates = NO_DATES) -> str:
    """The whole letter as plain text."""
    return plain_text(letter(id, answers, dates).blocks)


@cache
def sample() -> tuple[Assessment, ...]:
    """Assessments of random complete answers, the same at every run."""
    source = random.Random(20261124)
    started = (random_answers(source, **DIRECTED[number % len(DIRECTED)]) for number in range(SAMPLE))
    return tuple(assess(answers) for answers in started)


def sampled_letters() -> Iterator[tuple[Assessment, Letter, str]]:
    """Every letter of the sample, with its text."""
    for assessment in sample():
        for id in offered_letters(assessment):
            made = letter_for(assessment, id)
            yield assessment, made, plain_text(made.blocks)


# --- Each where it fits


def test_every_letter_of_the_contract_can_be_made_and_has_three_stories() -> None:
    assert set(CONTENTS) == set(SCENARIOS) == set(LETTERS)


@pytest.mark.parametrize(("id", "number"), CASES)
def test_letter_is_offered_in_its_stories_and_speaks(id: str, number: int) -> None:
    assessment = assess(SCENARIOS[id][number])
    assert assessment.reading.unanswered == ()
    assert id in offered_letters(assessment)
    made = letter_for(assessment, id)
    assert made.title
    assert made.tips
    assert len(plain_text(made.blocks).split()) > 60


@pytest.mark.parametrize("id", LETTERS)
def test_stories_of_a_letter_differ_in_what_it_says(id: str) -> None:
    assert len({words(id, answers) for answers in SCENARIOS[id]}) == 3


def test_every_part_of_every_letter_is_said_to_somebody() -> None:
    told: set[tuple[str, str, str]] = set()
    stories = [assess(answers) for answers in (answers for three in SCENARIOS.values() for answers in three)]
    for assessment in (*stories, *sample(), *map(assess, RARE)):
        facts = facts_of(assessment)
        for id in assessment.letters:
            content = CONTENTS[id]
            told |= {text_place(part, id) for part in (*content.parts, *content.tips) if part.fits(facts)}
    every = {text_place(part, id) for id, content in CONTENTS.items() for part in (*content.parts, *content.tips)}
    assert every - told == set()


RARE = (
    story(CAMERA_AT_HOME, announcement="told"),
    story(PATIENT_RECORDS, capture="video", camera="handheld", place="closed"),
    story(PATIENT_RECORDS, capture="transcript"),
    story(SELF_EMPLOYED, capacity="staff", moment="made", situation="leak"),
    story(PARENT_AT_SCHOOL, authority="unknown"),
    story(PARENT_AT_SCHOOL, authority="appointed"),
    story(PARENT_AT_SCHOOL, authority="proxy"),
    story(PARENT_AT_SCHOOL, authority="family"),
    story(PARENT_AT_SCHOOL, authority="heir"),
    story(PARENT_AT_SCHOOL, progress="refused"),
    story(SEED, use="public", capacity="journalist"),
    story(SEED, capture="live", camera="none", wish="complain damages"),
    story(NEIGHBOUR, capture="live"),
    story(SEED, progress="waiting"),
    story(SEED, capture="notes", progress="none"),
    story(NOTHING_ASKED, conversation="youth", health="yes"),
    story(SEED, conversation="youth", progress="copy_given", health="yes"),
    story(NOTHING_ASKED, capture="transcript", capacity="organisation"),
    story(NOTHING_ASKED, capture="video", camera="handheld", place="closed"),
    story(SEED, capacity="organisation", purpose="training"),
    story(SEED, use="colleagues"),
    story(PRACTICE, others="incapacitated", others_agreed="not_asked"),
    story(PRACTICE, announcement="secret"),
)
"""Stories for what chance seldom meets."""


def test_letter_that_no_step_names_is_not_made() -> None:
    for assessment in sample()[:60]:
        for id in set(LETTERS) - set(assessment.letters):
            with pytest.raises(LookupError, match=id):
                letter_for(assessment, id)


def test_letters_stand_in_the_order_of_the_steps() -> None:
    assert offered_letters(assess(SEED))[:2] == ("reminder", "restriction")
    assert offered_letters(assess(NOTHING_ASKED))[:2] == ("access", "restriction")


# --- What they say


def test_seed_story_asks_for_access_and_restriction_in_one_letter() -> None:
    said = words("access", NOTHING_ASKED)
    for point in (
        "artikel 15", "artikel 18", "artikel 6", "artikel 9", "artikel 12", "artikel 456", "kopie van de opname zelf",
        "gratis", "binnen een maand", "uw medewerker", "functionaris gegevensbescherming", "stuur deze brief door",
    ):  # fmt: skip
        assert point in said
    assert "om te wissen" not in said
    assert letter("access", NOTHING_ASKED).title == "Verzoek om inzage en een kopie, en om beperking"


def test_access_alone_does_not_ask_for_restriction() -> None:
    assert "artikel 18" not in words("access", NEIGHBOUR)


@pytest.mark.parametrize(
    ("answers", "there", "not_there"),
    [
        (NOTHING_ASKED, "[naam van de zorginstelling of praktijk]", "Jeugdwet"),
        (EMPLOYEE, "[naam van uw werkgever]", "Burgerlijk Wetboek"),
        (CUSTOMER, "[naam van het bedrijf]", "artikel 9"),
        (PARENT_AT_SCHOOL, "[naam van de school of opleiding]", "Burgerlijk Wetboek"),
        (NEIGHBOUR, "Welke camera", "functionaris"),
        (story(NOTHING_ASKED, conversation="youth", health="yes"), "artikel 7.3.10 van de Jeugdwet", "456"),
    ],
)
def test_access_fits_every_kind_of_conversation(answers: Answers, there: str, not_there: str) -> None:
    said = words("access", answers)
    assert there in said
    assert not_there not in said


@pytest.mark.parametrize(
    ("authority", "there"),
    [
        ("parent", "ouder met gezag"),
        ("appointed", "mentor, curator of voogd"),
        ("proxy", "machtiging"),
        ("heir", "overleden"),
    ],
)
def test_who_writes_for_another_says_by_what_right(authority: str, there: str) -> None:
    assert there in words("access", story(PARENT_AT_SCHOOL, authority=authority))
    assert there not in words("access", NOTHING_ASKED)


@pytest.mark.parametrize(
    ("progress", "there"),
    [
        ("refused", "weigert u dat"),
        ("month_passed", "nog niets gehoord"),
        ("deleted", "Was dat voor of na mijn verzoek?"),
    ],
)
def test_reminder_answers_what_happened(progress: str, there: str) -> None:
    assert there in words("reminder", story(SEED, progress=progress))


def test_reminder_to_an_authority_names_objection_instead_of_the_court() -> None:
    assert "bezwaar" in words("reminder", story(CITIZEN, progress="refused"))
    for progress in ("refused", "month_passed"):
        assert "rechtbank" not in words("reminder", story(CITIZEN, progress=progress))


def test_days_that_the_visitor_gave_are_filled_in() -> None:
    answers = story(SEED, progress="month_passed")
    said = words("reminder", answers, {"request_received": date(2026, 9, 3)})
    assert "Op 3 september 2026 kreeg u" in said
    assert "5 oktober 2026" in said
    assert "[datum]" in words("reminder", answers)
    leak = SCENARIOS["breach_notice"][0]
    assert "Ontdekt op: 2 november 2026" in words("breach_notice", leak, {"leak_discovered": date(2026, 11, 2)})


def test_erasure_warns_first_about_evidence() -> None:
    tips = letter("erasure", SCENARIOS["erasure"][2]).tips
    assert any("bewijs" in tip for tip in tips)


@pytest.mark.parametrize("answers", SCENARIOS["notice"])
def test_notice_beforehand_fits_on_half_a_page(answers: Answers) -> None:
    assert len(words("notice", answers).split()) <= HALF_A_PAGE


@pytest.mark.parametrize("answers", [SELF_EMPLOYED, PRACTICE])
def test_consent_request_fits_on_half_a_page_and_leaves_a_choice(answers: Answers) -> None:
    said = words("consent_request", answers)
    assert len(said.split()) <= HALF_A_PAGE
    for point in ("U mag nee zeggen", "intrekken", "☐ Ja", "☐ Nee", "dezelfde hulp", "gewist"):
        assert point in said


def test_who_complains_about_a_refused_recording_does_not_say_that_she_was_recorded() -> None:
    said = words("care_complaint", SCENARIOS["care_complaint"][2])
    assert "niet vooraf verteld" not in said
    assert "Ik wilde het gesprek opnemen" in said


def test_petition_speaks_of_the_other_side_in_the_third_person() -> None:
    for answers in SCENARIOS["petition"]:
        assert not re.search(r"\b[Uu]w?\b(?! ?naam| ?handtekening)", BLANK.sub("", words("petition", answers)))


# --- What holds for every letter


def test_sentences_stay_short_when_everything_is_filled_in() -> None:
    long = {
        f"{made.id}: {sentence}"
        for _, made, said in sampled_letters()
        for sentence in reading.sentences(filter(None, said.split("\n")))
        if reading.length(sentence) > LONGEST_SENTENCE
    }
    assert long == set()


def test_care_law_is_named_in_care_alone() -> None:
    for assessment, made, said in sampled_letters():
        if assessment.reading.kept["conversation"] != ("care",):
            assert not re.search(r"Boek 7|Wkkgz", said), made.id
            assert made.id != "care_complaint"


def test_privacy_law_is_never_held_against_the_police() -> None:
    for assessment, made, said in sampled_letters():
        if assessment.reading.kept["capacity"] == ("police",):
            assert "AVG" not in said, made.id


def test_nothing_is_left_unfilled_and_blanks_are_closed() -> None:
    for _, made, said in sampled_letters():
        assert not re.search(r"\{|\}|None|\(\)|  ", said), made.id
        assert not re.search(r"[\[\]]", BLANK.sub("", said)), made.id


def test_person_who_sends_fills_in_the_names() -> None:
    for _, made, said in sampled_letters():
        if made.id not in ("consent_request", "privacy_notice", "breach_notice"):
            assert "[uw naam]" in said


def test_letters_rest_on_sources_that_may_be_cited() -> None:
    assert [citeable(source).link for source, _ in letter_sources()]


def test_every_text_of_a_letter_is_markup_that_documents_have() -> None:
    for id, content in CONTENTS.items():
        for part in content.parts:
            kind, owner, partial = text_place(part, id)
            source = (TEMPLATES / file_name(kind, owner)).read_text(encoding="utf-8")
            for written in reading.readings(reading.partials(source)[partial]):
                blocks_from(
                    f"<p>Voor.</p><ul><li>punt</li></ul>{written}"
                    if written.startswith("<li>")
                    else f"<p>Voor.</p>{written}"
                )
