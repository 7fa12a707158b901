"""The authorities behind the rules: statutes, decisions, guidance and literature.

The data stand in ``sources.toml`` beside this file. Loading is strict: a malformed entry stops the program
with the id in the message, because a wrong citation is worse than none. Links are built from identifiers
wherever a publisher has a fixed pattern; only the rest carry an address of their own.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args
from urllib.parse import quote, urlsplit

from .content_file import read

Kind = Literal["wet", "uitspraak", "richtlijn", "literatuur"]
"""Statute or treaty, decision, guidance (also parliamentary papers and ombudsman rules), literature."""

PATH = Path(__file__).with_name("sources.toml")

ECLI = re.compile(r"ECLI:[A-Z]{2}:[A-Z][A-Z0-9]{0,6}:\d{4}:[A-Z0-9.]{1,25}")
CELEX = re.compile(r"(?P<sector>[36])(?P<year>\d{4})(?P<type>[A-Z]{1,2})(?P<number>\d{4})")
BWB = re.compile(r"BWB[RV]\d{7}")
ARTICLE = re.compile(r"\d+[a-z]{0,2}([.:]\d+[a-z]?)*")
RECITAL = re.compile(r"overweging (\d+)")
PARAGRAPHS = re.compile(r"(\d+)(-\d+)?")
APPNO = re.compile(r"\d+/\d{2}")

EU_TYPES = {"R": "reg", "L": "dir", "D": "dec"}


@dataclass(frozen=True, slots=True)
class Source:
    """One authority.

    `short` is the text of a link ("art. 139a Sr"), `title` names it in full, `says` tells in one to three
    plain sentences what it says that matters here. `article` is the article that the link opens (for a
    recital: "overweging 18"), `paragraphs` a paragraph or range of a decision or guideline ("42",
    "27-33"). `ecli`, `celex` (EUR-Lex), `bwb` (wetten.overheid.nl) and `appno` (application number at the
    European Court of Human Rights) identify it. `url` is filled only where no identifier gives the
    address, `date` only where the day is known; `text_as_of` is the state of the statute text that was
    read, `seen` the day on which the entry was last held against its source. `verified`: place and gist
    were seen in a source. `withheld`: why a verified entry may still not be cited. `primary`: the law, a
    decision or official guidance, as opposed to what somebody writes about it.
    """

    id: str
    kind: Kind
    short: str
    title: str
    says: str
    verified: bool
    primary: bool
    ecli: str = ""
    celex: str = ""
    bwb: str = ""
    article: str = ""
    appno: str = ""
    paragraphs: str = ""
    url: str = ""
    withheld: str = ""
    date: dt.date | None = None
    text_as_of: dt.date | None = None
    seen: dt.date | None = None

    @property
    def link(self) -> str:
        """The https address, as deep as it is known; "" where there is none, which no verified entry has."""
        return self._built_link() or self.url

    @property
    def may_be_cited(self) -> bool:
        """Whether it may be shown as authority."""
        return self.verified and not self.withheld

    def _built_link(self) -> str:
        if self.celex:
            return self._eur_lex_link()
        if self.bwb:
            if not self.article:
                return f"https://wetten.overheid.nl/{self.bwb}"
            return f"https://wetten.overheid.nl/jci1.3:c:{self.bwb}&artikel={self.article}"
        if self.appno:
            # HUDOC takes a search from the fragment; the number finds the judgment in every language.
            return "https://hudoc.echr.coe.int/eng#" + quote(f'{{"appno":["{self.appno}"]}}', safe="{}:[],/")
        return ecli_link(self.ecli)

    def _eur_lex_link(self) -> str:
        match = CELEX.fullmatch(self.celex)
        assert match is not None  # noqa: S101 - load() let it through
        if match["sector"] == "6":
            address = f"https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:{self.celex}"
            first = PARAGRAPHS.fullmatch(self.paragraphs)
            return f"{address}#point{first[1]}" if first else address
        # An anchor rather than ELI's path per article: should EUR-Lex rename it, the regulation still opens.
        kind = EU_TYPES[match["type"]]
        address = f"https://eur-lex.europa.eu/eli/{kind}/{match['year']}/{int(match['number'])}/oj/nld"
        recital = RECITAL.fullmatch(self.article)
        if recital:
            return f"{address}#rct_{recital[1]}"
        return f"{address}#art_{self.article}" if self.article else address


def ecli_link(ecli: str) -> str:
    """The https address of a Dutch decision, or "" for an ECLI without a fixed pattern."""
    if ecli.startswith("ECLI:NL:T"):  # disciplinary bodies, all of them and no court
        return f"https://tuchtrecht.overheid.nl/{ecli}"
    if ecli.startswith("ECLI:NL:"):
        return f"https://deeplink.rechtspraak.nl/uitspraak?id={ecli}"
    return ""


_REQUIRED = ("id", "kind", "short", "title", "says", "verified", "primary")
_TYPES: Mapping[str, type] = {
    **dict.fromkeys(("verified", "primary"), bool),
    **dict.fromkeys(("date", "text_as_of", "seen"), dt.date),
}
_PATTERNS: Mapping[str, re.Pattern[str]] = {
    "ecli": ECLI,
    "celex": CELEX,
    "bwb": BWB,
    "paragraphs": PARAGRAPHS,
    "appno": APPNO,
}
_PRIMARY: Mapping[str, bool] = {"wet": True, "uitspraak": True, "literatuur": False}


def parse(text: str) -> Mapping[str, Source]:
    """Read the sources in a TOML text of ``[[source]]`` tables, by id, in the order of the text.

    Raises:
        ValueError: an entry is malformed or an id occurs twice; the message names the id.
    """
    found: dict[str, Source] = {}
    for name, entry in entries(text):
        source = read_entry(name, entry)
        if source.id in found:
            raise ValueError(f"{source.id}: occurs twice")
        found[source.id] = source
    return MappingProxyType(found)


def entries(text: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The raw entries of a TOML text, each with its id, or its place where it has none.

    ``seen`` before the first table is the day on which entries without a day of their own were seen.
    """
    data = tomllib.loads(text)
    common = {"seen": data["seen"]} if "seen" in data else {}
    for position, entry in enumerate(data.get("source", ()), start=1):
        yield entry.get("id") or f"entry {position}", {**common, **entry}


