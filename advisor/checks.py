"""Faults in the content, found by ``manage.py check``: a missing text, a letter or number used twice.

Every other part of the content joins in by adding a function to `NEEDED_TEXTS`, or a check of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, TypeVar

from django.core.checks import CheckMessage, Error, register
from django.template import TemplateSyntaxError

from advisor.accountability.needs import decision_texts
from advisor.advice.easy import easy_texts
from advisor.content import case_texts, deadline_texts, help_texts, law_texts, sources_used
from advisor.documents.card import card_texts
from advisor.documents.needs import letter_sources, letter_texts
from advisor.glossary.terms import term_texts
from advisor.law.events import EVENTS
from advisor.law.questions import QUESTIONS
from advisor.law.sources import citeable
from advisor.texts.load import exists, file_name
from advisor.wizard.code import RULES_DATE

Value = TypeVar("Value")

TEXTS = "texts"
"""The tag of the check that reads all texts, which every process of the site does when it starts."""


class Needed(NamedTuple):
    """The partials that the texts of one id must have."""

    kind: str
    id: str
    partials: tuple[str, ...]


def question_texts() -> Iterator[Needed]:
    """The texts of every question, and of each of its options."""
    for question in QUESTIONS:
        options = tuple(f"option_{option.id}" for option in question.options)
        yield Needed("question", question.id, ("title", "short", "why", "error", *options))


def wizard_texts() -> Iterator[Needed]:
    """The few texts of the question pages that belong to no question."""
    yield Needed("wizard", "notice", ("dropped",))


def law_needs() -> Iterator[Needed]:
    """The texts of the law, and of the help that comes with it."""
    yield from (
        Needed(*item) for item in (*law_texts(), *help_texts(), *deadline_texts(), *case_texts(), *easy_texts())
    )


def accountability_needs() -> Iterator[Needed]:
    """The texts of the pages by which others can check us."""
    yield from (Needed(*item) for item in decision_texts())


def glossary_needs() -> Iterator[Needed]:
    """The words that are explained."""
    yield from (Needed(*item) for item in term_texts())


def document_needs() -> Iterator[Needed]:
    """The texts of which letters and cards are put together."""
    yield from (Needed(*item) for item in (*letter_texts(), *card_texts()))


NEEDED_TEXTS: list[Callable[[], Iterable[Needed]]] = [
    question_texts,
    wizard_texts,
    law_needs,
    accountability_needs,
    document_needs,
    glossary_needs,
]
"""What texts there must be. To add a kind of text, append a function."""


@register(TEXTS)
def check_texts(app_configs: Sequence[Any] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """Every text that some page will ask for is there and can be read (E001, E002)."""
    return [message for needed in NEEDED_TEXTS for item in needed() for message in missing_texts(item)]


def missing_texts(needed: Needed) -> Iterator[CheckMessage]:
    """What is wrong with the texts of one id."""
    name = file_name(needed.kind, needed.id)
    try:
        missing = [partial for partial in needed.partials if not exists(needed.kind, needed.id, partial)]
    except TemplateSyntaxError as error:
        yield Error(f"{name} cannot be read: {error}", id="advisor.E002")
        return
    if missing:
        yield Error(f"{name} lacks {', '.join(missing)}", id="advisor.E001")


@register
def check_letters(app_configs: Sequence[Any] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """No letter stands for two questions or events, and no number for two options (E003)."""
    letters = [*(question.letter for question in QUESTIONS), *(event.key for event in EVENTS), RULES_DATE]
    messages = [
        Error(f"letter {letter!r} stands for two questions or events", id="advisor.E003")
        for letter in repeated(letters)
    ]
    for question in QUESTIONS:
        numbers = repeated([option.number for option in question.options])
        messages += [Error(f"{question.id}: number {number} stands twice", id="advisor.E003") for number in numbers]
    return list(messages)


@register
def check_sources(app_configs: Sequence[Any] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """Everything that rests on a source rests on one that is known and may be cited (E004)."""
    messages: list[CheckMessage] = []
    for source, user in (*sources_used(), *letter_sources()):
        try:
            citeable(source)
        except (KeyError, ValueError) as error:
            messages.append(Error(f"{user} rests on {source!r}: {error}", id="advisor.E004"))
    return messages


def repeated(values: Iterable[Value]) -> list[Value]:
    """The values that occur more than once."""
    return [value for value, times in Counter(values).items() if times > 1]
