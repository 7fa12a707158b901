"""The decided cases on an advice: what is the same, what differs, what was decided, by whom."""

from __future__ import annotations

from typing import Any

import pytest
from django.template.loader import render_to_string

from advisor.advice.cases import MOST_SHARED, case_row, case_rows, labels
from advisor.law.answers import Answers
from advisor.law.assess import assess
from advisor.law.cases import load, shown
from advisor.law.report import as_data
from advisor.law.similarity import compare, similar
from advisor.pages.examples import EXAMPLES
from advisor.texts.reader import reader

ANSWERS = {example.id: example.answers for example in EXAMPLES}
SEED = ANSWERS["secretly_recorded_patient"]
WANTS = ANSWERS["patient_wants_to_record"]


def rows(answers: Answers) -> list[dict[str, Any]]:
    return case_rows(assess(answers), reader(answers))


def test_seed_story_sees_the_case_that_is_hers() -> None:
    first, *rest = rows(SEED)
    assert first["id"] == "c001"
    assert (first["different"], first["other_outcome"], first["same_outcome"]) == ([], [], True)
    assert len(first["same"]) == MOST_SHARED
    assert len(rest) <= 2


def test_a_difference_is_told_from_both_sides_and_the_case_speaks_of_nobody_as_u() -> None:
    row = next(row for row in rows(WANTS) if row["different"])
    told = {item["question"]: item for item in row["different"]}
    assert told["Verteld of gevraagd"]["yours"].startswith("Ja")
    assert told["Verteld of gevraagd"]["theirs"].startswith("Nee, de zorgverlener")


def test_another_outcome_is_named() -> None:
    found = compare(load()["c129"], assess(WANTS))
    assert found is not None
    row = case_row(found, reader(WANTS))
    assert "Strafrecht" in row["other_outcome"]
    assert not row["same_outcome"]


def test_evidence_and_sharing_are_named_once() -> None:
    assert labels(["evidence_civil", "evidence", "sharing_public", "sharing_kept"]) == labels(["evidence", "sharing"])


@pytest.mark.parametrize("case", shown(), ids=lambda case: case.id)
def test_every_case_can_be_told(case: Any) -> None:
    found = compare(case, assess(case.answers))
    if found is None:
        assert not case.findings
        return
    section = render_to_string("advice/cases.html", {"similar_cases": [case_row(found, reader(case.answers))]})
    assert "Vergelijkbare zaken" in section
    assert not any(left in section for left in ("{{", "{%", "None"))


def test_data_hold_the_same_cases_in_the_form_of_the_contract() -> None:
    for example in EXAMPLES:
        assessment = assess(example.answers)
        data = as_data(assessment)["similar_cases"]
        assert [item["id"] for item in data] == [found.case.id for found in similar(assessment)]
        for item in data:
            assert list(item) == ["id", "same", "different", "findings"]
            assert not set(item["same"]) & set(item["different"])
            assert item["findings"] == {name: list(given) for name, given in load()[item["id"]].findings.items()}
