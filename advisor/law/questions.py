"""What is asked: the questions in their order, their options, and when each is asked.

The ids of questions and options are a contract (JSON, addresses, texts, tests): never renamed, never reused.
So are the letter of a question and the number of an option, which spell the answers in an address. Texts stand in
``templates/text/nl/question/<id>.html``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import reduce
from operator import or_

from .conditions import ALWAYS, NEVER, Condition, Subject, bit

EXCLUSIVE = frozenset({"nobody", "none", "kept", "unknown"})
"""Options of a question with more than one answer that exclude the other options."""


@dataclass(frozen=True, slots=True)
class Option:
    """One possible answer. `number` spells it in an address; `offered_when` says when it is shown."""

    id: str
    number: int
    offered_when: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    `asked_when` says in which cases the question makes sense: an answer given in another case is ignored.
    `optional_when` says in which of these cases nobody has to answer before the advice: then `default` is assumed
    and the advice shows that, with a link to change it.
    """

    id: str
    letter: str
    options: tuple[Option, ...]
    asked_when: Condition = ALWAYS
    multi: bool = False
    optional_when: Condition = NEVER
    default: str = ""
    bits: int = field(init=False)
    sometimes: tuple[tuple[int, Condition], ...] = field(init=False)
    """The bits of the options that are not always offered, with the condition on which they are."""
    gate: int = field(init=False)
    """The bits of the earlier options at which `asked_when` looks."""
    unknown: int = field(init=False)
    """The bit of the option `unknown`, or 0 where there is none."""

    def __post_init__(self) -> None:
        mask = 0
        for option in self.options:
            mask |= bit(self.id, option.id)
        object.__setattr__(self, "bits", mask)
        sometimes = tuple((bit(self.id, o.id), o.offered_when) for o in self.options if o.offered_when != ALWAYS)
        object.__setattr__(self, "sometimes", sometimes)
        object.__setattr__(self, "gate", reduce(or_, (leaf.mask for leaf in self.asked_when.leaves()), 0))
        object.__setattr__(self, "unknown", sum(bit(self.id, o.id) for o in self.options if o.id == "unknown"))

    def option(self, option_id: str) -> Option:
        """The option with this id. Raises KeyError when there is none."""
        for option in self.options:
            if option.id == option_id:
                return option
        raise KeyError(option_id)


def _options(ids: str, **offered_when: Condition) -> tuple[Option, ...]:
    return tuple(
        Option(option, number, offered_when.get(option, ALWAYS)) for number, option in enumerate(ids.split(), start=1)
    )


def _subject(question: str, ids: str) -> Subject:
    return Subject(question, tuple(ids.split()))


side = _subject("side", "recorder recorded involved received organisation")
moment = _subject("moment", "planned ongoing made")
situation = _subject(
    "situation",
    "none danger abuse compulsory leak dismissal court_case whistleblower suspect edited deceased privileged",
)
conversation = _subject(
    "conversation",
    "care assessment youth work government education business legal police private none other",
)
channel = _subject("channel", "in_person phone video_call message unknown")
place = _subject("place", "closed home public")
capture = _subject("capture", "audio video transcript live typed notes unknown")
sound = _subject("sound", "yes no unknown")
camera = _subject("camera", "handheld fixed screen hidden none")
voiceprint = _subject("voiceprint", "yes no unknown")
capacity = _subject(
    "capacity",
    "private paid_representative staff self_employed organisation work_unknown regulated journalist police unknown",
)
recorder_age = _subject("recorder_age", "adult 16_17 12_15 under_12 unknown")
presence = _subject("presence", "whole silent bystander left absent line_holder lent pocket hold unknown")
mandate = _subject("mandate", "yes knew representative minor no unknown")
abroad = _subject("abroad", "no yes")
announcement = _subject("announcement", "agreed agreed_general told noticed refused withdrawn secret denied unknown")
others = _subject(
    "others",
    "nobody group companion child_under_12 child_12_15 child_16_17 incapacitated interpreter discussed",
)
others_agreed = _subject("others_agreed", "all not_all not_asked")
authority = _subject("authority", "self parent parent_joint appointed proxy family heir unknown")
health = _subject("health", "yes no unknown")
purpose = _subject(
    "purpose",
    "memory evidence_now evidence_later safety suspicion treatment health_safety record training research quality"
    " type_out publicity keepsake watch_home security check unknown",
)
alternatives = _subject("alternatives", "tried impossible not_tried unknown")
scale = _subject("scale", "once many always unknown")
use = _subject(
    "use",
    "kept relatives second_professional adviser complaint civil_court admin_court youth_court police_report opponent"
    " colleagues file small_group large_group public quoted unknown",
)
agreements = _subject("agreements", "none house_rule signed order unknown")
rule_says = _subject("rule_says", "forbids conditions allows unknown")
progress = _subject("progress", "none waiting month_passed refused copy_given deleted unknown")
wish = _subject("wish", "know hear erase stop police_report complain damages ask use publish arrange repair")

