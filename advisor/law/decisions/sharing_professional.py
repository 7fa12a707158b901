"""Sharing by those who are bound by a profession: care providers (secrecy), journalists, police."""

from ..questions import purpose
from ..rules import UNDECIDED, Rule
from .facts import AGREED, GDPR, JOURNALIST, PENAL_CODE, POLICE, REGULATED, SECRET, WGBO
from .necessity import SECRET_WITH_REASON
from .sharing_terms import ADVICE, AT_WORK, BY_PROVIDER, CIRCLES, OTHERS_NOT_AGREED, USES, making

WIDE = ("large_group", "public")

CARE_PROVIDERS = (
    Rule(
        "share-provider-keeps",
        BY_PROVIDER & making.is_("allowed", "conditional", "contested", "undecided"),
        "conditional",
        ("avg-art-5", "wgbo-457"),
        "B",
        GDPR,
        scope=("kept",),
    ),
    Rule(
        "share-provider-keeps-unlawful",
        BY_PROVIDER & making.is_("not_allowed", "criminal"),
        "conditional",
        ("avg-art-5", "avg-art-18", "wgbo-457"),
        "B",
        GDPR,
        scope=("kept",),
    ),
    Rule(
        "share-provider-outside",
        BY_PROVIDER,
        "not_allowed",
        ("wgbo-457", "wet-big-88", "sr-272"),
        "A",
        WGBO,
        scope=(*CIRCLES, "public"),
    ),
    Rule(
        "share-provider-at-work",
        BY_PROVIDER & (~SECRET | SECRET_WITH_REASON),
        "conditional",
        ("wgbo-457", "wgbo-459", "tvp-2024-beroepsgeheim"),
        "B",
        WGBO,
        scope=AT_WORK,
    ),
    Rule(
        "share-provider-at-work-agreed",
        BY_PROVIDER & AGREED & ~OTHERS_NOT_AGREED & purpose.is_("treatment", "record"),
        "allowed",
        ("wgbo-457", "wgbo-454"),
        "B",
        WGBO,
        scope=("second_professional", "file"),
        beats=("share-provider-at-work",),
    ),
    Rule(
        "share-provider-at-work-secret",
        BY_PROVIDER & SECRET & ~SECRET_WITH_REASON,
        "not_allowed",
        ("wgbo-457", "wet-big-88", "avg-art-6"),
        "B",
        WGBO,
        scope=AT_WORK,
    ),
    Rule(
        "share-provider-own-defence",
        BY_PROVIDER,
        "conditional",
        ("tvp-2024-beroepsgeheim", "wgbo-457", "uavg-art-22"),
        "B",
        WGBO,
        scope=(*ADVICE, "complaint", "civil_court", "admin_court", "youth_court"),
    ),
    Rule(
        "share-provider-police",
        BY_PROVIDER,
        "conditional",
        ("knmg-politie", "wgbo-457", "uavg-art-31-33"),
        "B",
        WGBO,
        scope=("police_report",),
    ),
    Rule(
        "share-provider-opponent",
        BY_PROVIDER,
        "conditional",
        ("wgbo-457", "wet-big-88"),
        "B",
        WGBO,
        scope=("opponent",),
    ),
    Rule(
        "share-provider-quotes",
        BY_PROVIDER,
        "conditional",
        ("wgbo-457", "wet-big-88"),
        "B",
        WGBO,
        scope=("quoted",),
    ),
)

OTHER_PROFESSIONS = (
    Rule(
        "share-journalist",
        JOURNALIST,
        "conditional",
        ("evrm-6-8-10", "ehrm-haldimann", "uavg-art-43"),
        "A",
        GDPR,
        scope=USES,
    ),
    Rule(
        "share-regulated",
        REGULATED,
        UNDECIDED,
        ("wgbo-457",),
        "D",
        WGBO,
        scope=tuple(option for option in USES if option not in WIDE),
    ),
    Rule(
        "share-regulated-widely",
        REGULATED,
        "not_allowed",
        ("avg-art-9", "hvj-lindqvist"),
        "B",
        GDPR,
        scope=WIDE,
    ),
    Rule("share-police", POLICE, "conditional", ("ehrm-mm",), "B", PENAL_CODE, scope=USES),
)

RULES = CARE_PROVIDERS + OTHER_PROFESSIONS
