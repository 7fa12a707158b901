"""What to do: the order of steps, what comes first, where to go for help, and that nothing is there in vain."""

from __future__ import annotations

import random
from functools import cache

import pytest

from advisor.law.assess import Assessment, assess
from advisor.law.bodies import SITES
from advisor.law.decisions.making import MAKING
from advisor.law.remedies import BODIES, LETTERS, MISCONCEPTIONS, REFERRALS, STEPS
from advisor.law.report import answers_from
from advisor.law.sources import citeable
from advisor.pages.examples import EXAMPLES
from tests.law.complete import random_answers

SEED = EXAMPLES[0].answers
ORDINARY = EXAMPLES[1].answers
CONTRACT = {
    "access", "reminder", "erasure", "restriction", "objection", "dpo_complaint", "care_complaint",
    "written_information", "notice", "consent_request", "privacy_notice", "breach_notice", "takedown", "petition",
}  # fmt: skip
SAMPLE = 2400

DIRECTED = (
    {"side": "recorder", "capacity": "private", "capture": "audio"},
    {"side": "recorder", "capacity": "private", "capture": "video", "moment": "planned"},
    {"side": "recorder", "capacity": "staff", "moment": "made", "capture": "audio"},
    {"side": "recorder", "capacity": "self_employed"},
    {"side": "recorded", "capacity": "staff", "moment": "made", "capture": "audio"},
    {"side": "recorded", "capacity": "private", "capture": "audio"},
    {"side": "involved", "capacity": "organisation", "moment": "made"},
    {"side": "recorder", "capacity": "staff", "moment": "planned", "capture": "audio"},
    {"side": "organisation", "capacity": "organisation"},
    {"side": "organisation", "capacity": "private"},
    {"side": "received"},
    {"side": "recorder", "capacity": "private", "capture": "audio", "conversation": "care", "presence": "absent"},
    {"side": "recorder", "capacity": "private", "conversation": "work", "capture": "audio"},
    {"side": "recorded", "capacity": "private", "conversation": "none", "moment": "made", "capture": "video"},
    {"side": "recorded", "capacity": "private", "conversation": "care", "moment": "planned", "capture": "audio"},
    {"side": "recorded", "capacity": "journalist", "moment": "made"},
    {"side": "recorder", "capacity": "journalist"},
    {"side": "recorded", "capacity": "police", "moment": "planned"},
    {"side": "recorded", "capacity": "unknown", "moment": "made", "progress": "none"},
    {"side": "recorder", "capacity": "private", "conversation": "police", "capture": "video", "place": "public"},
    {"side": "involved", "capacity": "police", "moment": "made"},
    {"side": "recorder", "capacity": "police"},
    {"side": "recorder", "capacity": "regulated", "conversation": "legal"},
    {"side": "organisation", "capacity": "staff", "moment": "made", "announcement": "secret"},
    {
        "side": "involved",
        "capacity": "organisation",
        "conversation": "care",
        "situation": "compulsory",
        "capture": "video",
        "camera": "fixed",
        "announcement": "told",
    },
)
"""Answers that lead the sample to what chance alone would seldom meet."""


@cache
def sample() -> tuple[Assessment, ...]:
    """Assessments of random complete answers, the same at every run."""
    source = random.Random(20261124)
    started = (random_answers(source, **DIRECTED[number % len(DIRECTED)]) for number in range(SAMPLE))
    return tuple(assess(answers) for answers in started)


def steps(**answers: str) -> list[str]:
    """The ids of the steps for the seed story with some answers changed, several options with a space between."""
    changed = answers_from({question: options.split() for question, options in answers.items()})
    return [step.id for step in assess({**SEED, **changed}).steps]


# --- Order


def test_the_seed_story_begins_with_an_answer_to_the_refusal() -> None:
    assert steps() == [
        "answer-the-refusal",
        "ask-complaints-officer",
        "complain-to-dpo",
        "go-to-court-or-authority",
    ]


def test_who_asked_nothing_yet_first_writes_down_and_then_asks_for_access_and_restriction() -> None:
    assert steps(progress="none")[:2] == ["write-it-down", "ask-access-and-restriction"]
    assert assess({**SEED, "progress": ("none",)}).letters[:1] == ("access",)


@pytest.mark.parametrize(
    ("progress", "expected"),
    [
        ("waiting", "wait-one-month"),
        ("month_passed", "remind-holder"),
        ("refused", "answer-the-refusal"),
        ("copy_given", "keep-or-erase"),
        ("deleted", "ask-about-deletion"),
    ],
)
def test_how_far_one_is_decides_the_first_step(progress: str, expected: str) -> None:
    assert steps(progress=progress)[0] == expected


