"""Stories at the edge of a rule, where one difference in the facts turns the answer.

The form is that of test_stories.py: a base, what differs, the verdicts, and on what the expectation rests.
"""

import pytest

from advisor.law.answers import Answers, read
from advisor.law.assess import assess
from advisor.law.report import answers_from
from tests.law.test_stories import COMMON, Story, story, verdict

BASES = {
    "citizen": {"side": "recorder", "capacity": "private", "announcement": "secret", "conversation": "government",
                "use": "admin_court"},
    "trader": {"side": "recorder", "capacity": "self_employed", "announcement": "secret", "conversation": "business",
               "channel": "phone", "purpose": "evidence_now"},
    "doorbell": {"side": "recorder", "capacity": "private", "announcement": "told", "conversation": "none",
                 "capture": "video", "camera": "fixed", "purpose": "watch_home", "place": "home", "sound": "no"},
    "police": {"side": "recorded", "capacity": "police", "announcement": "secret", "conversation": "police"},
    "relative": {"side": "recorder", "capacity": "private", "announcement": "told", "conversation": "private",
                 "capture": "video", "use": "large_group"},
    "holder": {"side": "received", "capacity": "organisation", "announcement": "told", "use": "public",
               "purpose": "record"},
}  # fmt: skip

STORIES = (
    # --- Evidence (CC 7.3)
    story("authority-without-reason", "citizen", "", "evidence_administrative=unlikely",
          "the courts refuse what was not announced"),
    story("authority-no-other-proof", "citizen", "alternatives=impossible", "evidence_administrative=weighed",
          "need of proof is one exception"),
    story("authority-wrongdoing", "citizen", "situation=whistleblower", "evidence_administrative=weighed",
          "wrongdoing is the other exception"),
    story("trader-secret-call", "trader", "", "evidence_civil=usable", "HR 1987: more is needed to make it unlawful"),
    story("trader-cut-file", "trader", "situation=edited", "evidence_civil=weighed", "a cut file is worth less"),
    story("trader-secret-at-school", "trader", "conversation=education", "evidence_civil=weighed",
          "outside business the court weighs more"),
    # --- A camera at a home (Ryneš)
    story("own-living-room", "doorbell", "", "gdpr=exempt", "the own sphere"),
    story("neighbour-in-view", "doorbell", "side=recorded purpose=security", "gdpr=contested making=conditional",
          "whose home it is, the answers do not tell"),
    story("neighbour-followed", "doorbell", "side=recorded purpose=check", "gdpr=applies legal_basis=missing "
          "making=not_allowed", "to follow somebody at home is not milder than in the street"),
    story("shared-hall", "doorbell", "place=closed", "gdpr=applies legal_basis=conditional sharing_kept=conditional",
          "the hall lies outside the own sphere"),
    # --- A wide circle
    story("adults-in-a-large-group", "relative", "", "gdpr=contested", "how closed is the group?"),
    story("child-in-a-large-group", "relative", "others=child_under_12 others_agreed=not_asked", "gdpr=applies",
          "Rb Gelderland 2020"),
    story("objection-and-a-large-group", "relative", "announcement=refused", "gdpr=applies", "Rb Gelderland 2020"),
    # --- Police (T13)
    story("police-secretly", "police", "", "norm=contested", "M.M. and Van Vondel against a power in law"),
    story("police-openly", "police", "announcement=told", "norm=conditional", "open, still on a power"),
    story("police-listen-along", "police", "channel=phone capture=live camera=none presence=absent mandate=yes",
          "norm=conditional", "HR 2009: the victim asked"),
    # --- Publication (P6) and what another recorded
    story("abuse-online", "citizen", "situation=abuse use=public", "publication=contested",
          "the balance of art. 8 and 10 is not for the press alone"),
    story("abuse-online-with-child", "citizen", "situation=abuse use=public others=child_under_12 "
          "others_agreed=not_asked", "publication=not_allowed", "a child weighs more"),
    story("abuse-online-cut", "citizen", "situation=abuse|edited use=public", "publication=not_allowed",
          "a cut file misleads"),
    story("abuse-in-a-large-group", "citizen", "situation=abuse use=large_group", "sharing=contested",
          "no wider is better"),
    story("received-from-care", "holder", "", "publication=contested sharing=contested",
          "the holder has no duty of secrecy; privacy counts (Rb Midden-Nederland 2013)"),
    story("care-publishes-itself", "holder", "side=organisation", "publication=not_allowed", "its own secrecy"),
)  # fmt: skip


def answers_of(item: Story) -> Answers:
    """The answers of a story, as far as they are asked."""
    different = dict(pair.split("=") for pair in item.different.split())
    chosen = {**COMMON, "health": "no", **BASES[item.base], **different}
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
