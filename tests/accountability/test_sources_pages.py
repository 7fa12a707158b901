"""Every source with what rests on it; what may not be cited stands apart, without a link, and nowhere else."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from advisor.accountability.sources_page import KINDS, sources_page
from advisor.accountability.units import units
from advisor.accountability.uses import uses
from advisor.content import sources_used
from advisor.law.sources import SOURCES
from tests.accountability.reading import page, part, plain

ELSEWHERE = ["", "regels/", "vragen/", "bronnen/", "omstreden/", "open/", "wijzigingen/", "fouten/"]


def test_every_source_that_may_be_cited_stands_on_one_page() -> None:
    listed = [row["id"] for kind in KINDS for row in sources_page(kind)["sources"]]
    assert sorted(listed) == sorted(source.id for source in SOURCES.values() if source.may_be_cited)


@pytest.mark.parametrize("kind", KINDS)
def test_page_of_a_kind_links_every_source_and_is_not_too_heavy(kind: str) -> None:
    shown = page(f"bronnen/{kind}/")
    assert len(shown.encode()) <= 400_000
    assert all(f'id="bron-{row["id"]}"' in shown for row in sources_page(kind)["sources"])


def test_everything_that_rests_on_a_source_is_told() -> None:
    for source, user in sources_used():
        assert user in {use.id for use in uses()[source]}


def test_a_source_tells_which_rules_rest_on_it() -> None:
    shown = part(page("bronnen/wet/"), "bron-sr-139a")
    assert '<a href="/verantwoording/regels/criminal_sound/#regel-sound-participant">' in shown
    assert "BWBR0001854" in shown
    assert "Gezien op" in shown


def test_what_may_not_be_cited_is_named_apart_without_a_link() -> None:
    shown = page("bronnen/niet-gebruikt/")
    main = shown.split("<main", 1)[1].split("</main>", 1)[0]
    assert "https://" not in main
    hidden = [source for source in SOURCES.values() if not source.may_be_cited]
    assert hidden
    assert all(plain(source.short) in plain(main) for source in hidden)


def test_what_may_not_be_cited_is_named_nowhere_else() -> None:
    pages = [*ELSEWHERE, *(f"bronnen/{kind}/" for kind in KINDS), *(f"regels/{unit}/" for unit in units())]
    links = {link for address in pages for link in re.findall(r'href="(https://[^"]*)"', page(address))}
    cited = {source.link for source in SOURCES.values() if source.may_be_cited}
    for source in SOURCES.values():
        if not source.may_be_cited and source.link and source.link not in cited:
            assert source.link.replace("&", "&amp;") not in links
            assert f'id="bron-{source.id}"' not in "".join(page(f"bronnen/{kind}/") for kind in KINDS)


def test_unknown_kind_is_not_found() -> None:
    assert Client().get("/verantwoording/bronnen/blog/").status_code == 404
