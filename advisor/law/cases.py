"""Decided cases, guidance and opinions to compare with: never a ground of a rule.

The data stand in ``cases.toml`` beside this file, the words in ``templates/text/nl/case/<id>.html``. Loading is strict:
a malformed entry stops the program with the id in the message.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from .answers import Answers, InvalidAnswer, check
from .content_file import read
from .decisions.all import DECISIONS, FINDINGS
from .decisions.evidence import FORUMS
from .decisions.sharing_terms import USES
from .sources import ECLI, SOURCES, citeable, ecli_link

Kind = Literal["ruling", "disciplinary", "committee", "regulator", "ombudsman", "guidance", "opinion"]
"""What speaks, the weightiest first: a court, a disciplinary body, a disputes committee, a supervisor, an ombudsman,
the rules of a body or profession, and what a lawyer or writer thinks."""

KINDS: tuple[Kind, ...] = get_args(Kind)

DECIDING: frozenset[Kind] = frozenset({"ruling", "disciplinary", "committee"})
"""The kinds that decide between two parties; the others say what they think or ask."""

PATH = Path(__file__).with_name("cases.toml")

DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
"""A year, a month or a day, as far as it is known."""

DECIDED = frozenset(
    (*FINDINGS, *(f"evidence_{forum}" for forum in FORUMS), *(f"sharing_{use}" for use in USES)),
)
"""The findings on which a case can speak; each is the id of a decision."""


@dataclass(frozen=True, slots=True)
class Case:
    """One case.

    `answers` are its facts in our questions. `assumed` are the questions that the source leaves open and that were
    answered in the most natural way. `findings` holds what the source itself decides: a finding, with more than one
    verdict where the source leaves room. `body` is who decided or wrote it. `date` is its day, month or year (ISO, as
    far as known, or ""); `source_date` instead is when somebody wrote about it. `source` is an id of sources.toml, or
    "". `link` is the https address to read it. `withheld` says why a case may not be shown.
    """

    id: str
    kind: Kind
    body: str
    answers: Answers
    assumed: frozenset[str]
    findings: Mapping[str, tuple[str, ...]]
    link: str
    ecli: str
    date: str
    source_date: str
    source: str
    withheld: str

    @property
    def shown(self) -> bool:
        """Whether readers may see it."""
        return not self.withheld

    @property
    def decides(self) -> bool:
        """Whether somebody decided between two parties."""
        return self.kind in DECIDING


def parse(text: str) -> Mapping[str, Case]:
    """Read the cases in a TOML text of ``[[case]]`` tables, by id, in the order of the text.

    Raises:
        ValueError: an entry is malformed or an id occurs twice; the message names the id.
    """
    found: dict[str, Case] = {}
    for position, entry in enumerate(tomllib.loads(text).get("case", ()), start=1):
        name = entry.get("id") or f"entry {position}"
        try:
            case = _case(entry)
        except (InvalidAnswer, KeyError, ValueError) as error:
            raise ValueError(f"{name}: {error}") from error
        if case.id in found:
            raise ValueError(f"{name}: occurs twice")
        found[case.id] = case
    return MappingProxyType(found)


@cache
def load() -> Mapping[str, Case]:
    """All cases of this release, by id.

    Raises:
        BrokenContent: see `content_file.read`.
    """
    return read(PATH, parse)


def shown() -> tuple[Case, ...]:
    """The cases that readers may see, in the order of the file."""
    return tuple(case for case in load().values() if case.shown)


_TEXTS = ("id", "kind", "body", "date", "source_date", "source", "ecli", "url", "withheld")
_REQUIRED = ("id", "kind", "body")


def _case(entry: Mapping[str, Any]) -> Case:
    if unknown := sorted(set(entry) - {*_TEXTS, "assumed", "answers", "findings"}):
        raise ValueError(f"unknown field {', '.join(unknown)}")
    texts = {field: entry.get(field, "") for field in _TEXTS}
    if wrong := [field for field, value in texts.items() if not isinstance(value, str)]:
        raise ValueError(f"no text: {', '.join(wrong)}")
    if missing := [field for field in _REQUIRED if not texts[field]]:
        raise ValueError(f"missing {', '.join(missing)}")
    if texts["kind"] not in KINDS:
        raise ValueError(f"unknown kind {texts['kind']!r}")
    for field in ("date", "source_date"):
        if texts[field] and not DAY.fullmatch(texts[field]):
            raise ValueError(f"malformed {field} {texts[field]!r}")
    if texts["date"] and texts["source_date"]:
        raise ValueError("date beside source_date")
    answers = {question: _answer(question, given) for question, given in entry.get("answers", {}).items()}
    if not answers:
        raise ValueError("no answers")
    assumed = frozenset(entry.get("assumed", ()))
    if strange := sorted(assumed - set(answers)):
        raise ValueError(f"assumed but not answered: {', '.join(strange)}")
    link, ecli = _link(texts)
    return Case(
        texts["id"],
        texts["kind"],
        texts["body"],
        MappingProxyType(answers),
        assumed,
        MappingProxyType({finding: _verdicts(finding, given) for finding, given in entry.get("findings", {}).items()}),
        link,
        ecli,
        texts["date"],
        texts["source_date"],
        texts["source"],
        texts["withheld"],
    )


def _answer(question: str, given: object) -> tuple[str, ...]:
    return check(question, [given] if isinstance(given, str) else given if isinstance(given, list) else ())


def _verdicts(finding: str, given: object) -> tuple[str, ...]:
    if finding not in DECIDED:
        raise ValueError(f"unknown finding {finding!r}")
    if not isinstance(given, list) or not given:
        raise ValueError(f"{finding}: no list of verdicts")
    if wrong := [verdict for verdict in given if verdict not in DECISIONS[finding].verdicts]:
        raise ValueError(f"{finding} has no verdict {wrong[0]!r}")
    return tuple(given)


def _link(texts: Mapping[str, str]) -> tuple[str, str]:
    """The address and the ECLI: from the source, else from the ECLI, else the address given."""
    if sum(bool(texts[field]) for field in ("source", "ecli", "url")) != 1:
        raise ValueError("exactly one of source, ecli and url gives the link")
    if texts["source"]:
        source = SOURCES[texts["source"]] if texts["withheld"] else citeable(texts["source"])
        return source.link, source.ecli
    if texts["url"]:
        if urlsplit(texts["url"]).scheme != "https":
            raise ValueError(f"url is no https address: {texts['url']!r}")
        return texts["url"], ""
    link = ecli_link(texts["ecli"])
    if not ECLI.fullmatch(texts["ecli"]) or not link:
        raise ValueError(f"malformed ecli {texts['ecli']!r}")
    return link, texts["ecli"]
