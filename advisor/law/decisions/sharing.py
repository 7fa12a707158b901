"""May the recording be shared like this? One answer per use; publication is the same question for everybody's eyes.

`sharing` is the least favourable over the uses that were answered; `publication` is always answered, since it is the
riskiest step. Recordings whose making was an offence come first (art. 139e, 139f and 139g Sr), then professionals
(secrecy), organisations (purpose), then private persons (circle, others who are heard).
"""

from ..conditions import ALWAYS, Condition
from ..questions import use
from ..rules import Rule, Table, Worst
from . import sharing_offence, sharing_organisation, sharing_private, sharing_professional, sharing_widely
from .sharing_terms import USES, VERDICTS

CIRCLE_RULES = (
    *sharing_professional.RULES,
    *sharing_organisation.RULES,
    *sharing_private.RULES,
    *sharing_widely.RULES,
)


def _table(decision: str, option: str, rules: tuple[Rule, ...]) -> Table:
    return Table(decision, VERDICTS, tuple(rule for rule in rules if option in rule.scope))


ORIGIN = {option: _table(f"sharing_origin_{option}", option, sharing_offence.RULES) for option in USES}
CIRCLE = {option: _table(f"sharing_circle_{option}", option, CIRCLE_RULES) for option in USES}


def _both(decision: str, option: str) -> Worst:
    """Where the recording comes from and how far it goes: the least favourable counts."""
    return Worst(decision, VERDICTS, ((ALWAYS, f"sharing_circle_{option}"), (ALWAYS, f"sharing_origin_{option}")))


BY_USE = {option: _both(f"sharing_{option}", option) for option in USES}
PUBLICATION = _both("publication", "public")


def _answered(option: str) -> Condition:
    """Where no use was asked about (loose notes), only keeping them is judged."""
    return use.has(option) if option != "kept" else use.has("kept") | ~use.has(*USES)


SHARING = Worst("sharing", VERDICTS, tuple((_answered(option), f"sharing_{option}") for option in USES))
DECISIONS = (*ORIGIN.values(), *CIRCLE.values(), *BY_USE.values(), SHARING, PUBLICATION)
