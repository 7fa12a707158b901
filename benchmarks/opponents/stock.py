"""The same questions in formtools' own wizard: forms, conditions and sessions as its documentation shows them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.http import HttpResponse
from django.urls import path
from formtools.wizard.views import SessionWizardView

from advisor.law.conditions import Facts, bit
from advisor.law.questions import BY_ID, QUESTIONS, Question

DONE = "klaar"
FIELD = "answer"
PREFIX = "stock"


def form(question: Question) -> type[forms.Form]:
    """The form of one question, with all of its options."""
    choices = [(option.id, option.id) for option in question.options]
    # Most take one answer, which stands in a list all the same, so that the conditions below need not ask which do.
    one = forms.TypedChoiceField(choices=choices, coerce=lambda option: [option])
    field = forms.MultipleChoiceField(choices=choices) if question.multi else one
    return type(f"{question.id}_form", (forms.Form,), {FIELD: field})


class Stock(SessionWizardView):
    """The questions one by one; what was answered waits in the session."""

    template_name = "stock.html"

    def get_prefix(self, request: Any, *args: Any, **kwargs: Any) -> str:
        """A short name for the fields."""
        return PREFIX

    def done(self, form_list: Any, **kwargs: Any) -> HttpResponse:
        """The end, without an advice: what ours asks of the law for that is no matter of wizards."""
        return HttpResponse(DONE)


def asked(question: Question) -> Callable[[Stock], bool]:
    """Whether a question comes up, by the answers on which that hangs and no others."""
    leaves = (*question.asked_when.leaves(), *question.optional_when.leaves())
    needed = dict.fromkeys(leaf.subject for leaf in leaves)

    def condition(wizard: Stock) -> bool:
        true = open_ = 0
        for step in needed:
            for option in (wizard.get_cleaned_data_for_step(step) or {}).get(FIELD, ()):
                true |= bit(step, option)
                if option == "unknown":
                    open_ |= BY_ID[step].bits & ~BY_ID[step].unknown
        facts = Facts(true, open_)
        return question.asked_when.value(facts) is not False and not question.optional_when.value(facts)

    return condition


urlpatterns = [
    path(
        "",
        Stock.as_view(
            [(question.id, form(question)) for question in QUESTIONS],
            condition_dict={question.id: asked(question) for question in QUESTIONS},
        ),
    ),
]