KIND_KNOWN = conversation.is_(*conversation.options)
"""It is known what kind of conversation it was: all other questions hang on that."""
TALK = KIND_KNOWN & ~conversation.is_("none")
"""There is a conversation; else a camera at a door, in a street, a hall or a shop."""
CARE_LIKE = conversation.is_("care", "assessment", "youth")
"""The other is a patient or client, and whoever helps has a duty of secrecy."""

DEVICE = capture.is_("audio", "video", "transcript", "live", "unknown")
PROFESSIONAL = capacity.is_("staff", "self_employed", "organisation", "work_unknown", "regulated")
CARE_PROVIDER = capacity.is_("staff", "self_employed", "organisation", "work_unknown")
ON_OWN_BEHALF = capacity.is_("private", "paid_representative")
EXPERT_IN_CARE = CARE_LIKE & capacity.is_("regulated")
"""A lawyer or expert who records in care, for a case."""
EMPLOYEE = capacity.is_("private") & conversation.is_("work")
"""A worker who records about the own position."""
PRIVATE_TALK = capacity.is_("private", "paid_representative") & conversation.is_("private")
"""Family, an ex-partner, neighbours or a club."""
BY_PHONE = channel.is_("phone", "video_call")
ABSENT_FROM_TALK = presence.is_("bystander", "left", "absent", "line_holder", "lent")
ASKED_BY_PARTICIPANT = mandate.is_("yes", "knew")
NOT_HIDDEN = announcement.is_("agreed", "agreed_general", "told", "noticed")
INFORMED_ONLY = announcement.is_("agreed_general", "told", "noticed")
OTHERS_TO_ASK = others.has(
    "group", "companion", "child_under_12", "child_12_15", "child_16_17", "incapacitated", "interpreter"
)


def _question(
    subject: Subject,
    letter: str,
    asked_when: Condition = ALWAYS,
    *,
    multi: bool = False,
    optional_when: Condition = NEVER,
    default: str = "",
    **offered_when: Condition,
) -> Question:
    return Question(
        subject.subject,
        letter,
        _options(" ".join(subject.options), **offered_when),
        asked_when,
        multi,
        optional_when,
        default,
    )


SECRET = announcement.is_("secret", "denied")
AT_ONE_PLACE = channel.is_("in_person") | conversation.is_("none")
FILMED_SECRETLY_INDOORS = (
    (capture.is_("video") | (capture.is_("live") & ~camera.is_("none")))
    & SECRET
    & AT_ONE_PLACE
    & place.is_("closed", "home")
)

OVERHEARS = (
    (
        capture.is_("audio", "transcript")
        | (capture.is_("live") & camera.is_("none"))
        | (capture.is_("video", "live") & sound.is_("yes"))
    )
    & (ABSENT_FROM_TALK | conversation.is_("none"))
    & ~ASKED_BY_PARTICIPANT
)
"""Words of others are captured, in a conversation in which the recorder has no part and nobody asked for it."""

OTHERS_COUNT = CARE_LIKE & (
    announcement.is_("agreed")
    | (
        INFORMED_ONLY
        & (
            purpose.is_("treatment", "health_safety", "type_out", "evidence_now", "safety", "suspicion", "unknown")
            | (purpose.is_("record") & (capture.is_("transcript", "unknown") | conversation.is_("assessment")))
            | (purpose.is_("quality") & channel.is_("phone", "unknown"))
        )
    )
    | (announcement.is_("refused", "withdrawn") & purpose.is_("evidence_now", "safety", "unknown"))
    | (SECRET & purpose.is_("safety", "suspicion") & alternatives.is_("tried", "impossible", "unknown"))
)
"""Where it is not yet settled that a care provider may not record: then others who are present, and the rules of the
employer, can still decide."""

GROUP_WITHOUT_CONSENT = CARE_LIKE & others.has("group") & others_agreed.is_("not_all", "not_asked")

