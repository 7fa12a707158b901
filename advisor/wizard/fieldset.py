"""A question with its options, as HTML. The same few hundred stand on all question pages, so each is written once."""

from __future__ import annotations

from typing import NamedTuple

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from advisor.texts.kept import kept
from advisor.texts.language import language


class Choice(NamedTuple):
    """An option as it is offered; `label` and `hint` are HTML."""

    id: str
    label: SafeString
    hint: SafeString
    checked: bool


class Fieldset(NamedTuple):
    """All that stands in a fieldset. `error` says what is wrong with what was sent, "" where nothing is."""

    id: str
    field_name: str
    multi: bool
    title: SafeString
    hint: SafeString
    why: SafeString
    error: SafeString
    options: tuple[Choice, ...]

    def html(self) -> SafeString:
        """The fieldset in the language of the page."""
        return _written(self, language())


@kept(1024)
def _written(fieldset: Fieldset, language: str) -> SafeString:
    """Five kilobytes each. Visitors at random meet some 800 of them."""
    return render_to_string("parts/fieldset.html", fieldset._asdict())
