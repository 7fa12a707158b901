"""Stories about criminal law, evidence, sharing, keeping and a copy, for every kind of conversation.

The form is that of test_stories.py: a base, what differs, the verdicts, and on what the expectation rests.
"""

import pytest

from advisor.law.answers import Answers, read
from advisor.law.assess import assess
from advisor.law.report import answers_from
from tests.law.test_stories import BASES, COMMON, Story, story, verdict

MORE_BASES = {
    **BASES,
    "citizen": {"side": "recorder", "capacity": "private", "announcement": "secret", "health": "no"},
    "camera": {
        "side": "recorder", "capacity": "private", "announcement": "noticed", "conversation": "none",
        "capture": "video", "camera": "fixed", "purpose": "watch_home", "place": "home",
    },
    "company": {
        "side": "recorded", "capacity": "organisation", "announcement": "told", "conversation": "business",
        "channel": "phone", "purpose": "quality", "health": "no",
    },
    "employer": {
        "side": "recorded", "capacity": "organisation", "announcement": "secret", "conversation": "work",
        "purpose": "suspicion", "health": "no",
    },
    "journalist": {
        "side": "recorded", "capacity": "journalist", "announcement": "secret", "conversation": "business",
        "capture": "video", "camera": "hidden", "purpose": "suspicion", "use": "public",
    },
    "police": {"side": "recorded", "capacity": "police", "announcement": "secret", "conversation": "private"},
}  # fmt: skip