QUESTIONS: tuple[Question, ...] = (
    _question(side, "s"),
    _question(moment, "m", ~side.is_("received")),
    _question(situation, "b", multi=True),
    _question(conversation, "g"),
    _question(channel, "k", TALK),
    _question(
        capture,
        "v",
        KIND_KNOWN,
        transcript=~conversation.is_("none"),
        typed=~conversation.is_("none"),
        notes=~conversation.is_("none"),
    ),
    _question(capacity, "r", KIND_KNOWN),
    _question(
        presence,
        "d",
        TALK & DEVICE & ~channel.is_("message"),
        line_holder=BY_PHONE | channel.is_("unknown"),
        lent=BY_PHONE | channel.is_("unknown"),
        pocket=BY_PHONE | channel.is_("unknown"),
        hold=BY_PHONE | channel.is_("unknown"),
    ),
    _question(
        mandate,
        "o",
        TALK & ((presence.is_("silent") & ~capture.is_("video")) | ABSENT_FROM_TALK) & ~presence.is_("unknown"),
    ),
    _question(
        camera,
        "c",
        KIND_KNOWN & (capture.is_("live") | (capture.is_("video") & AT_ONE_PLACE)),
        none=capture.is_("live"),
        screen=BY_PHONE | channel.is_("unknown"),
    ),
    _question(
        sound,
        "h",
        KIND_KNOWN
        & capture.is_("video", "live")
        & ~camera.is_("none")
        & (conversation.is_("none") | ABSENT_FROM_TALK | presence.is_("pocket", "hold", "unknown"))
        & ~ASKED_BY_PARTICIPANT,
    ),
    _question(
        place,
        "p",
        KIND_KNOWN
        & AT_ONE_PLACE
        & (
            capture.is_("video")
            | (capture.is_("live") & ~camera.is_("none"))
            | (DEVICE & (ABSENT_FROM_TALK | conversation.is_("none")) & ~ASKED_BY_PARTICIPANT)
            | (DEVICE & ON_OWN_BEHALF & conversation.is_("police"))
        ),
    ),
    _question(announcement, "w", KIND_KNOWN & DEVICE),
    _question(use, "u", KIND_KNOWN & ~(ON_OWN_BEHALF & capture.is_("notes")), multi=True),
    _question(
        purpose,
        "x",
        KIND_KNOWN
        & (
            (
                PROFESSIONAL
                & DEVICE
                & ~(capacity.is_("regulated") & announcement.is_("agreed"))
                & ~(EXPERT_IN_CARE & ~SECRET)
            )
            | (capacity.is_("staff") & capture.is_("typed"))
            | ((ON_OWN_BEHALF | capacity.is_("journalist")) & FILMED_SECRETLY_INDOORS)
            | (capacity.is_("journalist") & DEVICE & use.has("public"))
            | (ON_OWN_BEHALF & conversation.is_("none") & DEVICE)
        ),
    ),
    _question(
        alternatives,
        "l",
        KIND_KNOWN
        & (
            (purpose.is_("safety", "suspicion") & FILMED_SECRETLY_INDOORS)
            | (purpose.is_("safety") & SECRET & PROFESSIONAL & ~OVERHEARS)
            | (purpose.is_("suspicion") & SECRET & capacity.is_("organisation") & ~OVERHEARS)
            | (ON_OWN_BEHALF & conversation.is_("assessment", "government") & use.has("admin_court") & SECRET)
        ),
    ),
    _question(
        others,
        "a",
        TALK & DEVICE & (ON_OWN_BEHALF | (CARE_PROVIDER & OTHERS_COUNT)),
        multi=True,
    ),
    _question(others_agreed, "t", KIND_KNOWN & OTHERS_TO_ASK),
    _question(
        authority,
        "f",
        KIND_KNOWN & side.is_("involved") & ~moment.is_("planned") & PROFESSIONAL & DEVICE,
    ),
    _question(
        scale,
        "n",
        KIND_KNOWN
        & DEVICE
        & (
            (PROFESSIONAL & ~EXPERT_IN_CARE & INFORMED_ONLY & purpose.is_("evidence_now"))
            | ((EMPLOYEE | (PRIVATE_TALK & ~capture.is_("video"))) & SECRET)
        ),
    ),
    _question(
        voiceprint,
        "i",
        KIND_KNOWN
        & PROFESSIONAL
        & ~EXPERT_IN_CARE
        & (
            INFORMED_ONLY
            # Of health a free yes may be recorded anyway, and nothing may after a no or in secret.
            | (
                announcement.is_("agreed", "refused", "withdrawn", "secret", "denied")
                & ~conversation.is_("care", "assessment")
            )
        )
        & (
            (capture.is_("transcript") & purpose.is_("record"))
            | (capture.is_("audio", "video") & purpose.is_("record", "memory") & conversation.is_("work"))
            | (DEVICE & purpose.is_("type_out"))
            | (capture.is_("video") & purpose.is_("record", "security") & ~CARE_LIKE)
        ),
    ),
    _question(
        agreements,
        "e",
        TALK
        & DEVICE
        & (
            (ON_OWN_BEHALF & ~GROUP_WITHOUT_CONSENT)
            | (capacity.is_("staff") & side.is_("recorder", "organisation") & OTHERS_COUNT)
        ),
    ),
    _question(rule_says, "j", TALK & agreements.is_("house_rule", "signed", "order") & ~agreements.is_("unknown")),
    _question(
        recorder_age,
        "y",
        TALK & DEVICE & capacity.is_("private") & conversation.is_("youth", "education") & ~side.is_("received"),
        # In youth care it is nearly always a parent who records.
        optional_when=conversation.is_("youth"),
        default="adult",
    ),
    _question(
        health,
        "z",
        TALK
        & PROFESSIONAL
        & ~conversation.is_("care", "assessment")
        & ~capture.is_("notes")
        & ~(CARE_LIKE & capture.is_("typed")),
    ),
    _question(
        abroad,
        "q",
        TALK,
        optional_when=ALWAYS,
        default="no",
    ),
    _question(
        progress,
        "pr",
        KIND_KNOWN & side.is_("recorded", "involved") & moment.is_("ongoing", "made"),
        optional_when=ALWAYS,
        default="none",
    ),
    _question(
        wish,
        "ww",
        KIND_KNOWN,
        multi=True,
        optional_when=side.is_("recorder"),
        default="know",
    ),
)

BY_ID = {question.id: question for question in QUESTIONS}
BY_LETTER = {question.letter: question for question in QUESTIONS}
