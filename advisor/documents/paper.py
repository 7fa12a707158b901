"""An advice as it goes on paper: all that the page says, with numbered sources and the way back to the same advice.

The print form and the PDF are both made of this, so they say the same. Left out is what paper cannot do: follow what
changes with another answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from typing import Any

from django.urls import reverse

from advisor.advice.page import advice_page
from advisor.embed.current import FOLDER, embedding
from advisor.law.answers import Answers, read
from advisor.law.events import Dates
from advisor.law.rules import DOSSIER_DATE
from advisor.wizard.check_character import groups
from advisor.wizard.code import encode
from advisor.wizard.links import advice_url

from .qr import qr_svg
from .source_list import SourceList

FOUND_BY_NUMBER = ("wetten.overheid.nl", "rechtspraak.nl", "eur-lex.europa.eu", "officielebekendmakingen.nl")
"""Where an article or a number finds the source: its address, long and hard to type, is left out on paper."""

WITHOUT = ("take_along", "restart_url", "print_hint", "older_rules")
"""Parts of the page that paper cannot use, beside what would change with another answer. An old address gives the paper
of now, so nothing changed since."""


def paper(answers: Answers, dates: Dates, site: str) -> dict[str, Any]:
    """The advice for paper. `site` is the address of the site, without a slash at the end.

    Beside the parts of the page: `sources`, numbered as they are cited; `address` and `qr`, the way back;
    `code_groups`, the code to type; `typed_at`, where to type it.
    """
    page = {name: part for name, part in advice_page(answers, dates, explore=False).items() if name not in WITHOUT}
    here = advice_url(answers, dates)
    address = f"{site}{_out_of_frame(here)}"
    return {
        **page,
        "sources": _number_sources(page),
        "advice_url": here,
        "address": address,
        "site": site,
        "typed_at": site.partition("://")[2] + _out_of_frame(reverse("typed_code")),
        "qr": qr_svg(address),
        "code_groups": groups(encode(read(answers).kept, dates, DOSSIER_DATE)),
    }


def _out_of_frame(path: str) -> str:
    """The same page of the site itself: paper that was printed from another site's frame leads to no frame."""
    frame = embedding()
    if frame is None:
        return path
    return frame.prefix.removesuffix(f"{FOLDER}{frame.partner.slug}/") + path.removeprefix(frame.prefix)


def _number_sources(page: dict[str, Any]) -> list[dict[str, Any]]:
    """Put `cites` beside the sources of each part, in the order of the paper. Returns the list of sources."""
    numbered = SourceList()
    for group in (page.get("deadlines") or {}).get("groups", ()):
        for row in group["deadlines"]:
            row["cites"] = numbered.cite(row["sources"])
    for finding in page.get("findings", ()):
        for side in (finding["contest"] or {}).get("sides", ()):
            for argument in side["arguments"]:
                argument["cites"] = numbered.cite(argument["sources"])
        finding["cites"] = numbered.cite(finding["sources"])
        finding["groups"] = _grouped(finding.get("subs", ()))
    for case in page.get("similar_cases", ()):
        case["cites"] = numbered.cite([_case_source(case)])
    for warning in page.get("warnings", ()):
        warning["cites"] = numbered.cite(warning["sources"])
    return [{**row, "shown_url": _shown(row["url"])} for row in numbered.rows]


def _shown(url: str) -> str:
    """The address of a source as it is printed, or an empty text where the citation is enough."""
    address = url.partition("://")[2].removeprefix("www.").rstrip("/")
    return "" if address.partition("/")[0].endswith(FOUND_BY_NUMBER) else address


def _grouped(parts: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Forums or uses that stand together because the same reasons hold for them."""
    return [{"parts": list(group), "reasons": reasons} for reasons, group in groupby(parts, itemgetter("reasons"))]


def _case_source(case: dict[str, Any]) -> dict[str, str]:
    """Where a case can be read."""
    short = case["ecli"] or f"{case['body']}, {case['date'] or case['source_date']}"
    return {"short": short, "title": case["title"], "url": case["link"], "says": ""}
