"""The clocks: for whom each runs, on what authority, when it ends, and which steps are due by then."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.law.answers import read
from advisor.law.assess import assess
from advisor.law.conditions import Facts, bit
from advisor.law.deadlines import CLOCK_BY_ID, CLOCKS, SIX_WEEKS, Clock, deadlines, running, steps_due
from advisor.law.events import EARLIEST, EVENT_BY_ID, EVENTS, LATEST, Dates
from advisor.law.questions import BY_ID
from advisor.law.remedies import STEPS
from advisor.law.report import answers_from
from advisor.law.sources import citeable
from advisor.pages.examples import EXAMPLES
from tests.law.test_stories import BASES, COMMON

SEED = EXAMPLES[0].answers
DATES: st.SearchStrategy[Dates] = st.fixed_dictionaries(
    {}, optional={event.id: st.dates(EARLIEST, LATEST) for event in EVENTS}
)


def clocks(base: str = "staff", **answers: str) -> list[str]:
    """The ids of the clocks that run in a story, several options with a space between."""
    story = {**COMMON, **BASES[base], **answers}
    given = answers_from({question: options.split() for question, options in story.items() if question in BY_ID})
    return [clock.id for clock in assess(given).clocks]


def clocks_for(**facts: str) -> list[str]:
    """The ids of the clocks that run for these facts and verdicts alone."""
    true = 0
    for subject, options in facts.items():
        for option in options.split():
            true |= bit(subject, option)
    return [clock.id for clock in running(Facts(true, 0))]


# --- As data


@pytest.mark.parametrize("clock", CLOCKS, ids=lambda clock: clock.id)
def test_a_clock_starts_with_a_known_event_and_rests_on_sources_that_may_be_cited(clock: Clock) -> None:
    assert clock.event in EVENT_BY_ID
    assert clock.sources
    assert all(citeable(source) for source in clock.sources)


@pytest.mark.parametrize("clock", CLOCKS, ids=lambda clock: clock.id)
def test_a_clock_names_the_rules_by_which_it_is_counted(clock: Clock) -> None:
    """European law counts its own terms; the Algemene termijnenwet those of Dutch statutes, save what it leaves out."""
    european = clock.term.counting == "european"
    assert ("eu-1182-71-art-3" in clock.sources) is european
    assert ("atw-1-4" in clock.sources) is (not european and clock.term.moves)
    assert european is any(source.startswith("avg-") for source in clock.sources)


def test_the_lengths_are_those_of_the_law() -> None:
    lengths = {clock.id: f"{clock.term.amount} {clock.term.unit}" for clock in CLOCKS}
    assert lengths == {
        "breach-notice": "72 hours",  # art. 33 lid 1 AVG
        "criminal-complaint": "90 days",  # art. 66 and 88 Sr
        "answer-expected": "1 months",  # art. 12 lid 3 AVG
        "answer-to-give": "1 months",  # art. 12 lid 3 AVG
        "petition": "6 weeks",  # art. 35 lid 2 UAVG
        "mediation": "6 weeks",  # art. 36 lid 1 UAVG
        "petition-after-mediation": "6 weeks",  # art. 36 UAVG
        "objection": "6 weeks",  # art. 6:7 Awb
        "complaint-answer": "6 weeks",  # art. 17 lid 1 Wkkgz
        "works-council": "1 months",  # art. 27 lid 5 WOR
        "damages": "5 years",  # art. 3:310 lid 1 BW
    }
    longer = {clock.id: f"{clock.extended.amount} {clock.extended.unit}" for clock in CLOCKS if clock.extended}
    assert longer == {"answer-expected": "3 months", "answer-to-give": "3 months", "complaint-answer": "10 weeks"}


def test_every_event_starts_a_clock_and_every_step_with_a_clock_exists() -> None:
    assert {clock.event for clock in CLOCKS} == {event.id for event in EVENTS}
    assert {step for clock in CLOCKS for step in clock.steps} <= {step.id for step in STEPS}
    assert len(CLOCK_BY_ID) == len(CLOCKS)


# --- For whom they run


@pytest.mark.parametrize(
    ("progress", "expected"),
    [
        ("none", ["answer-expected"]),
        ("waiting", ["answer-expected"]),
        ("month_passed", ["answer-expected", "petition", "mediation"]),
        ("refused", ["petition", "mediation", "petition-after-mediation"]),
        ("copy_given", ["petition", "mediation", "petition-after-mediation"]),
        ("deleted", ["petition", "mediation", "petition-after-mediation"]),
    ],
)
def test_how_far_somebody_is_decides_which_clocks_run(progress: str, expected: list[str]) -> None:
    found = clocks(progress=progress)
    assert [clock for clock in found if clock != "complaint-answer"] == expected


def test_an_assessment_may_be_by_an_authority_whose_answer_is_a_decision() -> None:
    assert {"petition", "objection"} <= set(clocks(conversation="assessment", progress="refused"))
    assert "objection" not in clocks(progress="refused")


def test_against_an_authority_there_is_only_objection() -> None:
    asked = {"side": "recorded", "moment": "made", "gdpr": "applies", "progress": "refused"}
    assert clocks_for(**asked, conversation="government", capacity="organisation") == ["objection"]


def test_a_citizen_who_answers_an_official_takes_no_decision() -> None:
    asked = {"side": "recorded", "moment": "made", "gdpr": "applies", "progress": "refused"}
    found = clocks_for(**asked, conversation="government", capacity="private")
    assert found == ["petition", "mediation", "petition-after-mediation"]


@pytest.mark.parametrize("capacity", ["journalist", "police"])
def test_against_press_and_police_these_rights_do_not_run(capacity: str) -> None:
    asked = {"side": "recorded", "moment": "made", "gdpr": "applies", "capacity": capacity, "progress": "refused"}
    assert clocks_for(**asked, conversation="private") == []


def test_where_privacy_law_does_not_hold_there_is_nobody_who_must_answer() -> None:
    assert clocks("patient", side="recorded") == []


def test_a_neighbour_to_whom_privacy_law_applies_must_answer_within_a_month() -> None:
    camera = {"side": "recorded", "moment": "ongoing", "conversation": "none", "capacity": "private"}
    assert clocks_for(**camera, gdpr="applies", progress="none") == ["answer-expected"]
    assert clocks_for(**camera, gdpr="exempt", progress="none") == []


def test_a_care_complaint_runs_for_a_patient_and_not_at_an_assessment() -> None:
    assert "complaint-answer" in clocks(wish="complain")
    assert "complaint-answer" in clocks("patient", wish="complain"), "also for a patient who records"
    assert "complaint-answer" not in clocks(wish="complain", conversation="assessment")


def test_a_leak_runs_for_who_must_report_it_and_not_for_who_was_recorded() -> None:
    assert clocks("organisation", situation="leak")[0] == "breach-notice"
    assert "breach-notice" not in clocks(situation="leak")


def test_who_holds_recordings_must_answer_requests() -> None:
    assert "answer-to-give" in clocks("organisation")
    assert "answer-to-give" not in clocks("staff")


def test_a_complaint_for_prosecution_runs_where_something_was_spread_or_a_secret_broken() -> None:
    assert "criminal-complaint" in clocks(use="public")
    assert "criminal-complaint" not in clocks(wish="police_report", use="kept", announcement="agreed")
    told = {"side": "recorded", "moment": "made", "wish": "police_report"}
    assert clocks_for(**told, confidentiality="breached") == ["criminal-complaint"]


def test_damages_run_for_who_wants_them() -> None:
    assert "damages" in clocks(wish="damages")
    assert "damages" not in clocks(wish="know")
    assert "damages" in clocks("patient", wish="damages", moment="planned"), "the damage may be there already"


@pytest.mark.parametrize(("side", "wish"), [("organisation", "arrange"), ("recorded", "stop")])
def test_the_works_council_has_a_month_where_an_employer_records(side: str, wish: str) -> None:
    talk = {"conversation": "work", "capacity": "organisation", "side": side, "wish": wish}
    assert "works-council" in clocks_for(**talk)
    assert "works-council" not in clocks_for(**{**talk, "conversation": "care"})


def test_before_a_recording_no_clock_runs() -> None:
    assert clocks("patient", moment="planned") == []


def test_every_clock_can_run() -> None:
    """Each on some facts of the questions and findings that it reads."""
    for clock in CLOCKS:
        atoms = {atom for atom in clock.when.atoms() if atom.subject in BY_ID}
        assert all(any(option.id == atom.option for option in BY_ID[atom.subject].options) for atom in atoms)
        open_ = 0
        for atom in clock.when.atoms():
            open_ |= bit(atom.subject, atom.option)
        assert clock.when.value(Facts(0, open_)) is not False, clock.id


# --- When they end


def test_a_clock_without_its_date_has_no_day() -> None:
    (found,) = deadlines([CLOCK_BY_ID["petition"]], {"request_received": date(2026, 11, 3)})
    assert (found.starts, found.due, found.extended, found.moved) == (None, None, None, False)


def test_a_date_gives_the_last_day_and_the_longer_one() -> None:
    (found,) = deadlines([CLOCK_BY_ID["answer-expected"]], {"request_received": date(2026, 11, 5)})
    assert (found.starts, found.due, found.extended) == (date(2026, 11, 5), date(2026, 12, 7), date(2027, 2, 5))
    assert found.moved, "5 December 2026 is a Saturday"


def test_one_date_starts_every_clock_that_hangs_on_it() -> None:
    found = deadlines(CLOCKS, {"answer_received": date(2026, 11, 3)})
    assert {item.clock.id for item in found if item.due} == {"petition", "mediation"}
    assert {item.due for item in found if item.due} == {date(2026, 12, 15)}


def test_a_step_with_several_clocks_is_due_by_the_first() -> None:
    dates = {"answer_received": date(2026, 11, 3), "decision_dated": date(2026, 11, 2)}
    due = steps_due(deadlines(CLOCKS, dates))
    assert due["go-to-court-or-authority"] == date(2026, 12, 14)
    assert due["answer-the-refusal"] == date(2026, 12, 15)
    assert "wait-one-month" not in due


@given(DATES)
def test_dates_never_change_which_clocks_run_and_each_ends_after_it_began(dates: Dates) -> None:
    found = deadlines(CLOCKS, dates)
    assert [item.clock for item in found] == list(CLOCKS)
    for item in found:
        assert (item.starts is None) == (item.due is None) == (item.clock.event not in dates)
        if item.starts and item.due:
            assert item.starts < item.due
            assert item.extended is None or item.due < item.extended


def test_six_weeks_from_an_answer_in_the_seed_story() -> None:
    reading = read({**SEED, "progress": ("refused",)})
    found = deadlines(assess(reading.kept).clocks, {"answer_received": date(2026, 11, 13)})
    assert next(item.due for item in found if item.clock.id == "petition") == date(2026, 12, 28)
    assert SIX_WEEKS.counted(date(2026, 11, 13)) == date(2026, 12, 25)
