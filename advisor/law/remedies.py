"""What to do: steps in order, letters that fit, where a person's help is needed, misconceptions to correct.

Each item holds under a condition over answers and findings, and is data like a rule. The order of a list is the order
in which it is shown: danger first, then what keeps rights and proof safe, then the rest. Texts stand in
``templates/text/nl/{step,letter,referral,body,warning}/<id>.html``.
"""

from __future__ import annotations

from dataclasses import dataclass

from .conditions import Condition
from .decisions.controller import CONTROLLER
from .decisions.copy_right import COPY_RIGHT
from .decisions.criminal import CRIMINAL
from .decisions.facts import (
    AGREED,
    IMAGE,
    OBJECTED,
    ON_PAPER,
    OUTSIDER,
    PAID_REPRESENTATIVE,
    POLICE,
    PRIVATE,
    PROVIDER,
    REGULATED,
    SECRET,
    STAFF,
    TYPED,
    WITH_DEVICE,
)
from .decisions.gdpr import GDPR_APPLIES
from .decisions.making import MAKING
from .decisions.norm import NORM
from .questions import (
    abroad,
    agreements,
    announcement,
    authority,
    camera,
    capacity,
    capture,
    conversation,
    moment,
    others,
    others_agreed,
    progress,
    purpose,
    rule_says,
    side,
    situation,
    use,
    wish,
)
from .rules import UNDECIDED

criminal = CRIMINAL.subject()
gdpr = GDPR_APPLIES.subject()
controller = CONTROLLER.subject()
copy_right = COPY_RIGHT.subject()
making = MAKING.subject()
norm = NORM.subject()

OWN_BEHALF = (PRIVATE | PAID_REPRESENTATIVE) & WITH_DEVICE
BY_PROVIDER = PROVIDER & WITH_DEVICE
READER_RECORDED = side.is_("recorded", "involved")
READER_RECORDS = side.is_("recorder")
PLANNED = moment.is_("planned")
STARTED = ~PLANNED
HOLDER_KNOWN = READER_RECORDED & BY_PROVIDER & STARTED
RIGHT_TO_COPY = copy_right.is_("yes", "contested", "conditional")
NOTHING_ASKED = progress.is_("none", "unknown")
SPREAD = use.has("large_group", "public")
OTHERS_PRESENT = others.has(
    "group", "companion", "child_under_12", "child_12_15", "child_16_17", "incapacitated", "interpreter"
)
UNLAWFUL = making.is_("not_allowed", "criminal")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do. `to` is the addressee (a body id, or `self`); `letters` are the letters that go with it."""

    id: str
    when: Condition
    to: str
    letters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Referral:
    """Where a person's help is needed: why, and the body that gives it."""

    reason: str
    body: str
    when: Condition


@dataclass(frozen=True, slots=True)
class Misconception:
    """A misconception that these answers suggest, with its correction."""

    id: str
    when: Condition
    sources: tuple[str, ...]


