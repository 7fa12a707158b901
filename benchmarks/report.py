"""The figures as tables in Markdown, with the goals and whether they were met."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median, quantiles

from .load import Run
from .plan import SUBJECTS

Figures = Mapping[str, list[Run]]
"""Of each subject the runs, one in each round."""


@dataclass(frozen=True)
class Measured:
    """All that one run of the benchmark found. Times are in seconds unless a name says otherwise."""

    figures: Figures
    loaded: Figures
    megabytes_at_start: float
    megabytes_after: float
    starts: list[float]
    assessments_ms: Mapping[int, float]
    sizes: Mapping[int, tuple[int, int]]

    def rate(self, subject: str) -> float:
        """The median over the rounds of how many were done in a second."""
        return median(run.rate for run in self.figures[subject])

    def wait(self, subject: str) -> float:
        """The median wait over all rounds."""
        return median(wait for run in self.figures[subject] for wait in run.waits)


@dataclass(frozen=True)
class Goal:
    """One goal: what is measured, how it is written, and whether the figure is good enough."""

    name: str
    figure: Callable[[Measured], float]
    unit: str
    met: Callable[[float], bool]
    wanted: str


def _tail(run: Run) -> float:
    """How many times the median the slowest hundredth waits."""
    cuts = quantiles(run.waits, n=100)
    return cuts[98] / cuts[49]


def _typical_tail(subject: str) -> Callable[[Measured], float]:
    """The same at a fixed rate, in the median round."""
    return lambda measured: median(map(_tail, measured.loaded[subject]))


GOALS = (
    Goal("question page, of the floor's rate", lambda m: m.rate("question") / m.rate("floor"), "×", lambda f: f >= 0.15, "≥ 0.15"),
    Goal("question page asked by many, of the floor's rate", lambda m: m.rate("question, hot") / m.rate("floor"), "×", lambda f: f >= 0.5, "≥ 0.5"),
    Goal("advice page asked by many, of the floor's rate", lambda m: m.rate("advice, hot") / m.rate("floor"), "×", lambda f: f >= 0.5, "≥ 0.5"),
    Goal("advice page, median wait of a visitor alone", lambda m: m.wait("advice, alone") * 1000, "ms", lambda f: f <= 30, "≤ 30"),
    Goal("finished wizards, of the stock wizard's rate", lambda m: m.rate("wizard") / m.rate("wizard, stock"), "×", lambda f: f >= 5, "≥ 5"),
    Goal("question page at 80% load, p99 of p50", _typical_tail("question"), "×", lambda f: f <= 5, "≤ 5"),
    Goal("advice page at 80% load, p99 of p50", _typical_tail("advice"), "×", lambda f: f <= 5, "≤ 5"),
    Goal("memory of a worker after all of it", lambda m: m.megabytes_after, "MB", lambda f: f <= 150, "≤ 150"),
    Goal("from start to the first answer", lambda m: median(m.starts), "s", lambda f: f <= 2, "≤ 2"),
    Goal("assessment with 16 times the law, of 16 times its time", lambda m: m.assessments_ms[16] / m.assessments_ms[1] / 16, "×", lambda f: f <= 1.1, "≤ 1.1"),
)  # fmt: skip


def markdown(measured: Measured) -> str:
    """All tables."""
    return "\n\n".join((rates(measured), tails(measured), sizes(measured), goals(measured))) + "\n"


def rates(measured: Measured) -> str:
    """What was done in a second, with its spread over the rounds, and beside its opponent."""
    rows = ["| What | A second, median (lowest–highest) | Wait p50 / p99 | Beside |", "|---|---|---|---|"]
    for subject in SUBJECTS:
        runs = measured.figures[subject.name]
        each = [run.rate for run in runs]
        waits = sorted(wait * 1000 for run in runs for wait in run.waits)
        p99 = waits[min(len(waits) - 1, int(len(waits) * 0.99))]
        beside = f"{median(each) / measured.rate(subject.beside):.2f} × {subject.beside}" if subject.beside else ""
        rows.append(
            f"| {subject.name} | {median(each):,.1f} ({min(each):,.1f}–{max(each):,.1f}) "
            f"| {median(waits):.1f} / {p99:.1f} ms | {beside} |"
        )
    return "\n".join(rows)


def tails(measured: Measured) -> str:
    """The waits at a fixed rate of 80% of what was done as fast as it goes: of each figure that of the median round."""
    rows = ["| At 80% load | A second | p50 | p99 | p99 of p50, median (lowest–highest) |", "|---|---|---|---|---|"]
    for name, runs in measured.loaded.items():
        cuts = [quantiles([wait * 1000 for wait in run.waits], n=100) for run in runs]
        p50, p99 = (median(each[place] for each in cuts) for place in (49, 98))
        ratios = [_tail(run) for run in runs]
        rows.append(
            f"| {name} | {median(run.rate for run in runs):,.1f} | {p50:.1f} ms | {p99:.1f} ms "
            f"| {median(ratios):.1f} ({min(ratios):.1f}–{max(ratios):.1f}) × |"
        )
    return "\n".join(rows)


def sizes(measured: Measured) -> str:
    """Cost against size, and what stands on itself."""
    rows = ["| Law | Rules | Questions | An assessment |", "|---|---|---|---|"]
    for times, milliseconds in measured.assessments_ms.items():
        rules, questions = measured.sizes[times]
        rows.append(f"| × {times} | {rules:,} | {questions} | {milliseconds:.2f} ms |")
    rows.append(f"\nMemory of a worker: {measured.megabytes_at_start:.0f} MB after its start.")
    return "\n".join(rows)


def goals(measured: Measured) -> str:
    """Each goal with its figure."""
    rows = ["| Goal | Wanted | Found | Met |", "|---|---|---|---|"]
    for goal in GOALS:
        figure = goal.figure(measured)
        rows.append(
            f"| {goal.name} | {goal.wanted} | {figure:.2f} {goal.unit} | {'yes' if goal.met(figure) else 'NO'} |"
        )
    return "\n".join(rows)
