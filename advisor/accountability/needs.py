"""The texts that the pages for checking us need, beside those of the advice."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.law.decisions.all import DECISIONS, FINDINGS

from .names import decision_title, finding_of
from .units import units

Text = tuple[str, str, tuple[str, ...]]
"""Kind, id and the partials that must be there."""


def decision_texts() -> Iterator[Text]:
    """A title for every page of decisions, and for every decision that cannot be named after a finding and a part.

    Also the words of verdicts that the finding does not have: those of facts on which several rules hang.
    """
    unnamed = [decision for decision in DECISIONS if decision_title(decision) == decision]
    for name in dict.fromkeys((*(unit for unit in units() if unit not in FINDINGS), *unnamed)):
        yield "decision", name, ("title", "short")
    for decision in DECISIONS.values():
        finding = DECISIONS.get(finding_of(decision.id))
        known = finding.verdicts if finding else ()
        own = tuple(f"verdict_{verdict}" for verdict in decision.verdicts if verdict not in known)
        if own:
            yield "decision", decision.id, own
