"""The operations of the API. Each is a pure function of what it is given and the rules."""

from __future__ import annotations

import logging
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from advisor.documents.blocks import plain_text
from advisor.documents.letter import letter_for
from advisor.law.answers import Answers, InvalidAnswer, read
from advisor.law.assess import assess
from advisor.law.cases import shown
from advisor.law.questions import BY_ID, QUESTIONS
from advisor.law.remedies import LETTERS
from advisor.law.report import answers_from, as_data, dates_from
from advisor.law.rules import DOSSIER_DATE
from advisor.law.sources import SOURCES, citeable
from advisor.texts.load import text
from advisor.wizard.code import encode, inspect
from advisor.wizard.links import advice_url
from advisor.wizard.walk import first_open, progress

from . import schema
from .advice_words import advice_words
from .openapi import describe
from .problems import NoSuchThing, problem
from .words import case_data, question_data, source_data

logger = logging.getLogger(__name__)


class Api(NinjaAPI):
    """The API with its errors in its own description."""

    def get_openapi_schema(self, **kwargs: Any) -> Any:
        """OpenAPI 3.1, completed."""
        return describe(super().get_openapi_schema(**kwargs))

    def get_openapi_operation_id(self, operation: Any) -> str:
        """The name of the function: it is what clients will call it."""
        return str(operation.view_func.__name__)


api = Api(
    title="Opnamewijzer",
    version="1",
    description="May this conversation be recorded, and what can I do now? Dutch law as data. Nothing is kept.",
    docs_url=None,
    openapi_url="/openapi.json",
    urls_namespace="api-1",
)


@api.get("/questions", response=schema.Questions, tags=["questions"], summary="Every question")
def questions(request: HttpRequest) -> Any:
    """All questions in the order of asking. Which of them are asked depends on the answers: see next."""
    asked = [question_data(question, {}) for question in QUESTIONS]
    return {"rules_date": DOSSIER_DATE, "questions": asked}


@api.post("/next", response=schema.Next, tags=["questions"], summary="The next question")
def next_question(request: HttpRequest, given: schema.Given) -> Any:
    """The first question that these answers leave open, worded for this reader; none when the advice is complete."""
    answers, dates = _given(given)
    reading = read(answers)
    following = first_open(reading)
    number, total = progress(answers, following) if following else (None, None)
    return {
        "rules_date": DOSSIER_DATE,
        "question": question_data(BY_ID[following], answers, dates) if following else None,
        "number": number,
        "total": total,
        "ignored": list(reading.ignored),
        "code": encode(reading.kept, dates),
        "advice_url": request.build_absolute_uri(advice_url(answers, dates)),
    }


@api.post("/advice", response=schema.Advice, tags=["advice"], summary="The advice for these answers")
def advise(request: HttpRequest, given: schema.GivenWithId) -> Any:
    """The findings, steps, letters, clocks and comparable cases; also while questions are still open."""
    answers, dates = _given(given)
    return {"id": given.id, **as_data(assess(answers), dates)}


@api.get("/advice/{code}", response=schema.Advice, tags=["advice"], summary="The advice for an address")
def advice_of_code(request: HttpRequest, code: str) -> Any:
    """The same for the code in an address of this site, such as `s2-m3-b1`."""
    decoded = inspect(code)
    if decoded.dropped:
        raise NoSuchThing("this code has a part that means nothing")
    return {"id": None, **as_data(assess(decoded.answers), decoded.dates)}


@api.post("/words", response=schema.AdviceWords, tags=["advice"], summary="The advice in words")
def words(request: HttpRequest, given: schema.Given) -> Any:
    """The advice for these answers in Dutch, as the page says it to this reader."""
    return advice_words(*_given(given))


@api.get("/sources", response=schema.Sources, tags=["sources"], summary="Every source")
def sources(request: HttpRequest) -> Any:
    """The laws, decisions and guidelines that may be cited, each with its link."""
    cited = [source_data(source) for source in SOURCES.values() if source.may_be_cited]
    return {"rules_date": DOSSIER_DATE, "sources": cited}


@api.get("/sources/{id}", response=schema.Source, tags=["sources"], summary="One source")
def source(request: HttpRequest, id: str) -> Any:
    """The source with this id."""
    try:
        return source_data(citeable(id))
    except (KeyError, ValueError) as error:
        raise NoSuchThing("there is no source with this id") from error


@api.get("/cases", response=schema.Cases, tags=["cases"], summary="Every case")
def cases(request: HttpRequest) -> Any:
    """The decided cases to compare with, their facts in our questions."""
    return {"rules_date": DOSSIER_DATE, "cases": [case_data(case) for case in shown()]}


@api.get("/cases/{id}", response=schema.Case, tags=["cases"], summary="One case")
def case(request: HttpRequest, id: str) -> Any:
    """The case with this id."""
    for found in shown():
        if found.id == id:
            return case_data(found)
    raise NoSuchThing("there is no case with this id")


@api.get("/letters", response=schema.Letters, tags=["letters"], summary="Every letter")
def letters(request: HttpRequest) -> Any:
    """The names of all letters. Which of them fit depends on the answers: see the advice."""
    named = [{"id": letter, "name": text("letter", letter, "name")} for letter in LETTERS]
    return {"rules_date": DOSSIER_DATE, "letters": named}


@api.post("/letters/{id}", response=schema.Letter, tags=["letters"], summary="A letter for these answers")
def letter(request: HttpRequest, id: str, given: schema.Given) -> Any:
    """The text of a letter that the advice for these answers offers."""
    answers, dates = _given(given)
    try:
        found = letter_for(assess(answers), id, dates)
    except LookupError as error:
        raise NoSuchThing("this letter does not exist or does not fit these answers") from error
    return {
        "id": found.id,
        "rules_date": found.day,
        "title": found.title,
        "text": plain_text(found.blocks),
        "tips": list(found.tips),
        "sources": list(found.sources),
    }


def _given(given: schema.Given) -> tuple[Answers, dict[str, date]]:
    return answers_from(given.answers), dates_from(given.dates)


@api.exception_handler(InvalidAnswer)
def invalid_answer(request: HttpRequest, error: InvalidAnswer) -> HttpResponse:
    """An answer or day that is not known; the English detail names what is."""
    return problem(422, str(error), "Een antwoord of dag is niet bekend. In ‘detail’ staat wat wel kan, in het Engels.")


@api.exception_handler(ValidationError)
def invalid_body(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """A body of another shape."""
    where = "; ".join(f"{'.'.join(map(str, fault['loc'][2:]))}: {fault['msg']}" for fault in error.errors[:5])
    return problem(422, where)


@api.exception_handler(NoSuchThing)
def not_found(request: HttpRequest, error: NoSuchThing) -> HttpResponse:
    """An id that is not there."""
    return problem(404, str(error), "Dit bestaat niet, of het past niet bij deze antwoorden.")


@api.exception_handler(HttpError)
def unreadable(request: HttpRequest, error: HttpError) -> HttpResponse:
    """A body that is no JSON."""
    return problem(error.status_code)


@api.exception_handler(Exception)
def broken(request: HttpRequest, error: Exception) -> HttpResponse:
    """Our own mistake: told in the log, without what was asked."""
    logger.error("API: %s", type(error).__name__, exc_info=error)
    return problem(500)
