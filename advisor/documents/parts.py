"""What a letter is put together from: parts, each with the answers under which it is said and what it rests on.

A part is data like a rule. ``greeting`` names a partial in ``templates/text/nl/letter/<letter>.html``,
``frame.greeting`` one in ``templates/text/nl/letter_part/frame.html``. A part under a condition that is still open is
left out: a letter says nothing that the answers do not carry.
"""

from __future__ import annotations

from dataclasses import dataclass

from advisor.law.assess import Assessment
from advisor.law.conditions import ALWAYS, NEVER, Condition, Facts, Subject, bit
from advisor.law.decisions.facts import SECRET
from advisor.law.questions import announcement, authority, capacity, conversation, moment, side, wish
from advisor.law.remedies import LETTERS
from advisor.law.remedies.readers import ONLY_NOTES

OFFERED = Subject("offered", LETTERS)
"""The letters that the steps of the advice name, as something that a part can depend on."""


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of text of a letter.

    It is said when `when` holds, `unless` the other condition is known to hold as well: so there is something to say
    where an answer is open. `sources` are what it rests on; each must be citeable.
    """

    id: str
    when: Condition = ALWAYS
    sources: tuple[str, ...] = ()
    unless: Condition = NEVER

    def fits(self, facts: Facts) -> bool:
        """Whether it is said on these facts."""
        return bool(self.when.value(facts)) and not self.unless.value(facts)


@dataclass(frozen=True, slots=True)
class Content:
    """All parts of one letter, in order. `tips` are what the sender should know, shown beside the letter."""

    letter: str
    parts: tuple[Part, ...]
    tips: tuple[Part, ...] = ()


def facts_of(assessment: Assessment) -> Facts:
    """The answers, the verdicts and the letters that are offered, as conditions read them."""
    true, still_open = assessment.reading.facts
    for name, finding in assessment.findings.items():
        if finding.verdict is not None:
            true |= bit(name, finding.verdict)
    for letter in assessment.letters:
        true |= bit(OFFERED.subject, letter)
    return Facts(true, still_open)


def text_place(part: Part, letter: str) -> tuple[str, str, str]:
    """The kind, the id and the partial of the text of a part."""
    owner, dot, partial = part.id.partition(".")
    return ("letter_part", owner, partial) if dot else ("letter", letter, part.id)


# --- Notions that several letters use
ORGANISATION = capacity.is_("staff", "organisation", "work_unknown")
"""The letter goes to an organisation; otherwise to the person who recorded."""
CAMERA_ONLY = conversation.is_("none")
HAPPENED = ~moment.is_("planned")
ON_BEHALF = side.is_("involved")
ERASE_ONLY = wish.has("erase") & ~wish.has("hear", "know", "use")
"""Nobody asks for a copy."""
LETTER_TERM = ("avg-art-12",)

# --- Pieces that most letters share
SENDER = (Part("frame.sender"),)
TO_HOLDER = (
    Part("to.organisation", ORGANISATION),
    Part("to.person", unless=ORGANISATION),
)
DATED = (Part("frame.date"), Part("subject"), Part("frame.greeting"))
BEHALF = (
    Part("behalf.parent", ON_BEHALF & authority.is_("parent", "parent_joint"), ("wgbo-465",)),
    Part("behalf.appointed", ON_BEHALF & authority.is_("appointed")),
    Part("behalf.proxy", ON_BEHALF & authority.is_("proxy")),
    Part("behalf.family", ON_BEHALF & authority.is_("family")),
    Part("behalf.heir", ON_BEHALF & authority.is_("heir")),
    Part(
        "behalf.open",
        ON_BEHALF,
        unless=authority.is_("self", "parent", "parent_joint", "appointed", "proxy", "family", "heir"),
    ),
)
HEARD = (
    Part("which.made", moment.is_("made"), unless=ONLY_NOTES),
    Part("which.ongoing", moment.is_("ongoing"), unless=ONLY_NOTES),
    Part("which.notes", HAPPENED & ONLY_NOTES),
    Part("which.not_told", SECRET & ~CAMERA_ONLY, ("avg-art-13-14",)),
    Part("which.denied", announcement.is_("denied")),
    Part("which.refused", announcement.is_("refused")),
    Part("which.withdrawn", announcement.is_("withdrawn")),
)
"""How it came to be known that there is a recording."""
WHICH = (Part("which.talk", ~CAMERA_ONLY), Part("which.camera", CAMERA_ONLY))
CLOSING = (Part("frame.closing"),)
COPY_TO_RECORDER = (Part("frame.copy_to", capacity.is_("staff")),)
NO_IDENTITY_NUMBER = Part("tips.no_identity_number")
SEND_WITH_PROOF = Part("tips.send_with_proof")
TO_DPO_TOO = Part("tips.to_dpo", ORGANISATION, ("avg-art-37-39",))
