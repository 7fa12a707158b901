"""A wider use never makes a verdict better; telling and asking never make it worse.

Each table is proved over all answers, with the verdicts of the findings that it reads free; then everything that is
built of them, `making`, `sharing`, `publication` and `criminal` among it, has the property too. The three norms are
proved together: what is not asked of one of them matters only where another has decided already.
"""

from collections.abc import Iterator

import pytest

from advisor.law.decisions.all import DECISIONS
from advisor.law.decisions.sharing_terms import USES
from advisor.law.evaluation import reads_findings
from advisor.law.monotone import Change, added_option, option_change, raised_finding, worsenings
from advisor.law.questions import announcement, purpose, use
from advisor.law.rules import DOSSIER_DATE, Decision, Rule, Table
from advisor.law.space import decisions_read

PARTS = (
    "criminal_sound",
    "criminal_image",
    "gdpr_setting",
    "gdpr",
    "legal_basis",
    "special_category",
    "legal_basis_need",
    "legal_basis_waiting",
    "special_category_need",
    "transparency_last_resort",
    "transparency",
    "confidentiality",
    "norm_other_party",
    "making",
    *(f"sharing_{part}_{use}" for part in ("origin", "circle") for use in USES),
)
TOLD = [
    option_change("announcement", "secret", "told"),
    option_change("announcement", "told", "agreed"),
]
WIDER = [added_option("use", use) for use in USES if use != "kept"]


def wrong(decision: Decision, changes: list[Change], *, rising: bool) -> Iterator[str]:
    """What goes the wrong way, one by one: a test that only asks whether there is any can stop at the first."""
    decisions = {**DECISIONS, decision.id: decision}
    for change in changes:
        for item in worsenings(decision, decisions, change, DOSSIER_DATE, rising=rising):
            yield (
                f"{item.change}: {item.before.verdict} {[rule.id for rule in item.before.rules]}"
                f" → {item.after.verdict} {[rule.id for rule in item.after.rules]}"
            )


@pytest.mark.parametrize("change", TOLD, ids=lambda change: change.name)
@pytest.mark.parametrize("part", [*PARTS, "norm"])
def test_telling_and_asking_never_worsen_a_verdict(part: str, change: Change) -> None:
    assert list(wrong(DECISIONS[part], [change], rising=False)) == []


@pytest.mark.parametrize("part", [*PARTS, "norm_agreement", "norm_company"])
def test_a_wider_use_never_improves_a_verdict(part: str) -> None:
    assert list(wrong(DECISIONS[part], WIDER, rising=True)) == []


@pytest.mark.parametrize("part", PARTS)
def test_a_worse_finding_never_improves_what_is_built_on_it(part: str) -> None:
    table = DECISIONS[part]
    assert isinstance(table, Table)
    changes = [
        change
        for finding in reads_findings(table, DECISIONS)
        for change in raised_finding(DECISIONS[finding], DECISIONS)
    ]

    assert list(wrong(table, changes, rising=True)) == []


def test_a_worsening_by_telling_is_found() -> None:
    """The proof can fail: a table in which consent makes it worse."""
    table = DECISIONS["criminal_image"]
    assert isinstance(table, Table)
    agreed = announcement.is_("agreed")
    cause = table.rules[0]
    harsh = Rule("harsh", agreed, "criminal", cause.sources, "A", cause.since, beats=_names(table))
    rules = (harsh, *table.rules)

    assert any(wrong(Table("harsh", table.verdicts, rules), TOLD, rising=False))


def test_an_improvement_by_a_wider_use_is_found() -> None:
    """The proof can fail: a table in which sending it to the police makes everything right."""
    table = DECISIONS["gdpr"]
    assert isinstance(table, Table)
    cause = table.rules[0]
    mild = Rule("mild", use.has("police_report"), "exempt", cause.sources, "A", cause.since, beats=_names(table))
    reporting = [added_option("use", "police_report")]

    assert any(wrong(Table("mild", table.verdicts, (mild, *table.rules)), reporting, rising=True))


def test_an_improvement_by_a_question_that_a_wider_use_brings_up_is_found() -> None:
    """The proof can fail: nobody looks at the use itself, only at what is asked because of it."""
    table = DECISIONS["gdpr"]
    assert isinstance(table, Table)
    cause = table.rules[0]
    mild = Rule("mild", purpose.is_("memory"), "exempt", cause.sources, "A", cause.since, beats=_names(table))
    published = [added_option("use", "public")]

    assert any(wrong(Table("mild", table.verdicts, (mild, *table.rules)), published, rising=True))


def _names(table: Table) -> tuple[str, ...]:
    return tuple(rule.id for rule in table.rules)


def test_the_parts_are_all_that_the_four_findings_are_made_of() -> None:
    needed = set().union(
        *(decisions_read(name, DECISIONS) for name in ("making", "sharing", "publication", "criminal"))
    )
    built = {"criminal", "norm", "sharing", "publication", *(f"sharing_{use}" for use in USES)}

    assert needed - built <= {*PARTS, "norm_agreement", "norm_company"}