STEPS = (
    Step("safety-first", situation.has("danger"), "emergency"),
    Step("report-abuse", situation.has("abuse"), "veilig_thuis"),
    # --- A recording that is out: stopping it comes first
    Step("stop-the-spread", READER_RECORDED & SPREAD, "publisher", ("takedown",)),
    Step("take-it-offline", READER_RECORDS & STARTED & SPREAD, "self"),
    Step(
        "handle-the-leak",
        situation.has("leak") & PROVIDER & side.is_("recorder", "organisation"),
        "dpo",
        ("breach_notice",),
    ),
    Step("ask-about-the-leak", situation.has("leak") & READER_RECORDED & PROVIDER, "holder"),
    # --- The reader was recorded by a professional
    Step("write-it-down", HOLDER_KNOWN & NOTHING_ASKED & ~POLICE, "self"),
    Step(
        "show-authority",
        side.is_("involved")
        & BY_PROVIDER
        & STARTED
        & authority.is_("parent", "parent_joint", "appointed", "proxy", "family", "heir"),
        "holder",
    ),
    Step(
        "ask-access-and-restriction",
        HOLDER_KNOWN & RIGHT_TO_COPY & NOTHING_ASKED,
        "holder",
        ("access", "restriction"),
    ),
    Step("wait-one-month", HOLDER_KNOWN & progress.is_("waiting"), "holder"),
    Step("remind-holder", HOLDER_KNOWN & progress.is_("month_passed"), "holder", ("reminder",)),
    Step(
        "answer-the-refusal",
        HOLDER_KNOWN & progress.is_("refused"),
        "holder",
        ("reminder", "restriction"),
    ),
    Step("ask-about-deletion", HOLDER_KNOWN & progress.is_("deleted"), "holder", ("reminder",)),
    Step("keep-or-erase", HOLDER_KNOWN & progress.is_("copy_given"), "self", ("erasure",)),
    Step(
        "think-before-erasure",
        HOLDER_KNOWN & wish.has("erase") & ~progress.is_("copy_given", "deleted"),
        "self",
        ("erasure",),
    ),
    Step(
        "refuse-being-recorded",
        READER_RECORDED & BY_PROVIDER & (moment.is_("planned", "ongoing") | wish.has("stop")),
        "provider",
        ("objection",),
    ),
    Step(
        "ask-complaints-officer",
        READER_RECORDED & BY_PROVIDER & (UNLAWFUL | wish.has("complain")) & STARTED,
        "complaints_officer",
        ("care_complaint",),
    ),
    Step(
        "complain-to-dpo",
        HOLDER_KNOWN & progress.is_("refused", "month_passed") & ~capacity.is_("self_employed"),
        "dpo",
        ("dpo_complaint",),
    ),
    Step(
        "go-to-court-or-authority",
        HOLDER_KNOWN & progress.is_("refused", "month_passed"),
        "court",
        ("petition",),
    ),
    Step("damages-need-proof", READER_RECORDED & STARTED & wish.has("damages"), "legal_aid"),
    Step(
        "report-to-police",
        READER_RECORDED & STARTED & wish.has("police_report") & criminal.is_("criminal", "contested"),
        "police",
    ),
    Step(
        "police-will-not-help",
        READER_RECORDED & STARTED & wish.has("police_report") & criminal.is_("not_criminal"),
        "self",
    ),
    # --- The reader was, or will be, recorded by a private person
    Step("talk-about-the-recording", READER_RECORDED & OWN_BEHALF, "recorder"),
    Step("ask-not-to-publish", READER_RECORDED & OWN_BEHALF & ~SPREAD, "recorder"),
    Step("offer-written-information", side.is_("recorded") & OWN_BEHALF & PLANNED & ~IMAGE, "recorder"),
    # --- The reader records for himself or for somebody close
    Step(
        "ask-the-others", READER_RECORDS & OWN_BEHALF & PLANNED & OTHERS_PRESENT & ~others_agreed.is_("all"), "others"
    ),
    Step("do-not-make-it", READER_RECORDS & PLANNED & criminal.is_("criminal"), "self"),
    Step("choose-sound", READER_RECORDS & OWN_BEHALF & PLANNED & IMAGE & ~camera.is_("fixed"), "self"),
    Step(
        "announce-it",
        READER_RECORDS & OWN_BEHALF & PLANNED & ~AGREED & ~OBJECTED & criminal.is_("not_criminal"),
        "provider",
        ("notice",),
    ),
    Step(
        "ask-in-writing",
        READER_RECORDS & OWN_BEHALF & (OBJECTED | (agreements.is_("house_rule") & rule_says.is_("forbids"))),
        "provider",
        ("written_information",),
    ),
    Step("stop-and-get-advice", READER_RECORDS & STARTED & criminal.is_("criminal", "contested"), "legal_aid"),
    Step(
        "keep-the-original",
        READER_RECORDS & OWN_BEHALF & STARTED & criminal.is_("not_criminal") & ~capture.is_("live"),
        "self",
    ),
    Step(
        "keep-it-close",
        READER_RECORDS & OWN_BEHALF & ~SPREAD & criminal.is_("not_criminal"),
        "self",
    ),
    Step(
        "use-it-in-procedure",
        READER_RECORDS
        & OWN_BEHALF
        & STARTED
        & criminal.is_("not_criminal")
        & (use.has("complaint", "civil_court", "admin_court") | wish.has("use", "complain")),
        "legal_aid",
    ),
    # --- The reader is a professional who records or wants to
    Step("ask-employer-first", READER_RECORDS & STAFF & WITH_DEVICE & PLANNED, "dpo"),
    Step(
        "ask-consent",
        side.is_("recorder", "organisation") & BY_PROVIDER & PLANNED & ~SECRET & ~OBJECTED,
        "patient",
        ("consent_request",),
    ),
    Step(
        "do-not-record-secretly",
        side.is_("recorder", "organisation") & BY_PROVIDER & PLANNED & SECRET,
        "patient",
        ("consent_request",),
    ),
    Step("respect-the-no", side.is_("recorder", "organisation") & BY_PROVIDER & OBJECTED, "patient"),
    Step("report-the-threat", READER_RECORDS & PROVIDER & purpose.is_("safety"), "manager"),
    Step(
        "meet-ai-conditions",
        side.is_("recorder", "organisation") & BY_PROVIDER & capture.is_("transcript"),
        "dpo",
    ),
    Step(
        "stop-using-it",
        side.is_("recorder", "organisation") & BY_PROVIDER & STARTED & UNLAWFUL,
        "self",
    ),
    Step("tell-your-manager", READER_RECORDS & STAFF & STARTED & UNLAWFUL & WITH_DEVICE, "manager"),
    Step(
        "tell-the-patient",
        side.is_("recorder", "organisation") & BY_PROVIDER & STARTED & SECRET,
        "patient",
    ),
    Step(
        "publish-privacy-notice",
        (READER_RECORDS & capacity.is_("self_employed") & WITH_DEVICE) | (side.is_("organisation") & BY_PROVIDER),
        "self",
        ("privacy_notice",),
    ),
    Step("involve-dpo", side.is_("organisation") & BY_PROVIDER, "dpo"),
    Step("answer-requests", side.is_("organisation") & BY_PROVIDER & STARTED, "patient"),
    # --- The reader holds a recording that somebody else made
    Step("do-not-spread", side.is_("received") & criminal.is_("criminal", "contested"), "self"),
    Step("use-with-care", side.is_("received") & criminal.is_("not_criminal"), "self"),
    # --- Nothing but notes
    Step("notes-are-free", (ON_PAPER | TYPED) & READER_RECORDS, "self"),
    Step("ask-for-the-notes", (ON_PAPER | TYPED) & READER_RECORDED & PROVIDER, "holder", ("access",)),
    Step("talk-with-the-recorder", side.is_("organisation") & (PRIVATE | PAID_REPRESENTATIVE), "recorder"),
)

