"""Letters as a page and as files. Each is a pure function of its address and the rules; nothing typed reaches one."""

from __future__ import annotations

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.text import slugify
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from advisor.law.assess import assess
from advisor.law.remedies import LETTERS
from advisor.wizard.code import inspect

from . import open_document_file, word_file
from .letter import Letter, letter_for
from .links import Format, letter_name, letter_url
from .page import letter_page, misfit_page

MAX_AGE = 300
"""Seconds that a letter may be kept."""

FILES: dict[str, tuple[Callable[[Letter], bytes], str]] = {
    "docx": (word_file.word_file, word_file.CONTENT_TYPE),
    "odt": (open_document_file.open_document_file, open_document_file.CONTENT_TYPE),
}
"""How each kind of file is made, and its type."""


@require_safe
@cache_control(public=True, max_age=MAX_AGE)
def letter(request: HttpRequest, code: str, letter: str) -> HttpResponse:
    """The text of a letter, to read and to copy; 404 with the letters that do fit, where this one does not."""
    if letter not in LETTERS:
        raise Http404
    decoded = inspect(code)
    address = letter_url(decoded.answers, decoded.dates, letter)
    if request.path != address:
        return HttpResponseRedirect(address)
    assessment = assess(decoded.answers)
    if letter not in assessment.letters:
        page = misfit_page(assessment, letter, decoded.dates)
        return render(request, "documents/misfit.html", page, status=404)
    return render(request, "documents/letter.html", letter_page(assessment, letter, decoded.dates))


@require_safe
@cache_control(public=True, max_age=MAX_AGE)
def letter_file(request: HttpRequest, code: str, letter: str, form: Format) -> HttpResponse:
    """A letter as a file to change and print; a letter that does not fit leads to the page that says so."""
    if letter not in LETTERS:
        raise Http404
    decoded = inspect(code)
    address = letter_url(decoded.answers, decoded.dates, letter, form)
    if request.path != address:
        return HttpResponseRedirect(address)
    assessment = assess(decoded.answers)
    if letter not in assessment.letters:
        return HttpResponseRedirect(letter_url(decoded.answers, decoded.dates, letter))
    make, content_type = FILES[form]
    response = HttpResponse(make(letter_for(assessment, letter, decoded.dates)), content_type=content_type)
    name = slugify(letter_name(letter, assessment))
    response["Content-Disposition"] = f'attachment; filename="{name}.{form}"'
    return response
