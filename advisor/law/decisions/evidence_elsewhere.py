"""Evidence before disciplinary boards, administrative and criminal courts, and in cases about children."""

from ..questions import CARE_LIKE, alternatives, conversation, mandate, purpose, situation
from ..rules import Argument, Contest, Rule
from .evidence_terms import NOT_CRIMINAL, NOT_OWN, OPENLY, OWN, OWN_BEHALF, PRIVILEGED
from .facts import CARE_PROVIDER, CHILD, LIVE, PENAL_CODE, POLICE, SECRET, WITH_DEVICE

WITH_AUTHORITY = conversation.is_("assessment", "government")
UNANNOUNCED_TO_AUTHORITY = WITH_AUTHORITY & OWN_BEHALF & SECRET
NEED_OF_PROOF = alternatives.is_("impossible", "tried")
WRONGDOING = situation.has("abuse", "whistleblower") | purpose.is_("suspicion")
ANNOUNCED = WITH_DEVICE & OPENLY & NOT_CRIMINAL
BY_AUTHORITY = (WITH_AUTHORITY | conversation.is_("police")) & CARE_PROVIDER
OWN_FAMILY_TALK = OWN & conversation.is_("private") & ~CHILD
"""A talk between adults at home, such as former partners: not the care for children with its own duty of trust."""
YOUTH = conversation.is_("youth")
MEDICAL = conversation.is_("care", "assessment")

DISCIPLINARY = (
    Rule(
        "evidence-disciplinary-own-talk",
        OWN & MEDICAL,
        "usable",
        ("ctg-2016-02-11", "ctg-2022-165"),
        "B",
        PENAL_CODE,
        scope=("disciplinary",),
    ),
    Rule(
        "evidence-disciplinary-youth",
        OWN & YOUTH,
        "usable",
        ("skj-cvb", "lit-kinderombudsman"),
        "B",
        PENAL_CODE,
        scope=("disciplinary",),
    ),
    Rule(
        "evidence-disciplinary-elsewhere",
        OWN & ~CARE_LIKE,
        "usable",
        ("lit-wieringa-2019", "hr-2014-1632"),
        "B",
        PENAL_CODE,
        scope=("disciplinary",),
    ),
    Rule(
        "evidence-disciplinary-other",
        NOT_OWN,
        "weighed",
        ("hr-2014-1632",),
        "B",
        PENAL_CODE,
        scope=("disciplinary",),
    ),
    Rule(
        "evidence-privileged-elsewhere",
        PRIVILEGED,
        "weighed",
        ("ghshe-2019-285",),
        "B",
        PENAL_CODE,
        scope=("disciplinary", "administrative", "criminal"),
        beats=(
            "evidence-disciplinary-own-talk",
            "evidence-disciplinary-youth",
            "evidence-disciplinary-elsewhere",
            "evidence-administrative-announced",
            "evidence-criminal-citizen",
            "evidence-criminal-police-listened",
        ),
    ),
)

ADMINISTRATIVE = (
    Rule(
        "evidence-administrative-announced",
        ANNOUNCED,
        "usable",
        ("no-2014-166", "rbmne-2023-uwv"),
        "B",
        PENAL_CODE,
        scope=("administrative",),
    ),
    Rule(
        "evidence-administrative-other",
        WITH_DEVICE & ~ANNOUNCED & ~UNANNOUNCED_TO_AUTHORITY & ~BY_AUTHORITY,
        "weighed",
        ("lit-schuurmans-2017", "rbmne-2023-uwv"),
        "B",
        PENAL_CODE,
        scope=("administrative",),
    ),
    Rule(
        "evidence-administrative-by-authority",
        WITH_DEVICE & ~ANNOUNCED & BY_AUTHORITY,
        "weighed",
        ("lit-schuurmans-2017",),
        "B",
        PENAL_CODE,
        scope=("administrative",),
    ),
    Rule(
        "evidence-administrative-unannounced",
        UNANNOUNCED_TO_AUTHORITY & ~NEED_OF_PROOF & ~WRONGDOING,
        "unlikely",
        ("rbmne-2023-uwv", "no-2014-166"),
        "B",
        PENAL_CODE,
        scope=("administrative",),
        beats=("evidence-edited", "evidence-privileged-elsewhere"),
    ),
    Rule(
        "evidence-administrative-need-of-proof",
        UNANNOUNCED_TO_AUTHORITY & NEED_OF_PROOF,
        "weighed",
        ("rbmne-2023-uwv", "no-2014-166"),
        "B",
        PENAL_CODE,
        scope=("administrative",),
    ),
    Rule(
        "evidence-administrative-wrongdoing",
        UNANNOUNCED_TO_AUTHORITY & WRONGDOING,
        "weighed",
        ("rbmne-2023-uwv", "no-2014-166"),
        "B",
        PENAL_CODE,
        scope=("administrative",),
    ),
)

YOUTH_COURT = (
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
        "evidence-youth-family-talk",
        OWN_FAMILY_TALK & ~OPENLY,
        "weighed",
        ("hr-2014-1632", "rv-152"),
        "B",
        PENAL_CODE,
        scope=("youth",),
    ),
    Rule(
        "evidence-youth",
        WITH_DEVICE & ~OPENLY & ~OWN_FAMILY_TALK,
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
)

CRIMINAL_COURT = (
    Rule(
        "evidence-criminal-citizen",
        WITH_DEVICE & ~POLICE,
        "usable",
        ("sv-359a", "lit-maatman-2020"),
        "B",
        PENAL_CODE,
        scope=("criminal",),
    ),
    Rule(
        "evidence-criminal-police",
        WITH_DEVICE & POLICE,
        "weighed",
        ("ehrm-mm", "ehrm-van-vondel", "sv-359a"),
        "B",
        PENAL_CODE,
        scope=("criminal",),
    ),
    Rule(
        "evidence-criminal-police-listened",
        POLICE & LIVE & mandate.is_("yes"),
        "usable",
        ("hr-2009-bh8800",),
        "B",
        PENAL_CODE,
        scope=("criminal",),
        beats=("evidence-criminal-police",),
    ),
)

RULES = DISCIPLINARY + ADMINISTRATIVE + YOUTH_COURT + CRIMINAL_COURT
