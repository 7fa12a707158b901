"""What a recording can mean at work (article 7:611 and 7:669 BW).

A single recording by an employee is usually understood, and no reason for dismissal on the spot. Recording often, lying
about it or using it as leverage ends many contracts, mostly with the transition payment kept. An employer is held to
more.
"""

from ..questions import EMPLOYEE, announcement, scale, situation
from ..rules import Rule
from .facts import CARE_PROVIDER, SECRET, WGBO, WITH_DEVICE
from .norm_organisation import EMPLOYER

BY_EMPLOYEE = EMPLOYEE & WITH_DEVICE & SECRET
BY_EMPLOYER = EMPLOYER & CARE_PROVIDER & WITH_DEVICE
OFTEN = scale.is_("many", "always")
IN_CONFLICT = situation.has("dismissal")
LIED = announcement.is_("denied")


RULES = (
    Rule(
        "trust-employee-once",
        BY_EMPLOYEE & ~OFTEN & ~LIED & ~IN_CONFLICT,
        "risk",
        ("bw-7-611", "lit-recht-2018-2023"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-employee-once-in-conflict",
        BY_EMPLOYEE & ~OFTEN & ~LIED & IN_CONFLICT,
        "risk",
        ("rbdha-2022-8522", "ktr-alkmaar-2021", "lit-recht-2018-2023"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-employee-often",
        BY_EMPLOYEE & OFTEN,
        "serious_risk",
        ("rbrot-2018-1169", "rbgel-2019-3935", "bw-7-669-673"),
        "A",
        WGBO,
    ),
    Rule(
        "trust-employee-lied",
        BY_EMPLOYEE & LIED,
        "serious_risk",
        ("bw-7-611", "bw-7-669-673"),
        "B",
        WGBO,
    ),
    Rule(
        "trust-employer-secret",
        BY_EMPLOYER & SECRET,
        "serious_risk",
        ("bw-7-611", "rbdha-2022-257", "lit-recht-2018-2023"),
        "B",
        WGBO,
    ),
)
