"""Can the recording serve as evidence? One answer per forum, since the forums differ.

The finding `evidence` is the answer at the forum that the visitor names with a use or a wish; without one, the civil
courts.
"""

from ..questions import alternatives, conversation, situation, use, wish
from ..rules import Argument, Contest, Rule, Table, Worst
from .criminal import CRIMINAL
from .facts import (
    AGREED,
    INFORMED,
    ON_PAPER,
    PAID_REPRESENTATIVE,
    PENAL_CODE,
    POLICE,
    PRIVATE,
    SECRET,
    TYPED,
    WITH_DEVICE,
)

VERDICTS = ("usable", "weighed", "unlikely", "contested")
FORUMS = ("civil", "disciplinary", "administrative", "youth", "criminal")

criminal = CRIMINAL.subject()
NOTES = ON_PAPER | TYPED
OWN_TALK = (PRIVATE | PAID_REPRESENTATIVE) & WITH_DEVICE & criminal.is_("not_criminal")
OPENLY = AGREED | INFORMED
PRIVILEGED = situation.has("privileged") & WITH_DEVICE
EDITED = situation.has("edited") & WITH_DEVICE
NOT_OWN = WITH_DEVICE & ~OWN_TALK
NEED_OF_PROOF = alternatives.is_("impossible", "tried")
UNANNOUNCED_ASSESSMENT = conversation.is_("assessment") & SECRET & WITH_DEVICE & ~NEED_OF_PROOF

RULES = (
    Rule(
        "evidence-notes",
        NOTES,
        "weighed",
        ("rv-152",),
        "A",
        PENAL_CODE,
        scope=FORUMS,
    ),
    Rule(
        "evidence-civil-own-talk",
        OWN_TALK,
        "usable",
        ("hr-1987-ac9997", "hr-2014-1632", "rv-152"),
        "A",
        PENAL_CODE,
        scope=("civil",),
    ),
    Rule(
        "evidence-civil-other",
        NOT_OWN,
        "weighed",
        ("hr-2014-1632", "hr-2014-942", "rv-152"),
        "A",
        PENAL_CODE,
        scope=("civil",),
    ),
    Rule(
        "evidence-edited",
        EDITED,
        "weighed",
        ("rv-152",),
        "B",
        PENAL_CODE,
        scope=("civil", "disciplinary", "administrative", "criminal"),
        beats=(
            "evidence-civil-own-talk",
            "evidence-disciplinary-own-talk",
            "evidence-administrative-announced",
            "evidence-criminal-citizen",
        ),
    ),
    Rule(
        "evidence-civil-privileged",
        PRIVILEGED,
        "unlikely",
        ("ghshe-2019-285",),
        "B",
        PENAL_CODE,
        scope=("civil",),
        beats=("evidence-civil-own-talk", "evidence-civil-other", "evidence-edited"),
    ),
    Rule(
        "evidence-privileged-elsewhere",
        PRIVILEGED,
        "weighed",
        ("ghshe-2019-285",),
        "B",
        PENAL_CODE,
        scope=("disciplinary", "administrative"),
        beats=("evidence-disciplinary-own-talk", "evidence-administrative-announced"),
    ),
    Rule(
        "evidence-disciplinary-own-talk",
        OWN_TALK,
        "usable",
        ("ctg-2016-02-11", "ctg-2022-165", "skj-cvb"),
        "B",
        PENAL_CODE,
        scope=("disciplinary",),
    ),
    Rule(
        "evidence-disciplinary-other",
        NOT_OWN,
        "weighed",
        ("ctg-2016-02-11",),
        "B",
        PENAL_CODE,
        scope=("disciplinary",),
    ),
    Rule(
        "evidence-administrative-announced",
        WITH_DEVICE & OPENLY & criminal.is_("not_criminal"),
        "usable",
        ("no-2014-166", "rbmne-2023-uwv"),
        "B",
        PENAL_CODE,
        scope=("administrative",),
    ),
    Rule(
        "evidence-administrative-other",
        WITH_DEVICE & ~UNANNOUNCED_ASSESSMENT & ~(OPENLY & criminal.is_("not_criminal")),
        "weighed",
        ("lit-schuurmans-2017", "rbmne-2023-uwv"),
        "B",
        PENAL_CODE,
        scope=("administrative",),
    ),
    Rule(
        "evidence-administrative-unannounced",
        UNANNOUNCED_ASSESSMENT,
        "unlikely",
        ("rbmne-2023-uwv", "no-2014-166"),
        "B",
        PENAL_CODE,
        scope=("administrative",),
        beats=("evidence-edited", "evidence-privileged-elsewhere"),
    ),
    Rule(
        "evidence-youth-open",
        WITH_DEVICE & OPENLY,
        "weighed",
        ("skj-cvb", "lit-kinderombudsman"),
        "B",
        PENAL_CODE,
        scope=("youth",),
    ),
    Rule(
        "evidence-youth",
        WITH_DEVICE & ~OPENLY,
        "contested",
        ("skj-cvb", "lit-kinderombudsman", "lit-iusmentis-2021"),
        "C",
        PENAL_CODE,
        scope=("youth",),
        contest=Contest(
            (
                ("weighed", (Argument("youth-truth-weighs-more", ("skj-cvb", "lit-kinderombudsman")),)),
                ("unlikely", (Argument("youth-court-was-reluctant", ("lit-iusmentis-2021",)),)),
            ),
            "weighed",
        ),
    ),
    Rule(
        "evidence-criminal-citizen",
        WITH_DEVICE & ~POLICE,
        "usable",
        ("sv-359a", "lit-maatman-2020", "hr-2009-bh8800"),
        "B",
        PENAL_CODE,
        scope=("criminal",),
    ),
    Rule(
        "evidence-criminal-police",
        WITH_DEVICE & POLICE,
        "weighed",
        ("ehrm-mm", "ehrm-van-vondel", "hr-2009-bh8800"),
        "B",
        PENAL_CODE,
        scope=("criminal",),
    ),
)


def _forum(forum: str) -> Table:
    return Table(f"evidence_{forum}", VERDICTS, tuple(rule for rule in RULES if forum in rule.scope))


BY_FORUM = {forum: _forum(forum) for forum in FORUMS}
CHOSEN = {
    "civil": use.has("civil_court") | wish.has("damages"),
    "disciplinary": use.has("complaint") | wish.has("complain"),
    "administrative": use.has("admin_court"),
    "youth": use.has("youth_court"),
    "criminal": use.has("police_report") | wish.has("police_report"),
}
NONE_CHOSEN = ~(
    CHOSEN["civil"] | CHOSEN["disciplinary"] | CHOSEN["administrative"] | CHOSEN["youth"] | CHOSEN["criminal"]
)
EVIDENCE = Worst(
    "evidence",
    VERDICTS,
    tuple(
        (CHOSEN[forum] | NONE_CHOSEN if forum == "civil" else CHOSEN[forum], f"evidence_{forum}") for forum in FORUMS
    ),
)
DECISIONS = (*BY_FORUM.values(), EVIDENCE)
