"""The order of the questions: a list in words, and a drawing of which answers decide what is asked.

The drawing is a diagram of lines: every question has a row, every question that decides about later ones a line down
along the rows, with a dot where a later question depends on it. All coordinates are in SVG units (CSS pixels).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from advisor.law.conditions import ALWAYS, NEVER
from advisor.law.decisions.all import DECISIONS
from advisor.law.questions import QUESTIONS, Question
from advisor.law.rules import Decision, Table
from advisor.texts.load import text

from .in_words import phrase
from .names import NEUTRAL, finding_of, finding_short, neutral_option, subject_label

ROW = 40
BOX_WIDTH = 250
BOX_HEIGHT = 30
EDGE = 8
LANE = 17
LANES_BEGIN = EDGE + BOX_WIDTH + 26
OFFSET = 7
"""How far the line out of a box lies under, and the line into it above, the middle of the row."""
COLOURS = 4


@dataclass(frozen=True, slots=True)
class Lane:
    """A line down from one question along the questions that depend on it. Rows count from 0."""

    source: int
    targets: tuple[int, ...]
    lane: int

    @property
    def x(self) -> int:
        """Where the line runs."""
        return LANES_BEGIN + self.lane * LANE

    @property
    def colour(self) -> int:
        """The number of its colour."""
        return self.lane % COLOURS

    @property
    def path(self) -> str:
        """Out of its box, down along the rows, with a side line into the box of every question that depends on it."""
        right = EDGE + BOX_WIDTH
        start, end = middle(self.source) + OFFSET, middle(self.targets[-1]) - OFFSET
        sides = "".join(f"M{self.x} {middle(target) - OFFSET}H{right + 7}" for target in self.targets)
        return f"M{right} {start}H{self.x}V{end}{sides}"

    @property
    def dots(self) -> list[tuple[int, int]]:
        """Where the line branches off."""
        return [(self.x, middle(target) - OFFSET) for target in self.targets]


def middle(row: int) -> int:
    """The height of the middle of a row."""
    return EDGE + row * ROW + ROW // 2


def lanes_of(questions: Sequence[Question]) -> list[Lane]:
    """A line for every question on which a later one depends; lines that run beside each other have their own place."""
    row = {question.id: number for number, question in enumerate(questions)}
    found: list[Lane] = []
    busy: list[int] = []
    for number, question in enumerate(questions):
        targets = tuple(row[later.id] for later in questions[number + 1 :] if question.id in later.asked_when.reads())
        if not targets:
            continue
        free = next((lane for lane, until in enumerate(busy) if until < number), len(busy))
        busy[free : free + 1] = [targets[-1]]
        found.append(Lane(number, targets, free))
    return found


def drawing() -> dict[str, Any]:
    """The drawing: its size, boxes, lines and the place of arrows."""
    lanes = lanes_of(QUESTIONS)
    into = sorted({target for lane in lanes for target in lane.targets})
    return {
        "width": max((lane.x for lane in lanes), default=LANES_BEGIN) + EDGE + 4,
        "height": 2 * EDGE + len(QUESTIONS) * ROW,
        "boxes": [
            {
                "number": number + 1,
                "label": subject_label(question.id),
                "x": EDGE,
                "y": middle(number) - BOX_HEIGHT // 2,
                "width": BOX_WIDTH,
                "height": BOX_HEIGHT,
                "baseline": middle(number) + 5,
            }
            for number, question in enumerate(QUESTIONS)
        ],
        "lanes": lanes,
        "arrows": [{"x": EDGE + BOX_WIDTH, "y": middle(row) - OFFSET} for row in into],
    }


def questions_page() -> dict[str, Any]:
    """Every question with when it is asked and what reads it, and the drawing."""
    return {
        "drawing": drawing(),
        "questions": [question_row(number, question) for number, question in enumerate(QUESTIONS, start=1)],
    }


def question_row(number: int, question: Question) -> dict[str, Any]:
    """One question, in words."""
    return {
        "id": question.id,
        "number": number,
        "title": text("question", question.id, "title", NEUTRAL),
        "short": subject_label(question.id),
        "multi": question.multi,
        "asked_when": None if question.asked_when == ALWAYS else phrase(question.asked_when),
        "optional_when": None if question.optional_when == NEVER else phrase(question.optional_when),
        "always_optional": question.optional_when == ALWAYS,
        "default": neutral_option(question.id, question.default) if question.default else "",
        "options": [
            {
                "label": neutral_option(question.id, option.id),
                "offered_when": None if option.offered_when == ALWAYS else phrase(option.offered_when),
            }
            for option in question.options
        ],
        "read_by": [finding_short(finding) for finding in findings_reading(question.id)],
    }


def findings_reading(question: str) -> list[str]:
    """The findings of which some rule looks at this question itself."""
    return list(dict.fromkeys(finding_of(item.id) for item in DECISIONS.values() if question in _questions_read(item)))


def _questions_read(decision: Decision) -> set[str]:
    if isinstance(decision, Table):
        return {atom.subject for atom in decision.atoms()}
    return {subject for when, _ in decision.parts for subject in when.reads()}
