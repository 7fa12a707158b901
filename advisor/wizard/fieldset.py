"""A question with its options, as HTML. The same few hundred stand on all question pages, so each is written once."""

from __future__ import annotations

from typing import NamedTuple

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from advisor.law.questions import BY_ID
from advisor.texts.kept import kept
from advisor.texts.load import text

from .forms import FIELD


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
    language: str

    def html(self) -> SafeString:
        """The fieldset as it stands on the page."""
        return _written(self)


@kept(1024)
def fieldset(
    question_id: str,
    shown: tuple[str, ...],
    checked: tuple[str, ...],
    failed: bool,
    words: tuple[tuple[str, object], ...],
    language: str,
) -> Fieldset:
    """The fieldset with the options `shown`, in the words and the `language` of the page."""

    def said(partial: str, *, optional: bool = True) -> SafeString:
        return text("question", question_id, partial, dict(words), optional=optional)

    return Fieldset(
        question_id,
        f"{question_id}-{FIELD}",
        BY_ID[question_id].multi,
        said("title", optional=False),
        said("hint"),
        said("why"),
        said("error", optional=False) if failed else SafeString(),
        tuple(
            Choice(
                option,
                said(f"option_{option}", optional=False),
                said(f"option_{option}_hint"),
                option in checked,
            )
            for option in shown
        ),
        language,
    )


@kept(1024)
def _written(fieldset: Fieldset) -> SafeString:
    """Five kilobytes each. Visitors at random meet some 800 of them, as different words often make the same text."""
    return render_to_string("parts/fieldset.html", fieldset._asdict())
