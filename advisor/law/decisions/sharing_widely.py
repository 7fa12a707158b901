"""Sharing by a private person in groups, with everybody, and in words only."""

from ..questions import CARE_LIKE, conversation, others, others_agreed, place, purpose, situation
from ..rules import Argument, Contest, Rule
from .facts import AGREED, CHILD, GDPR, GROUP, IMAGE
from .sharing_terms import MEDICAL, OTHERS_CONCERNED, OTHERS_NOT_AGREED, OWN_BEHALF, WIDE

GATHERING = GROUP & ~CARE_LIKE & ~others_agreed.is_("not_all") & ~CHILD & ~others.has("discussed")
"""A meeting or class that saw the recording being made, in which nobody objects and no confidence is asked."""
EDITED = situation.has("edited")
POLICE_IN_PUBLIC = conversation.is_("police") & place.is_("public")
"""The police at work in the street, where everybody may look."""
OTHER_REASON = purpose.is_(*(option for option in purpose.options if option not in ("suspicion", "unknown")))
"""Asked for the reason to record, somebody names another than a suspicion."""
SHOWS_ABUSE = (
    situation.has("abuse", "whistleblower")
    & ~OTHER_REASON
    & ~EDITED
    & ~situation.has("privileged")
    & ~CHILD
    & ~others.has("incapacitated")
)
"""A serious abuse that may concern everybody, shown as it was, without a child or another who needs protection."""

GROUPS = (
    Rule(
        "share-in-small-group",
        OWN_BEHALF & ~AGREED,
        "conditional",
        ("ap-huishoudelijk", "dsb-2022-332606", "engelfriet-2022-whatsapp"),
        "B",
        GDPR,
        scope=("small_group",),
    ),
    Rule(
        "share-in-small-group-agreed",
        OWN_BEHALF & AGREED,
        "allowed",
        ("ap-huishoudelijk", "dsb-2022-332606"),
        "B",
        GDPR,
        scope=("small_group",),
    ),
    Rule(
        "share-in-small-group-others-heard",
        OWN_BEHALF & AGREED & OTHERS_CONCERNED & ~GATHERING,
        "conditional",
        ("bw-6-162",),
        "B",
        GDPR,
        scope=("small_group",),
        beats=("share-in-small-group-agreed",),
    ),
    Rule(
        "share-in-small-group-gathering",
        OWN_BEHALF & AGREED & GATHERING,
        "allowed",
        ("ap-huishoudelijk", "lit-aob-2019"),
        "B",
        GDPR,
        scope=("small_group",),
        beats=("share-in-small-group-agreed",),
    ),
    Rule(
        "share-in-large-group-care",
        OWN_BEHALF & MEDICAL & ~AGREED,
        "not_allowed",
        ("kst-33898-3", "knmg-handreiking-2017"),
        "A",
        GDPR,
        scope=("large_group",),
    ),
    Rule(
        "share-in-large-group",
        OWN_BEHALF & ~MEDICAL & ~AGREED,
        "contested",
        ("hvj-jehovan-todistajat", "rb-gelderland-oma-2020"),
        "C",
        GDPR,
        scope=("large_group",),
        contest=Contest(
            (
                (
                    "conditional",
                    (Argument("wide-group-is-closed", ("avg-art-2-lid-2-c", "dsb-2022-332606")),),
                ),
                (
                    "not_allowed",
                    (Argument("wide-group-is-outward", ("hvj-jehovan-todistajat", "rb-gelderland-oma-2020")),),
                ),
            ),
            "not_allowed",
        ),
    ),
    Rule(
        "share-in-large-group-agreed",
        OWN_BEHALF & AGREED,
        "conditional",
        ("avg-art-7",),
        "B",
        GDPR,
        scope=("large_group",),
    ),
    Rule(
        "share-against-a-no",
        OWN_BEHALF & ~CARE_LIKE & GROUP & others_agreed.is_("not_all") & ~POLICE_IN_PUBLIC,
        "not_allowed",
        ("bw-6-162",),
        "B",
        GDPR,
        scope=("small_group", "colleagues"),
        beats=("share-in-small-group", "share-in-small-group-others-heard", "share-at-providers-work"),
    ),
    Rule(
        "share-widely-with-others-heard",
        OWN_BEHALF & OTHERS_NOT_AGREED,
        "not_allowed",
        ("bw-6-162", "hvj-jehovan-todistajat"),
        "B",
        GDPR,
        scope=("large_group",),
        beats=("share-in-large-group", "share-in-large-group-agreed"),
    ),
)

PUBLICATION = (
    Rule(
        "publish-own",
        OWN_BEHALF,
        "not_allowed",
        ("hvj-lindqvist", "hvj-buivids", "rbams-2016-5438"),
        "A",
        GDPR,
        scope=("public",),
    ),
    Rule(
        "publish-own-care",
        OWN_BEHALF & MEDICAL,
        "not_allowed",
        ("knmg-handreiking-2017", "hof-arnhem-2012-bx9224"),
        "A",
        GDPR,
        scope=("public",),
    ),
    Rule(
        "publish-portrait",
        OWN_BEHALF & IMAGE,
        "not_allowed",
        ("aw-19-21", "evrm-6-8-10"),
        "A",
        GDPR,
        scope=("public",),
    ),
    Rule(
        "publish-edited",
        OWN_BEHALF & EDITED,
        "not_allowed",
        ("bw-6-167", "bw-6-162"),
        "A",
        GDPR,
        scope=("public",),
    ),
    Rule(
        "publish-police-in-public",
        OWN_BEHALF & POLICE_IN_PUBLIC & ~EDITED,
        "conditional",
        ("hvj-buivids", "uavg-art-43", "evrm-6-8-10", "lit-pilp-politie"),
        "B",
        GDPR,
        scope=WIDE,
        beats=(
            "publish-own",
            "publish-portrait",
            "share-in-large-group",
            "share-in-large-group-agreed",
            "share-widely-with-others-heard",
        ),
    ),
    Rule(
        "publish-abuse",
        OWN_BEHALF & SHOWS_ABUSE & ~POLICE_IN_PUBLIC,
        "contested",
        ("evrm-6-8-10", "ehrm-haldimann", "hvj-lindqvist", "bw-6-162"),
        "C",
        GDPR,
        scope=("public",),
        beats=("publish-own", "publish-own-care", "publish-portrait"),
        contest=Contest(
            (
                ("conditional", (Argument("abuse-may-be-shown", ("evrm-6-8-10", "ehrm-haldimann")),)),
                ("not_allowed", (Argument("abuse-can-be-reported", ("hvj-lindqvist", "bw-6-162")),)),
            ),
            "not_allowed",
        ),
    ),
    Rule(
        "publish-words-only",
        OWN_BEHALF,
        "conditional",
        ("rbams-2016-5438", "rbams-2010-bm0564", "sr-261-262"),
        "A",
        GDPR,
        scope=("quoted",),
    ),
)

RULES = GROUPS + PUBLICATION
