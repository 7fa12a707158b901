"""Both sides where it is contested whether a professional needs a recording, or whether consent was free."""

from ..rules import Argument, Contest


def two_sides(may: str, may_by: tuple[str, ...], not_: str, not_by: tuple[str, ...], leans: str | None) -> Contest:
    """A contest with one argument for each side: its id and its sources; `leans` is the verdict that is stronger."""
    return Contest(
        (("conditional", (Argument(may, may_by),)), ("missing", (Argument(not_, not_by),))),
        leans,
    )


def secret_contest(kind: str, lifts: tuple[str, ...], stands: tuple[str, ...]) -> Contest:
    """Whether a last resort lifts the duty to tell; `kind` begins the ids of the two arguments."""
    return two_sides(f"{kind}-secret-last-resort", lifts, f"{kind}-secret-must-be-told", stands, "missing")


MINUTES = two_sides(
    "minutes-task-of-authority",
    ("uavg-art-30-lid-1", "uwv-spelregels"),
    "minutes-more-than-needed",
    ("hvj-tk", "hvj-zq"),
    "conditional",
)

GOVERNMENT_TALK = two_sides(
    "government-minutes-own-task",
    ("avg-art-6", "uwv-spelregels"),
    "minutes-more-than-needed",
    ("hvj-tk",),
    "conditional",
)

LESSON = two_sides(
    "lesson-film-helps-teaching",
    ("avg-art-6",),
    "lesson-film-shows-pupils",
    ("hvj-tk", "avg-art-7"),
    None,
)

CHECKING_STAFF = two_sides(
    "check-known-and-limited",
    ("ap-werk-telefoon", "wor-27"),
    "check-milder-ways",
    ("hvj-tk", "avg-overw-43"),
    "missing",
)

PROOF_OF_CALLS = two_sides(
    "proof-of-agreement",
    ("ap-telefoon-wacht", "avg-art-6"),
    "proof-just-in-case",
    ("hvj-tk",),
    None,
)

SERVICE_TALK_RECORDED = two_sides(
    "service-talk-like-a-call",
    ("ap-telefoon-wacht", "avg-art-6"),
    "service-talk-milder-ways",
    ("hvj-tk",),
    "missing",
)

PRIVATE_SECRET = Contest(
    (
        (
            "conditional",
            (
                Argument("private-own-claim-counts", ("hvj-rigas",)),
                Argument("private-secret-own-rights", ("uavg-art-41",)),
            ),
        ),
        ("missing", (Argument("private-secret-not-told", ("hvj-mousse", "avg-art-13-14")),)),
    ),
    None,
)
"""Somebody who records in secret on the own behalf, where the GDPR applies or may apply."""

CONSENT_AT_WORK_OR_AUTHORITY = two_sides(
    "consent-without-consequences",
    ("avg-art-7", "edpb-05-2020"),
    "consent-not-free",
    ("avg-overw-43", "edpb-05-2020"),
    "missing",
)

AFTER_OBJECTION = two_sides(
    "objection-interest-remains",
    ("hvj-knltb", "edpb-1-2024"),
    "objection-weighs",
    ("avg-art-21",),
    "missing",
)

HEALTH_BY_CHANCE = two_sides(
    "health-by-chance-announced",
    ("avg-art-9", "ap-telefoon-wacht"),
    "health-by-chance-still-health",
    ("hvj-ot", "uavg-art-22"),
    "missing",
)

FACES_FOR_SECURITY = two_sides(
    "faces-needed-for-security",
    ("uavg-art-29",),
    "faces-of-everybody",
    ("avg-art-9", "edpb-3-2019"),
    "missing",
)

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

DISPUTE_AFTER_REFUSAL = two_sides(
    "refusal-dispute-own-interest",
    ("hvj-rigas", "uavg-art-22"),
    "refusal-dispute-objection-weighs",
    ("avg-art-21",),
    None,
)

HEALTH_DISPUTE_AFTER_REFUSAL = two_sides(
    "refusal-dispute-legal-claim",
    ("uavg-art-22",),
    "refusal-dispute-health-is-strict",
    ("avg-art-9", "hvj-zq"),
    None,
)
