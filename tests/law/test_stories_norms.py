"""Stories about norms, house rules, refusing and trust, for every kind of conversation.

The form is that of test_stories.py: a base, what differs, the verdicts, and on what the expectation rests.
"""

import pytest

from advisor.law.answers import Answers, read
from advisor.law.assess import assess
from advisor.law.report import answers_from
from tests.law.test_stories import COMMON, Story, story, verdict

ELSEWHERE = {**COMMON, "health": "no", "recorder_age": "adult", "others_agreed": "not_asked"}
BASES = {
    "employee": {"side": "recorder", "capacity": "private", "announcement": "secret", "conversation": "work"},
    "citizen": {"side": "recorder", "capacity": "private", "announcement": "told", "conversation": "government"},
    "examined": {"side": "recorder", "capacity": "private", "announcement": "told", "conversation": "assessment"},
    "parent": {"side": "recorder", "capacity": "private", "announcement": "told", "conversation": "youth"},
    "pupil": {"side": "recorder", "capacity": "private", "announcement": "secret", "conversation": "education"},
    "customer": {"side": "recorder", "capacity": "private", "announcement": "secret", "conversation": "business"},
    "client": {"side": "recorder", "capacity": "private", "announcement": "secret", "conversation": "legal"},
    "member": {"side": "recorder", "capacity": "private", "announcement": "secret", "conversation": "private"},
    "bystander": {"side": "recorder", "capacity": "private", "announcement": "noticed", "conversation": "police",
                  "capture": "video", "place": "public", "presence": "bystander", "sound": "no"},
    "doorbell": {"side": "recorder", "capacity": "private", "announcement": "noticed", "conversation": "none",
                 "capture": "video", "camera": "fixed", "purpose": "watch_home", "place": "public", "sound": "no"},
    "employer": {"side": "recorded", "capacity": "organisation", "announcement": "told", "conversation": "work",
                 "purpose": "record"},
    "company": {"side": "recorded", "capacity": "organisation", "announcement": "told", "conversation": "business",
                "channel": "phone", "purpose": "quality"},
    "authority": {"side": "recorded", "capacity": "organisation", "announcement": "told",
                  "conversation": "government", "purpose": "record"},
    "youth_worker": {"side": "recorded", "capacity": "staff", "announcement": "secret", "conversation": "youth",
                     "purpose": "record"},
    "lawyer": {"side": "recorded", "capacity": "regulated", "announcement": "secret", "conversation": "legal",
               "channel": "phone", "purpose": "evidence_now"},
    "shop": {"side": "recorded", "capacity": "organisation", "announcement": "noticed", "conversation": "none",
             "capture": "video", "camera": "fixed", "purpose": "security", "place": "public", "sound": "no"},
}  # fmt: skip

