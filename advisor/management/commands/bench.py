"""``manage.py bench``: how fast the law and the pages are, on one core in this process. A measurement, not a test."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Iterable
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any, ClassVar

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.test import Client
from django.test.utils import override_settings

from advisor.documents.paper import paper
from advisor.documents.pdf import compiled, packed
from advisor.documents.words import words_of
from advisor.law.answers import Answers, offered, read
from advisor.law.assess import assess
from advisor.law.decisions.all import DECISIONS, RULES
from advisor.law.proof import prove
from advisor.law.questions import KIND_KNOWN, QUESTIONS
from advisor.law.rules import DOSSIER_DATE, Table
from advisor.wizard.links import advice_url, question_url

SEED = 1
"""Of the random answers: every run measures the same ones."""
NUMBER = 300
"""Distinct answers that are measured."""

PDFS = 50
"""Distinct advices of which a PDF is made."""

SERVED = {"ALLOWED_HOSTS": ["testserver"], "SECURE_SSL_REDIRECT": False}
"""Settings under which the test client gets a page at its first try."""


class Command(BaseCommand):
    """Prints the time of an assessment, the size and time of the proof, and the time of a page."""

    help = "Measures how fast the law and the pages are, in this process."
    requires_system_checks: ClassVar[list[str]] = []

    def handle(self, *args: Any, **options: Any) -> None:
        cases = random_cases(random.Random(SEED), NUMBER)  # noqa: S311
        first, *others = [_milliseconds(assess, answers) for answers in cases]
        self._print("assessment, the first in this process (no cache filled)", f"{first:.2f} ms")
        self._print(f"assessment, median of {len(others)} other answers", f"{median(others):.2f} ms")
        self.stdout.write(
            "pages through the whole stack, each address asked once, so none comes out of the page cache:"
        )
        with TemporaryDirectory() as folder, override_settings(**SERVED, STATIC_ROOT=folder):
            call_command("collectstatic", interactive=False, verbosity=0)
            self._print(*_pages("question page", [_question_address(answers) for answers in cases]))
            self._print(*_pages("advice page", [advice_url(answers) for answers in cases]))
        self._print(*_documents(cases[:PDFS]))
        self.stdout.write("the proof takes a while:")
        self._print(*_proof())

    def _print(self, name: str, figures: str) -> None:
        self.stdout.write(f"{name}: {figures}")


def random_cases(source: random.Random, number: int) -> list[Answers]:
    """Distinct complete answers, as visitors could give them."""
    cases: dict[str, Answers] = {}
    while len(cases) < number:
        answers: dict[str, tuple[str, ...]] = {}
        for question in QUESTIONS:
            reading = read(answers)
            if reading.unanswered[:1] == (question.id,):
                chosen = source.choice(offered(question, reading.facts))
                answers[question.id] = (chosen.id,)
        if KIND_KNOWN.value(read(answers).facts):
            cases[advice_url(answers)] = answers
    return list(cases.values())


def _question_address(answers: Answers) -> str:
    """The address of the last question of these answers, as a visitor meets it."""
    *earlier, last = answers
    return question_url(last, {question: answers[question] for question in earlier})


def _documents(cases: Iterable[Answers]) -> tuple[str, str]:
    """Time and size of PDFs, from the words of the advice to the file."""
    first, *others = [json.dumps(words_of(paper(answers, {}, "https://opnamewijzer.example"))) for answers in cases]
    compiled(first)
    times = [_milliseconds(lambda data: packed(compiled(data)), data) for data in others]
    sizes = [len(packed(compiled(data))) / 1000 for data in others]
    return "PDF", f"p50 {median(times):.0f} ms, {median(sizes):.0f} kB, largest {max(sizes):.0f} kB, over {len(times)}"


def _milliseconds(work: Callable[[Any], object], argument: object) -> float:
    begin = time.perf_counter()
    work(argument)
    return (time.perf_counter() - begin) * 1000


def _proof() -> tuple[str, str]:
    """Every table over all answers; a decision that is the worst of others needs no proof of its own."""
    begin = time.perf_counter()
    tables = [decision for decision in DECISIONS.values() if isinstance(decision, Table)]
    proofs = [prove(table.id, DECISIONS, DOSSIER_DATE) for table in tables]
    seconds = time.perf_counter() - begin
    combinations = sum(proof.combinations for proof in proofs)
    return "proof", f"{len(proofs)} tables, {len(RULES)} rules, {combinations:.1e} combinations, {seconds:.1f} s"


def _pages(name: str, addresses: Iterable[str]) -> tuple[str, str]:
    """p50 and p99 over distinct addresses, after one page of each kind has filled the templates."""
    client = Client()
    warm, *measured = dict.fromkeys(addresses)
    client.get(warm)
    times = [_milliseconds(lambda address: _shown(client, address), address) for address in measured]
    p50, p99 = median(times), quantiles(times, n=100)[98]
    return name, f"p50 {p50:.1f} ms, p99 {p99:.1f} ms over {len(times)} addresses"


def _shown(client: Client, address: str) -> None:
    """Ask for a page. Raises RuntimeError where it is no page: then the figures would mean nothing."""
    if (status := client.get(address).status_code) != 200:
        raise RuntimeError(f"{address} gave {status}")