REFERRALS = (
    Referral("danger", "emergency", situation.has("danger")),
    Referral("danger", "veilig_thuis", situation.has("danger")),
    Referral("abuse", "veilig_thuis", situation.has("abuse")),
    Referral("abuse", "lmz", situation.has("abuse")),
    Referral("compulsory", "pvp", situation.has("compulsory")),
    Referral("dismissal", "lawyer", situation.has("dismissal")),
    Referral("court_case", "lawyer", situation.has("court_case")),
    Referral("whistleblower", "lawyer", situation.has("whistleblower")),
    Referral("suspect", "lawyer", situation.has("suspect")),
    Referral("edited", "lawyer", situation.has("edited")),
    Referral("deceased", "legal_aid", situation.has("deceased")),
    Referral("privileged", "lawyer", situation.has("privileged")),
    Referral("leak", "data_protection_authority", situation.has("leak")),
    Referral("police", "lawyer", POLICE),
    Referral("abroad", "legal_aid", abroad.is_("yes")),
    Referral("offence", "legal_aid", criminal.is_("criminal")),
    Referral("maybe_offence", "legal_aid", criminal.is_("contested")),
    Referral("open_law", "legal_aid", making.is_("contested") & ~criminal.is_("contested")),
    Referral("nobody_knows", "pvp", norm.is_(UNDECIDED) & ~REGULATED),
    Referral("regulated", "legal_aid", REGULATED),
    Referral("publication", "lawyer", use.has("public") | wish.has("publish")),
    Referral(
        "complaint",
        "complaints_officer",
        wish.has("complain") & ~use.has("complaint") & conversation.is_("care"),
    ),
    Referral(
        "complaint",
        "ombudsman",
        wish.has("complain") & ~use.has("complaint") & conversation.is_("assessment"),
    ),
)

