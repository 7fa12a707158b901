"""What to do in every kind of conversation: for each reader the steps, letters, referrals and corrections that fit.

A case is short data: the kind, what is told, and what must (or, after a minus, must not) be among the outcomes.
"""

from __future__ import annotations

import random
from functools import cache
from typing import NamedTuple

import pytest

from advisor.law.assess import Assessment, assess
from advisor.law.questions import BY_ID
from advisor.law.remedies import FALLBACK, MISCONCEPTIONS, REFERRALS, STEPS
from advisor.law.report import answers_from
from tests.law.complete import random_answers

COMMON = {
    "moment": "made", "situation": "none", "channel": "in_person", "capture": "audio", "presence": "whole",
    "mandate": "no", "camera": "handheld", "sound": "yes", "place": "closed", "announcement": "secret", "use": "kept",
    "purpose": "evidence_later", "alternatives": "not_tried", "others": "nobody", "others_agreed": "not_asked",
    "authority": "self", "scale": "once", "voiceprint": "no", "agreements": "none", "rule_says": "forbids",
    "recorder_age": "adult", "health": "no", "abroad": "no", "progress": "none", "wish": "know",
}  # fmt: skip
"""Answers of every case; what a case does not ask is ignored."""


class Case(NamedTuple):
    """Who tells what, and what comes of it: ids, with a minus before what must be absent."""

    kind: str
    told: str
    expected: str


def advised(kind: str, told: str) -> Assessment:
    """The assessment of a case, several options of a question with a plus between."""
    given = {**COMMON, "conversation": kind, **dict(pair.split("=") for pair in told.split())}
    return assess(answers_from({question: options.split("+") for question, options in given.items()}))


def told_by(kind: str, told: str, expected: str) -> Case:
    return Case(kind, told, expected)


