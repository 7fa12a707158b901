"""A lawyer can check every rule without reading Python."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from django.template.loader import render_to_string
from django.test import Client

from advisor.accountability.rules_page import decision_url, rule_row, rules_index, unit_page
from advisor.accountability.units import Unit, unit_of, unit_of_rule, units, units_of
from advisor.law.conditions import ALWAYS
from advisor.law.decisions.all import DECISIONS, FINDINGS, RULES
from advisor.law.questions import capacity
from advisor.law.rules import Rule, Table, Worst
from tests.accountability.reading import page, part, plain

MOST_BYTES = 400_000


def rule(id: str, verdict: str = "yes", **more: object) -> Rule:
    """A made-up rule."""
    return Rule(id, capacity.is_("staff"), verdict, ("avg-art-6",), "B", date(2020, 1, 1), **more)  # type: ignore[arg-type]


def test_every_decision_is_read_in_exactly_one_place() -> None:
    placed = Counter(item.id for unit in units().values() for item in (*unit.worsts, *unit.tables))
    assert placed == Counter(list(DECISIONS))


def test_every_rule_has_one_address() -> None:
    assert set(unit_of_rule()) == set(RULES)


def test_tables_that_share_rules_are_read_together_and_others_alone() -> None:
    shared = rule("shared")
    decisions = {
        table.id: table
        for table in (
            Table("evidence_civil", ("yes",), (shared, rule("own"))),
            Table("evidence_youth", ("yes",), (shared,)),
            Table("gdpr", ("yes",), (rule("alone"),)),
        )
    }
    found = units_of(decisions)
    assert {unit.id: [table.id for table in unit.tables] for unit in found.values()} == {
        "gdpr": ["gdpr"],
        "evidence": ["evidence_civil", "evidence_youth"],
    }
    assert [item.id for item in found["evidence"].rules] == ["shared", "own"]


def test_parts_of_a_finding_that_are_least_favourable_stand_on_its_page() -> None:
    decisions = {
        "sharing_kept": Worst("sharing_kept", ("yes",), ((ALWAYS, "gdpr"),)),
        "sharing": Worst("sharing", ("yes",), ((ALWAYS, "sharing_kept"),)),
    }
    (unit,) = units_of(decisions).values()
    assert [worst.id for worst in unit.worsts] == ["sharing", "sharing_kept"]


@pytest.mark.parametrize("unit", units())
def test_page_is_whole_and_not_too_heavy(unit: str) -> None:
    shown = page(f"regels/{unit}/")
    assert len(shown.encode()) <= MOST_BYTES
    for item in units()[unit].rules:
        assert shown.count(f'id="regel-{item.id}"') == 1
    assert "None" not in plain(shown)


@pytest.mark.parametrize("unit", units())
def test_every_link_within_the_page_leads_somewhere(unit: str) -> None:
    shown = page(f"regels/{unit}/")
    for target in shown.split('href="#')[1:]:
        assert f'id="{target.split(chr(34))[0]}"' in shown


@pytest.mark.parametrize("decision", DECISIONS)
def test_every_decision_has_an_address(decision: str) -> None:
    response = Client().get(f"/verantwoording/regels/{decision}/")
    if unit_of(decision) == decision:
        assert response.status_code == 200
    else:
        assert response.status_code == 302
        assert response["Location"] == decision_url(decision)
        target = decision_url(decision).removeprefix("/verantwoording/")
        address, _, anchor = target.partition("#")
        assert f'id="{anchor}"' in page(address) or not anchor


def test_unknown_decision_is_not_found() -> None:
    assert Client().get("/verantwoording/regels/nonsense/").status_code == 404


def test_every_decision_has_a_name_in_words() -> None:
    titles = [unit["title"] for finding in rules_index()["findings"] for unit in finding["units"]]
    assert len(titles) == len(set(titles)) == len(units())
    assert not set(titles) & set(DECISIONS)


def test_every_finding_is_in_the_index() -> None:
    assert [finding["title"] for finding in rules_index()["findings"]] == [
        unit_page(finding)["title"] for finding in FINDINGS
    ]


def test_a_rule_shows_all_that_it_is() -> None:
    shown = plain(part(page("regels/evidence/"), "regel-evidence-youth"))
    for words in (
        "Uitkomst Omstreden",
        "Telt voor In een zaak over kinderen",
        "Zekerheid C Omstreden",
        "vanaf 29 november 2015",
        "Deze kant lijkt sterker: Hangt af van de zaak",
        "nog niet door een jurist nagekeken",
    ):
        assert words in shown, words


def test_sources_of_a_rule_are_links() -> None:
    shown = part(page("regels/criminal_sound/"), "regel-sound-participant")
    assert '<a href="https://wetten.overheid.nl/jci1.3:c:BWBR0001854&amp;artikel=139a"' in shown


def test_exceptions_are_told_on_both_sides() -> None:
    unit = Unit(
        "gdpr", "gdpr", [], [Table("gdpr", ("yes", "no"), (rule("most"), rule("exception", "no", beats=("most",))))]
    )
    most, exception = (rule_row(item, unit) for item in unit.rules)
    assert (most["beats"], most["beaten_by"]) == ([], ["exception"])
    assert (exception["beats"], exception["beaten_by"]) == (["most"], [])


def test_who_reviewed_a_rule_and_until_when_it_holds_is_told() -> None:
    item = rule("sound-participant", reviewed=("mr. A. Jansen", date(2027, 2, 3)), until=date(2028, 1, 1))
    row = {"number": 1, **rule_row(item, Unit("gdpr", "gdpr", [], [Table("gdpr", ("yes",), (item,))]))}
    shown = plain(render_to_string("accountability/rule.html", {"rule": row}))
    assert "door mr. A. Jansen op 3 februari 2027" in shown
    assert "vanaf 1 januari 2020, tot 1 januari 2028" in shown


def test_a_least_favourable_decision_lists_its_parts_in_words() -> None:
    shown = page("regels/norm/")
    assert "De minst gunstige uitkomst telt" in shown
    assert 'href="/verantwoording/regels/norm_company/"' in shown


def test_when_a_part_counts_is_told() -> None:
    assert "Telt mee als Gebruik van opname: ‘Delen met collega’s of een leidinggevende’" in plain(
        page("regels/sharing/")
    )


def test_how_many_rules_a_lawyer_reviewed_is_said_once_for_all() -> None:
    assert "Nog geen jurist heeft deze regels nagekeken." in plain(page(""))
