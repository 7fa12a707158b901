"""Did the recording run while somebody waited on the line? Nothing is said then that the purpose needs."""

from ..questions import presence
from ..rules import Rule, Table
from .facts import GDPR

ON_HOLD = presence.is_("hold")

RULES = (
    Rule("waiting-talk", ~ON_HOLD, "talk", ("ap-telefoon-wacht",), "A", GDPR),
    Rule("waiting-on-hold", ON_HOLD, "on_hold", ("ap-telefoon-wacht",), "B", GDPR),
)

WAITING = Table("legal_basis_waiting", ("talk", "on_hold"), RULES)
DECISIONS = (WAITING,)
