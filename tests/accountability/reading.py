"""Pages as a reader meets them."""

from __future__ import annotations

import html
import re

from django.test import Client

TAG = re.compile(r"<[^>]+>")


def page(address: str) -> str:
    """The page at an address below /verantwoording/, as HTML."""
    response = Client().get(f"/verantwoording/{address}")
    assert response.status_code == 200, address
    return response.content.decode()


def plain(markup: str) -> str:
    """What stands there, with single spaces and none before a mark."""
    text = " ".join(html.unescape(TAG.sub(" ", markup)).split())
    return re.sub(r" ([:;,.])", r"\1", text)


def part(markup: str, id: str) -> str:
    """The element with this id up to the next article, as HTML."""
    return markup.split(f'id="{id}"', 1)[1].split("</article>", 1)[0]
