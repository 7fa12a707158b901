"""The questions, one a page. The only module that knows formtools' views; it holds no law and no text."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.utils.cache import patch_cache_control
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe
from formtools.wizard.views import NamedUrlWizardView

from advisor.embed.counts import count_finished
from advisor.law.questions import BY_ID

from .code import encode
from .forms import FIELD, FORMS
from .links import DROPPED, first_question_url, onward_url, question_url
from .page import question_page
from .walk import first_open, may_open

MAX_AGE = 300
"""Seconds that a page may be kept: it follows from its address and the release alone."""


@require_safe
def first_question(request: HttpRequest) -> HttpResponse:
    """Send a visitor without answers to the first question."""
    return _cacheable(redirect(first_question_url()))


# A forged request abuses a logged-in visitor or changes something. Here nobody is logged in and nothing is
# kept: a POST only works out where to go next. A token would need a cookie, and a page inside another site's
# page often cannot set one.
@method_decorator(csrf_exempt, name="dispatch")
class QuestionView(NamedUrlWizardView):
    """One question. The address names it and holds all answers: no request depends on an earlier one."""

    http_method_names: ClassVar[list[str]] = ["get", "head", "post"]
    template_name = "question.html"
    storage_name = "advisor.wizard.storage.AddressStorage"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the question, or go to the address where these answers belong."""
        elsewhere = self._elsewhere()
        return _cacheable(redirect(elsewhere) if elsewhere else super().get(request, *args, **kwargs))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Take the answer and go on, or show the question again with what is wrong."""
        if may_open(self.storage.reading, self.storage.current_step):
            # formtools believes the body about the step; here the address decides.
            body = request.POST.copy()
            body.pop("wizard_goto_step", None)
            body[f"{self.prefix}-current_step"] = self.storage.current_step
            request.POST = body
            response = super().post(request, *args, **kwargs)
            if response.status_code == HTTPStatus.FOUND and first_open(self.storage.reading) is None:
                count_finished("".join(self.storage.reading.kept.get("conversation", ())))
        else:
            response = redirect(onward_url(self.storage.answers, self.storage.dates, dropped=self.storage.dropped))
        response["Cache-Control"] = "no-store"
        return response

    def get_step_url(self, step: str) -> str:
        """The address of a step, with the answers; for the step after the last, where the answers lead."""
        if step == self.done_step_name:
            return onward_url(self.storage.answers, self.storage.dates)
        return question_url(step, self.storage.answers, self.storage.dates)

    def render_next_step(self, form: Any, **kwargs: Any) -> HttpResponseRedirect:
        """Go to the first open question, not the next page: whoever changes an answer sees no page twice."""
        return redirect(onward_url(self.storage.answers, self.storage.dates))

    def get_context_data(self, form: Any, **kwargs: Any) -> dict[str, object]:
        """The page as plain values: no template reads the wizard."""
        question = BY_ID[self.storage.current_step]
        posted = self.request.method == "POST"
        data = form.data.getlist(f"{question.id}-{FIELD}") if form.is_bound else []
        return question_page(
            question,
            self.storage.answers,
            self.storage.dates,
            self.storage.reading,
            chosen=data,
            failed=posted and not form.is_valid(),
            dropped=self.storage.dropped or DROPPED in self.request.GET,
        )

    def _elsewhere(self) -> str | None:
        """The address to go to instead: this question may not be shown, or the code is spelled otherwise."""
        storage = self.storage
        step, answers, dates, dropped = storage.current_step, storage.answers, storage.dates, storage.dropped
        if not may_open(storage.reading, step) or (dropped and first_open(storage.reading)):
            return onward_url(answers, dates, dropped=dropped)
        if self.kwargs["code"] != encode(answers, dates):
            return question_url(step, answers, dates, dropped=dropped)
        return None


question = QuestionView.as_view(
    list(FORMS.items()),
    url_name="question",
    # `name=name` binds each name now; formtools calls the condition with the view.
    condition_dict={name: lambda view, name=name: may_open(view.storage.reading, name) for name in FORMS},
)


def _cacheable(response: HttpResponse) -> HttpResponse:
    patch_cache_control(response, public=True, max_age=MAX_AGE)
    return response
