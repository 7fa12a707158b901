"""Steps that come before all others: safety, a recording that is out, a leak."""

from ..decisions.facts import JOURNALIST, PROVIDER
from ..questions import situation, wish
from .items import Step
from .readers import (
    ONLY_NOTES,
    OWN,
    PLANNED,
    READER_ARRANGES,
    READER_RECORDED,
    READER_RECORDS,
    SPREAD,
    STARTED,
)

OTHERS_SPREAD = READER_RECORDED | (READER_ARRANGES & (OWN | JOURNALIST))
"""The reader can ask others to take it away."""
READER_SPREADS = (READER_RECORDS & ~JOURNALIST) | (READER_ARRANGES & PROVIDER)

STEPS = (
    Step("safety-first", situation.has("danger"), "emergency"),
    Step("report-abuse", situation.has("abuse"), "veilig_thuis"),
    Step("stop-the-spread", OTHERS_SPREAD & STARTED & SPREAD, "publisher", ("takedown",)),
    Step("take-it-offline", READER_SPREADS & STARTED & SPREAD, "self"),
    Step(
        "do-not-publish-yet",
        ~READER_RECORDED & ~JOURNALIST & ~ONLY_NOTES & ((PLANNED & SPREAD) | (wish.has("publish") & ~SPREAD)),
        "legal_aid",
    ),
    Step(
        "handle-the-leak",
        situation.has("leak") & PROVIDER & (READER_RECORDS | READER_ARRANGES),
        "dpo",
        ("breach_notice",),
    ),
    Step("ask-about-the-leak", situation.has("leak") & READER_RECORDED & PROVIDER, "holder"),
    Step("limit-the-loss", situation.has("leak") & READER_RECORDS & OWN & STARTED, "self"),
)