NOT_COVERED_REFERRAL = Referral("not_covered", "legal_aid", conversation.is_("care"))
"""Where to go about a kind of conversation on which this release does not advise; shown instead of findings."""

MISCONCEPTIONS = (
    Misconception(
        "not-criminal-is-not-allowed",
        BY_PROVIDER & criminal.is_("not_criminal") & making.is_("not_allowed"),
        ("wgbo-457", "avg-art-6"),
    ),
    Misconception("not-in-file-is-still-gdpr", BY_PROVIDER & ~use.has("file") & STARTED, ("avg-art-2-lid-1",)),
    Misconception("only-for-me", STAFF & gdpr.is_("contested"), ("hvj-jehovan-todistajat",)),
    Misconception("telling-afterwards", BY_PROVIDER & SECRET, ("hvj-sl-bodycam",)),
    Misconception(
        "intake-consent", BY_PROVIDER & announcement.is_("agreed_general"), ("nvgzp-supervisie", "avg-art-7")
    ),
    Misconception("voice-is-no-fingerprint", BY_PROVIDER & capture.is_("transcript"), ("edpb-02-2021", "uavg-art-29")),
    Misconception("filming-is-not-sound", OWN_BEHALF & IMAGE, ("sr-139f",)),
    Misconception("one-party-rule", OWN_BEHALF & OTHERS_PRESENT & ~IMAGE & ~OUTSIDER, ("sr-139a",)),
    Misconception("my-house-my-device", OWN_BEHALF & OUTSIDER & SECRET, ("hr-2018-2342",)),
    Misconception(
        "house-rule-is-no-crime",
        agreements.is_("house_rule") & rule_says.is_("forbids") & criminal.is_("not_criminal"),
        ("bw-6-162", "engelfriet-2017-arts"),
    ),
    Misconception(
        "recording-is-not-publishing",
        OWN_BEHALF & (SPREAD | wish.has("publish")),
        ("hvj-lindqvist", "knmg-handreiking-2017"),
    ),
    Misconception(
        "patient-need-not-ask",
        side.is_("recorded") & OWN_BEHALF & ~IMAGE & ~OUTSIDER,
        ("knmg-handreiking-2017",),
    ),
    Misconception(
        "no-copy-from-patient",
        side.is_("recorded") & PRIVATE & wish.has("hear", "erase"),
        ("avg-art-2-lid-2-c",),
    ),
    Misconception("erase-at-once", HOLDER_KNOWN & wish.has("erase"), ("avg-art-18",)),
    Misconception("claim-is-no-refusal", HOLDER_KNOWN & progress.is_("refused"), ("hvj-ft-dw", "hvj-brillen-rottler")),
    Misconception("six-weeks-for-court", HOLDER_KNOWN & progress.is_("refused"), ("uavg-art-35", "uavg-art-36")),
    Misconception(
        "unlawful-evidence-may-count",
        WITH_DEVICE & UNLAWFUL & (use.has("civil_court", "complaint") | situation.has("court_case")),
        ("hr-2014-1632",),
    ),
    Misconception("police-asked", POLICE, ("ehrm-mm", "ehrm-van-vondel")),
)

LETTERS = (
    "access", "reminder", "erasure", "restriction", "objection", "dpo_complaint", "care_complaint",
    "written_information", "notice", "consent_request", "privacy_notice", "breach_notice", "takedown", "petition",
)  # fmt: skip
"""Every letter of the contract."""

BODIES = tuple(dict.fromkeys((*(step.to for step in STEPS), *(item.body for item in REFERRALS))))
"""Every addressee and every body to which a reader is sent."""
