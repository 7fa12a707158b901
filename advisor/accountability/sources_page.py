"""The pages with the sources: by kind with what rests on each, and apart those that may not be cited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from django.urls import reverse

from advisor.law.open_points import open_points
from advisor.law.sources import SOURCES, Kind, Source
from advisor.texts.load import text

from .help_page import KIND_OF_USE
from .names import NEUTRAL
from .rules_page import day_words, rule_url
from .uses import Use, uses

OPEN_TITLES = {point.id: point.title for point in open_points()}

KINDS: tuple[str, ...] = get_args(Kind)


def sources_index() -> dict[str, Any]:
    """How many sources there are of each kind, and how many may not be cited."""
    return {
        "kinds": [
            {"id": kind, "number": sum(source.kind == kind and source.may_be_cited for source in SOURCES.values())}
            for kind in KINDS
        ],
        "number": sum(source.may_be_cited for source in SOURCES.values()),
        "not_cited": sum(not source.may_be_cited for source in SOURCES.values()),
    }


def sources_page(kind: str, sources: Mapping[str, Source] = SOURCES) -> dict[str, Any]:
    """The sources of one kind that may be cited, each with what rests on it."""
    return {
        "kind": kind,
        "sources": [source_row(source) for source in sources.values() if source.kind == kind and source.may_be_cited],
    }


def source_row(source: Source) -> dict[str, Any]:
    """One source that may be cited."""
    return {
        "id": source.id,
        "short": source.short,
        "title": source.title,
        "url": source.link,
        "says": source.says,
        "identifier": source.ecli or source.celex or source.bwb,
        "text_as_of": day_words(source.text_as_of) if source.text_as_of else "",
        "seen": day_words(source.seen) if source.seen else "",
        "uses": use_rows(uses().get(source.id, ())),
    }


def use_rows(found: tuple[Use, ...]) -> list[dict[str, Any]]:
    """What rests on a source, together by kind."""
    by_kind: dict[str, dict[str, str]] = {}
    for use in found:
        # An argument is read at its rule.
        name, url = (use.rule or use.id), (rule_url(use.rule) if use.rule else "")
        if use.kind == "open":
            name, url = OPEN_TITLES[use.id], f"{reverse('accountability_open')}#{use.id}"
        elif not use.rule:
            url = f"{_where(use.kind)}#{use.id}"
            name = text(use.kind, use.id, "title", NEUTRAL, optional=True) or use.id
        by_kind.setdefault(use.kind, {})[name] = url
    return [
        {"kind": kind, "items": [{"name": name, "url": url} for name, url in items.items()]}
        for kind, items in by_kind.items()
    ]


def _where(kind: str) -> str:
    """The page on which something that rests on a source is read."""
    if kind in KIND_OF_USE:
        return reverse("accountability_help", kwargs={"kind": KIND_OF_USE[kind]})
    return reverse("cases")


def not_cited_page(sources: Mapping[str, Source] = SOURCES) -> dict[str, Any]:
    """The sources that are named here only: nothing rests on them, and there is no link."""
    return {
        "unverified": [_named(source) for source in sources.values() if not source.verified],
        "withheld": [
            {**_named(source), "why": source.withheld}
            for source in sources.values()
            if source.verified and source.withheld
        ],
    }


def _named(source: Source) -> dict[str, str]:
    return {"short": source.short, "title": source.title}