EMPLOYEE = "side=recorder capacity=private"
STEP_CASES = (
    # --- Work
    told_by("work", "side=recorded capacity=organisation",
            "ask-access-and-restriction raise-it-at-work -ask-complaints-officer"),
    told_by("work", "side=recorded capacity=organisation progress=refused",
            "answer-the-refusal complain-to-dpo go-to-court-or-authority -object-to-the-decision"),
    told_by("work", "side=recorded capacity=staff wish=stop", "refuse-being-recorded raise-it-at-work"),
    told_by("work", f"{EMPLOYEE} moment=planned", "choose-openness-at-work record-with-restraint -announce-it"),
    told_by("work", f"{EMPLOYEE} announcement=denied", "set-the-denial-straight keep-the-original"),
    told_by("work", f"{EMPLOYEE} situation=dismissal use=opponent", "ask-the-union record-with-restraint"),
    told_by("work", f"{EMPLOYEE} presence=left", "stop-and-get-advice -record-with-restraint -keep-the-original"),
    told_by("work", f"{EMPLOYEE} wish=repair", "tell-afterwards"),
    told_by("work", f"{EMPLOYEE} moment=planned announcement=refused", "ask-for-a-report -ask-in-writing"),
    told_by("work", "side=recorded capacity=private", "weigh-before-you-act talk-about-the-recording"),
    told_by("work", "side=organisation capacity=private", "weigh-before-you-act set-recording-policy"),
    told_by("work", "side=organisation capacity=organisation moment=planned announcement=told wish=arrange",
            "tell-in-advance ask-works-council involve-dpo publish-privacy-notice -ask-consent"),
    told_by("work", "side=organisation capacity=organisation moment=planned purpose=suspicion",
            "covert-only-as-last-resort do-not-hide-it"),
    told_by("work", "side=organisation capacity=staff", "secure-the-recording stop-using-it tell-the-patient"),
    # --- Government and assessments
    told_by("government", "side=recorder capacity=private moment=planned announcement=told", "announce-it"),
    told_by("government", "side=recorder capacity=private moment=planned announcement=refused",
            "ask-for-a-report complain-at-authority"),
    told_by("government", "side=recorded capacity=organisation progress=refused",
            "object-to-the-decision -go-to-court-or-authority complain-at-authority"),
    told_by("government", "side=recorded capacity=private use=public progress=refused",
            "go-to-court-or-authority -object-to-the-decision"),
    told_by("government", "side=recorder capacity=private moment=planned announcement=told agreements=house_rule",
            "ask-for-a-report complain-at-authority"),
    told_by("government", "side=recorded capacity=private moment=planned announcement=told",
            "see-whether-to-allow-it talk-about-the-recording"),
    told_by("government", "side=organisation capacity=private moment=planned announcement=told",
            "see-whether-to-allow-it set-recording-policy"),
    told_by("assessment", "side=recorder capacity=private moment=planned announcement=refused wish=complain",
            "ask-in-writing complain-about-the-assessment -ask-complaints-officer -question-the-refusal"),
    told_by("assessment", "side=recorder capacity=private moment=planned announcement=refused",
            "ask-in-writing question-the-refusal"),
    told_by("assessment", "side=recorded capacity=private announcement=told", "tell-your-employer"),
    # --- Youth care and school
    told_by("youth", "side=recorded capacity=staff", "ask-access-and-restriction ask-youth-advocate"),
    told_by("youth", "side=recorder capacity=private wish=complain", "ask-youth-advocate -ask-complaints-officer"),
    told_by("youth", "side=recorded capacity=private", "tell-your-employer -involve-the-parents"),
    told_by("youth", "side=recorder capacity=private recorder_age=12_15", "talk-with-an-adult -involve-the-parents"),
    told_by("education", "side=recorded capacity=private recorder_age=12_15",
            "involve-the-parents -talk-with-an-adult"),
    told_by("education", "side=organisation capacity=private recorder_age=16_17",
            "involve-the-parents talk-with-the-recorder"),
    told_by("education", "side=recorded capacity=private", "-involve-the-parents"),
    told_by("youth", "side=recorder capacity=private presence=absent mandate=minor moment=planned",
            "do-not-use-a-child"),
    told_by("education", "side=recorded capacity=organisation", "ask-access-and-restriction complain-at-school"),
    told_by("education", "side=recorded capacity=private capture=video use=large_group",
            "stop-the-spread tell-your-employer"),
    told_by("education", "side=organisation capacity=organisation moment=planned announcement=told purpose=training",
            "ask-consent involve-dpo"),
    # --- Companies, lawyers, police, press
    told_by("business", "side=recorded capacity=organisation channel=phone announcement=told wish=hear",
            "ask-access-and-restriction -complain-at-company"),
    told_by("business", "side=recorded capacity=organisation channel=phone wish=complain",
            "complain-at-company tip-the-authority"),
    told_by("business", "side=organisation capacity=organisation channel=phone moment=planned announcement=told"
            " purpose=training", "tell-in-advance ask-works-council -ask-consent"),
    told_by("business", "side=organisation capacity=organisation channel=phone moment=planned announcement=told"
            " purpose=research", "ask-consent -tell-in-advance"),
    told_by("legal", "side=recorded capacity=regulated", "complain-in-legal-matters"),
    told_by("legal", "side=recorder capacity=regulated", "check-own-code"),
    told_by("police", "side=recorded capacity=police", "ask-what-the-police-keeps -ask-access-and-restriction"),
    told_by("police", "side=recorder capacity=police moment=planned", "check-the-police-request"),
    told_by("police", "side=recorder capacity=private capture=video place=public presence=bystander wish=publish",
            "do-not-publish-yet -take-it-offline"),
    told_by("police", "side=recorder capacity=private capture=video place=public presence=bystander moment=planned"
            " announcement=refused", "film-from-a-distance -ask-for-a-report -choose-sound"),
    told_by("police", "side=recorder capacity=private moment=planned announcement=refused", "ask-for-a-report"),
    told_by("business", "side=recorded capacity=journalist", "talk-with-the-journalist"),
    told_by("business", "side=recorder capacity=journalist moment=planned use=public",
            "weigh-public-interest hear-both-sides -do-not-publish-yet -take-it-offline"),
    # --- Private life and cameras
    told_by("private", "side=recorded capacity=private wish=stop", "talk-about-the-recording get-mediation"),
    told_by("private", "side=recorded capacity=private wish=hear", "ask-for-a-copy-kindly"),
    told_by("private", "side=recorded capacity=private presence=absent", "ask-a-judge-to-stop-it"),
    told_by("none", "side=recorded capacity=private moment=ongoing capture=video camera=fixed place=public"
            " announcement=noticed purpose=watch_home wish=stop",
            "talk-about-the-camera write-to-the-camera-owner tip-the-authority -talk-about-the-recording"),
    told_by("none", "side=recorder capacity=private capture=video camera=fixed place=public announcement=noticed"
            " purpose=watch_home wish=complain", "get-mediation -complain-at-company"),
    told_by("private", "side=recorder capacity=private wish=complain", "get-mediation"),
    told_by("care", "side=recorder capacity=private wish=damages", "see-whose-damage -damages-need-proof"),
    told_by("care", "side=recorded capacity=staff wish=damages", "damages-need-proof -see-whose-damage"),
    told_by("none", "side=recorder capacity=private moment=planned capture=video camera=fixed place=public"
            " announcement=noticed purpose=watch_home", "aim-the-camera -announce-it -choose-sound"),
    told_by("none", "side=organisation capacity=organisation moment=planned capture=video camera=fixed"
            " announcement=noticed purpose=security", "put-up-a-sign aim-the-camera ask-works-council"),
    # --- Notes, received, edited, lost
    told_by("care", "side=recorded capacity=unknown",
            "write-it-down find-out-who-records ask-whoever-has-it -ask-access-and-restriction"),
    told_by("work", "side=recorded capacity=unknown moment=planned", "find-out-who-records -ask-whoever-has-it"),
    told_by("business", "side=recorded capacity=unknown capture=unknown", "find-out-who-records ask-whoever-has-it"),
    told_by("care", "side=recorded capacity=unknown capture=notes", "find-out-who-records -ask-whoever-has-it"),
    told_by("care", "side=recorded capacity=staff progress=unknown", "write-it-down ask-access-and-restriction"),
    told_by("work", "side=recorder capacity=unknown", "-find-out-who-records"),
    told_by("work", f"{EMPLOYEE} capture=notes", "notes-are-free"),
    told_by("private", "side=recorded capacity=private capture=notes", "let-notes-be -write-it-down"),
    told_by("work", "side=received capacity=private", "ask-where-it-came-from use-with-care"),
    told_by("work", "side=received capacity=private presence=absent", "do-not-spread -use-with-care"),
    told_by("work", "side=recorded capacity=private situation=edited", "ask-for-the-whole-recording"),
    told_by("private", "side=recorder capacity=private situation=leak", "limit-the-loss -handle-the-leak"),
)  # fmt: skip

