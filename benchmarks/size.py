"""Cost against size: an assessment of the law as it is, and of a law with four and sixteen times as much in it.

The larger law is made of copies: every question and every rule again under another name, with its own answers.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from statistics import median
from unittest.mock import patch

from advisor.law import answers as reading
from advisor.law import evaluation
from advisor.law.answers import Answers, read
from advisor.law.conditions import All, Any, Condition, Is, Not, bit
from advisor.law.decisions.all import DECISIONS, FINDINGS
from advisor.law.questions import BY_ID, QUESTIONS, Question
from advisor.law.rules import DOSSIER_DATE, Decision, Table, Worst
from advisor.law.sieve import sieve_of

TIMES = (1, 4, 16)
ROUNDS = 5
OTHER_WORK = bytearray(32 * 1024 * 1024)
"""Read through between two assessments: it leaves as much of the law in the processor's cache as an advice page does.

An assessment that comes right after another finds a small law there, and a large one not: no visitor meets that.
"""
LINE = 64
"""Bytes that a processor fetches together."""


def renamed(condition: Condition, number: int) -> Condition:
    """The same condition on the questions and findings of copy `number`."""
    if isinstance(condition, Is):
        subject = name(condition.subject, number)
        mask = 0
        for option in condition.options:
            mask |= bit(subject, option)
        return Is(subject, condition.options, mask)
    if isinstance(condition, Not):
        return Not(renamed(condition.part, number))
    if isinstance(condition, All | Any):
        return type(condition)(tuple(renamed(part, number) for part in condition.parts))
    raise TypeError(f"a condition of an unknown kind: {condition!r}")


def name(id: str, number: int) -> str:
    """What a question or decision is called in copy `number`; copy 0 is the law itself."""
    return f"{id}~{number}" if number else id


def questions(number: int) -> list[Question]:
    """All questions of copy `number`."""
    return [
        replace(
            question,
            id=name(question.id, number),
            asked_when=renamed(question.asked_when, number),
            optional_when=renamed(question.optional_when, number),
            options=tuple(replace(o, offered_when=renamed(o.offered_when, number)) for o in question.options),
        )
        for question in QUESTIONS
    ]


def decisions(number: int) -> dict[str, Decision]:
    """All decisions of copy `number`."""
    copies: dict[str, Decision] = {}
    for decision in DECISIONS.values():
        id = name(decision.id, number)
        if isinstance(decision, Worst):
            parts = tuple((renamed(when, number), name(part, number)) for when, part in decision.parts)
            copies[id] = replace(decision, id=id, parts=parts)
        else:
            rules = tuple(replace(rule, when=renamed(rule.when, number)) for rule in decision.rules)
            copies[id] = replace(decision, id=id, rules=rules)
    return copies


@contextmanager
def law(times: int) -> Iterator[Mapping[str, Decision]]:
    """A law of `times` copies: its questions are asked within the block, and its decisions are given."""
    everything: list[Question] = []
    rules: dict[str, Decision] = {}
    for number in range(times):
        everything += questions(number)
        rules |= decisions(number)
    by_id = {question.id: question for question in everything}
    gated = [(question.id, question.bits, question.gate) for question in everything if question.gate]
    # What was remembered of the questions as they are says nothing of the others.
    fresh = lru_cache(maxsize=20_000 * times)(evaluation._asked.__wrapped__)
    with (
        patch.object(reading, "QUESTIONS", everything),
        patch.object(evaluation, "QUESTIONS", everything),
        patch.object(evaluation, "BY_ID", by_id),
        patch.object(evaluation, "_GATED", gated),
        patch.object(evaluation, "_asked", fresh),
    ):
        # As the site does once it has the law: what stays is not looked through for garbage.
        for decision in rules.values():
            if isinstance(decision, Table):
                sieve_of(decision)
        gc.collect()
        gc.freeze()
        yield rules
        gc.unfreeze()


def milliseconds(times: int, cases: Sequence[Answers]) -> float:
    """The median time to read complete answers to all questions, and to conclude all findings from them."""
    taken = []
    with law(times) as rules:
        wanted = [name(finding, number) for number in range(times) for finding in FINDINGS]
        for _ in range(ROUNDS):
            for case in cases:
                given = {name(id, number): chosen for number in range(times) for id, chosen in case.items()}
                reading._read.cache_clear()
                sum(OTHER_WORK[::LINE])
                begin = time.perf_counter()
                work = evaluation.Evaluation(rules, read(given).facts, DOSSIER_DATE)
                for finding in wanted:
                    work.conclude(finding)
                taken.append(time.perf_counter() - begin)
    return median(taken) * 1000


def rules_and_questions(times: int) -> tuple[int, int]:
    """How many rules and questions a law of so many copies has."""
    rules = sum(len(decision.rules) for decision in DECISIONS.values() if not isinstance(decision, Worst))
    return rules * times, len(BY_ID) * times
