"""The report of the benchmark leaves nothing out, and can say no."""

from __future__ import annotations

import pytest

from benchmarks.load import Run
from benchmarks.plan import LOADED, SUBJECTS
from benchmarks.report import GOALS, Measured, goals, markdown, rates


def measured(**others: object) -> Measured:
    """A benchmark in which everything took ten milliseconds."""
    run = Run(1.0, [0.01] * 100)
    usual = {
        "figures": {subject.name: [run, run] for subject in SUBJECTS},
        "loaded": {name: [run] for name in LOADED},
        "megabytes_at_start": 90.0,
        "megabytes_after": 140.0,
        "starts": [1.0, 1.1, 1.2],
        "assessments_ms": {1: 1.0, 4: 4.0, 16: 16.0},
        "sizes": {1: (600, 28), 4: (2400, 112), 16: (9600, 448)},
    }
    return Measured(**{**usual, **others})  # type: ignore[arg-type]


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.name)
def test_each_subject_has_its_row(subject: object) -> None:
    assert f"| {subject.name} | 100.0 (100.0–100.0) | 10.0 / 10.0 ms |" in rates(measured())  # type: ignore[attr-defined]


def test_each_goal_has_its_row() -> None:
    rows = goals(measured()).splitlines()[2:]
    assert [row.split(" | ")[0].strip("| ") for row in rows] == [goal.name for goal in GOALS]
    assert markdown(measured()).endswith(goals(measured()) + "\n")


def test_goal_that_is_not_met_says_so() -> None:
    row = "| memory of a worker after all of it | ≤ 150 |"
    assert f"{row} 140.00 MB | yes |" in goals(measured())
    assert f"{row} 151.00 MB | NO |" in goals(measured(megabytes_after=151.0))