STORIES = (
    # --- Work: the employee (L1 to L5)
    story("one-talk-in-conflict", "employee", "situation=dismissal",
          "norm=none making=allowed relationship=risk refusing=allowed", "L1: understandable, yet it can end badly"),
    story("one-talk-without-conflict", "employee", "", "norm=none relationship=risk", "L1"),
    story("every-talk-for-a-year", "employee", "scale=many", "norm=conditional relationship=serious_risk",
          "L2: Rotterdam 2018"),
    story("recorded-openly-at-work", "employee", "announcement=told", "norm=none relationship=talk_first",
          "the employer knows and may refuse"),
    story("lied-about-it", "employee", "announcement=denied", "norm=conditional relationship=serious_risk", "L4"),
    story("banned-by-instruction", "employee", "agreements=house_rule",
          "norm=contested making=contested relationship=risk", "L5: a breach has a price, it is no crime"),
    story("ban-and-openly", "employee", "agreements=house_rule announcement=told",
          "norm=conditional making=conditional", "nobody asked to stop"),
    story("signed-in-contract", "employee", "agreements=signed", "norm=breached making=not_allowed", "a promise binds"),
    story("left-the-phone-behind", "employee", "presence=left", "making=criminal relationship=serious_risk", "L3"),
    story("colleagues-not-asked", "employee", "others=group", "norm=none", "a meeting has a business character"),
    story("went-public", "employee", "use=public", "relationship=serious_risk", "The Hague 2022"),
    # --- Work: the employer (L6 to L9, L11)
    story("employer-tells", "employer", "", "norm=respected refusing=conditional relationship=risk|talk_first",
          "4m, 11a: announced is enough"),
    story("employer-secret", "employer", "announcement=secret",
          "norm=breached making=not_allowed relationship=serious_risk", "L7, L8"),
    story("hidden-camera-at-till", "employer", "announcement=secret capture=video camera=hidden purpose=suspicion "
          "alternatives=tried place=public", "norm=conditional", "L6: short, targeted, nothing else left"),
    story("cameras-at-work", "employer", "capture=video camera=fixed purpose=security", "norm=conditional",
          "L9: the works council has to agree"),
    story("employee-objects", "employer", "announcement=refused", "norm=conditional", "the objection is weighed"),
    story("freelancer-and-client", "employer", "capacity=self_employed announcement=secret", "norm=conditional",
          "L11: article 7:611 does not bind them, privacy law does"),
    # --- Government
    story("told-the-office", "citizen", "", "norm=respected making=allowed refusing=conditional",
          "the ombudsman's rules"),
    story("not-told-the-office", "citizen", "announcement=secret", "norm=conditional making=conditional", "tell it"),
    story("office-says-no", "citizen", "announcement=refused",
          "norm=conditional refusing=conditional relationship=risk", "only for a weighty reason"),
    story("office-forbids", "citizen", "agreements=house_rule", "norm=contested", "sound may not simply be forbidden"),
    story("office-filmed", "citizen", "capture=video", "norm=contested making=contested", "UWV: sound only"),
    story("office-filmed-under-conditions", "citizen", "capture=video agreements=house_rule rule_says=conditions",
          "norm=contested", "announcing is about sound"),
    story("office-agrees-to-film", "citizen", "capture=video announcement=agreed", "norm=conditional", "asked"),
    story("assessing-doctor-filmed", "examined", "capture=video", "norm=contested making=contested", "UWV: sound only"),
    story("own-house-hidden-camera", "doorbell", "camera=hidden place=home announcement=secret",
          "norm=contested making=contested", "against intruders, B10"),
    story("office-forbids-film", "citizen", "agreements=house_rule capture=video", "norm=contested making=contested",
          "image may be forbidden sooner"),
    story("third-party-at-the-office", "citizen", "others=companion others_agreed=not_all", "norm=contested",
          "UWV: then not"),
    story("office-records-secretly", "authority", "announcement=secret", "norm=breached making=not_allowed",
          "an authority is open"),
    # --- Assessments (1.3n)
    story("doctor-told", "examined", "", "norm=respected making=allowed refusing=conditional", "the ombudsman's rules"),
    story("doctor-not-told", "examined", "announcement=secret", "norm=conditional making=conditional",
          "UWV asks to announce it; another doctor may expect the same decency"),
    story("doctor-only-sees-it", "examined", "announcement=noticed", "norm=conditional making=conditional", "tell it"),
    story("doctor-says-no", "examined", "announcement=refused", "norm=conditional making=conditional",
          "only for a weighty reason"),
    # --- Youth
    story("told-the-council", "parent", "", "norm=respected making=allowed refusing=conditional", "announced"),
    story("council-not-told", "parent", "announcement=secret", "norm=conditional relationship=risk", "announce it"),
    story("council-filmed", "parent", "capture=video", "norm=contested making=contested", "one says never"),
    story("council-filmed-secretly", "parent", "capture=video announcement=secret", "norm=breached making=criminal",
          "139f, and image is never allowed"),
    story("teenager-not-asked", "parent", "others=child_12_15", "norm=conditional", "from 12 the child is asked"),
    story("youth-worker-secret", "youth_worker", "", "norm=breached making=not_allowed", "they say it beforehand"),
    story("youth-worker-told", "youth_worker", "announcement=told purpose=training", "norm=breached",
          "a free yes is asked first"),
    # --- School
    story("parent-at-school", "pupil", "", "norm=none making=allowed refusing=conditional relationship=risk",
          "who takes part may record"),
    story("class-recorded", "pupil", "others=group recorder_age=16_17", "norm=conditional", "other pupils are on it"),
    story("class-filmed", "pupil", "others=group capture=video recorder_age=16_17", "norm=breached making=criminal",
          "the ministers: not in secret"),
    story("school-rule", "pupil", "agreements=house_rule", "norm=contested", "no crime, but a measure may follow"),
    # --- Company
    story("bank-on-the-phone", "customer", "channel=phone", "norm=none making=allowed refusing=conditional",
          "a business call"),
    story("shop-says-no", "customer", "announcement=refused", "norm=conditional relationship=risk", "they may stop"),
    story("company-line", "company", "", "norm=respected refusing=conditional", "announced"),
    story("company-line-secret", "company", "announcement=secret", "norm=conditional making=not_allowed",
          "privacy law asks for more than the norm"),
    # --- Lawyers, mediation, hearings
    story("own-lawyer-recorded", "client", "", "norm=conditional making=conditional relationship=risk refusing=allowed",
          "a client may record the own lawyer; a hearing and mediation have rules of their own (5.6)"),
    story("own-lawyer-agrees", "client", "announcement=agreed", "norm=none making=allowed", "asked and agreed"),
    story("mediator-allows-it", "client", "agreements=signed rule_says=allows announcement=told",
          "norm=respected making=allowed", "the agreement itself allows it"),
    story("mediation", "client", "situation=privileged announcement=told", "norm=contested making=contested",
          "what is said there is confidential"),
    story("hearing", "client", "agreements=house_rule announcement=told", "norm=breached making=not_allowed",
          "the rules of the courts"),
    story("lawyer-records-secretly", "lawyer", "", "norm=breached making=not_allowed relationship=serious_risk",
          "the disciplinary court, 2007"),
    story("lawyer-goes-on", "lawyer", "announcement=refused", "norm=breached relationship=serious_risk", "2017"),
    story("investigator-secret", "lawyer", "conversation=private", "norm=breached", "no code is taken to be wider"),
    # --- Police, street, cameras
    story("arrest-filmed", "bystander", "", "norm=none making=allowed", "what happens in the street"),
    story("officer-objects", "bystander", "announcement=refused", "norm=none refusing=not_allowed",
          "an officer cannot forbid it, and the street is no talk at a desk"),
    story("arrest-recorded-without-image", "bystander", "capture=audio", "norm=none making=allowed",
          "B7: sound alone is not judged more strictly than a film"),
    story("own-stop-recorded", "bystander", "capture=audio presence=whole announcement=refused",
          "norm=none making=allowed refusing=not_allowed", "whoever is stopped in the street may record it"),
    story("talk-at-the-station", "bystander", "capture=audio presence=whole place=closed", "norm=conditional",
          "inside, the ombudsman's rules ask to announce it"),
    story("stranger-objects", "bystander", "announcement=refused conversation=none", "norm=conditional",
          "privacy in the street counts too"),
    story("doorbell-seen", "doorbell", "", "norm=conditional", "known, and no wider than needed"),
    story("microphone-at-the-street", "doorbell", "capture=audio", "norm=conditional making=conditional",
          "nobody takes part: as a camera"),
    story("shop-camera", "shop", "", "norm=conditional", "a sign, and really known"),
    story("shop-hidden-camera", "shop", "announcement=secret purpose=check",
          "norm=breached making=criminal|not_allowed", "not without a last resort"),
    # --- Private
    story("members-meeting", "member", "others=group", "norm=none making=allowed", "an association"),
    story("members-meeting-filmed", "member", "others=group capture=video", "norm=breached making=criminal",
          "the camera has to be announced"),
    story("one-call-with-an-ex", "member", "channel=phone", "norm=none making=allowed", "1987, on a business call"),
    story("every-call-with-an-ex", "member", "channel=phone scale=always", "norm=conditional making=conditional",
          "S9: private character and systematic recording weigh"),
    story("quarrel-before-a-child", "member", "others=child_under_12", "norm=conditional making=conditional",
          "a child counts extra"),
    story("neighbour-says-no", "member", "announcement=refused", "norm=conditional refusing=allowed relationship=risk",
          "who does not want to talk may go"),
)  # fmt: skip


def answers_of(item: Story) -> Answers:
    """The answers of a story, as far as they are asked."""
    different = dict(pair.split("=") for pair in item.different.split())
    chosen = {**ELSEWHERE, **BASES[item.base], **different}
    return read(answers_from({question: option.split("|") for question, option in chosen.items()})).kept


@pytest.mark.parametrize("item", STORIES, ids=lambda item: item.id)
def test_story_ends_as_expected(item: Story) -> None:
    assessment = assess(answers_of(item))
    assert assessment.reading.unanswered == ()
    wanted = dict(pair.split("=") for pair in item.expected.split())
    got = {name: str(verdict(assessment, name)) for name in wanted}
    assert {name: value for name, value in got.items() if value not in wanted[name].split("|")} == {}, item.reason


def test_stories_have_different_ids_and_answers() -> None:
    assert len({item.id for item in STORIES}) == len(STORIES)
    assert len({tuple(answers_of(item).items()) for item in STORIES}) == len(STORIES)
