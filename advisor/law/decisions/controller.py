"""Who answers for the recording? (controller, art. 4 onder 7 GDPR)"""

from ..questions import agreements, capacity, purpose, rule_says
from ..rules import Argument, Contest, Rule, Table
from .facts import FOR_WORK, GDPR, JOURNALIST, PAID_REPRESENTATIVE, POLICE, PRIVATE, STAFF
from .gdpr import GDPR_APPLIES

gdpr = GDPR_APPLIES.subject()
UNREGULATED = gdpr.is_("exempt", "out_of_scope") | POLICE
OWN_AIM = purpose.is_("memory", "keepsake", "check") & ~FOR_WORK
AGAINST_INSTRUCTIONS = agreements.is_("house_rule", "signed", "order") & rule_says.is_("forbids")

WHO_ANSWERS = Contest(
    (
        ("organisation", (Argument("controller-organisation-stays", ("hvj-juris", "hvj-deutsche-wohnen")),)),
        ("organisation_and_recorder", (Argument("controller-own-way", ("edpb-07-2020",)),)),
    ),
    None,
)

RULES = (
    Rule("controller-nobody", UNREGULATED, "nobody", ("avg-art-2-lid-2-c", "avg-art-4-7"), "A", GDPR),
    Rule(
        "controller-private",
        gdpr.is_("applies") & (PRIVATE | PAID_REPRESENTATIVE),
        "recorder",
        ("avg-art-4-7", "hvj-lindqvist"),
        "A",
        GDPR,
    ),
    Rule(
        "controller-private-contested",
        gdpr.is_("contested") & (PRIVATE | PAID_REPRESENTATIVE),
        "contested",
        ("avg-art-4-7", "avg-art-2-lid-2-c"),
        "C",
        GDPR,
        contest=Contest(
            (
                ("nobody", (Argument("controller-follows-exemption", ("avg-art-2-lid-2-c",)),)),
                ("recorder", (Argument("controller-who-decides", ("avg-art-4-7",)),)),
            ),
            None,
        ),
    ),
    Rule(
        "controller-self-employed",
        ~UNREGULATED & capacity.is_("self_employed"),
        "recorder",
        ("avg-art-4-7",),
        "B",
        GDPR,
    ),
    Rule(
        "controller-regulated",
        ~UNREGULATED & (capacity.is_("regulated") | JOURNALIST),
        "recorder",
        ("avg-art-4-7",),
        "B",
        GDPR,
    ),
    Rule(
        "controller-organisation",
        ~UNREGULATED & capacity.is_("organisation", "work_unknown"),
        "organisation",
        ("avg-art-4-7", "edpb-07-2020", "avg-art-24-29-32"),
        "A",
        GDPR,
    ),
    Rule(
        "controller-staff",
        ~UNREGULATED & STAFF & ~OWN_AIM & ~AGAINST_INSTRUCTIONS,
        "organisation",
        ("hvj-juris", "hvj-deutsche-wohnen", "avg-art-24-29-32"),
        "B",
        GDPR,
    ),
    Rule(
        "controller-staff-own-aim",
        ~UNREGULATED & STAFF & OWN_AIM & ~AGAINST_INSTRUCTIONS,
        "contested",
        ("edpb-07-2020", "avg-art-4-7", "avg-art-24-29-32"),
        "C",
        GDPR,
        contest=WHO_ANSWERS,
    ),
    Rule(
        "controller-staff-against-instructions",
        ~UNREGULATED & STAFF & AGAINST_INSTRUCTIONS,
        "contested",
        ("edpb-07-2020", "hvj-juris"),
        "C",
        GDPR,
        contest=WHO_ANSWERS,
    ),
)

CONTROLLER = Table(
    "controller",
    ("nobody", "recorder", "organisation", "organisation_and_recorder", "contested"),
    RULES,
)
DECISIONS = (CONTROLLER,)