@cache
def load() -> Mapping[str, Source]:
    """All sources of this release, by id.

    Raises:
        BrokenContent: see `content_file.read`.
    """
    return read(PATH, parse)


def citeable(id: str) -> Source:
    """The source, if it may be shown as authority.

    Raises:
        KeyError: there is no source with this id.
        ValueError: it has not been verified, or may not be cited for another reason.
    """
    source = SOURCES[id]
    if not source.verified:
        raise ValueError(f"{id}: has not been verified, so it may not be cited")
    if source.withheld:
        raise ValueError(f"{id}: may not be cited: {source.withheld}")
    return source


def read_entry(name: str, entry: Mapping[str, Any]) -> Source:
    """One entry as a source. Raises ValueError, with `name` in the message, for a malformed one."""

    def fault(what: str) -> ValueError:
        return ValueError(f"{name}: {what}")

    known = {field.name for field in fields(Source)}
    if unknown := sorted(set(entry) - known):
        raise fault(f"unknown field {', '.join(unknown)}")
    if missing := [field for field in _REQUIRED if entry.get(field) in (None, "")]:
        raise fault(f"missing {', '.join(missing)}")
    for field, value in entry.items():
        expected = _TYPES.get(field, str)
        if type(value) is not expected:
            raise fault(f"{field} is no {expected.__name__}: {value!r}")
    if entry["kind"] not in get_args(Kind):
        raise fault(f"unknown kind {entry['kind']!r}")
    for field, pattern in _PATTERNS.items():
        if entry.get(field) and not pattern.fullmatch(entry[field]):
            raise fault(f"malformed {field} {entry[field]!r}")
    source = Source(**entry)
    if article_fault := _article_fault(source):
        raise fault(article_fault)
    if source.primary != _PRIMARY.get(source.kind, source.primary):
        raise fault(f"primary must be {str(not source.primary).lower()} for kind {source.kind!r}")
    if source.url and urlsplit(source.url).scheme != "https":
        raise fault(f"url is no https address: {source.url!r}")
    if source.url and source.link != source.url:
        raise fault(f"url beside an identifier that gives {source.link}")
    if source.verified and not source.link:
        raise fault("verified without url")
    return source


def _article_fault(source: Source) -> str:
    law = CELEX.fullmatch(source.celex)
    if law and law["sector"] == "3" and law["type"] not in EU_TYPES:
        return f"no address pattern for celex {source.celex!r}"
    if not source.article:
        return ""
    if not (source.bwb or (law and law["sector"] == "3")):
        return "article without a bwb or celex of the law it stands in"
    if ARTICLE.fullmatch(source.article) or (law and RECITAL.fullmatch(source.article)):
        return ""
    return f"malformed article {source.article!r}"


SOURCES = load()
