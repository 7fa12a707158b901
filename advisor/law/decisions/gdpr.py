"""Does the GDPR apply to the recorder? (art. 2 GDPR, recital 18)

Judged over the making and every use that was answered: the strictest counts. The model case of contested law is the
employee who records "for herself": the household exemption (art. 2 lid 2 onder c) is argued both ways.
"""

from ..questions import CARE_LIKE, capacity, purpose, use
from ..rules import Rule, Table
from . import gdpr_private
from .facts import (
    FOR_WORK,
    GDPR,
    JOURNALIST,
    LIVE_MICROPHONE,
    ON_PAPER,
    PERSONAL_PURPOSE,
    POLICE,
    PROVIDER,
    STAFF,
)
from .household_exemption import LIVE_LISTENING, PROVIDER_FOR_HERSELF, STAFF_FOR_THEMSELVES

FOR_HERSELF = ~ON_PAPER & STAFF & PERSONAL_PURPOSE & ~purpose.is_("type_out")
FOR_HERSELF_RULES = ("gdpr-staff-for-herself", "gdpr-staff-for-themselves", "gdpr-staff-typed-out")

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
    *gdpr_private.RULES,
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
        ("avg-overw-18", "engelfriet-2020-eigen-gesprekken"),
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
        beats=FOR_HERSELF_RULES,
    ),
    Rule(
        "gdpr-staff-for-herself",
        FOR_HERSELF & CARE_LIKE,
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
        contest=PROVIDER_FOR_HERSELF,
    ),
    Rule(
        "gdpr-staff-for-themselves",
        FOR_HERSELF & ~CARE_LIKE,
        "contested",
        ("avg-art-2-lid-2-c", "avg-overw-18", "hvj-jehovan-todistajat", "hvj-rynes"),
        "C",
        GDPR,
        contest=STAFF_FOR_THEMSELVES,
    ),
    Rule(
        "gdpr-staff-typed-out",
        ~ON_PAPER & STAFF & purpose.is_("type_out"),
        "contested",
        ("avg-art-2-lid-1", "avg-art-2-lid-2-c", "engelfriet-2021-zorgverlener"),
        "C",
        GDPR,
        contest=STAFF_FOR_THEMSELVES,
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
            *FOR_HERSELF_RULES,
        ),
        contest=LIVE_LISTENING,
    ),
)

GDPR_APPLIES = Table("gdpr", ("exempt", "out_of_scope", "contested", "applies"), RULES)
DECISIONS = (GDPR_APPLIES,)
