"""What is measured, in the order of each round, and against what."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .load import Job
from .servers import FLOOR, OURS, PLAIN, STOCK
from .visitors import Visitors, hot, same

FEW = 16
"""Addresses that many people ask for at the same time."""
AT_ONCE = 4
"""Connections: one more than a worker has threads, so that it is never idle."""


@dataclass(frozen=True)
class Subject:
    """One thing that is measured: on which server, what is asked, and beside which other subject it is put."""

    name: str
    server: str
    jobs: Callable[[Visitors], Iterator[Job]]
    beside: str = ""
    connections: int = AT_ONCE


SUBJECTS = (
    Subject("floor", FLOOR, lambda _: same("/")),
    Subject("question", OURS, Visitors.questions, "floor"),
    Subject("question, plain template", PLAIN, lambda _: same("/plain/question/"), "floor"),
    Subject("question, hot", OURS, lambda visitors: hot(visitors.questions(), FEW), "floor"),
    Subject("advice", OURS, Visitors.advices, "floor"),
    Subject("advice, alone", OURS, Visitors.advices, connections=1),
    Subject("advice, plain template", PLAIN, lambda _: same("/plain/advice/"), "floor"),
    Subject("advice, hot", OURS, lambda visitors: hot(visitors.advices(), FEW), "floor"),
    Subject("step: answer, redirect, page", OURS, Visitors.steps),
    Subject("wizard, stock", STOCK, Visitors.stock_walks),
    Subject("wizard", OURS, Visitors.walks, "wizard, stock"),
    Subject("wizard and its advice", OURS, lambda visitors: visitors.walks(advice=True), "wizard, stock"),
    Subject("PDF", OURS, lambda visitors: visitors.advices("advies.pdf"), connections=2),
    Subject("API: advice", OURS, Visitors.api, "floor"),
)
"""The steps of the stock wizard are those of its walks: it has no address for one step alone."""

LOADED = ("floor", "question", "advice")
"""The subjects that are also measured at a fixed rate. What the floor's tail is, the machine makes."""
