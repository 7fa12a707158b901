"""May the talk or the care be refused because of the recording? (art. 7:448, 7:453 and 7:460 BW)

Where a private person records: may the other refuse? Where a professional records: may the patient refuse that?
"""

from ..questions import camera, conversation, others_agreed, place
from ..rules import Argument, Contest, Rule, Table
from .facts import (
    GROUP,
    IMAGE,
    JOURNALIST,
    ON_PAPER,
    PAID_REPRESENTATIVE,
    POLICE,
    PRIVATE,
    PROVIDER,
    TYPED,
    WGBO,
    WITH_DEVICE,
)

BY_OWN_BEHALF = (PRIVATE | PAID_REPRESENTATIVE) & WITH_DEVICE
NOTES = ON_PAPER | TYPED
HOME_CAMERA = IMAGE & camera.is_("fixed") & place.is_("home")
ASSESSED = conversation.is_("assessment")

RULES = (
    Rule("refusing-notes", NOTES & ~PROVIDER, "not_allowed", ("wgbo-453-460",), "B", WGBO),
    Rule("refusing-notes-of-provider", NOTES & PROVIDER, "conditional", ("wgbo-454",), "B", WGBO),
    Rule(
        "refusing-care-over-recording",
        BY_OWN_BEHALF & ~IMAGE & ~ASSESSED,
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
        BY_OWN_BEHALF & ~IMAGE & ASSESSED,
        "conditional",
        ("no-2014-166", "uwv-spelregels"),
        "B",
        WGBO,
    ),
    Rule(
        "refusing-to-be-filmed",
        BY_OWN_BEHALF & IMAGE & ~HOME_CAMERA,
        "conditional",
        ("knmg-handreiking-2017", "lit-declercq-arts", "wgbo-448"),
        "B",
        WGBO,
    ),
    Rule(
        "refusing-over-home-camera",
        BY_OWN_BEHALF & HOME_CAMERA,
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
        BY_OWN_BEHALF & GROUP & ~others_agreed.is_("all"),
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
    Rule(
        "refusing-being-recorded-by-provider",
        PROVIDER & WITH_DEVICE,
        "allowed",
        ("avg-art-7", "nvgzp-supervisie", "wgbo-450"),
        "B",
        WGBO,
    ),
    Rule("refusing-journalist", JOURNALIST & WITH_DEVICE, "allowed", ("evrm-6-8-10",), "B", WGBO),
    Rule("refusing-police", POLICE & WITH_DEVICE, "conditional", ("ehrm-mm",), "B", WGBO),
)

REFUSING = Table("refusing", ("allowed", "conditional", "contested", "not_allowed"), RULES)
DECISIONS = (REFUSING,)
