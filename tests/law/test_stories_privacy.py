"""Stories about privacy law and secrecy, for every kind of conversation.

The form is that of test_stories.py: a base, what differs, the verdicts, and on what the expectation rests.
"""

import pytest

from advisor.law.answers import Answers, read
from advisor.law.assess import assess
from advisor.law.report import answers_from
from tests.law.test_stories import COMMON, Story, story, verdict

ELSEWHERE = {**COMMON, "health": "no"}
BASES = {
    "citizen": {"side": "recorder", "capacity": "private", "announcement": "secret"},
    "employee": {"side": "recorder", "capacity": "private", "announcement": "secret", "conversation": "work"},
    "employer": {"side": "recorded", "capacity": "organisation", "announcement": "told", "conversation": "work",
                 "purpose": "record"},
    "colleague": {"side": "recorded", "capacity": "staff", "announcement": "secret", "conversation": "business",
                  "channel": "phone"},
    "company": {"side": "recorded", "capacity": "organisation", "announcement": "told", "conversation": "business",
                "channel": "phone", "purpose": "quality"},
    "authority": {"side": "recorded", "capacity": "organisation", "announcement": "told",
                  "conversation": "government", "purpose": "record"},
    "school": {"side": "recorded", "capacity": "organisation", "announcement": "told", "conversation": "education",
               "purpose": "record"},
    "youth_worker": {"side": "recorded", "capacity": "staff", "announcement": "secret", "conversation": "youth",
                     "purpose": "record"},
    "lawyer": {"side": "recorded", "capacity": "regulated", "announcement": "told", "conversation": "legal",
               "purpose": "record"},
    "doorbell": {"side": "recorder", "capacity": "private", "announcement": "noticed", "conversation": "none",
                 "capture": "video", "camera": "fixed", "purpose": "watch_home", "place": "public", "sound": "no"},
    "shop": {"side": "recorded", "capacity": "organisation", "announcement": "noticed", "conversation": "none",
             "capture": "video", "camera": "fixed", "purpose": "security", "place": "public", "sound": "no"},
}  # fmt: skip

