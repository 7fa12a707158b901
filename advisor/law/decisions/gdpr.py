"""Does the GDPR apply to the recorder? (art. 2 GDPR, recital 18)

Judged over the making and every use that was answered: the strictest counts. The model case of contested law is the
employee who records "for herself": the household exemption (art. 2 lid 2 onder c) is argued both ways.
"""

from ..questions import camera, capacity, others, place, presence, purpose, use
from ..rules import Argument, Contest, Rule, Table
from .facts import (
    ASKED_BY_PARTICIPANT,
    FOR_WORK,
    GDPR,
    JOURNALIST,
    LIVE_MICROPHONE,
    ON_PAPER,
    OUTSIDER,
    PAID_REPRESENTATIVE,
    PERSONAL_PURPOSE,
    POLICE,
    PRIVATE,
    PROVIDER,
    STAFF,
)

EMPLOYEE_EXEMPTION = Contest(
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
                Argument("no-exemption-secrecy", ("wet-big-88", "wgbo-457")),
                Argument("no-exemption-rights-lost", ("avg-art-15",)),
            ),
        ),
    ),
    "applies",
)

HOME_CAMERA = PRIVATE & camera.is_("fixed") & place.is_("closed", "home")
STREET_CAMERA = PRIVATE & camera.is_("fixed") & place.is_("public")
UNINVITED = PRIVATE & (OUTSIDER | presence.is_("lent", "pocket", "hold", "line_holder")) & ~ASKED_BY_PARTICIPANT
WITH_GROUP = PRIVATE & others.has("group")


def _private(exempt: str, exempt_by: tuple[str, ...], applies: str, applies_by: tuple[str, ...], leans: str) -> Contest:
    return Contest(
        (("exempt", (Argument(exempt, exempt_by),)), ("applies", (Argument(applies, applies_by),))),
        leans,
    )


