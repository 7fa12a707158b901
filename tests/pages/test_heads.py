"""What the head of every kind of page says: one title and one description, in the language of the page."""

import re

import pytest
from django.test import Client

from tests.e2e.kinds_of_page import KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_page_has_one_title_and_one_description(client: Client, kind: str) -> None:
    html = client.get(KINDS[kind]).content.decode()
    assert len(re.findall(r"<title>[^<]{5,}</title>", html)) == 1
    assert len(re.findall(r'<meta name="description" content="[^"]{20,}">', html)) == 1
    assert len(re.findall(r"<h1[ >]", html)) == 1
    assert f'<html lang="{"en" if KINDS[kind].startswith("/en/") else "nl"}"' in html


def test_kinds_have_titles_of_their_own(client: Client) -> None:
    titles = {
        kind: re.search(r"<title>(.*?)</title>", client.get(address).content.decode())
        for kind, address in KINDS.items()
    }
    alone = {kind: found[1] for kind, found in titles.items() if found and "frame" not in kind}
    assert len(set(alone.values())) == len(alone)
