"""Is there a lawful basis for the recording? (art. 6 GDPR), and an exception for health data? (art. 9 GDPR)

Both ask the same of a professional, purpose by purpose: whether the recording is necessary, whether it was told when it
began, and whether consent was free and for this recording (the "double lock", HvJ EU C-667/21). They differ in
their sources and where the law leaves health data less room.
"""

from ..questions import alternatives, capacity, capture, channel, place, presence, purpose, scale, voiceprint
from ..rules import Argument, Contest, Rule, Table
from .facts import (
    AGREED,
    GDPR,
    INFORMED,
    JOURNALIST,
    OBJECTED,
    ON_PAPER,
    PAID_REPRESENTATIVE,
    POLICE,
    PRIVATE,
    PROVIDER,
    SECRET,
    TYPED,
)
from .gdpr import GDPR_APPLIES

gdpr = GDPR_APPLIES.subject()
OUTSIDE_GDPR = gdpr.is_("exempt", "out_of_scope") | POLICE
PRIVATE_UNDER_GDPR = PRIVATE & ~OUTSIDE_GDPR
FOR_HERSELF_UNDER_GDPR = PAID_REPRESENTATIVE & ~OUTSIDE_GDPR
UNDER_GDPR = ~OUTSIDE_GDPR & PROVIDER & ~TYPED & ~ON_PAPER
TYPED_UNDER_GDPR = ~OUTSIDE_GDPR & PROVIDER & (TYPED | ON_PAPER)
ON_HOLD = presence.is_("hold")

DOSSIER_NEEDS = purpose.is_("treatment", "health_safety")
AI_NOTES = (capture.is_("transcript") & purpose.is_("record")) | purpose.is_("type_out")
QUALITY_LINE = purpose.is_("quality") & channel.is_("phone")
VISIBLE_SECURITY = purpose.is_("security") & place.is_("public")
CONCRETE_DISPUTE = purpose.is_("evidence_now") & ~scale.is_("many", "always")
THREAT = purpose.is_("safety")
SUSPICION = purpose.is_("suspicion")
NECESSARY = DOSSIER_NEEDS | AI_NOTES | QUALITY_LINE | VISIBLE_SECURITY | CONCRETE_DISPUTE | THREAT | SUSPICION
"""Purposes for which telling people can be enough, if the recording is really needed."""
RECOGNISES_PEOPLE = voiceprint.is_("yes")
LAST_RESORT = alternatives.is_("tried", "impossible")
ORGANISED_LAST_RESORT = SUSPICION & LAST_RESORT & capacity.is_("organisation")
THREAT_LAST_RESORT = THREAT & LAST_RESORT
SECRET_WITH_REASON = SECRET & (ORGANISED_LAST_RESORT | THREAT_LAST_RESORT)
GOES_ON_FOR_SAFETY = OBJECTED & (THREAT | VISIBLE_SECURITY)
GOES_ON_FOR_DISPUTE = OBJECTED & CONCRETE_DISPUTE

VERDICTS = ("not_needed", "available", "conditional", "contested", "missing")

AI_CONSENT = Contest(
    (
        (
            "missing",
            (
                Argument("ai-consent-knmg", ("knmg-handreiking-2017",)),
                Argument("ai-consent-more-than-needed", ("uavg-art-30-lid-3",)),
                Argument("ai-consent-supplier-hears", ("wgbo-457", "wgbo-459")),
            ),
        ),
        (
            "conditional",
            (
                Argument("ai-inform-record-duty", ("wgbo-454",)),
                Argument("ai-inform-short-lived", ("uavg-art-30-lid-3",)),
                Argument("ai-inform-consent-is-shaky", ("avg-art-7", "edpb-05-2020")),
            ),
        ),
    ),
    None,
)


def _secret_contest(kind: str, lifts: tuple[str, ...], stands: tuple[str, ...]) -> Contest:
    return Contest(
        (
            ("conditional", (Argument(f"{kind}-secret-last-resort", lifts),)),
            ("missing", (Argument(f"{kind}-secret-must-be-told", stands),)),
        ),
        "missing",
    )


