"""The same questions in formtools' own wizard: forms, conditions and sessions as its documentation shows them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.http import HttpResponse
from django.urls import path
from formtools.wizard.views import SessionWizardView

from advisor.law.answers import read
from advisor.law.questions import QUESTIONS, Question

DONE = "klaar"
FIELD = "answer"
PREFIX = "stock"


def form(question: Question) -> type[forms.Form]:
    """The form of one question, with all of its options."""
    choices = [(option.id, option.id) for option in question.options]
    field = forms.MultipleChoiceField(choices=choices) if question.multi else forms.ChoiceField(choices=choices)
    return type(f"{question.id}_form", (forms.Form,), {FIELD: field})


class Stock(SessionWizardView):
    """The questions one by one; what was answered waits in the session."""

    template_name = "stock.html"

    def get_prefix(self, request: Any, *args: Any, **kwargs: Any) -> str:
        """A short name for the fields."""
        return PREFIX

    def done(self, form_list: Any, **kwargs: Any) -> HttpResponse:
        """The end, without an advice: that this wizard is spared."""
        return HttpResponse(DONE)


def asked(name: str) -> Callable[[Stock], bool]:
    """Whether a question comes up after the answers in the session."""

    def condition(wizard: Stock) -> bool:
        sent = {question.id: wizard.storage.get_step_data(question.id) for question in QUESTIONS}
        answers = {step: tuple(data.getlist(f"{step}-{FIELD}")) for step, data in sent.items() if data}
        reading = read(answers)
        return name in reading.kept or name in reading.unanswered

    return condition


urlpatterns = [
    path(
        "",
        Stock.as_view(
            [(question.id, form(question)) for question in QUESTIONS],
            condition_dict={question.id: asked(question.id) for question in QUESTIONS},
        ),
    ),
]
