"""The words that are explained, and where they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from advisor.texts.kept import kept
from advisor.texts.load import text

TERMS = (
    *("aangifte", "aftappen", "arbodienst", "avg", "bedrijfsarts", "bemiddeling", "beroepsgeheim", "beroepsnorm"),
    *("bestuursrechter", "bezwaar", "buurtbemiddeling", "curator", "datalek", "deken", "deskundige", "deurwaarder"),
    *("dwangsom", "fg", "geheimhouding", "geschillencommissie", "gezag", "ggz", "griffierecht", "inzage"),
    *("kantonrechter", "keuring", "klachtencommissie", "klachtenfunctionaris", "klachtenregeling", "klokkenluider"),
    *("logboek", "machtiging", "mediation", "mentor", "misstand", "omstreden", "ondernemingsraad", "onrechtmatig"),
    *("persoonsgegevens", "persvrijheid", "pgb", "portretrecht", "privacyverklaring", "smaad", "strafbaar"),
    *("termijn", "toestemming", "toezichthouder", "tuchtcollege", "uitdrukkelijk", "verdachte", "vertegenwoordiger"),
    *("vertrouwenspersoon", "verwaarlozing", "verzoekschrift", "voogd"),
)
"""Every word with an explanation, each a file of the kind ``term``."""

_WORD = re.compile(r"[^\W\d_]+")


class Mention(NamedTuple):
    """A place in a text, from `start` up to `end`, where a term stands."""

    term: str
    start: int
    end: int


class Explained(NamedTuple):
    """A term as a page explains it."""

    id: str
    word: str
    text: str


def term_texts() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The kind, id and partials of the texts that must be there."""
    for term in TERMS:
        yield "term", term, ("word", "forms", "text")


def explained(terms: frozenset[str]) -> list[Explained]:
    """These terms with their explanations, in the order of the alphabet."""
    return [entry for entry in _all() if entry.id in terms]


@kept(8192)
def mentions(plain: str) -> tuple[Mention, ...]:
    """Where terms stand in a text without markup, the longest form first. The same texts stand on many pages."""
    found: list[Mention] = []
    for word in _WORD.finditer(plain):
        if found and word.start() < found[-1].end:
            continue
        for form, term in _forms().get(word[0].lower(), ()):
            end = word.start() + len(form)
            if plain[word.start() : end].lower() == form and not plain[end : end + 1].isalnum():
                found.append(Mention(term, word.start(), end))
                break
    return tuple(found)


@kept()
def _all() -> tuple[Explained, ...]:
    entries = (Explained(term, text("term", term, "word"), text("term", term, "text")) for term in TERMS)
    return tuple(sorted(entries, key=lambda entry: entry.word.lower()))


@kept()
def _forms() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Per first word the forms that begin with it, the longest first, each with its term."""
    found: dict[str, list[tuple[str, str]]] = {}
    for term in TERMS:
        for form in text("term", term, "forms").lower().split(", "):
            found.setdefault(form.split()[0], []).append((form, term))
    return {first: tuple(sorted(forms, key=lambda item: -len(item[0]))) for first, forms in found.items()}
