"""What a question page shows: the question, its options, the way back and the answers so far."""

from __future__ import annotations

from collections.abc import Collection

from advisor.law.answers import Answers, Reading, offered
from advisor.law.events import Dates
from advisor.law.questions import Question
from advisor.texts.language import language
from advisor.texts.load import text, words_in
from advisor.texts.reader import reader

from .answered import answer_rows
from .fieldset import Fieldset, fieldset
from .links import question_url, start_url
from .walk import previous, progress


def question_page(
    question: Question,
    answers: Answers,
    dates: Dates,
    reading: Reading,
    *,
    chosen: Collection[str],
    failed: bool,
    dropped: bool,
) -> dict[str, object]:
    """The context of ``question.html``.

    `chosen` are the options to show as chosen, `failed` says that an answer was sent that cannot be taken,
    `dropped` that a part of the address followed was dropped.
    """
    words = reader(reading.kept)
    earlier = previous(reading, question.id)
    number, total = progress(answers, question.id)
    return {
        "question": _fieldset(question, reading, words, chosen, failed),
        "notice": text("wizard", "notice", "dropped", words) if dropped else "",
        # Spelled out: a form without an address carries the fragment of the page (the link from the error to
        # its field) on to the next page.
        "form_action": question_url(question.id, answers, dates),
        "step_number": number,
        "step_total": total,
        "previous_url": question_url(earlier, answers, dates) if earlier else "",
        "answers": [row for row in answer_rows(answers, dates, reading) if row["question_id"] != question.id],
        "restart_url": start_url(),
    }


def _fieldset(
    question: Question, reading: Reading, words: dict[str, object], chosen: Collection[str], failed: bool
) -> Fieldset:
    sensible = {option.id for option in offered(question, reading.facts)}
    shown = tuple(option.id for option in question.options if option.id in sensible or option.id in chosen)
    names = words_in("question", question.id, tuple(words))
    return fieldset(
        question.id,
        shown,
        tuple(option for option in shown if option in chosen),
        failed,
        tuple((name, words[name]) for name in names),
        language(),
    )