def test_danger_comes_first() -> None:
    assert steps(situation="danger abuse leak")[:2] == ["safety-first", "report-abuse"]


def test_stopping_the_spread_comes_before_asking_for_a_copy() -> None:
    found = steps(progress="none", use="public")
    assert found.index("stop-the-spread") < found.index("ask-access-and-restriction")


def test_who_made_a_recording_first_mends_and_then_arranges_the_next() -> None:
    found = steps(side="recorder", capacity="organisation", capture="transcript", wish="repair")
    assert found.index("stop-using-it") < found.index("tell-the-patient") < found.index("meet-ai-conditions")


def test_think_before_erasure_where_one_wants_it_erased() -> None:
    found = steps(progress="none", wish="erase")
    assert found.index("ask-access-and-restriction") < found.index("think-before-erasure")


def test_steps_stand_in_the_order_of_the_list_each_once() -> None:
    order = [step.id for step in STEPS]
    for assessment in sample():
        found = [step.id for step in assessment.steps]
        assert found == sorted(set(found), key=order.index)


@pytest.mark.parametrize("situation", ["danger", "abuse"])
def test_danger_and_abuse_are_the_first_referral_and_step(situation: str) -> None:
    first = {"danger": "emergency", "abuse": "veilig_thuis"}[situation]
    for assessment in sample():
        if assessment.reading.kept["situation"] == (situation,):
            assert (assessment.referrals[0].reason, assessment.steps[0].to) == (situation, first)


# --- What fits whom


def test_an_ordinary_recording_by_a_patient_needs_no_referral() -> None:
    assert assess(ORDINARY).referrals == ()
    assert assess({**ORDINARY, "announcement": ("secret",), "moment": ("made",)}).referrals == ()


def test_only_who_was_recorded_is_told_to_ask_for_access() -> None:
    for assessment in sample():
        if assessment.reading.kept["side"][0] not in ("recorded", "involved"):
            assert not {"access", "restriction", "objection"} & set(assessment.letters)


def test_nobody_is_told_to_demand_a_copy_from_a_private_person() -> None:
    for assessment in sample():
        if assessment.reading.kept["capacity"] == ("private",):
            assert "ask-access-and-restriction" not in [step.id for step in assessment.steps]


def test_an_offence_or_contested_offence_always_has_a_referral() -> None:
    for assessment in sample():
        if assessment.findings["criminal"].verdict in ("criminal", "contested"):
            assert {"offence", "maybe_offence"} & {item.reason for item in assessment.referrals}


def test_contested_law_about_the_making_always_has_a_referral() -> None:
    for assessment in sample():
        making = assessment.findings["making"]
        if making.verdict == "contested" or (making.verdict is None and not making.needs):
            assert assessment.referrals


def test_whoever_was_recorded_or_got_a_recording_gets_a_step() -> None:
    stepless = [dict(item.reading.kept) for item in sample() if not item.steps]
    assert [answers for answers in stepless if answers["side"][0] in ("recorded", "involved", "received")] == []


# --- Letters, and nothing in vain


def test_letters_are_those_of_the_contract() -> None:
    assert set(LETTERS) == CONTRACT
    assert {letter for step in STEPS for letter in step.letters} == CONTRACT


def test_letters_of_an_assessment_are_those_of_its_steps_in_order() -> None:
    for assessment in sample():
        wanted = {letter for step in assessment.steps for letter in step.letters}
        assert list(assessment.letters) == [letter for letter in LETTERS if letter in wanted]


@pytest.mark.parametrize("kind", ["steps", "referrals", "warnings"])
def test_every_step_referral_and_misconception_is_met(kind: str) -> None:
    known = {"steps": STEPS, "referrals": REFERRALS, "warnings": MISCONCEPTIONS}[kind]
    met = {item for assessment in sample() for item in getattr(assessment, kind)}
    assert [item for item in known if item not in met] == []


def test_every_verdict_of_the_headline_is_met() -> None:
    assert {assessment.findings["making"].verdict for assessment in sample()} >= set(MAKING.verdicts)


def test_bodies_have_a_site_that_exists_or_are_a_person_near_by() -> None:
    assert set(SITES) <= set(BODIES)
    assert all(site.startswith("https://") for site in SITES.values())


def test_misconceptions_rest_on_sources_that_may_be_cited() -> None:
    for item in MISCONCEPTIONS:
        assert [citeable(source).link for source in item.sources]
