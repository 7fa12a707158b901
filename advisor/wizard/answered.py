"""The list "Uw antwoorden": what was answered, and where to change it."""

from __future__ import annotations

from advisor.law.answers import Answers, Reading
from advisor.law.events import Dates
from advisor.texts.reader import reader
from advisor.texts.summary import answer_text, question_label

from .links import question_urls


def answer_rows(answers: Answers, dates: Dates, reading: Reading) -> list[dict[str, str]]:
    """Each answer that counts, in the order of asking, with the address where it can be changed."""
    words = reader(reading.kept)
    change_url = question_urls(answers, dates)
    return [
        {
            "question_id": question_id,
            "question_title": question_label(question_id, words),
            "answer": answer_text(question_id, given, words),
            "change_url": change_url(question_id),
        }
        for question_id, given in reading.kept.items()
    ]