RULES = (
    Rule("gdpr-notes-on-paper", ON_PAPER & ~use.has("file"), "out_of_scope", ("avg-art-2-lid-1",), "B", GDPR),
    Rule(
        "gdpr-notes-in-file",
        ON_PAPER & PROVIDER & use.has("file"),
        "applies",
        ("avg-art-2-lid-1", "hvj-jehovan-todistajat"),
        "B",
        GDPR,
    ),
    Rule(
        "gdpr-other-notes-in-file",
        ON_PAPER & ~PROVIDER & use.has("file"),
        "out_of_scope",
        ("avg-art-2-lid-1",),
        "B",
        GDPR,
    ),
    Rule("gdpr-police", ~ON_PAPER & POLICE, "out_of_scope", ("avg-art-2-lid-1",), "B", GDPR),
    # --- Private persons
    Rule(
        "gdpr-private",
        ~ON_PAPER & PRIVATE,
        "exempt",
        ("avg-art-2-lid-2-c", "avg-overw-18", "kst-33898-3", "knmg-handreiking-2017"),
        "A",
        GDPR,
    ),
    Rule(
        "gdpr-private-small-circle",
        ~ON_PAPER & PRIVATE & use.has("small_group"),
        "exempt",
        ("ap-huishoudelijk", "dsb-2022-332606", "engelfriet-2022-whatsapp"),
        "B",
        GDPR,
    ),
    Rule(
        "gdpr-private-home-camera",
        ~ON_PAPER & HOME_CAMERA,
        "contested",
        ("lit-iusmentis-thuiszorg", "rb-zwb-2023-9058", "edpb-3-2019"),
        "C",
        GDPR,
        beats=("gdpr-private", "gdpr-private-small-circle"),
        contest=_private(
            "home-camera-is-own-home",
            ("avg-art-2-lid-2-c", "lit-iusmentis-thuiszorg"),
            "home-camera-films-workers",
            ("hvj-rynes", "edpb-3-2019"),
            "exempt",
        ),
    ),
    Rule(
        "gdpr-private-uninvited",
        ~ON_PAPER & UNINVITED & ~STREET_CAMERA,
        "contested",
        ("avg-art-2-lid-2-c", "edpb-3-2019"),
        "C",
        GDPR,
        beats=("gdpr-private", "gdpr-private-small-circle"),
        contest=_private(
            "uninvited-still-private",
            ("avg-art-2-lid-2-c",),
            "uninvited-harms-others",
            ("edpb-3-2019",),
            "exempt",
        ),
    ),
    Rule(
        "gdpr-private-group",
        ~ON_PAPER & WITH_GROUP,
        "contested",
        ("avg-art-2-lid-2-c", "lit-declercq-arts", "edpb-3-2019"),
        "C",
        GDPR,
        beats=("gdpr-private", "gdpr-private-small-circle"),
        contest=_private(
            "group-own-memory",
            ("avg-art-2-lid-2-c",),
            "group-health-of-others",
            ("edpb-3-2019", "lit-declercq-arts"),
            "exempt",
        ),
    ),
    Rule(
        "gdpr-private-wide-group",
        ~ON_PAPER & PRIVATE & use.has("large_group", "colleagues"),
        "contested",
        ("hvj-jehovan-todistajat", "rb-gelderland-oma-2020"),
        "C",
        GDPR,
        beats=("gdpr-private", "gdpr-private-small-circle"),
        contest=_private(
            "wide-group-is-closed",
            ("avg-art-2-lid-2-c", "dsb-2022-332606"),
            "wide-group-is-outward",
            ("hvj-jehovan-todistajat", "rb-gelderland-oma-2020"),
            "applies",
        ),
    ),
    Rule(
        "gdpr-private-street-camera",
        ~ON_PAPER & STREET_CAMERA,
        "applies",
        ("hvj-rynes",),
        "A",
        GDPR,
        beats=("gdpr-private", "gdpr-private-small-circle", "gdpr-private-group", "gdpr-private-wide-group"),
    ),
    Rule(
        "gdpr-private-published",
        ~ON_PAPER & (PRIVATE | PAID_REPRESENTATIVE) & use.has("public"),
        "applies",
        ("hvj-lindqvist", "hvj-buivids", "knmg-handreiking-2017"),
        "A",
        GDPR,
        beats=(
            "gdpr-private",
            "gdpr-private-small-circle",
            "gdpr-private-home-camera",
            "gdpr-private-uninvited",
            "gdpr-private-group",
            "gdpr-private-wide-group",
            "gdpr-paid-representative",
        ),
    ),
    Rule(
        "gdpr-paid-representative",
        ~ON_PAPER & PAID_REPRESENTATIVE,
        "contested",
        ("avg-overw-18",),
        "C",
        GDPR,
        contest=_private(
            "paid-care-is-family",
            ("avg-art-2-lid-2-c",),
            "paid-care-is-professional",
            ("avg-overw-18",),
            "applies",
        ),
    ),
    # --- Professionals
    Rule(
        "gdpr-organisation",
        ~ON_PAPER & capacity.is_("organisation"),
        "applies",
        ("avg-art-2-lid-1", "avg-art-2-lid-2-c", "hvj-buivids"),
        "A",
        GDPR,
    ),
    Rule(
        "gdpr-self-employed",
        ~ON_PAPER & capacity.is_("self_employed"),
        "applies",
        ("avg-overw-18", "engelfriet-2020-eigen-gesprekken"),
        "B",
        GDPR,
    ),
    Rule(
        "gdpr-for-work",
        ~ON_PAPER & capacity.is_("work_unknown", "regulated"),
        "applies",
        ("avg-overw-18", "engelfriet-2021-zorgverlener"),
        "B",
        GDPR,
    ),
    Rule(
        "gdpr-journalist",
        ~ON_PAPER & JOURNALIST,
        "applies",
        ("hvj-buivids", "uavg-art-43"),
        "A",
        GDPR,
    ),
    Rule(
        "gdpr-staff-for-work",
        ~ON_PAPER & STAFF & ~PERSONAL_PURPOSE,
        "applies",
        ("avg-art-2-lid-1", "engelfriet-2021-zorgverlener", "avg-overw-18"),
        "A",
        GDPR,
    ),
    Rule(
        "gdpr-staff-used-at-work",
        ~ON_PAPER & STAFF & FOR_WORK,
        "applies",
        ("engelfriet-2021-zorgverlener", "avg-overw-18"),
        "A",
        GDPR,
        beats=("gdpr-staff-for-herself", "gdpr-staff-typed-out"),
    ),
    Rule(
        "gdpr-staff-for-herself",
        ~ON_PAPER & STAFF & PERSONAL_PURPOSE & ~purpose.is_("type_out"),
        "contested",
        (
            "avg-art-2-lid-2-c",
            "avg-overw-18",
            "hvj-jehovan-todistajat",
            "hvj-rynes",
            "engelfriet-2021-zorgverlener",
        ),
        "C",
        GDPR,
        contest=EMPLOYEE_EXEMPTION,
    ),
    Rule(
        "gdpr-staff-typed-out",
        ~ON_PAPER & STAFF & purpose.is_("type_out"),
        "contested",
        ("avg-art-2-lid-1", "avg-art-2-lid-2-c", "engelfriet-2021-zorgverlener"),
        "C",
        GDPR,
        contest=EMPLOYEE_EXEMPTION,
    ),
    Rule(
        "gdpr-live-listening",
        LIVE_MICROPHONE & PROVIDER,
        "contested",
        ("nvlf-bigbrother", "edpb-02-2021"),
        "C",
        GDPR,
        beats=(
            "gdpr-organisation",
            "gdpr-self-employed",
            "gdpr-for-work",
            "gdpr-staff-for-work",
            "gdpr-staff-used-at-work",
            "gdpr-staff-for-herself",
            "gdpr-staff-typed-out",
        ),
        contest=_private(
            "live-nothing-is-stored",
            ("nvlf-bigbrother",),
            "live-device-processes",
            ("edpb-02-2021", "hvj-sl-bodycam"),
            "applies",
        ),
    ),
)

GDPR_APPLIES = Table("gdpr", ("exempt", "out_of_scope", "contested", "applies"), RULES)
DECISIONS = (GDPR_APPLIES,)
