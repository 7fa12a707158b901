"""Stories of people who record or are recorded in care, each with what the law makes of it.

A story is a base, what is different in it, and the verdicts expected; several verdicts with a space between leave room
where the dossier does. The reason says on what the expectation rests.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from advisor.law.answers import Answers, read
from advisor.law.assess import Assessment, assess
from advisor.law.report import answers_from

COMMON = {
    "moment": "made", "situation": "none", "conversation": "care", "channel": "in_person", "capture": "audio",
    "presence": "whole", "mandate": "no", "camera": "handheld", "sound": "yes", "place": "closed", "use": "kept",
    "purpose": "memory", "alternatives": "not_tried", "others": "nobody", "authority": "self", "scale": "once",
    "voiceprint": "no", "agreements": "none", "rule_says": "forbids",
    "abroad": "no", "progress": "none", "wish": "know",
}  # fmt: skip
"""Answers of every story; what a story does not ask is ignored."""

BASES = {
    "patient": {"side": "recorder", "capacity": "private", "announcement": "secret"},
    "outsider": {"side": "recorder", "capacity": "private", "announcement": "secret", "presence": "absent"},
    "staff": {"side": "recorded", "capacity": "staff", "announcement": "secret", "purpose": "evidence_later"},
    "self_employed": {"side": "recorded", "capacity": "self_employed", "announcement": "secret"},
    "organisation": {"side": "organisation", "capacity": "organisation", "announcement": "told"},
}


class Story(NamedTuple):
    """A case as short data."""

    id: str
    base: str
    different: str
    expected: str
    reason: str


def story(id: str, base: str, different: str, expected: str, reason: str) -> Story:
    return Story(id, base, different, expected, reason)


STORIES = (
    # --- A patient records: own use, sharing, sound and image, openly, secretly, against a no
    story("own-use-secret", "patient", "",
          "criminal=not_criminal gdpr=exempt making=allowed sharing=allowed publication=not_allowed "
          "copy_right=no_but_ask evidence=usable confidentiality=not_relevant legal_basis=not_needed",
          "who takes part may record, openly or not; the household exemption covers a memory aid"),
    story("own-use-told", "patient", "announcement=told", "criminal=not_criminal gdpr=exempt making=allowed",
          "telling is decent, not a duty"),
    story("played-to-relatives", "patient", "use=relatives", "gdpr=exempt sharing=allowed making=allowed",
          "replaying with the family is what the recording is for"),
    story("second-doctor", "patient", "use=second_professional", "gdpr=exempt sharing=allowed",
          "the KNMG guideline names another doctor"),
    story("lawyer", "patient", "use=adviser", "gdpr=exempt sharing=allowed", "own legal help is always open"),
    story("complaint", "patient", "use=complaint", "sharing=allowed evidence_disciplinary=usable",
          "disciplinary boards admitted secret recordings of patients"),
    story("police-report", "patient", "use=police_report", "sharing=allowed evidence_criminal=usable",
          "a citizen's own recording is usually usable in a criminal case"),
    story("family-app", "patient", "use=small_group", "gdpr=exempt sharing=allowed|conditional",
          "a few people one knows, with the request not to pass it on"),
    story("group-chat", "patient", "use=large_group", "gdpr=contested sharing=not_allowed making=allowed",
          "sharing a care talk widely asks the yes of who is heard"),
    story("providers-employer", "patient", "use=colleagues", "sharing=contested",
          "needed and limited may be, wide may not"),
    story("online", "patient", "use=public", "gdpr=applies sharing=not_allowed publication=not_allowed "
          "criminal=not_criminal making=allowed|conditional copy_right=yes",
          "publishing ends the exemption (Lindqvist)"),
    story("quoted", "patient", "use=quoted", "sharing=allowed|conditional",
          "words may be told while the sound may not"),
    story("own-phone-call", "patient", "channel=phone", "criminal=not_criminal making=allowed",
          "a call is meant for you"),
    story("voicemail", "patient", "channel=message", "criminal=not_criminal keeping=allowed",
          "left for you, so yours to keep"),
    story("video-call-secret", "patient", "channel=video_call capture=video camera=screen", "criminal=contested",
          "a camera in a call is known, storing it is not"),
    story("filmed-openly", "patient", "capture=video announcement=told", "criminal=not_criminal making=conditional",
          "announced filming is no offence; image is stricter than sound"),
    story("filmed-secretly", "patient", "capture=video", "criminal=criminal making=criminal relationship=serious_risk",
          "139f has no exception for who takes part"),
    story("phone-in-hand", "patient", "capture=video announcement=noticed", "criminal=contested making=contested",
          "seeing the device is not yet knowing that it films"),
    story("filmed-last-resort", "patient", "capture=video camera=hidden purpose=suspicion alternatives=tried",
          "criminal=contested", "a weighty interest may lift it; a serious suspicion and nothing milder left"),
    story("filmed-suspicion-not-tried", "patient", "capture=video purpose=suspicion alternatives=not_tried",
          "criminal=criminal", "a general wish to protect is not enough"),
    story("waiting-room-in-hand", "patient", "capture=video place=public", "criminal=not_criminal",
          "in public only an installed camera counts"),
    story("waiting-room-installed", "patient", "capture=video place=public camera=fixed", "criminal=criminal",
          "a hidden camera put up in a public place"),
    story("provider-said-no", "patient", "announcement=refused",
          "criminal=not_criminal refusing=contested relationship=risk making=conditional|contested",
          "going on is no offence; whether the provider may stop is contested"),
    story("denied-when-asked", "patient", "announcement=denied", "criminal=not_criminal making=conditional|contested",
          "lying about it is one of the additional circumstances"),
    story("house-rule", "patient", "agreements=house_rule", "criminal=not_criminal making=conditional|contested",
          "a breach of house rules is no crime, and a house rule alone does not forbid"),
    story("signed-promise", "patient", "agreements=signed", "criminal=not_criminal making=not_allowed norm=breached",
          "a promise made binds"),
    story("court-order", "patient", "agreements=order", "making=not_allowed", "an order binds"),
    story("assessment-unannounced", "patient", "conversation=assessment use=admin_court",
          "criminal=not_criminal evidence_administrative=unlikely|contested refusing=conditional",
          "two courts decline recordings that were not announced"),
    story("assessment-need-of-proof", "patient", "conversation=assessment use=admin_court alternatives=impossible",
          "evidence_administrative=weighed|contested", "except where there is no other proof"),
    story("youth-court", "patient", "use=youth_court", "evidence_youth=contested", "one court of appeal was reluctant"),
    story("edited", "patient", "situation=edited use=civil_court", "evidence_civil=weighed",
          "a cut file is worth less"),
    # --- Relatives and representatives
    story("relative-takes-part", "patient", "others=companion others_agreed=all use=relatives",
          "criminal=not_criminal gdpr=exempt making=allowed sharing=allowed",
          "family life; the same reasons as a patient"),
    story("relative-not-asked", "patient", "others=companion others_agreed=not_asked", "making=conditional",
          "ask them"),
    story("other-parent-says-no", "patient", "others=companion others_agreed=not_all",
          "criminal=not_criminal making=contested|not_allowed",
          "a norm says stop, the law says one participant is enough"),
    story("silent-asked", "patient", "presence=silent mandate=yes", "criminal=not_criminal making=allowed",
          "who is openly there for the patient and was asked"),
    story("silent-unasked", "patient", "presence=silent mandate=no", "criminal=not_criminal",
          "a known member of the company counts as participant"),
    story("parent-with-dementia", "patient", "others=incapacitated others_agreed=all",
          "criminal=not_criminal making=allowed", "a family recording in the patient's interest is fine"),
    story("mentor", "patient", "capacity=paid_representative", "gdpr=contested criminal=not_criminal",
          "whether paid care is still household is contested"),
    # --- Not taking part
    story("left-behind", "outsider", "presence=left",

                   "criminal=criminal making=criminal keeping=criminal sharing_relatives=criminal "
          "evidence_civil=weighed|unlikely",
          "an offence from the moment of leaving, and keeping it too"),
    story("device-put-down", "outsider", "place=home", "criminal=criminal", "139a, and placing it 139d"),
    story("bed-next-door", "outsider", "presence=bystander", "criminal=criminal", "not addressed is no participant"),
    story("lawyer-hears-offence", "outsider", "use=adviser", "criminal=criminal sharing_adviser=conditional|allowed",
          "give it to a lawyer, do not spread it"),
    story("absent-at-request", "outsider", "mandate=yes", "criminal=not_criminal making=allowed",
          "at the request of a participant"),
    story("absent-with-knowledge", "outsider", "mandate=knew", "criminal=not_criminal", "known and accepted"),
    story("asked-by-representative", "outsider", "mandate=representative", "criminal=contested",
          "whether a representative can ask for another is open"),
    story("asked-by-a-child", "outsider", "mandate=minor others=child_under_12 others_agreed=not_asked",
          "criminal=contested", "with a young child the asking may be a fiction"),
    story("recorder-on-a-child", "outsider", "others=child_under_12 others_agreed=not_asked place=closed",
          "criminal=criminal", "a parent who has the child wear a recorder"),
    story("open-device-own-home", "outsider", "place=home announcement=told", "criminal=not_criminal",
          "an open device of who lives there (139a lid 2)"),
    story("outdoors-openly", "outsider", "presence=bystander place=public announcement=told", "criminal=not_criminal",
          "outdoors only secret recording is an offence"),
    story("outdoors-secretly", "outsider", "presence=bystander place=public", "criminal=criminal", "139b"),
    story("phone-tapped", "outsider", "channel=phone", "criminal=criminal", "139c"),
    story("phone-lent-known", "outsider", "channel=phone presence=lent announcement=told", "criminal=not_criminal",
          "the borrower knew"),
    story("phone-lent-secret", "outsider", "channel=phone presence=lent", "criminal=contested",
          "the subscriber's exception"),
    story("pocket-call", "outsider", "channel=phone presence=pocket", "criminal=contested", "meant for you, or not"),
    story("live-listening-openly", "outsider", "capture=live camera=none place=home announcement=told",
          "criminal=contested keeping=not_applicable", "the open device exception covers recording only"),
    story("live-listening-secretly", "outsider", "capture=live camera=none place=home", "criminal=criminal",
          "listening in is 139a as well"),
    story("found-recording", "outsider", "side=received use=relatives", "keeping=criminal sharing_relatives=criminal",
          "having what another unlawfully recorded is 139e"),
    # --- A group, children
    story("group-consult", "patient", "others=group others_agreed=not_asked use=relatives",
          "criminal=not_criminal making=not_allowed sharing=not_allowed refusing=allowed gdpr=contested",
          "each other patient's trust is not yours to give away"),
    story("group-all-agreed", "patient", "others=group others_agreed=all",
          "criminal=not_criminal making=allowed|conditional",
          "everybody agreed"),
    story("child-of-8", "patient", "others=child_under_12 others_agreed=all", "criminal=not_criminal making=allowed",
          "parents with authority decide"),
    story("child-of-13-not-asked", "patient", "others=child_12_15 others_agreed=not_asked", "making=conditional",
          "the guidelines differ, so ask the child"),
    story("child-of-13-says-no", "patient", "others=child_12_15 others_agreed=not_all",
          "criminal=not_criminal making=contested|not_allowed", "one guideline says stop"),
    story("child-of-17-says-no", "patient", "others=child_16_17 others_agreed=not_all",
          "criminal=not_criminal making=not_allowed", "from 16 one decides oneself"),
    # --- An employed provider on her own initiative
    story("provider-for-herself", "staff", "", "criminal=not_criminal gdpr=contested legal_basis=missing|contested "
          "transparency=missing making=not_allowed copy_right=contested|yes refusing=allowed relationship=serious_risk",
          "the seed: the exemption is contested, the professional norm is not"),
    story("provider-types-it-out", "staff", "purpose=type_out", "gdpr=contested making=not_allowed",
          "destroying the sound does not undo the recording"),
    story("provider-tells-colleagues", "staff", "use=colleagues",
          "gdpr=applies controller=organisation making=not_allowed sharing=not_allowed|conditional copy_right=yes",
          "shared at work, so no longer her own"),
    story("provider-puts-in-file", "staff", "use=file", "gdpr=applies making=not_allowed copy_right=yes",
          "used for work"),
    story("provider-files-report", "staff", "use=police_report purpose=safety alternatives=not_tried",
          "gdpr=applies sharing_police_report=conditional making=not_allowed", "limited data on being a victim"),
    story("provider-goes-public", "staff", "use=public",
          "gdpr=applies confidentiality=breached publication=not_allowed|criminal",
          "secrecy (272)"),
    story("provider-told", "staff", "announcement=told", "criminal=not_criminal making=not_allowed",
          "evidence for just in case is no real interest, also when told"),
    story("provider-consent-training", "staff", "announcement=agreed purpose=training", "making=conditional",
          "consent for this recording, free and specific"),
    story("provider-consent-at-intake", "staff", "announcement=agreed_general purpose=training", "making=not_allowed",
          "consent at the intake is not specific"),
    story("provider-patient-refused", "staff", "announcement=refused purpose=record",
          "making=not_allowed refusing=allowed",
          "a refusal may not cost the care"),
    story("provider-dispute-told", "staff", "announcement=told purpose=evidence_now", "making=conditional",
          "a concrete dispute, announced"),
    story("provider-dispute-always", "staff", "announcement=told purpose=evidence_now scale=always",
          "making=not_allowed",
          "blanket recording is not necessary"),
    story("provider-dispute-secret", "staff", "purpose=evidence_now", "making=not_allowed", "the same, secretly"),
    story("provider-threat-told", "staff", "announcement=told purpose=safety", "making=conditional",
          "'I am recording now'"),
    story("provider-threat-secret", "staff", "purpose=safety alternatives=tried", "making=contested",
          "real and recent, nothing else left"),
    story("employer-forbids", "staff", "side=recorder announcement=agreed agreements=house_rule", "making=not_allowed",
          "an employer's reasonable rule binds"),
    # --- Self-employed
    story("zzp-secret", "self_employed", "",
          "gdpr=applies controller=recorder making=not_allowed criminal=not_criminal copy_right=yes",
          "in function, so never exempt"),
    story("zzp-told", "self_employed", "announcement=told purpose=type_out use=file", "gdpr=applies making=conditional",
          "told and for the record"),
    # --- An organisation
    story("line-quality", "organisation", "channel=phone purpose=quality", "making=conditional",
          "announced, short, objection"),
    story("line-on-hold", "organisation", "channel=phone purpose=quality presence=hold", "making=not_allowed|criminal",
          "no recording while people hold"),
    story("line-holder-told", "organisation", "channel=phone presence=line_holder purpose=quality",
          "criminal=not_criminal", "an employer as line holder, without misuse"),
    story("ai-notes", "organisation", "capture=transcript purpose=record use=file",
          "gdpr=applies making=conditional special_category=conditional", "on conditions; consent itself is open"),
    story("ai-voiceprint", "organisation", "capture=transcript purpose=record use=file voiceprint=yes",
          "making=not_allowed special_category=missing", "a voiceprint is biometric"),
    story("training-agreed", "organisation", "purpose=training announcement=agreed", "making=conditional",
          "per recording"),
    story("training-told", "organisation", "purpose=training", "making=not_allowed", "telling is not asking"),
    story("research-told", "organisation", "purpose=research", "making=not_allowed", "not without consent"),
    story("video-feedback", "organisation", "purpose=treatment capture=video announcement=agreed",
          "making=allowed|conditional keeping=allowed|conditional", "the treatment needs it"),
    story("hidden-suspicion", "organisation", "announcement=secret purpose=suspicion alternatives=tried",
          "criminal=not_criminal making=contested transparency=exception_contested", "the narrow way out"),
    story("others-watch-live", "organisation",
          "capture=live presence=absent mandate=no camera=fixed place=closed purpose=quality",
          "confidentiality=breached", "nobody watches without the patient's agreement (7:459)"),
    # --- Notes
    story("notes-on-paper", "staff", "capture=notes", "criminal=not_criminal gdpr=out_of_scope making=allowed",
          "loose notes"),
    story("notes-in-file", "staff", "capture=notes use=file", "gdpr=applies making=allowed", "found back per person"),
    story("typed-record", "staff", "capture=typed use=file purpose=record", "gdpr=applies making=allowed",
          "keeping a record is a duty"),
    story("notes-of-patient", "patient", "capture=notes", "criminal=not_criminal making=allowed", "always"),
)  # fmt: skip


def answers_of(item: Story) -> Answers:
    """The answers of a story, as far as they are asked."""
    different = dict(pair.split("=") for pair in item.different.split())
    chosen = {**COMMON, **BASES[item.base], **different}
    return read(answers_from({question: option.split("|") for question, option in chosen.items()})).kept


def verdict(assessment: Assessment, name: str) -> str | None:
    """The verdict of a finding, or of one forum (`evidence_civil`) or use (`sharing_kept`)."""
    group, _, part = name.partition("_")
    if group == "evidence" and part:
        return assessment.evidence_by_forum[part].verdict
    if group == "sharing" and part:
        return assessment.sharing_by_use[part].verdict
    return assessment.findings[name].verdict


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
