"""What a question page shows: the question, its options, the way back and the answers so far."""

from __future__ import annotations

from collections.abc import Collection

from django.urls import reverse
from django.utils.safestring import mark_safe

from advisor.law.answers import Answers, Reading, offered
from advisor.law.events import Dates
from advisor.law.questions import Question
from advisor.texts.load import text
from advisor.texts.reader import reader

from .answered import answer_rows
from .forms import FIELD
from .links import question_url
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
        "question": {
            "id": question.id,
            "title": text("question", question.id, "title", words),
            "hint": text("question", question.id, "hint", words, optional=True),
            "why": text("question", question.id, "why", words, optional=True),
            "multi": question.multi,
            "control": mark_safe("checkbox" if question.multi else "radio"),
            "options": _options(question, reading, words, chosen),
        },
        "error": text("question", question.id, "error", words) if failed else "",
        "notice": text("wizard", "notice", "dropped", words) if dropped else "",
        # Spelled out: a form without an address carries the fragment of the page (the link from the error to
        # its field) on to the next page.
        "form_action": question_url(question.id, answers, dates),
        "field_name": mark_safe(f"{question.id}-{FIELD}"),
        "step_number": number,
        "step_total": total,
        "previous_url": question_url(earlier, answers, dates) if earlier else "",
        "answers": [row for row in answer_rows(answers, dates, reading) if row["question_id"] != question.id],
        "restart_url": reverse("start"),
    }


def _options(
    question: Question, reading: Reading, words: dict[str, object], chosen: Collection[str]
) -> list[dict[str, object]]:
    sensible = {option.id for option in offered(question, reading.facts)}
    shown = [option for option in question.options if option.id in sensible or option.id in chosen]
    # Ids are words of the law's own, with nothing to escape; there are fifty of them on a page.
    return [
        {
            "id": mark_safe(option.id),
            "label": text("question", question.id, f"option_{option.id}", words),
            "hint": text("question", question.id, f"option_{option.id}_hint", words, optional=True),
            "checked": option.id in chosen,
            "field_id": mark_safe(f"{question.id}-{FIELD}-{number}"),
        }
        for number, option in enumerate(shown, start=1)
    ]
