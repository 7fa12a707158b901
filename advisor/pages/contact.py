"""The address of whoever runs the site, as it is shown on a page."""

from __future__ import annotations


def readable(address: str) -> str:
    """The address as a person would write it down: without mailto: or tel:, or the name of the host and the path."""
    return address.split(":", 1)[1].removeprefix("//").partition("?")[0].rstrip("/")
