"""Does the recording fit agreements, house rules and professional norms?

Three norms are judged apart: what the other party may expect, what was agreed, and what others who are present
want. The least favourable is the verdict.
"""

from ..conditions import ALWAYS
from ..rules import Worst
from .norm_terms import VERDICTS

NORM = Worst(
    "norm",
    VERDICTS,
    ((ALWAYS, "norm_other_party"), (ALWAYS, "norm_agreement"), (ALWAYS, "norm_company")),
)
DECISIONS = (NORM,)
