"""What the rules leave open, as data."""

from __future__ import annotations

import re

import pytest

from advisor.law.open_points import open_points, parse
from advisor.law.sources import SOURCES

POINT = '[[point]]\nid = "x"\nkind = "law"\ntitle = "Vraag"\ntext = "Dit weten we niet."\n'


def test_there_are_open_points_of_both_kinds() -> None:
    assert {point.kind for point in open_points()} == {"law", "text"}


def test_points_rest_on_sources_that_may_be_cited() -> None:
    assert all(SOURCES[source].may_be_cited for point in open_points() for source in point.sources)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (POINT.replace('"law"', '"rumour"'), "x: unknown kind 'rumour'"),
        (POINT + 'about = "x"', "x: unknown field ['about']"),
        (POINT.replace('"Vraag"', '""'), "x: unknown field [] or missing field ['title']"),
        (POINT + POINT, "x: occurs twice"),
        (POINT + 'sources = ["gw-13"]', "gw-13: has not been verified"),
    ],
)
def test_parse_refuses_a_malformed_entry_by_name(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}"):
        parse(text)


def test_parse_refuses_a_source_that_does_not_exist() -> None:
    with pytest.raises(KeyError, match="nonsense"):
        parse(POINT + 'sources = ["nonsense"]')