STORIES = (
    # --- A camera at a door, in a hall, a shop or a street (5.4, 5.5, 139a, 139b, 139f, 441b)
    story("doorbell-seen", "camera", "place=public sound=yes", "criminal=not_criminal",
          "a doorbell that is seen is not secret"),
    story("doorbell-without-sound", "camera", "place=public sound=no", "criminal=not_criminal evidence_civil=usable",
          "image in public: only what is hidden counts"),
    story("doorbell-overhears", "camera", "place=public capture=live sound=yes", "criminal=contested",
          "listening in on people who did not ring (Engelfriet)"),
    story("doorbell-overhears-told", "camera", "place=public capture=live sound=yes announcement=told",
          "criminal=not_criminal", "139b asks for secrecy, in both limbs"),
    story("doorbell-neighbour-says-no", "camera", "place=public sound=yes announcement=refused",
          "criminal=not_criminal", "who objects to a camera has seen it"),
    story("street-camera-hidden", "camera", "place=public sound=no announcement=secret", "criminal=criminal",
          "441b, an installed camera that is not made known"),
    story("street-camera-hidden-with-sound", "camera", "place=public sound=yes announcement=secret camera=hidden",
          "criminal=contested", "worn or hidden, with sound: the aim at talk is open"),
    story("microphone-hidden-in-street", "camera", "capture=audio place=public announcement=secret",
          "criminal=criminal", "a microphone alone can only be meant for talk"),
    story("open-camera-at-home", "camera", "sound=yes announcement=told", "criminal=not_criminal keeping=conditional",
          "139a lid 2, 2°, and made known"),
    story("own-home-against-a-no", "camera", "sound=yes announcement=refused", "criminal=contested",
          "an open device in one's own room, against the wish of who comes there"),
    story("hidden-camera-for-burglars", "camera", "sound=no announcement=secret", "criminal=contested",
          "an intruder is not protected, a guest is"),
    story("hidden-camera-for-sitter", "camera", "sound=no announcement=secret purpose=check", "criminal=criminal",
          "139f protects the sitter"),
    story("babycam-listens-in", "camera", "capture=live sound=yes announcement=told", "criminal=contested",
          "the open-device exception covers recording only"),
    story("hall-of-others", "camera", "place=closed sound=yes announcement=noticed", "criminal=contested",
          "not one's own room"),
    story("hidden-microphone-at-work", "company", "conversation=none capture=audio announcement=secret",
          "criminal=criminal keeping=criminal", "139a and 139d: own building is not enough (HR 2018)"),
    story("shop-camera-visible", "company", "conversation=none capture=video camera=fixed place=public sound=no "
          "purpose=security announcement=noticed", "criminal=not_criminal copy_right=yes",
          "a visible camera"),
    story("shop-camera-on-cashier", "company", "conversation=none capture=video camera=hidden place=public sound=no "
          "purpose=suspicion announcement=secret alternatives=tried", "criminal=not_criminal",
          "a concrete suspicion, targeted, nothing milder (López Ribalda)"),
    # --- Employer, police, journalist
    story("employer-hidden-camera", "employer", "capture=video camera=hidden alternatives=tried",
          "criminal=not_criminal evidence_civil=weighed", "short, targeted, concrete suspicion: not wederrechtelijk"),
    story("employer-hidden-camera-untried", "employer", "capture=video camera=hidden alternatives=not_tried",
          "criminal=criminal", "without the last resort it is 139f"),
    story("employer-bugs-a-room", "employer", "presence=absent", "criminal=criminal evidence_civil=unlikely",
          "139a, and the privacy of staff"),
    story("employer-listens-on-the-line", "employer", "channel=phone presence=line_holder",
          "criminal=contested evidence_civil=unlikely", "a court left it out in 2022"),
    story("employer-line-at-request", "employer", "channel=phone presence=line_holder mandate=yes",
          "criminal=not_criminal evidence_civil=weighed", "somebody in the call asked for it"),
    story("parent-as-line-holder", "citizen", "conversation=private channel=phone presence=line_holder "
          "others=child_under_12 others_agreed=not_asked", "criminal=contested",
          "the line holder's exception against misuse"),
    story("police-microphone", "police", "presence=absent", "criminal=contested evidence_criminal=weighed "
          "copy_right=not_applicable", "with an order it is lawful, without one it is not"),
    story("police-listens-for-victim", "police", "presence=absent mandate=yes channel=phone capture=live camera=none",
          "criminal=not_criminal evidence_criminal=usable", "at her initiative, without steering (HR 2009)"),
    story("police-wires-a-citizen", "police", "presence=whole", "criminal=not_criminal evidence_criminal=weighed",
          "the citizen takes part, the State must have a power"),
    story("press-shows-abuse", "journalist", "", "criminal=contested publication=conditional",
          "suspicion, public interest, unrecognisable"),
    story("press-publicity-only", "journalist", "purpose=publicity use=public|quoted",
          "publication=not_allowed sharing_quoted=conditional", "the words may be used, the images not"),
    story("press-pocket-call", "journalist", "capture=audio channel=phone presence=pocket", "publication=conditional",
          "the alderman's pocket call"),
    story("press-left-a-device", "journalist", "capture=audio presence=absent", "criminal=criminal "
          "publication=contested", "an offence, and the press interest beside it"),
    story("press-interview", "journalist", "capture=audio announcement=agreed purpose=publicity",
          "criminal=not_criminal publication=conditional", "an interview on the record"),
    # --- An AI note-taker, a recorder on a child
    story("bot-joins-at-request", "citizen", "conversation=work channel=video_call capture=transcript presence=absent "
          "mandate=yes", "criminal=not_criminal", "it stands in for who asked for it"),
    story("bot-stays-behind", "citizen", "conversation=work channel=video_call capture=transcript presence=left",
          "criminal=criminal", "the host left and the bot ran on"),
    story("recorder-in-school-bag", "citizen", "conversation=education presence=absent recorder_age=adult "
          "others=child_under_12 others_agreed=not_asked", "criminal=criminal", "parents are no participants"),
    story("pupil-asked-for-it", "citizen", "conversation=education presence=absent mandate=minor recorder_age=adult "
          "others=child_under_12 others_agreed=not_asked", "criminal=contested", "whether a child can ask is open"),
    # --- Evidence per forum
    story("insurer-follows-a-customer", "company", "conversation=none capture=video camera=handheld place=public "
          "sound=no purpose=suspicion announcement=secret alternatives=not_tried", "evidence_civil=unlikely",
          "an insurer that did not keep to its own code (HR 2014)"),
    story("insurer-tried-all-else", "company", "conversation=none capture=video camera=handheld place=public "
          "sound=no purpose=suspicion announcement=secret alternatives=tried", "evidence_civil=weighed",
          "what is necessary and in proportion is weighed"),
    story("tenant-records-landlord", "citizen", "conversation=business use=civil_court",
          "evidence_civil=usable sharing_civil_court=allowed", "business talk weighs least (HR 1987)"),
    story("company-uses-its-line", "company", "use=civil_court", "evidence_civil=usable", "told, and it took part"),
    story("company-secret-line", "company", "announcement=secret use=civil_court", "evidence_civil=weighed",
          "obtained against the GDPR, weighed nevertheless"),
    story("company-cut-its-line", "company", "situation=edited use=civil_court", "evidence_civil=weighed",
          "a yes that was pasted behind another question"),
    story("mediation", "citizen", "conversation=legal situation=privileged", "evidence_civil=unlikely "
          "evidence_criminal=weighed", "confidentiality"),
    story("own-lawyer", "citizen", "conversation=legal use=complaint",
          "evidence_disciplinary=usable sharing_complaint=allowed", "the disciplinary court for lawyers admitted it"),
    story("benefit-office-secret", "citizen", "conversation=government use=admin_court",
          "evidence_administrative=unlikely", "two courts want it announced"),
    story("benefit-office-need", "citizen", "conversation=government use=admin_court alternatives=impossible",
          "evidence_administrative=weighed", "except where there is no other proof"),
    story("benefit-office-told", "citizen", "conversation=government announcement=told use=admin_court",
          "evidence_administrative=usable", "announced"),
    story("authority-secretly", "company", "conversation=government channel=in_person announcement=secret "
          "purpose=evidence_now use=admin_court", "evidence_administrative=weighed",
          "unless it goes too far against what people may expect"),
    story("employee-at-admin-court", "citizen", "conversation=work use=admin_court", "evidence_administrative=weighed",
          "the rule is about talks with authorities"),
    story("youth-worker-in-court", "citizen", "conversation=youth use=youth_court recorder_age=adult",
          "evidence_youth=contested", "one court of appeal against the SKJ"),
    story("youth-worker-complaint", "citizen", "conversation=youth use=complaint recorder_age=adult",
          "evidence_disciplinary=usable", "SKJ"),
    story("former-partner-in-court", "citizen", "conversation=private use=youth_court", "evidence_youth=weighed",
          "a family talk, the general rule"),
    story("child-recorded-for-court", "citizen", "conversation=private use=youth_court others=child_under_12 "
          "others_agreed=not_asked", "evidence_youth=contested", "a child is drawn in"),
    story("threat-recorded", "citizen", "conversation=private use=police_report",
          "evidence_criminal=usable sharing_police_report=allowed", "a citizen is no investigator"),
    story("family-camera-for-dismissal", "citizen", "side=organisation conversation=care capture=video camera=hidden "
          "presence=absent use=civil_court", "evidence_civil=weighed", "left out in 2010, stricter test since"),
    # --- Sharing
    story("bank-call-to-friend", "citizen", "conversation=business channel=phone use=relatives",
          "sharing_relatives=allowed", "household exemption"),
    story("employer-talk-to-psychologist", "citizen", "conversation=work use=second_professional",
          "sharing_second_professional=allowed", "who must keep it secret"),
    story("meeting-one-objects", "citizen", "conversation=private others=group others_agreed=not_all use=small_group",
          "sharing_small_group=not_allowed criminal=not_criminal", "a no of who is heard"),
    story("lesson-agreed-small-group", "citizen", "conversation=education capture=video announcement=agreed "
          "others=group others_agreed=not_asked use=small_group recorder_age=16_17",
          "sharing_small_group=allowed publication=not_allowed", "a closed circle, made with consent"),
    story("lesson-secret-small-group", "citizen", "conversation=education others=group others_agreed=not_asked "
          "use=small_group recorder_age=12_15", "sharing_small_group=conditional", "own circle, not passed on"),
    story("group-therapy-small-group", "patient", "others=group others_agreed=not_asked announcement=agreed "
          "use=small_group", "sharing_small_group=not_allowed", "each other's health"),
    story("meeting-in-open-group", "citizen", "conversation=private others=group others_agreed=not_asked "
          "use=large_group", "sharing_large_group=not_allowed", "nobody keeps sight of it"),
    story("arrest-published", "citizen", "conversation=police presence=bystander place=public capture=video "
          "announcement=noticed sound=no use=public", "criminal=not_criminal publication=conditional",
          "a matter of balance; the journalistic exception (Buivids)"),
    story("police-interview-published", "citizen", "conversation=police use=public", "publication=not_allowed",
          "a room is no street"),
    story("bank-call-published", "citizen", "conversation=business channel=phone use=public|quoted",
          "publication=not_allowed sharing_quoted=conditional", "the words may be told"),
    story("company-in-group", "company", "use=large_group", "sharing_large_group=not_allowed", "another purpose"),
    story("company-to-its-lawyer", "company", "use=adviser", "sharing_adviser=conditional", "a claim, what is needed"),
    story("company-film-agreed", "company", "channel=in_person capture=video announcement=agreed purpose=publicity "
          "use=public", "publication=conditional", "consent that covers publishing"),
    story("employer-secret-to-staff", "employer", "purpose=evidence_now use=colleagues",
          "sharing_colleagues=not_allowed", "obtained in secret"),
    story("youth-worker-tells", "staff", "conversation=youth health=no announcement=told purpose=record "
          "use=relatives", "sharing_relatives=not_allowed", "secrecy under the Youth Act"),
    story("found-film", "citizen", "side=received conversation=private capture=video use=large_group",
          "criminal=criminal sharing_large_group=criminal sharing_adviser=conditional",
          "what another made by an offence is not passed on, save to who helps"),
    # --- Keeping and a copy
    story("employee-keeps", "citizen", "conversation=work", "keeping=conditional copy_right=contested|no_but_ask",
          "not surely household: as long as the own position asks for it"),
    story("citizen-keeps", "citizen", "conversation=government", "keeping=allowed copy_right=no_but_ask",
          "an authority may ask"),
    story("company-keeps", "company", "use=file", "keeping=conditional copy_right=yes", "as long as needed; access"),
    story("bank-secret-copy", "company", "announcement=secret", "copy_right=yes keeping=conditional",
          "the right is there, however it was made (Dexia)"),
    story("employer-finds-out", "staff", "side=organisation", "keeping=conditional making=not_allowed",
          "secure, tell, do not delete at once"),
    story("press-copy", "journalist", "capture=audio camera=none use=quoted", "copy_right=no_but_ask", "art. 43 UAVG"),
    story("notes-of-a-company", "company", "channel=in_person capture=notes use=kept", "copy_right=no_but_ask "
          "keeping=allowed", "loose paper"),
)  # fmt: skip


def answers_of(item: Story) -> Answers:
    """The answers of a story, as far as they are asked."""
    different = dict(pair.split("=") for pair in item.different.split())
    chosen = {**COMMON, **MORE_BASES[item.base], **different}
    return read(answers_from({question: option.split("|") for question, option in chosen.items()})).kept


@pytest.mark.parametrize("item", STORIES, ids=lambda item: item.id)
def test_story_ends_as_expected(item: Story) -> None:
    assessment = assess(answers_of(item))
    assert assessment.reading.unanswered == ()
    wanted = dict(pair.split("=") for pair in item.expected.split())
    got = {name: verdict(assessment, name) for name in wanted}
    assert {name: value for name, value in got.items() if value not in wanted[name].split("|")} == {}, item.reason


def test_stories_have_different_ids_and_answers() -> None:
    assert len({item.id for item in STORIES}) == len(STORIES)
    assert len({tuple(answers_of(item).items()) for item in STORIES}) == len(STORIES)
