"""Was there, in secret, no other way? What an exception to telling people hangs on (art. 41 UAVG).

Only for a threat, or for an organisation with a concrete suspicion, and never for words of others that nobody in the
conversation asked to record.
"""

from ..rules import Rule, Table
from .facts import GDPR, SECRET
from .necessity import ORGANISED_LAST_RESORT, THREAT_LAST_RESORT

RULES = (
    Rule("last-resort-told", ~SECRET, "told", ("avg-art-13-14",), "A", GDPR),
    Rule("last-resort-threat", SECRET & THREAT_LAST_RESORT, "last_resort", ("uavg-art-41",), "B", GDPR),
    Rule(
        "last-resort-suspicion",
        SECRET & ORGANISED_LAST_RESORT,
        "last_resort",
        ("uavg-art-41", "ap-dpia-lijst", "ehrm-lopez-ribalda"),
        "B",
        GDPR,
    ),
    Rule(
        "last-resort-none",
        SECRET & ~THREAT_LAST_RESORT & ~ORGANISED_LAST_RESORT,
        "no_excuse",
        ("uavg-art-41", "hvj-sl-bodycam"),
        "B",
        GDPR,
    ),
)

LAST_RESORT_TABLE = Table("transparency_last_resort", ("told", "last_resort", "no_excuse"), RULES)
DECISIONS = (LAST_RESORT_TABLE,)
