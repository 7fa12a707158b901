"""What is wrong, or may be wrong, with the sources: for ``manage.py check_sources``.

An error is a fault: an identifier that cannot exist, a link that cannot be built, a rule on a source that may not be
cited. A warning asks for a look: a source not re-checked for over a year, one that nothing uses, a rule that rests on
literature alone.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from advisor.law.rules import Rule
from advisor.law.sources import CELEX, ECLI, Source, entries, read_entry

OLD = dt.timedelta(days=365)
"""After so long a source has to be held against its text again."""

FIRST_YEAR = 1900
EU_FOUNDED = 1952
"""No decision of the European Court is older."""

NL_COURT = re.compile(r"HR|PHR|RVS|CRVB|CBB|GH[A-Z]{2,4}|RB[A-Z]{2,4}|T[A-Z]{2,7}|OG[A-Z]{2,5}")
"""The court codes of Dutch ECLIs: highest courts, courts of appeal, district courts, disciplinary bodies, Caribbean."""

EU_CASE = frozenset({"CJ", "CC", "CO", "CV", "TJ", "TO"})
"""Types of documents of the European courts: judgment, opinion, order, ruling."""

HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")


class Finding(NamedTuple):
    """One fault or doubt: about which source or rule, and what."""

    level: Literal["error", "warning"]
    about: str
    what: str


def audit(text: str, rules: Iterable[Rule], used: Collection[str], today: dt.date) -> list[Finding]:
    """Everything to say about the sources in a TOML text, errors first.

    `rules` rest on sources; `used` are the ids of all sources on which anything rests. Unlike `sources.parse` it goes
    on after a malformed entry.
    """
    found: list[Finding] = []
    sources: dict[str, Source] = {}
    for name, entry in entries(text):
        try:
            source = read_entry(name, entry)
        except (TypeError, ValueError) as error:
            found.append(Finding("error", name, str(error).removeprefix(f"{name}: ")))
            continue
        if source.id in sources:
            found.append(Finding("error", name, "occurs twice"))
        sources[source.id] = source
    for source in sources.values():
        found += [Finding("error", source.id, what) for what in identifier_faults(source, today)]
        found += [Finding("warning", source.id, what) for what in doubts(source, used, today)]
    broken = {item.about for item in found if item.level == "error"}
    for rule in rules:
        found += rule_findings(rule, sources, broken)
    for name in sorted(set(used) - set(sources) - broken):
        found.append(Finding("error", name, "is used, but is not in the file"))
    return sorted(found, key=lambda item: item.level != "error")


def identifier_faults(source: Source, today: dt.date) -> Iterator[str]:
    """What cannot be right about the identifiers of a source and the link built from them."""
    if source.ecli:
        yield from ecli_faults(source, today)
    match = CELEX.fullmatch(source.celex)
    if match:
        if not EU_FOUNDED <= int(match["year"]) <= today.year:
            yield f"celex of the year {match['year']}"
        if match["sector"] == "6" and match["type"] not in EU_CASE:
            yield f"celex with the unknown type {match['type']}"
    if source.date and source.date > today:
        yield f"dated {source.date}, in the future"
    if source.seen and source.seen > today:
        yield f"seen on {source.seen}, in the future"
    yield from link_faults(source)


def ecli_faults(source: Source, today: dt.date) -> Iterator[str]:
    """What cannot be right about an ECLI (Council conclusions 2011/C 127/01)."""
    if not ECLI.fullmatch(source.ecli):
        yield f"malformed ecli {source.ecli}"
        return
    _, country, court, year, _ = source.ecli.split(":")
    if not FIRST_YEAR <= int(year) <= today.year:
        yield f"ecli of the year {year}"
    if country == "NL" and not NL_COURT.fullmatch(court):
        yield f"ecli with the unknown court {court}"
    # A decision may be published under a number of a later year, never of an earlier one.
    if source.date and int(year) < source.date.year:
        yield f"ecli of {year}, but dated {source.date}"


def link_faults(source: Source) -> Iterator[str]:
    """What cannot be right about the address of a source."""
    if not source.link:
        return
    parts = urlsplit(source.link)
    if parts.scheme != "https" or not HOST.fullmatch(parts.netloc):
        yield f"link is no https address: {source.link}"
    if re.search(r"\s", source.link):
        yield f"link with white space: {source.link}"
    for identifier in (source.ecli if not source.celex else "", source.celex if source.celex[:1] == "6" else ""):
        # A decision without a fixed address keeps one of its own.
        if identifier and source.link != source.url and identifier not in source.link:
            yield f"link does not name {identifier}: {source.link}"


def doubts(source: Source, used: Collection[str], today: dt.date) -> Iterator[str]:
    """What to look at again."""
    if source.may_be_cited and source.id not in used:
        yield "may be cited, but nothing uses it"
    if not source.verified:
        return
    if source.seen is None:
        yield "it is not said when it was last seen"
    elif today - source.seen > OLD:
        yield f"last seen on {source.seen}, more than a year ago"


def rule_findings(rule: Rule, sources: Mapping[str, Source], broken: Collection[str]) -> Iterator[Finding]:
    """What is wrong, or weak, about what a rule rests on."""
    known = [sources[source] for source in rule.sources if source in sources]
    for source in rule.sources:
        if source not in sources and source not in broken:
            yield Finding("error", rule.id, f"rests on {source}, which does not exist")
    for item in known:
        if not item.may_be_cited:
            yield Finding("error", rule.id, f"rests on {item.id}, which may not be cited")
    if known and not any(item.primary for item in known):
        names = ", ".join(item.id for item in known)
        yield Finding("warning", rule.id, f"rests on no primary source, only on {names}")
