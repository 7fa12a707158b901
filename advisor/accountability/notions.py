"""Notions: conditions that have a name of their own, so that a rule reads "niet: de opname is nodig voor het doel".

The law modules name such conditions in capitals (``NECESSARY``). Those with a text in
``templates/text/nl/notion/<id>.html`` are shown by that text, with a link to what they consist of. A notion without a
text is written out wherever it stands, so a new one is never wrong, at most long.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from django.urls import reverse

from advisor.law import decisions
from advisor.law.conditions import All, Any, Condition
from advisor.texts.load import exists, text

from .names import NEUTRAL

FIRST = ("facts", "necessity", "norm_terms", "sharing_terms")
"""Modules of shared notions: of two notions with one name, theirs is meant."""


@cache
def notions() -> Mapping[str, Condition]:
    """The conditions that have a name and a text, by the id of the text."""
    found: dict[str, Condition] = {}
    for name, condition in _named_conditions():
        notion = name.lower().replace("_", "-")
        if notion not in found and exists("notion", notion, "title"):
            found[notion] = condition
    return MappingProxyType(found)


def notion_title(notion: str) -> str:
    """What a notion says, as a phrase that "niet" can stand before."""
    return text("notion", notion, "title", NEUTRAL)


def notion_url(notion: str) -> str:
    """Where it is told of what a notion consists."""
    return f"{reverse('accountability_notions')}#{notion}"


def parts_with_notions(condition: All | Any, without: str = "") -> Iterator[Condition | str]:
    """The parts of a condition, with the id of a notion in the place of the parts that make it up.

    ``A & B & C`` does not remember that ``A & B`` was a notion, so runs of parts are compared; the longest wins.
    """
    position = 0
    while position < len(condition.parts):
        notion, length = _longest_run(condition, position, without)
        yield notion or condition.parts[position]
        position += length


def notion_of(condition: Condition, without: str = "") -> str:
    """The id of the notion that is this condition, or ""."""
    notion = _by_condition().get(condition, "")
    return "" if notion == without else notion


def _longest_run(condition: All | Any, start: int, without: str) -> tuple[str, int]:
    kind = type(condition)
    for end in range(len(condition.parts), start + 1, -1):
        if (start, end) != (0, len(condition.parts)):
            notion = notion_of(kind(condition.parts[start:end]), without)
            if notion:
                return notion, end - start
    return "", 1


@cache
def _by_condition() -> Mapping[Condition, str]:
    return {condition: notion for notion, condition in reversed(list(notions().items()))}


def _named_conditions() -> Iterator[tuple[str, Condition]]:
    modules = [module.name for module in pkgutil.iter_modules(decisions.__path__)]
    for name in sorted(modules, key=lambda name: (FIRST.index(name) if name in FIRST else len(FIRST), name)):
        for constant, value in vars(import_module(f"{decisions.__name__}.{name}")).items():
            if constant.isupper() and isinstance(value, All | Any) and len(value.parts) > 1:
                yield constant, value