REFERRAL_CASES = (
    told_by("work", f"{EMPLOYEE} situation=dismissal", "dismissal/union dismissal/lawyer"),
    told_by("work", f"{EMPLOYEE} situation=whistleblower", "whistleblower/whistleblowers whistleblower/lawyer"),
    told_by("work", f"{EMPLOYEE} situation=danger", "danger/emergency danger/police -danger/veilig_thuis"),
    told_by("private", "side=recorded capacity=private situation=danger", "danger/emergency danger/veilig_thuis"),
    told_by("care", "side=recorded capacity=staff situation=abuse", "abuse/veilig_thuis abuse/lmz"),
    told_by("education", "side=recorded capacity=staff situation=abuse", "abuse/veilig_thuis -abuse/lmz"),
    told_by("youth", "side=recorder capacity=private wish=complain", "complaint/youth_advocate"),
    told_by("youth", "side=recorded capacity=private wish=complain", "-complaint/youth_advocate"),
    told_by("care", "side=recorded capacity=private wish=complain", "-complaint/complaints_officer"),
    told_by("none", "side=recorded capacity=private capture=video camera=fixed place=public announcement=noticed"
            " purpose=watch_home wish=complain", "complaint/mediator"),
    told_by("youth", "side=recorder capacity=private situation=court_case",
            "court_case/lawyer court_case/youth_advocate"),
    told_by("youth", "side=recorded capacity=private situation=court_case",
            "court_case/lawyer -court_case/youth_advocate"),
    told_by("education", "side=recorded capacity=private others=group use=large_group recorder_age=12_15",
            "minors/legal_aid publication/legal_aid -publication/lawyer"),
    told_by("education", "side=recorded capacity=private recorder_age=12_15", ""),
    told_by("work", "side=recorded capacity=private use=large_group", "publication/legal_aid -minors/legal_aid"),
    told_by("government", "side=recorder capacity=private wish=complain", "complaint/ombudsman"),
    told_by("business", "side=recorded capacity=organisation wish=complain", "-complaint/ombudsman"),
    told_by("business", "side=recorded capacity=organisation channel=phone announcement=told purpose=quality", ""),
    told_by("government", "side=recorder capacity=private moment=planned announcement=told", ""),
    told_by("private", "side=recorded capacity=private", ""),
    told_by("work", "side=organisation capacity=organisation moment=planned announcement=told purpose=record"
            " capture=transcript", "new_system/dpo"),
    told_by("work", "side=organisation capacity=organisation moment=planned announcement=told purpose=record", ""),
    told_by("private", "side=recorded capacity=private abroad=yes channel=phone", "abroad/legal_aid"),
    told_by("private", "side=recorder capacity=private presence=absent mandate=minor",
            "minors/legal_aid -minors/youth_advocate"),
)  # fmt: skip

