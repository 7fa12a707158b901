"""Can the recording serve as evidence? One answer per forum, since the forums differ.

The finding `evidence` is the answer at the forum that the visitor names with a use or a wish; without one, the civil
courts. The rules stand per forum in evidence_civil.py and evidence_elsewhere.py.
"""

from ..questions import use, wish
from ..rules import Table, Worst
from . import evidence_civil, evidence_elsewhere
from .evidence_terms import FORUMS as FORUMS
from .evidence_terms import VERDICTS

RULES = evidence_civil.RULES + evidence_elsewhere.RULES


def _forum(forum: str) -> Table:
    return Table(f"evidence_{forum}", VERDICTS, tuple(rule for rule in RULES if forum in rule.scope))


BY_FORUM = {forum: _forum(forum) for forum in FORUMS}
CHOSEN = {
    "civil": use.has("civil_court") | wish.has("damages"),
    "disciplinary": use.has("complaint") | wish.has("complain"),
    "administrative": use.has("admin_court"),
    "youth": use.has("youth_court"),
    "criminal": use.has("police_report") | wish.has("police_report"),
}
NONE_CHOSEN = ~(
    CHOSEN["civil"] | CHOSEN["disciplinary"] | CHOSEN["administrative"] | CHOSEN["youth"] | CHOSEN["criminal"]
)
EVIDENCE = Worst(
    "evidence",
    VERDICTS,
    tuple(
        (CHOSEN[forum] | NONE_CHOSEN if forum == "civil" else CHOSEN[forum], f"evidence_{forum}") for forum in FORUMS
    ),
)
DECISIONS = (*BY_FORUM.values(), EVIDENCE)
