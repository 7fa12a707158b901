"""All cases that the advice compares with, by kind of conversation and the newest first."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from advisor.law.cases import KINDS, shown
from advisor.law.questions import BY_ID
from advisor.texts.cases import case_words
from advisor.texts.load import text
from advisor.texts.summary import option_label
from advisor.wizard.links import advice_url


@require_safe
@cache_control(public=True, max_age=300)
def cases(request: HttpRequest) -> HttpResponse:
    """Every case with what happened, what was decided, by whom, and the link."""
    return render(request, "cases.html", {"groups": case_groups(), "kinds": kind_names(), "count": len(shown())})


def case_groups() -> list[dict[str, Any]]:
    """The cases of each kind of conversation that has any; what is not dated comes last."""
    groups = []
    for option in BY_ID["conversation"].options:
        found = [case for case in shown() if case.answers["conversation"] == (option.id,)]
        if found:
            found.sort(key=lambda case: case.date or case.source_date, reverse=True)
            groups.append(
                {
                    "id": option.id,
                    "title": option_label("conversation", option.id, {}),
                    "cases": [case_words(case) | {"advice_url": advice_url(case.answers)} for case in found],
                }
            )
    return groups


def kind_names() -> list[str]:
    """Who speaks, the weightiest first, as far as there are such cases."""
    present = {case.kind for case in shown()}
    return [text("case_kind", kind, "name") for kind in KINDS if kind in present]
