"""Both sides of the contested household exemption (art. 2 lid 2 onder c GDPR, recital 18), situation by situation."""

from ..rules import Argument, Contest

PROVIDER_FOR_HERSELF = Contest(
    (
        (
            "exempt",
            (
                Argument("exemption-looks-at-activity", ("engelfriet-2021-zorgverlener", "avg-art-2-lid-2-c")),
                Argument("exemption-own-sphere", ("hvj-rynes",)),
                Argument("exemption-small-impact", ("edpb-3-2019",)),
                Argument("exemption-jehovan-was-sharing", ("hvj-jehovan-todistajat",)),
                Argument("exemption-providers-vulnerable", ("engelfriet-2021-zorgverlener",)),
            ),
        ),
        (
            "applies",
            (
                Argument("no-exemption-professional-link", ("avg-overw-18",)),
                Argument("no-exemption-one-work-purpose", ("avg-art-2-lid-2-c", "engelfriet-2021-zorgverlener")),
                Argument("no-exemption-directed-outwards", ("hvj-jehovan-todistajat",)),
                Argument("no-exemption-narrow-reading", ("hvj-rynes",)),
                Argument("no-exemption-edpb-factors", ("edpb-3-2019",)),
                Argument("no-exemption-secrecy", ("wet-big-88", "wgbo-457", "jeugdwet-7-3-11")),
                Argument("no-exemption-rights-lost", ("avg-art-15",)),
            ),
        ),
    ),
    "applies",
)
"""A professional in care or youth help who records a patient or client "only for herself"."""

STAFF_FOR_THEMSELVES = Contest(
    (
        (
            "exempt",
            (
                Argument("exemption-looks-at-activity", ("engelfriet-2021-zorgverlener", "avg-art-2-lid-2-c")),
                Argument("exemption-own-sphere", ("hvj-rynes",)),
                Argument("exemption-small-impact", ("edpb-3-2019",)),
                Argument("exemption-jehovan-was-sharing", ("hvj-jehovan-todistajat",)),
            ),
        ),
        (
            "applies",
            (
                Argument("no-exemption-professional-link", ("avg-overw-18",)),
                Argument("no-exemption-one-work-purpose", ("avg-art-2-lid-2-c", "engelfriet-2020-eigen-gesprekken")),
                Argument("no-exemption-directed-outwards", ("hvj-jehovan-todistajat",)),
                Argument("no-exemption-narrow-reading", ("hvj-rynes",)),
                Argument("no-exemption-rights-lost", ("avg-art-15",)),
            ),
        ),
    ),
    "applies",
)
"""Somebody who records at work, outside care, "only for herself"."""


def two_sides(
    exempt: str, exempt_by: tuple[str, ...], applies: str, applies_by: tuple[str, ...], leans: str
) -> Contest:
    """A contest with one argument for each side: its id and its sources; `leans` is the side that is stronger."""
    return Contest(
        (("exempt", (Argument(exempt, exempt_by),)), ("applies", (Argument(applies, applies_by),))),
        leans,
    )


OWN_POSITION = Contest(
    (
        (
            "exempt",
            (
                Argument("employee-own-interest", ("avg-art-2-lid-2-c", "engelfriet-2020-eigen-gesprekken")),
                Argument("employee-no-pattern", ("edpb-3-2019",)),
                Argument("employee-courts-are-mild", ("lit-recht-2018-2023",)),
            ),
        ),
        (
            "applies",
            (
                Argument("employee-work-is-professional", ("avg-overw-18",)),
                Argument("no-exemption-directed-outwards", ("hvj-jehovan-todistajat",)),
                Argument("no-exemption-narrow-reading", ("hvj-rynes",)),
            ),
        ),
    ),
    "exempt",
)
"""A worker who records a talk with the employer about the own position."""

HOME_CAMERA = two_sides(
    "home-camera-is-own-home",
    ("avg-art-2-lid-2-c", "lit-iusmentis-thuiszorg"),
    "home-camera-films-workers",
    ("hvj-rynes", "edpb-3-2019"),
    "exempt",
)
SEEN_HOME = two_sides(
    "seen-home-may-be-recorders",
    ("avg-art-2-lid-2-c", "ap-camera-huis"),
    "seen-home-of-others",
    ("hvj-rynes", "ap-camera-huis"),
    "applies",
)
NOT_INVITED = two_sides(
    "uninvited-still-private", ("avg-art-2-lid-2-c",), "uninvited-harms-others", ("edpb-3-2019",), "exempt"
)
CARE_GROUP = two_sides(
    "group-own-memory",
    ("avg-art-2-lid-2-c",),
    "group-health-of-others",
    ("edpb-3-2019", "lit-declercq-arts"),
    "exempt",
)
CLASS = two_sides("class-own-lesson", ("avg-art-2-lid-2-c",), "class-other-pupils", ("edpb-3-2019",), "exempt")
WIDE_GROUP = two_sides(
    "wide-group-is-closed",
    ("avg-art-2-lid-2-c", "dsb-2022-332606"),
    "wide-group-is-outward",
    ("hvj-jehovan-todistajat", "rb-gelderland-oma-2020"),
    "applies",
)
PAID_CARE = two_sides(
    "paid-care-is-family", ("avg-art-2-lid-2-c",), "paid-care-is-professional", ("avg-overw-18",), "applies"
)
LIVE_LISTENING = two_sides(
    "live-nothing-is-stored",
    ("nvlf-bigbrother",),
    "live-device-processes",
    ("edpb-02-2021", "hvj-sl-bodycam"),
    "applies",
)
