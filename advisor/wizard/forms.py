"""One form class per question, made from the law. Forms only validate; templates write the fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms

from advisor.law.answers import InvalidAnswer, check
from advisor.law.questions import QUESTIONS, Question

FIELD = "answer"
"""The name under which an answer is sent; in the page the question stands before it: ``side-answer``."""


class QuestionForm(forms.Form):
    """The answer to one question. What it may be is for the law to say, so it is judged as it was sent."""

    question: Question

    def clean(self) -> dict[str, Any]:
        """Refuse what `check` of the law refuses: an unknown option, none, or two that do not go together."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        try:
            check(self.question.id, self.data.getlist(self.add_prefix(FIELD)))
        except InvalidAnswer as error:
            raise forms.ValidationError(str(error)) from error
        return cleaned


def _form(question: Question) -> type[QuestionForm]:
    name = "".join(word.capitalize() for word in question.id.split("_"))
    return type(f"{name}Form", (QuestionForm,), {"question": question})


FORMS: Mapping[str, type[QuestionForm]] = {question.id: _form(question) for question in QUESTIONS}
"""The form class of each question, in the order of asking."""
