"""May the talk or the care be refused because of the recording?

Where somebody records on the own behalf: may the other refuse? In care that is bound to articles 7:448, 7:453 and 7:460
BW, at an authority to the ombudsman's rules; elsewhere there is more freedom. Where a professional records: may the
other party refuse that?
"""

from ..questions import CARE_LIKE, conversation, others_agreed
from ..rules import Argument, Contest, Rule, Table
from .facts import (
    GROUP,
    IMAGE,
    JOURNALIST,
    ON_PAPER,
    POLICE,
    PROVIDER,
    TYPED,
    WGBO,
    WITH_DEVICE,
)
from .norm_terms import AT_WORK, AUTHORITY, FIXED_AT_HOME, OWN_BEHALF, SCENE

NOTES = ON_PAPER | TYPED
IN_CARE = conversation.is_("care")
HOME_CAMERA = IMAGE & FIXED_AT_HOME & CARE_LIKE
OFFICIAL = conversation.is_("assessment") | AUTHORITY
"""The ombudsman's rules: a public body refuses only for a weighty reason."""
LEGAL = conversation.is_("legal")
BOUND_TO_SERVE = conversation.is_("business", "education")
FREE = conversation.is_("private", "none", "other")
FILMED = OWN_BEHALF & IMAGE & ~HOME_CAMERA
POLICE_SCENE = OWN_BEHALF & SCENE & conversation.is_("police")
"""The police at work where everybody may look: no talk to which the ombudsman's rules belong."""

NOTES_RULES = (
    Rule("refusing-notes", NOTES & ~PROVIDER & CARE_LIKE, "not_allowed", ("wgbo-453-460",), "B", WGBO),
    Rule("refusing-notes-of-provider", NOTES & PROVIDER & CARE_LIKE, "conditional", ("wgbo-454",), "B", WGBO),
    Rule("refusing-notes-elsewhere", NOTES & ~CARE_LIKE, "conditional", ("bw-6-162",), "B", WGBO),
)

OWN_RULES = (
    Rule(
        "refusing-care-over-recording",
        OWN_BEHALF & ~IMAGE & IN_CARE,
        "contested",
        ("kst-33898-3", "wgbo-448", "wgbo-453-460", "engelfriet-2017-arts"),
        "C",
        WGBO,
        contest=Contest(
            (
                ("conditional", (Argument("refuse-doctor-may-object", ("kst-33898-3", "wgbo-448")),)),
                (
                    "not_allowed",
                    (
                        Argument("refuse-care-needs-weighty-reason", ("wgbo-453-460",)),
                        Argument("refuse-right-to-information", ("engelfriet-2017-arts", "wgbo-448")),
                    ),
                ),
            ),
            None,
        ),
    ),
    Rule(
        "refusing-assessment-over-recording",
        OWN_BEHALF & ~IMAGE & OFFICIAL & ~POLICE_SCENE,
        "conditional",
        ("no-2014-166", "uwv-spelregels"),
        "B",
        WGBO,
    ),
    Rule(
        "refusing-work-talk",
        OWN_BEHALF & ~IMAGE & AT_WORK,
        "allowed",
        ("lit-verus", "ktr-alkmaar-2021", "bw-7-611"),
        "B",
        WGBO,
    ),
    Rule(
        "refusing-legal-talk",
        OWN_BEHALF & ~IMAGE & LEGAL,
        "allowed",
        ("lit-security-zitting", "mfn-opnamen"),
        "B",
        WGBO,
    ),
    Rule("refusing-service", OWN_BEHALF & ~IMAGE & BOUND_TO_SERVE, "conditional", ("bw-6-162",), "B", WGBO),
    Rule("refusing-private-talk", OWN_BEHALF & ~IMAGE & FREE, "allowed", ("gw-10", "evrm-6-8-10"), "B", WGBO),
    Rule(
        "refusing-to-be-filmed",
        FILMED & CARE_LIKE,
        "conditional",
        ("lit-declercq-arts", "wgbo-448", "gi-opnamen"),
        "B",
        WGBO,
    ),
    Rule(
        "refusing-to-be-filmed-elsewhere",
        FILMED & ~CARE_LIKE & ~FREE & ~POLICE_SCENE,
        "conditional",
        ("gw-10", "bw-6-162"),
        "B",
        WGBO,
    ),
    Rule(
        "refusing-filming-police-in-street",
        POLICE_SCENE,
        "not_allowed",
        ("lit-pilp-politie", "evrm-6-8-10"),
        "B",
        WGBO,
    ),
    Rule("refusing-to-be-filmed-privately", FILMED & FREE, "allowed", ("gw-10", "evrm-6-8-10"), "B", WGBO),
    Rule(
        "refusing-over-home-camera",
        OWN_BEHALF & HOME_CAMERA,
        "contested",
        ("wgbo-453-460", "aafje-camera", "lit-iusmentis-thuiszorg"),
        "C",
        WGBO,
        contest=Contest(
            (
                (
                    "conditional",
                    (Argument("refuse-worker-privacy-at-home", ("aafje-camera", "lit-iusmentis-thuiszorg")),),
                ),
                ("not_allowed", (Argument("refuse-home-care-is-needed", ("wgbo-453-460",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "refusing-group-recording",
        OWN_BEHALF & CARE_LIKE & GROUP & ~others_agreed.is_("all"),
        "allowed",
        ("lit-declercq-arts",),
        "B",
        WGBO,
        beats=(
            "refusing-care-over-recording",
            "refusing-assessment-over-recording",
            "refusing-to-be-filmed",
            "refusing-over-home-camera",
        ),
    ),
)

PROFESSIONAL_RULES = (
    Rule(
        "refusing-being-recorded-by-provider",
        PROVIDER & WITH_DEVICE & CARE_LIKE,
        "allowed",
        ("avg-art-7", "nvgzp-supervisie", "wgbo-450"),
        "B",
        WGBO,
    ),
    Rule(
        "refusing-being-recorded-at-work",
        PROVIDER & WITH_DEVICE & AT_WORK,
        "conditional",
        ("avg-overw-43", "avg-art-21", "bw-7-611"),
        "B",
        WGBO,
    ),
    Rule(
        "refusing-being-recorded-elsewhere",
        PROVIDER & WITH_DEVICE & ~CARE_LIKE & ~AT_WORK,
        "conditional",
        ("avg-art-21", "avg-art-7"),
        "B",
        WGBO,
    ),
    Rule("refusing-journalist", JOURNALIST & WITH_DEVICE, "allowed", ("evrm-6-8-10",), "B", WGBO),
    Rule("refusing-police", POLICE & WITH_DEVICE, "conditional", ("ehrm-mm",), "B", WGBO),
)

RULES = (*NOTES_RULES, *OWN_RULES, *PROFESSIONAL_RULES)

REFUSING = Table("refusing", ("allowed", "conditional", "contested", "not_allowed"), RULES)
DECISIONS = (REFUSING,)
