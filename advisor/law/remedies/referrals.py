"""Where a person's help is needed. Danger comes first; a reason may have several bodies, the nearest first.

Nobody is sent away for nothing: where the law is clear and nothing presses, there is no referral. Where it is open, or
where a crime, a child or a lawsuit is in play, there always is one.
"""

from ..decisions.confidentiality import CONFIDENTIALITY
from ..decisions.facts import POLICE, PROVIDER, REGULATED, SECRET
from ..decisions.sharing import PUBLICATION, SHARING
from ..questions import (
    CARE_LIKE,
    abroad,
    capacity,
    capture,
    mandate,
    others,
    others_agreed,
    side,
    situation,
    use,
    voiceprint,
    wish,
)
from ..rules import UNDECIDED
from .items import Referral
from .readers import (
    ASSESSMENT,
    AT_WORK,
    CAMERA_ONLY,
    CARE,
    CHILD_RECORDS,
    FACES_THE_PUBLIC,
    GOVERNMENT,
    LEGAL,
    ONLY_NOTES,
    OTHER_KIND,
    OWN,
    OWN_RECORDING,
    PLANNED,
    POLICE_TALK,
    PRIVATE_LIFE,
    READER_ARRANGES,
    READER_RECORDS,
    SPREAD,
    UNLAWFUL,
    YOUTH,
    criminal,
    making,
    norm,
)

confidentiality = CONFIDENTIALITY.subject()
publication = PUBLICATION.subject()
sharing = SHARING.subject()

NEAR_HOME = CARE_LIKE | PRIVATE_LIFE | CAMERA_ONLY | OTHER_KIND
TROUBLE = UNLAWFUL | making.is_("contested") | SPREAD
CHILD_WITHOUT_A_SAY = others.has("child_under_12", "child_12_15", "child_16_17") & ~others_agreed.is_("all")
CHILD = CHILD_WITHOUT_A_SAY | CHILD_RECORDS | mandate.is_("minor")
"""A child was recorded without a say in it, or made the recording."""
TO_A_LARGE_GROUP = use.has("large_group") & ~use.has("public") & ~wish.has("publish") & ~ONLY_NOTES
TO_THE_PUBLIC = (use.has("public") | wish.has("publish")) & ~ONLY_NOTES
CANNOT_DECIDE = others.has("incapacitated") & ~others_agreed.is_("all")
CODE_UNKNOWN = REGULATED & (norm.is_(UNDECIDED) | confidentiality.is_(UNDECIDED) | sharing.is_(UNDECIDED))
"""Lawyers, investigators, court experts: what their own code says is not in the sources."""
NEW_RISKS = capacity.is_("organisation") & (capture.is_("transcript") | voiceprint.is_("yes") | SECRET)
"""What an organisation may not begin without looking into the risks first."""
RECORDED_AT_WORK = side.is_("recorded") & OWN_RECORDING & FACES_THE_PUBLIC
"""Help with a complaint is for the patient, the parent or the citizen; a worker goes to the employer."""
COMPLAINS = wish.has("complain") & ~use.has("complaint") & ~READER_ARRANGES
GETS_YOUTH_CARE = (READER_RECORDS & OWN) | (side.is_("recorded", "involved") & PROVIDER)
"""The reader is the parent or the young person, not the worker."""

REFERRALS = (
    Referral("danger", "emergency", situation.has("danger")),
    Referral("danger", "veilig_thuis", situation.has("danger") & NEAR_HOME),
    Referral("danger", "police", situation.has("danger") & ~NEAR_HOME),
    Referral("abuse", "veilig_thuis", situation.has("abuse")),
    Referral("abuse", "lmz", situation.has("abuse") & CARE_LIKE),
    Referral("compulsory", "pvp", situation.has("compulsory")),
    Referral("dismissal", "union", situation.has("dismissal") & ~READER_ARRANGES),
    Referral("dismissal", "lawyer", situation.has("dismissal")),
    Referral("court_case", "lawyer", situation.has("court_case")),
    Referral("court_case", "youth_advocate", situation.has("court_case") & YOUTH & GETS_YOUTH_CARE),
    Referral("whistleblower", "whistleblowers", situation.has("whistleblower")),
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
    Referral("minors", "youth_advocate", YOUTH & TROUBLE & CHILD),
    Referral("minors", "legal_aid", ~YOUTH & TROUBLE & CHILD),
    Referral("incapacity", "legal_aid", TROUBLE & (CANNOT_DECIDE | mandate.is_("representative"))),
    Referral("nobody_knows", "pvp", norm.is_(UNDECIDED) & CARE_LIKE & ~REGULATED),
    Referral("nobody_knows", "legal_aid", making.is_(UNDECIDED) & ~CODE_UNKNOWN),
    Referral("regulated", "dean", CODE_UNKNOWN & LEGAL),
    Referral("regulated", "legal_aid", CODE_UNKNOWN),
    Referral("open_law", "legal_aid", making.is_("contested") & ~criminal.is_("contested")),
    Referral("publication", "lawyer", TO_THE_PUBLIC & ~publication.is_("allowed")),
    Referral("publication", "legal_aid", TO_A_LARGE_GROUP & ~sharing.is_("allowed")),
    Referral("new_system", "dpo", READER_ARRANGES & PLANNED & AT_WORK & NEW_RISKS & ~making.is_("allowed")),
    Referral("complaint", "complaints_officer", COMPLAINS & CARE & ~RECORDED_AT_WORK),
    Referral("complaint", "youth_advocate", COMPLAINS & YOUTH & ~RECORDED_AT_WORK),
    Referral(
        "complaint",
        "ombudsman",
        COMPLAINS & (ASSESSMENT | GOVERNMENT | POLICE_TALK) & ~RECORDED_AT_WORK,
    ),
    Referral("complaint", "mediator", COMPLAINS & (PRIVATE_LIFE | CAMERA_ONLY) & OWN_RECORDING),
)