STORIES = (
    story("shop-counter-for-quality", "company", "channel=in_person", "legal_basis=contested making=contested",
          "a call may be recorded for quality, at a counter it is open"),
    # --- Private people (1.3, 1.4e)
    story("customer-records-bank", "citizen", "conversation=business channel=phone",
          "gdpr=exempt legal_basis=not_needed special_category=not_needed transparency=not_needed controller=nobody",
          "a customer records for own use"),
    story("tenant-records-landlord", "citizen", "conversation=business use=civil_court", "gdpr=exempt",
          "proof in one's own case stays private"),
    story("citizen-records-officer", "citizen", "conversation=government use=kept", "gdpr=exempt", "1.3n"),
    story("member-records-meeting", "citizen", "conversation=private others=group others_agreed=not_asked",
          "gdpr=exempt", "the meeting of an association is no group in care"),
    story("pupil-records-class", "citizen", "conversation=education recorder_age=16_17 others=group "
          "others_agreed=not_asked",
          "gdpr=contested legal_basis=contested|conditional", "other pupils are on it"),
    story("class-in-a-large-group", "citizen", "conversation=education recorder_age=16_17 others=group "
          "others_agreed=not_asked use=large_group", "gdpr=contested", "the wide circle decides"),
    story("parent-records-school", "citizen", "conversation=education recorder_age=adult", "gdpr=exempt",
          "a talk of two"),
    story("bystander-films-arrest", "citizen", "conversation=police capture=video place=public presence=bystander "
          "mandate=no announcement=noticed sound=no", "gdpr=exempt special_category=not_needed",
          "filming what happens in the street, without sharing"),
    story("arrest-online", "citizen", "conversation=police capture=video place=public presence=bystander mandate=no "
          "announcement=noticed use=public", "gdpr=applies legal_basis=conditional", "Buivids"),
    story("overheard-neighbours", "citizen", "conversation=private presence=absent", "gdpr=contested",
          "words of others may leave the private sphere"),
    story("neighbour-quarrel-in-app", "citizen", "conversation=private use=large_group", "gdpr=contested",
          "a wide group is directed outwards"),
    story("employee-own-position", "employee", "purpose=evidence_now",
          "gdpr=contested controller=contested legal_basis=contested transparency=exception_contested "
          "special_category=conditional making=allowed",
          "1.4e: an own claim usually carries it, not telling is the weak spot (C-394/23)"),
    story("employee-tells", "employee", "purpose=evidence_now announcement=told",
          "gdpr=contested legal_basis=conditional transparency=met making=allowed", "then the weak spot is gone"),
    story("employee-secret-in-large-group", "employee", "use=large_group", "gdpr=contested legal_basis=contested",
          "a wide circle is no better"),
    story("employee-publishes", "employee", "use=public", "gdpr=applies legal_basis=contested making=conditional",
          "Lindqvist"),
    story("employee-on-paper", "employee", "capture=notes", "gdpr=out_of_scope", "loose notes"),
    story("mentor-at-town-hall", "citizen", "conversation=government capacity=paid_representative announcement=told",
          "gdpr=contested legal_basis=conditional", "paid to speak for somebody: 1.3m"),
    # --- At work, on one's own initiative (1.4d, 1.4f, 3b)
    story("business-calls-for-themselves", "colleague", "purpose=evidence_later",
          "gdpr=contested legal_basis=missing transparency=missing controller=organisation",
          "1.4f: contested at work too, leaning to applies"),
    story("business-call-shared", "colleague", "purpose=memory use=colleagues", "gdpr=applies",
          "1.4d: used at work"),
    story("self-employed-secretly", "company", "capacity=self_employed announcement=secret purpose=evidence_later",
          "gdpr=applies controller=recorder legal_basis=missing", "1.3l: not even as a one-man business"),
    # --- Customer service (4b, 4h)
    story("service-line-announced", "company", "",
          "legal_basis=conditional special_category=not_needed transparency=met confidentiality=not_relevant "
          "controller=organisation making=allowed|conditional", "4b"),
    story("service-line-training", "company", "purpose=training", "legal_basis=conditional", "named by the authority"),
    story("service-line-on-hold", "company", "presence=hold", "legal_basis=missing special_category=not_needed",
          "not while people wait"),
    story("service-line-after-a-no", "company", "announcement=refused", "legal_basis=contested", "art. 21"),
    story("service-line-secret", "company", "announcement=secret", "legal_basis=missing transparency=missing",
          "Mousse"),
    story("service-line-health", "company", "health=yes", "special_category=contested making=contested",
          "4c: health by chance"),
    story("service-line-consent", "company", "health=yes announcement=agreed", "special_category=conditional",
          "explicit consent"),
    story("proof-for-later", "company", "purpose=evidence_later", "legal_basis=contested", "4f against a contract"),
    story("ai-training", "company", "purpose=research", "legal_basis=missing", "4n"),
    story("ai-training-agreed", "company", "purpose=research announcement=agreed", "legal_basis=conditional", "4n"),
    story("company-publishes", "company", "purpose=publicity", "legal_basis=missing", "not without consent"),
    # --- Employers (4m, 11a, 11b, 11c)
    story("hr-talk-announced", "employer", "", "legal_basis=conditional special_category=not_needed transparency=met",
          "4m, 11a"),
    story("hr-talk-agreed", "employer", "announcement=agreed", "legal_basis=conditional",
          "the consent of an employee adds nothing, the purpose carries it"),
    story("hr-talk-about-illness", "employer", "health=yes", "special_category=missing making=not_allowed",
          "4m: no medical content"),
    story("hr-dispute-about-illness", "employer", "health=yes purpose=evidence_now scale=once",
          "special_category=conditional legal_basis=conditional", "22 lid 2 onder e UAVG"),
    story("hr-talk-secret", "employer", "announcement=secret", "legal_basis=missing transparency=missing", "11c"),
    story("teams-with-voices", "employer", "channel=video_call capture=transcript voiceprint=yes",
          "special_category=missing making=not_allowed", "11b"),
    story("teams-without-voices", "employer", "channel=video_call capture=transcript",
          "legal_basis=conditional special_category=not_needed", "11a"),
    story("works-film-agreed", "employer", "purpose=publicity announcement=agreed capture=video",
          "legal_basis=contested", "consent at work is rarely free"),
    story("teams-with-voices-agreed", "employer", "channel=video_call capture=transcript voiceprint=yes "
          "announcement=agreed", "special_category=missing making=not_allowed", "11b: no free yes at work"),
    story("bank-knows-voices-agreed", "company", "capture=transcript purpose=record voiceprint=yes "
          "announcement=agreed", "special_category=conditional", "explicit consent that can be refused"),
    story("hr-talk-about-health-agreed", "employer", "health=yes announcement=agreed",
          "special_category=missing making=not_allowed", "4m, 30 lid 1 UAVG: a yes does not make it needed"),
    story("check-on-staff-by-camera", "employer", "purpose=check capture=video camera=fixed", "legal_basis=missing",
          "watching all the time is more than a check needs"),
    story("check-on-staff", "employer", "purpose=check", "legal_basis=contested", "necessary, milder, known?"),
    story("covert-camera-last-resort", "employer", "announcement=secret purpose=suspicion alternatives=tried "
          "capture=video camera=hidden presence=absent sound=no mandate=no",
          "legal_basis=contested transparency=exception_contested", "6c, 6d: only as a last resort"),
    story("covert-camera-not-tried", "employer", "announcement=secret purpose=suspicion capture=video camera=hidden "
          "presence=absent sound=no mandate=no", "legal_basis=missing transparency=missing", "milder ways first"),
    story("line-tapped-on-suspicion", "employer", "announcement=secret purpose=suspicion alternatives=tried "
          "channel=phone presence=line_holder mandate=no", "legal_basis=missing transparency=missing",
          "words of others, customers too, are never the last resort"),
    story("staff-threatened-secretly", "colleague", "purpose=safety alternatives=impossible scale=once",
          "legal_basis=contested transparency=exception_contested", "4j"),
    story("staff-threatened-openly", "colleague", "purpose=safety announcement=told scale=once",
          "legal_basis=conditional transparency=met", "4i: the bodycam"),
    # --- Authorities, schools (4l)
    story("authority-minutes", "authority", "", "legal_basis=contested confidentiality=respected", "4l, certainty C"),
    story("authority-training", "authority", "purpose=training", "legal_basis=missing",
          "in person there are milder ways"),
    story("authority-service-line", "authority", "purpose=quality channel=phone", "legal_basis=conditional", "as 4b"),
    story("official-tells-friends", "authority", "capacity=staff use=relatives", "confidentiality=breached",
          "art. 2:5 Awb"),
    story("official-to-court", "authority", "use=admin_court", "confidentiality=at_risk", "as far as the task asks"),
    story("school-parent-talk", "school", "", "legal_basis=conditional confidentiality=not_relevant", "as a meeting"),
    story("lesson-filmed", "school", "capture=video voiceprint=no", "legal_basis=contested", "pupils in the picture"),
    story("lesson-filmed-agreed", "school", "capture=video announcement=agreed", "legal_basis=conditional",
          "with the consent of pupils or parents"),
    # --- Youth (4k)
    story("youth-worker-secret", "youth_worker", "",
          "legal_basis=missing transparency=missing confidentiality=at_risk making=not_allowed", "4k, 8k"),
    story("youth-worker-record-told", "youth_worker", "announcement=told", "legal_basis=missing", "4k: not routine"),
    story("youth-video-feedback", "youth_worker", "announcement=agreed purpose=treatment capture=video health=yes",
          "legal_basis=conditional special_category=conditional", "4d"),
    story("youth-worker-tells-friends", "youth_worker", "use=small_group", "confidentiality=breached",
          "art. 7.3.11 Jeugdwet"),
    # --- Lawyers, journalists, police
    story("lawyer-keeps", "lawyer", "", "confidentiality=respected legal_basis=conditional", "art. 11a Advocatenwet"),
    story("lawyer-hands-on", "lawyer", "use=civil_court", "confidentiality=None", "their own rules decide"),
    story("lawyer-publishes", "lawyer", "use=public", "confidentiality=breached", "art. 11a Advocatenwet"),
    story("journalist", "company", "capacity=journalist use=public purpose=publicity",
          "gdpr=applies controller=recorder transparency=not_needed", "art. 43 UAVG"),
    story("police-work", "citizen", "conversation=private capacity=police announcement=secret",
          "gdpr=out_of_scope legal_basis=not_needed controller=nobody", "the police have a law of their own"),
    # --- Cameras without a conversation
    story("doorbell-street", "doorbell", "",
          "gdpr=applies controller=recorder legal_basis=conditional special_category=not_needed transparency=met",
          "Ryneš"),
    story("doorbell-own-home", "doorbell", "place=home", "gdpr=exempt", "inside one's own home"),
    story("camera-in-shared-hall", "doorbell", "place=closed", "gdpr=applies legal_basis=conditional",
          "the hall is of others too"),
    story("microphone-at-street", "doorbell", "capture=audio",
          "gdpr=applies legal_basis=conditional sharing_kept=conditional sharing_relatives=conditional",
          "Ryneš 27-33, by analogy; the exemption carries no circle"),
    story("microphone-indoors", "doorbell", "capture=audio place=home", "gdpr=exempt", "the own house"),
    story("camera-on-neighbours", "doorbell", "purpose=check", "legal_basis=missing making=not_allowed",
          "no interest of one's own home"),
    story("camera-hidden-in-street", "doorbell", "announcement=secret camera=hidden",
          "gdpr=applies legal_basis=missing",
          "not told: no interest counts"),
    story("shop-camera", "shop", "", "legal_basis=conditional special_category=not_needed transparency=partial",
          "TK: real risk, strictly needed; a sign is the first layer"),
    story("shop-camera-after-a-no", "shop", "announcement=refused", "legal_basis=conditional",
          "security does not wait for everybody's consent"),
    story("office-camera", "shop", "place=closed announcement=told", "legal_basis=conditional transparency=met",
          "TK"),
    story("shop-knows-faces", "shop", "voiceprint=yes", "special_category=missing making=not_allowed",
          "art. 29 UAVG, narrow: everybody is compared"),
    story("faces-behind-a-closed-door", "shop", "voiceprint=yes place=closed", "special_category=contested",
          "art. 29 UAVG: access to a building may need it"),
    story("landlord-films-inside", "shop", "place=home announcement=agreed", "legal_basis=missing",
          "not in somebody's home"),
    story("staff-shown-to-customers", "shop", "capture=live place=closed announcement=told purpose=publicity "
          "use=large_group", "legal_basis=missing making=not_allowed", "a demonstration can be done otherwise"),
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
