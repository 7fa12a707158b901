"""The list "Uw antwoorden": what was answered, and where to change it."""

from __future__ import annotations

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from advisor.law.answers import Answers, Reading
from advisor.law.events import Dates
from advisor.texts.kept import kept
from advisor.texts.language import language
from advisor.texts.reader import reader
from advisor.texts.summary import answer_text, question_label

from .links import question_urls

ADDRESS = "{change_url}"
"""Stands in a written row where the address comes; no text holds it."""


def answer_rows(answers: Answers, dates: Dates, reading: Reading) -> list[dict[str, str]]:
    """Each answer that counts, in the order of asking, with the address where it can be changed."""
    words = reader(reading.kept)
    change_url = question_urls(answers, dates)
    return [
        _row(one, question_label(one, words), answer_text(one, given, words), change_url(one))
        for one, given in reading.kept.items()
    ]


def _row(question_id: str, title: SafeString, answer: SafeString, address: str) -> dict[str, str]:
    """One answer, in values and as HTML."""
    html = SafeString(_written(title, answer, language()).replace(ADDRESS, address))
    return {"question_id": question_id, "question_title": title, "answer": answer, "change_url": address, "html": html}


@kept(2048)
def _written(question_title: SafeString, answer: SafeString, language: str) -> str:
    """The row without its address. A page has a dozen of them, and the same few hundred stand on all pages."""
    return render_to_string(
        "parts/answer.html", {"question_title": question_title, "answer": answer, "change_url": SafeString(ADDRESS)}
    )
