"""What must be right before the site serves anybody: the file with partners, the content files, pages and documents.

``manage.py check`` finds it, and so does `config.start`, which lets the site not start when something is wrong.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register
from django.template import TemplateSyntaxError, engines
from django.template.loader import render_to_string

from advisor.advice.page import advice_page
from advisor.documents.letter import letter_for
from advisor.documents.open_document_file import open_document_file
from advisor.documents.paper import paper
from advisor.documents.pdf import compiled
from advisor.documents.word_file import word_file
from advisor.documents.words import words_of
from advisor.embed.partners import Register
from advisor.embed.partners import register as partners
from advisor.law import cases, changes, open_points
from advisor.law.assess import assess
from advisor.law.content_file import BrokenContent
from advisor.pages.examples import EXAMPLES
from advisor.wizard.presets import preset_fault

PARTNERS, CONTENT = "partners", "content"
"""Tags of the checks that every process of the site does when it starts, as `advisor.checks.TEXTS`."""

READERS: tuple[Callable[[], object], ...] = (cases.load, changes.changes, open_points.open_points)
"""What reads a content file. The file with sources is read before anything else."""


def partner_faults(read: Register) -> list[str]:
    """Every mistake in the file with partners, each in a line."""
    presets = [(slug, preset_fault(partner.preset)) for slug, partner in read.partners.items()]
    return [*read.faults, *(f"{slug}: {fault}" for slug, fault in presets if fault)]


@register(PARTNERS)
def check_partners(app_configs: Sequence[Any] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """The file with partners can be used as it stands (E005)."""
    return [Error(f"{settings.PARTNERS}: {fault}", id="advisor.E005") for fault in partner_faults(partners())]


@register(CONTENT)
def check_content(app_configs: Sequence[Any] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """Every content file can be read (E006)."""
    messages: list[CheckMessage] = []
    for read in READERS:
        try:
            read()
        except BrokenContent as error:
            messages.append(Error(str(error), id="advisor.E006"))
    return messages


@register
def check_pages(app_configs: Sequence[Any] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """Every template can be read (E007). Those with the texts are looked at one by one in `advisor.checks`."""
    messages: list[CheckMessage] = []
    engine = engines["django"].engine
    for folder in map(Path, engine.dirs):
        for file in sorted(folder.rglob("*.*")):
            name = str(file.relative_to(folder))
            try:
                engine.get_template(name)
            except (TemplateSyntaxError, UnicodeDecodeError) as error:
                messages.append(Error(f"{name} cannot be read: {error}", id="advisor.E007"))
    return messages


@register
def check_documents(app_configs: Sequence[Any] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """A PDF and a letter in both forms can be made (E008): that takes templates and fonts which no page needs."""
    answers = EXAMPLES[0].answers
    assessment = assess(answers)
    makers: Mapping[str, Callable[[], bytes]] = {
        "PDF": lambda: compiled(json.dumps(words_of(paper(answers, {}, "https://opnamewijzer.example")))),
        "docx": lambda: word_file(letter_for(assessment, assessment.letters[0])),
        "odt": lambda: open_document_file(letter_for(assessment, assessment.letters[0])),
    }
    messages: list[CheckMessage] = []
    for form, make in makers.items():
        try:
            make()
        except Exception as error:  # each library fails in a way of its own
            messages.append(Error(f"no {form} can be made: {error}", id="advisor.E008"))
    return messages


def warm_up() -> None:
    """Write one advice, with all that is then kept: no visitor waits for what is made once. Raises what goes wrong."""
    render_to_string("advice.html", advice_page(EXAMPLES[0].answers))
