"""The assessment: what open answers leave open, what they don't, and how sure the law is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from advisor.law.answers import Answers, offered, read
from advisor.law.assess import MAX_STATES, Assessment, Finding, assess
from advisor.law.decisions.all import DECISIONS, FINDINGS
from advisor.law.decisions.evidence import FORUMS
from advisor.law.decisions.sharing_terms import USES
from advisor.law.questions import BY_ID
from advisor.law.rules import DOSSIER_DATE
from advisor.pages.examples import EXAMPLES
from tests.law.complete import can_be_unknown, complete_answers, forgotten

SEED = {question: options for question, options in EXAMPLES[0].answers.items() if question != "progress"}
PATIENT = EXAMPLES[1].answers
ORDER = "ABCD"


def everything(assessment: Assessment) -> dict[str, Finding]:
    """All findings, also those per forum and per use."""
    return {
        **assessment.findings,
        **{f"evidence_{forum}": item for forum, item in assessment.evidence_by_forum.items()},
        **{f"sharing_{use}": item for use, item in assessment.sharing_by_use.items()},
    }


def without(answers: Answers, *questions: str) -> Answers:
    return {question: options for question, options in answers.items() if question not in questions}


# --- The whole


def test_an_assessment_has_every_finding_forum_and_use() -> None:
    assessment = assess(SEED)
    assert tuple(assessment.findings) == FINDINGS
    assert tuple(assessment.evidence_by_forum) == FORUMS
    assert tuple(assessment.sharing_by_use) == USES
    assert assessment.kind_known
    assert assessment.day == DOSSIER_DATE


@settings(max_examples=100, deadline=None)
@given(complete_answers())
def test_complete_answers_give_a_verdict_everywhere_or_say_that_nobody_knows(answers: Answers) -> None:
    assessment = assess(answers)
    for name, item in everything(assessment).items():
        assert item.needs == (), name
        assert item.rules, name
        assert item.possible == ((item.verdict,) if item.verdict else ())
        assert item.verdict is None or item.verdict in DECISIONS[name].verdicts
        assert item.certainty == max((rule.certainty for rule in item.rules), key=ORDER.index)
        assert item.verdict is not None or item.certainty == "D", name
    if any(item.verdict is None for item in assessment.findings.values()):
        assert assessment.referrals, "where nobody can say there is a referral"


def test_the_same_answers_give_the_same_assessment() -> None:
    assert assess(SEED) == assess(dict(reversed(SEED.items())))


def test_ignored_answers_change_nothing() -> None:
    assert everything(assess({**SEED, "camera": ("hidden",), "health": ("yes",)})) == everything(assess(SEED))


def test_before_a_rule_was_law_the_assessment_does_not_use_it() -> None:
    later = assess(SEED, DOSSIER_DATE + timedelta(days=1))
    assert everything(later) == everything(assess(SEED))
    assert all(rule.since <= date(2018, 5, 25) for item in everything(later).values() for rule in item.rules)


# --- Open answers


@pytest.mark.parametrize("answers", [{**SEED, "announcement": ("unknown",)}, without(SEED, "announcement")])
def test_an_open_answer_leaves_a_finding_open_with_what_is_possible_and_why(answers: Answers) -> None:
    making = assess(answers).findings["making"]
    assert making.verdict is None
    assert set(making.possible) > {"not_allowed"}
    assert "announcement" in making.needs
    assert (making.rules, making.certainty, making.sources) == ((), None, ())


@pytest.mark.parametrize("answers", [{**SEED, "announcement": ("unknown",)}, without(SEED, "announcement")])
def test_where_all_that_remains_agrees_there_is_a_verdict(answers: Answers) -> None:
    criminal = assess(answers).findings["criminal"]
    assert (criminal.verdict, criminal.possible, criminal.needs) == ("not_criminal", ("not_criminal",), ())
    assert "sound-participant" in [rule.id for rule in criminal.rules]


def test_the_possible_verdicts_stand_in_the_order_of_the_decision() -> None:
    for name, item in everything(assess({"conversation": ("care",)})).items():
        verdicts = DECISIONS[name].verdicts
        assert list(item.possible) == sorted(item.possible, key=verdicts.index), name


def test_needs_are_questions_that_are_open() -> None:
    assessment = assess(without(SEED, "announcement", "purpose"))
    for name, item in everything(assessment).items():
        assert not set(item.needs) & (set(assessment.reading.kept) - {"announcement", "purpose"}), name


def test_nothing_answered_yet_needs_the_kind_of_conversation_first() -> None:
    assessment = assess({})
    assert not assessment.kind_known
    assert {item.needs for item in everything(assessment).values()} == {("conversation",)}
    assert assessment.referrals == ()


# --- Where nobody can say, and where this release says nothing


def test_where_nobody_can_say_there_is_no_verdict_no_question_and_a_referral() -> None:
    assessment = assess({**SEED, "capacity": ("regulated",), "announcement": ("told",), "purpose": ("record",)})
    norm = assessment.findings["norm"]
    assert (norm.verdict, norm.possible, norm.needs, norm.certainty) == (None, (), (), "D")
    assert "regulated" in [item.reason for item in assessment.referrals]


@pytest.mark.parametrize("kind", [option.id for option in BY_ID["conversation"].options])
def test_every_kind_of_conversation_is_covered(kind: str) -> None:
    assessment = assess({**SEED, "conversation": (kind,)})
    assert assessment.kind_known
    assert set(everything(assessment)) == set(everything(assess(SEED)))
    assert assessment.steps


def test_before_the_kind_of_conversation_is_known_everything_hangs_on_it() -> None:
    assessment = assess({"side": ("recorded",)})
    assert not assessment.kind_known
    assert {item.needs for item in everything(assessment).values()} == {("conversation",)}
    assert (assessment.steps, assessment.letters, assessment.referrals) == ((), (), ())


# --- Certainty and contest


def test_certainty_is_the_lowest_of_the_deciding_rules() -> None:
    assessment = assess({**SEED, "presence": ("silent",), "mandate": ("no",)})
    sound = assessment.findings["criminal"]
    assert {rule.certainty for rule in sound.rules} == {"A", "B"}
    assert sound.certainty == "B"


def test_contested_law_shows_both_sides() -> None:
    gdpr = assess(SEED).findings["gdpr"]
    (rule, contest), *more = gdpr.contests
    assert (gdpr.verdict, rule.certainty, contest.leans, more) == ("contested", "C", "applies", [])
    assert [verdict for verdict, arguments in contest.sides if arguments] == ["exempt", "applies"]


@settings(max_examples=60, deadline=None)
@given(complete_answers())
def test_a_contested_verdict_always_has_both_sides(answers: Answers) -> None:
    for name, item in everything(assess(answers)).items():
        if item.verdict in ("contested", "exception_contested"):
            assert item.contests, name
            for _, contest in item.contests:
                assert len(contest.sides) > 1
                assert all(arguments for _, arguments in contest.sides)


# --- Unknown is every other answer


@settings(max_examples=120, deadline=None, phases=(Phase.explicit, Phase.generate))
@given(complete_answers(), st.data())
def test_unknown_leaves_what_the_other_options_give(answers: Answers, data: st.DataObject) -> None:
    """Each option that is offered is tried; one under which later answers would not have been asked may be left out."""
    asked = data.draw(st.sampled_from([question for question in answers if can_be_unknown(question)]))
    unsure = forgotten(answers, asked)
    options = [option.id for option in offered(BY_ID[asked], read(without(unsure, asked)).facts)]
    others = [{**unsure, asked: (option,)} for option in options if option != "unknown"]
    outcomes = [everything(assess(other)) for other in others]
    fitting = [outcome for outcome, other in zip(outcomes, others, strict=True) if not read(other).ignored]
    for name, item in everything(assess(unsure)).items():
        can_be = {verdict for outcome in outcomes for verdict in outcome[name].possible}
        must_be = {verdict for outcome in fitting for verdict in outcome[name].possible}
        assert must_be <= set(item.possible) <= can_be, (asked, name)
        nobody_knows = any(not outcome[name].possible for outcome in outcomes)
        if len(item.possible) == 1 and not nobody_knows:
            assert item.verdict == item.possible[0], (asked, name)
        if item.verdict is None and item.possible:
            assert item.needs, (asked, name)


def test_the_search_through_open_answers_is_bounded() -> None:
    assert MAX_STATES <= 1000


def test_an_option_that_is_not_offered_does_not_remain() -> None:
    """At a table nobody is called by accident or put on hold, also where it is unknown who was there."""
    unsure = forgotten({**PATIENT, "place": ("closed",), "capacity": ("organisation",)}, "presence")
    criminal = assess({**unsure, "purpose": ("treatment",)}).findings["criminal"]
    assert (criminal.verdict, criminal.needs) == ("not_criminal", ())
