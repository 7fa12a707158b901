"""Sharing a recording whose making was, or may have been, an offence. (art. 139e, 139f and 139g Sr)"""

from ..rules import Argument, Contest, Rule
from .criminal import CLINGING_OFFENCE, MAYBE_OFFENCE, NO_OFFENCE
from .facts import PENAL_CODE
from .sharing_terms import ADVICE, OTHER_OFFENCE, PROCEDURES, USES

RULES = (
    Rule("share-lawful-origin", NO_OFFENCE, "allowed", ("sr-139e",), "A", PENAL_CODE, scope=USES),
    Rule(
        "share-offence-spread",
        CLINGING_OFFENCE,
        "criminal",
        ("sr-139e", "sr-139g", "hr-2018-2342"),
        "A",
        PENAL_CODE,
        scope=(
            "kept",
            "relatives",
            "second_professional",
            "opponent",
            "colleagues",
            "file",
            "small_group",
            "large_group",
            "public",
        ),
    ),
    Rule(
        "share-offence-to-helper",
        CLINGING_OFFENCE,
        "conditional",
        ("sr-139e", "rbmne-2018-1723"),
        "B",
        PENAL_CODE,
        scope=(*ADVICE, *PROCEDURES, "quoted"),
    ),
    Rule(
        "share-filmed-unlawfully",
        OTHER_OFFENCE,
        "not_allowed",
        ("sr-139f", "sr-441b", "bw-6-162"),
        "B",
        PENAL_CODE,
        scope=(
            "kept",
            "relatives",
            "second_professional",
            "opponent",
            "colleagues",
            "file",
            "small_group",
            "large_group",
            "public",
        ),
    ),
    Rule(
        "share-filmed-unlawfully-to-helper",
        OTHER_OFFENCE,
        "conditional",
        ("bw-6-162", "rbgel-2016-4801"),
        "B",
        PENAL_CODE,
        scope=(*ADVICE, *PROCEDURES, "quoted"),
    ),
    Rule(
        "share-maybe-offence",
        MAYBE_OFFENCE,
        "contested",
        ("sr-139e",),
        "C",
        PENAL_CODE,
        scope=(
            "kept",
            "relatives",
            "second_professional",
            "opponent",
            "colleagues",
            "file",
            "small_group",
        ),
        contest=Contest(
            (
                ("conditional", (Argument("keeping-made-lawfully", ("sr-139e",)),)),
                ("criminal", (Argument("keeping-made-unlawfully", ("sr-139e", "sr-139g")),)),
            ),
            None,
        ),
    ),
    Rule(
        "share-maybe-offence-to-helper",
        MAYBE_OFFENCE,
        "conditional",
        ("sr-139e", "bw-6-162"),
        "B",
        PENAL_CODE,
        scope=(*ADVICE, *PROCEDURES, "quoted"),
    ),
    Rule(
        "share-maybe-offence-to-many",
        MAYBE_OFFENCE,
        "not_allowed",
        ("sr-139e", "hvj-lindqvist", "knmg-handreiking-2017"),
        "B",
        PENAL_CODE,
        scope=("large_group", "public"),
    ),
)
