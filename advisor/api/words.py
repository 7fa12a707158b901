"""Questions, sources and cases as plain data."""

from __future__ import annotations

from html import unescape
from typing import Any

from django.utils.html import strip_tags

from advisor.law.answers import Answers, read
from advisor.law.cases import Case
from advisor.law.events import NO_DATES, Dates
from advisor.law.questions import Question
from advisor.law.sources import Source
from advisor.texts.cases import case_words
from advisor.wizard.fieldset import Fieldset
from advisor.wizard.page import question_page


def question_data(question: Question, answers: Answers, dates: Dates = NO_DATES) -> dict[str, Any]:
    """A question as its page would ask it after these answers."""
    page: Any = question_page(question, answers, dates, read(answers), chosen=(), failed=False, dropped=False)
    asked: Fieldset = page["question"]
    return {
        "id": asked.id,
        "title": plain(asked.title),
        "hint": str(asked.hint),
        "why": str(asked.why),
        "multi": asked.multi,
        "options": [
            {"id": option.id, "label": plain(option.label), "hint": str(option.hint)} for option in asked.options
        ],
    }


def source_data(source: Source) -> dict[str, Any]:
    """A source with its link."""
    names = ("id", "kind", "short", "title", "says", "primary", "link", "ecli", "date")
    return {name: getattr(source, name) for name in names}


def case_data(case: Case) -> dict[str, Any]:
    """A case with its words, its facts as answers, and what it decided."""
    words = case_words(case)
    return {
        "id": case.id,
        "kind": case.kind,
        "title": plain(str(words["title"])),
        "facts": str(words["facts"]),
        "decision": str(words["decision"]),
        "body": case.body,
        "date": case.date,
        "link": case.link,
        "ecli": case.ecli,
        "answers": {question: list(options) for question, options in case.answers.items()},
        "findings": {finding: list(verdicts) for finding, verdicts in case.findings.items()},
    }


def plain(html: str) -> str:
    """The words of a text without markup."""
    return unescape(strip_tags(html)).strip()
