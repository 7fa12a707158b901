"""What visitors ask: addresses and answers drawn at random, of which none comes twice in one run."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from urllib.parse import urlencode

from advisor.law.answers import Answers, offered, read
from advisor.law.questions import KIND_KNOWN, QUESTIONS
from advisor.wizard.forms import FIELD
from advisor.wizard.links import advice_url, first_question_url, question_url

from .client import Answer, Connection
from .opponents import stock

SEED = 1
"""Of the random answers: every run asks the same ones."""
LATE = 5
"""The first questions have few different addresses, so addresses of questions are taken from the sixth on."""
JSON = "application/json"


class WrongAnswer(RuntimeError):
    """The server gave something else than was asked for: then no figure means anything."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request. Where `follow` is set a redirect is expected, and its page is asked for as well."""

    path: str
    body: str = ""
    kind: str = ""
    follow: bool = False

    def __call__(self, connection: Connection) -> None:
        """Ask, and judge the status. Raises WrongAnswer."""
        if self.kind:
            answer = connection.ask("POST", self.path, self.body, kind=self.kind)
        elif self.follow:
            answer = connection.ask("POST", self.path, self.body)
            answer = connection.ask("GET", _redirected(answer, self.path))
        else:
            answer = connection.ask("GET", self.path)
        _shown(answer, self.path)


@dataclass(frozen=True, slots=True)
class Walk:
    """A visitor who answers our questions from the first on, and who may then read the advice."""

    answers: Answers
    advice: bool

    def __call__(self, connection: Connection) -> None:
        """Walk. Raises WrongAnswer where the questions are others than these answers are for."""
        path = first_question_url()
        _shown(connection.ask("GET", path), path)
        for step, given in self.answers.items():
            if f"/{step}/" not in path:
                raise WrongAnswer(f"{path} is not about {step}")
            path = _redirected(connection.ask("POST", path, _fields(step, given)), path)
            if self.advice or "/advies/" not in path:
                _shown(connection.ask("GET", path), path)
        if "/advies/" not in path:
            raise WrongAnswer(f"{path} is no advice")


@dataclass(frozen=True, slots=True)
class StockWalk:
    """The same visitor in the stock wizard."""

    answers: Answers

    def __call__(self, connection: Connection) -> None:
        """Walk. Raises WrongAnswer where the wizard does not end after these answers."""
        answer = connection.ask("GET", "/")
        _shown(answer, "the stock wizard")
        cookies = dict(_cookies(answer))
        for step, given in self.answers.items():
            fields = urlencode({f"{stock.PREFIX}-current_step": step, "csrfmiddlewaretoken": cookies["csrftoken"]})
            sent = "; ".join(f"{name}={value}" for name, value in cookies.items())
            answer = connection.ask("POST", "/", f"{fields}&{_fields(step, given)}", cookie=sent)
            _shown(answer, step)
        if answer.body.decode() != stock.DONE:
            raise WrongAnswer("the wizard asks on")


def _fields(step: str, given: tuple[str, ...]) -> str:
    return urlencode([(f"{step}-{FIELD}", option) for option in given])


def _cookies(answer: Answer) -> Iterator[tuple[str, str]]:
    for line in answer.head.decode().split("\r\n"):
        name, _, value = line.partition(": ")
        if name.lower() == "set-cookie":
            key, _, kept = value.strip().partition(";")[0].partition("=")
            yield key, kept


def _shown(answer: Answer, path: str) -> None:
    if answer.status != 200:
        raise WrongAnswer(f"{path} gave {answer.status}")


def _redirected(answer: Answer, path: str) -> str:
    if answer.status != 302:
        raise WrongAnswer(f"an answer sent to {path} gave {answer.status}")
    return answer.header("location")


class Visitors:
    """Endless requests of each kind. Everything is drawn from one source, and no address twice."""

    def __init__(self) -> None:
        self._source = random.Random(SEED)  # noqa: S311 - visitors, not secrets
        self._asked: set[str] = set()

    def complete(self) -> Iterator[Answers]:
        """Complete answers, each other than all before."""
        while True:
            answers: dict[str, tuple[str, ...]] = {}
            while unanswered := (reading := read(answers)).unanswered:
                question = next(item for item in QUESTIONS if item.id == unanswered[0])
                answers[question.id] = (self._source.choice(offered(question, reading.facts)).id,)
            if KIND_KNOWN.value(read(answers).facts) and self._new(advice_url(answers)):
                yield answers

    def questions(self) -> Iterator[Request]:
        """Question pages from the sixth question on."""
        return (Request(address) for address, _, _ in self._steps())

    def steps(self) -> Iterator[Request]:
        """Answers to such questions, each with the page to which it leads."""
        return (Request(address, _fields(step, given), follow=True) for address, step, given in self._steps())

    def advices(self, below: str = "") -> Iterator[Request]:
        """Advice pages, or what stands below them."""
        return (Request(f"{advice_url(answers)}{below}") for answers in self.complete())

    def api(self) -> Iterator[Request]:
        """Advices from the API."""
        for answers in self.complete():
            yield Request("/api/v1/advice", json.dumps({"answers": answers}), kind=JSON)

    def walks(self, *, advice: bool = False) -> Iterator[Walk]:
        """Whole visits, to where the last answer leads or with the advice that is there."""
        return (Walk(answers, advice) for answers in self.complete())

    def stock_walks(self) -> Iterator[StockWalk]:
        """Whole visits to the stock wizard."""
        return (StockWalk(answers) for answers in self.complete())

    def _steps(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        for answers in self.complete():
            given = list(answers.items())
            for number in range(LATE, len(given) - 1):
                step, option = given[number]
                address = question_url(step, dict(given[:number]))
                if self._new(address):
                    yield address, step, option

    def _new(self, address: str) -> bool:
        new = address not in self._asked
        self._asked.add(address)
        return new


def same(path: str) -> Iterator[Request]:
    """One address over and over."""
    return (Request(path) for _ in count())


def hot(requests: Iterator[Request], number: int) -> Iterator[Request]:
    """The first few over and over: what many people ask for at the same time."""
    few = [next(requests) for _ in range(number)]
    return (few[turn % number] for turn in count())