WARNING_CASES = (
    told_by("private", "side=recorded capacity=private", "secret-is-no-crime"),
    told_by("private", "side=recorder capacity=private capture=video", "-secret-is-no-crime filming-is-not-sound"),
    told_by("work", EMPLOYEE, "dismissal-is-not-automatic -patient-need-not-ask -authority-wants-notice"),
    told_by("work", f"{EMPLOYEE} announcement=told", "-dismissal-is-not-automatic -secret-is-no-crime"),
    told_by("work", f"{EMPLOYEE} use=civil_court", "copy-in-a-lawsuit"),
    told_by("government", "side=recorder capacity=private", "authority-wants-notice"),
    told_by("government", "side=recorder capacity=private announcement=told", "-authority-wants-notice"),
    told_by("care", "side=recorded capacity=private", "patient-need-not-ask"),
    told_by("work", "side=recorded capacity=organisation announcement=agreed_general",
            "contract-is-no-consent -intake-consent"),
    told_by("care", "side=recorded capacity=organisation announcement=agreed_general",
            "intake-consent -contract-is-no-consent"),
    told_by("education", "side=recorded capacity=private capture=video use=public",
            "defamation-has-a-short-term recording-is-not-publishing"),
    told_by("private", "side=recorder capacity=private use=police_report", "criminal-court-and-citizens"),
    told_by("work", "side=organisation capacity=organisation presence=absent place=closed", "my-house-my-device"),
    told_by("business", "side=recorded capacity=organisation", "business-talk-is-personal telling-afterwards"),
    told_by("care", "side=recorded capacity=staff use=file", "file-kept-twenty-years -not-in-file-is-still-gdpr"),
    told_by("business", "side=recorder capacity=police", "police-asked"),
)  # fmt: skip


def check(found: list[str], expected: str) -> None:
    """Every id expected is there, and none that must be absent."""
    ids = expected.split()
    assert [id for id in ids if not id.startswith("-") and id not in found] == [], found
    assert [id for id in ids if id.startswith("-") and id[1:] in found] == [], found


def name_of(case: Case) -> str:
    return f"{case.kind}-{case.told.replace(' ', '-')}"


@pytest.mark.parametrize("case", STEP_CASES, ids=name_of)
def test_steps_fit_reader_and_kind(case: Case) -> None:
    check([step.id for step in advised(case.kind, case.told).steps], case.expected)