BASIS_RULES = (
    Rule("basis-outside-gdpr", OUTSIDE_GDPR, "not_needed", ("avg-art-2-lid-2-c", "avg-art-6"), "A", GDPR),
    Rule(
        "basis-private-fallback",
        PRIVATE_UNDER_GDPR & gdpr.is_("contested"),
        "available",
        ("hvj-rigas", "avg-art-6"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-private-in-the-open",
        PRIVATE_UNDER_GDPR & gdpr.is_("applies"),
        "conditional",
        ("avg-art-6", "hvj-rynes", "hvj-buivids"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-paid-representative-open",
        FOR_HERSELF_UNDER_GDPR & ~SECRET & ~OBJECTED,
        "conditional",
        ("avg-art-6", "edpb-1-2024"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-paid-representative-unannounced",
        FOR_HERSELF_UNDER_GDPR & (SECRET | OBJECTED),
        "contested",
        ("avg-art-6", "hvj-mousse"),
        "C",
        GDPR,
        contest=_secret_contest("representative", ("hvj-rigas",), ("hvj-mousse",)),
    ),
    Rule("basis-typed-record", TYPED_UNDER_GDPR, "available", ("avg-art-6", "wgbo-454"), "A", GDPR),
    Rule(
        "basis-journalist",
        ~OUTSIDE_GDPR & JOURNALIST,
        "conditional",
        ("uavg-art-43", "hvj-buivids"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-consent",
        UNDER_GDPR & AGREED,
        "conditional",
        ("avg-art-6", "avg-art-7", "edpb-05-2020"),
        "A",
        GDPR,
    ),
    Rule(
        "basis-told-and-needed",
        UNDER_GDPR & INFORMED & NECESSARY,
        "conditional",
        ("avg-art-6", "hvj-rigas", "hvj-tk", "edpb-1-2024"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-told-not-needed",
        UNDER_GDPR & INFORMED & ~NECESSARY,
        "missing",
        ("avg-art-6", "hvj-tk", "avg-art-7", "nvgzp-supervisie"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-secret",
        UNDER_GDPR & SECRET,
        "missing",
        ("hvj-mousse", "hvj-meta", "avg-art-6"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-secret-last-resort",
        UNDER_GDPR & SECRET_WITH_REASON,
        "contested",
        ("uavg-art-41", "hvj-mousse", "avg-art-6"),
        "C",
        GDPR,
        beats=("basis-secret",),
        contest=_secret_contest("basis", ("uavg-art-41",), ("hvj-mousse",)),
    ),
    Rule(
        "basis-after-refusal",
        UNDER_GDPR & OBJECTED,
        "missing",
        ("avg-art-7", "avg-art-21", "avg-art-6"),
        "B",
        GDPR,
    ),
    Rule(
        "basis-after-refusal-safety",
        UNDER_GDPR & GOES_ON_FOR_SAFETY,
        "conditional",
        ("avg-art-6", "uavg-art-31-33", "hvj-sl-bodycam"),
        "B",
        GDPR,
        beats=("basis-after-refusal",),
    ),
    Rule(
        "basis-after-refusal-dispute",
        UNDER_GDPR & GOES_ON_FOR_DISPUTE,
        "contested",
        ("avg-art-6", "avg-art-21"),
        "C",
        GDPR,
        beats=("basis-after-refusal",),
        contest=Contest(
            (
                ("conditional", (Argument("refusal-dispute-own-interest", ("hvj-rigas", "uavg-art-22")),)),
                ("missing", (Argument("refusal-dispute-objection-weighs", ("avg-art-21",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "basis-on-hold",
        UNDER_GDPR & ON_HOLD,
        "missing",
        ("ap-telefoon-wacht", "hvj-tk"),
        "B",
        GDPR,
        beats=(
            "basis-consent",
            "basis-told-and-needed",
            "basis-secret-last-resort",
            "basis-after-refusal-safety",
            "basis-after-refusal-dispute",
        ),
    ),
)

HEALTH_RULES = (
    Rule("health-outside-gdpr", OUTSIDE_GDPR, "not_needed", ("avg-art-2-lid-2-c", "avg-art-9"), "A", GDPR),
    Rule(
        "health-private-fallback",
        PRIVATE_UNDER_GDPR & gdpr.is_("contested"),
        "available",
        ("uavg-art-22", "avg-art-9"),
        "B",
        GDPR,
    ),
    Rule(
        "health-private-in-the-open",
        PRIVATE_UNDER_GDPR & gdpr.is_("applies"),
        "conditional",
        ("avg-art-9", "uavg-art-22", "hvj-ot"),
        "B",
        GDPR,
    ),
    Rule(
        "health-paid-representative-open",
        FOR_HERSELF_UNDER_GDPR & ~SECRET & ~OBJECTED,
        "conditional",
        ("avg-art-9", "uavg-art-22"),
        "B",
        GDPR,
    ),
    Rule(
        "health-paid-representative-unannounced",
        FOR_HERSELF_UNDER_GDPR & (SECRET | OBJECTED),
        "contested",
        ("avg-art-9", "uavg-art-22"),
        "C",
        GDPR,
        contest=_secret_contest("representative", ("uavg-art-22",), ("avg-art-9",)),
    ),
    Rule(
        "health-typed-record",
        TYPED_UNDER_GDPR,
        "available",
        ("uavg-art-30-lid-3", "uavg-art-30-lid-4", "wgbo-454"),
        "A",
        GDPR,
    ),
    Rule(
        "health-journalist",
        ~OUTSIDE_GDPR & JOURNALIST,
        "conditional",
        ("uavg-art-43", "avg-art-9"),
        "B",
        GDPR,
    ),
    Rule(
        "health-explicit-consent",
        UNDER_GDPR & AGREED,
        "conditional",
        ("avg-art-9", "uavg-art-22", "avg-art-7"),
        "A",
        GDPR,
    ),
    Rule(
        "health-told-and-needed",
        UNDER_GDPR & INFORMED & NECESSARY & ~AI_NOTES & ~RECOGNISES_PEOPLE,
        "conditional",
        ("avg-art-9", "uavg-art-30-lid-3", "uavg-art-30-lid-4", "uavg-art-22", "hvj-zq"),
        "B",
        GDPR,
    ),
    Rule(
        "health-ai-notes",
        UNDER_GDPR & INFORMED & AI_NOTES & ~RECOGNISES_PEOPLE,
        "conditional",
        ("uavg-art-30-lid-3", "uavg-art-30-lid-4", "edpb-02-2021", "nictiz-ai-2025", "ap-dpia-lijst"),
        "B",
        GDPR,
        contest=AI_CONSENT,
    ),
    Rule(
        "health-recognises-people",
        UNDER_GDPR & INFORMED & NECESSARY & RECOGNISES_PEOPLE,
        "missing",
        ("uavg-art-29", "edpb-02-2021"),
        "B",
        GDPR,
    ),
    Rule(
        "health-told-not-needed",
        UNDER_GDPR & INFORMED & ~NECESSARY,
        "missing",
        ("avg-art-9", "uavg-art-30-lid-3", "nvgzp-supervisie", "hvj-zq"),
        "B",
        GDPR,
    ),
    Rule(
        "health-secret",
        UNDER_GDPR & SECRET,
        "missing",
        ("avg-art-9", "hvj-zq", "uavg-art-30-lid-3"),
        "B",
        GDPR,
    ),
    Rule(
        "health-secret-last-resort",
        UNDER_GDPR & SECRET_WITH_REASON,
        "contested",
        ("uavg-art-22", "uavg-art-31-33", "avg-art-9"),
        "C",
        GDPR,
        beats=("health-secret",),
        contest=_secret_contest("health", ("uavg-art-22", "uavg-art-31-33"), ("avg-art-9", "hvj-zq")),
    ),
    Rule("health-after-refusal", UNDER_GDPR & OBJECTED, "missing", ("avg-art-9", "avg-art-7"), "B", GDPR),
    Rule(
        "health-after-refusal-safety",
        UNDER_GDPR & GOES_ON_FOR_SAFETY,
        "conditional",
        ("uavg-art-22", "uavg-art-31-33"),
        "B",
        GDPR,
        beats=("health-after-refusal",),
    ),
    Rule(
        "health-after-refusal-dispute",
        UNDER_GDPR & GOES_ON_FOR_DISPUTE,
        "contested",
        ("uavg-art-22", "avg-art-9"),
        "C",
        GDPR,
        beats=("health-after-refusal",),
        contest=Contest(
            (
                ("conditional", (Argument("refusal-dispute-legal-claim", ("uavg-art-22",)),)),
                ("missing", (Argument("refusal-dispute-health-is-strict", ("avg-art-9", "hvj-zq")),)),
            ),
            None,
        ),
    ),
    Rule(
        "health-on-hold",
        UNDER_GDPR & ON_HOLD,
        "missing",
        ("ap-telefoon-wacht", "avg-art-9"),
        "B",
        GDPR,
        beats=(
            "health-explicit-consent",
            "health-told-and-needed",
            "health-ai-notes",
            "health-secret-last-resort",
            "health-after-refusal-safety",
            "health-after-refusal-dispute",
        ),
    ),
)

LEGAL_BASIS = Table("legal_basis", VERDICTS, BASIS_RULES)
SPECIAL_CATEGORY = Table("special_category", VERDICTS, HEALTH_RULES)
DECISIONS = (LEGAL_BASIS, SPECIAL_CATEGORY)