@pytest.mark.parametrize("case", REFERRAL_CASES, ids=name_of)
def test_referrals_go_to_the_right_body(case: Case) -> None:
    found = [f"{item.reason}/{item.body}" for item in advised(case.kind, case.told).referrals]
    check(found, case.expected)
    if not case.expected:
        assert found == []


@pytest.mark.parametrize("case", WARNING_CASES, ids=name_of)
def test_misconceptions_are_corrected_where_they_may_be_held(case: Case) -> None:
    check([item.id for item in advised(case.kind, case.told).warnings], case.expected)


# --- Over all kinds


@cache
def sample() -> tuple[Assessment, ...]:
    """Random complete answers where nothing presses, of every kind of conversation and every reader."""
    source = random.Random(20261125)
    kinds = [option.id for option in BY_ID["conversation"].options]
    sides = [option.id for option in BY_ID["side"].options]
    return tuple(
        assess(random_answers(source, conversation=kind, side=side, situation="none"))
        for kind in kinds
        for side in sides
        for _ in range(15)
    )


def test_nobody_who_answered_everything_is_left_without_a_step() -> None:
    stepless = [dict(item.reading.kept) for item in sample() if item.steps in ((), (FALLBACK,))]
    assert stepless == []


def test_who_knows_nothing_yet_is_told_to_gather_facts() -> None:
    assert assess({"conversation": ("other",), "side": ("recorder",)}).steps == (FALLBACK,)


def test_complaint_letter_about_care_is_offered_in_care_alone() -> None:
    for assessment in sample():
        if "care_complaint" in assessment.letters:
            assert assessment.reading.kept["conversation"] == ("care",)


def test_petition_is_not_offered_against_an_authority() -> None:
    for assessment in sample():
        kept = assessment.reading.kept
        if kept["conversation"][0] in ("government", "police") and kept["capacity"] != ("private",):
            assert "petition" not in assessment.letters


def test_police_and_press_get_no_letters_of_privacy_law() -> None:
    for assessment in sample():
        if assessment.reading.kept["capacity"][0] in ("police", "journalist"):
            assert set(assessment.letters) <= {"takedown"}


def test_consent_is_not_asked_of_workers_or_citizens() -> None:
    for assessment in sample():
        if assessment.reading.kept["conversation"][0] in ("work", "government"):
            assert "consent_request" not in assessment.letters


def test_ids_are_used_once() -> None:
    for items in (STEPS, MISCONCEPTIONS):
        assert len({item.id for item in items}) == len(items)
    assert len({(item.reason, item.body) for item in REFERRALS}) == len(REFERRALS)


OFFERED_WHERE = {
    "breach_notice": {"situation": {"leak"}},
    "takedown": {"use": {"large_group", "public"}},
    "petition": {"progress": {"refused", "month_passed"}},
    "dpo_complaint": {"progress": {"refused", "month_passed"}},
    "reminder": {"progress": {"refused", "month_passed", "deleted"}},
    "written_information": {"conversation": {"care", "assessment"}, "side": {"recorder"}},
    "notice": {"moment": {"planned"}, "side": {"recorder"}, "capacity": {"private", "paid_representative"}},
    "consent_request": {"moment": {"planned"}, "side": {"recorder", "organisation"}},
    "access": {"side": {"recorded", "involved"}},
    "restriction": {"side": {"recorded", "involved"}, "moment": {"ongoing", "made"}},
    "objection": {"side": {"recorded", "involved"}},
    "erasure": {"side": {"recorded", "involved"}, "moment": {"ongoing", "made"}},
    "privacy_notice": {"side": {"recorder", "organisation"}},
}
"""Per letter the answers without which it would make no sense."""


@pytest.mark.parametrize("letter", OFFERED_WHERE)
def test_letter_is_offered_only_where_it_makes_sense(letter: str) -> None:
    for assessment in sample():
        if letter in assessment.letters:
            kept = assessment.reading.kept
            assert all(set(kept[question]) & options for question, options in OFFERED_WHERE[letter].items()), kept
