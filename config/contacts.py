"""Where visitors can reach whoever runs the site: addresses to write to or call, out of the environment."""

from __future__ import annotations

from collections.abc import Mapping

SCHEMES = ("mailto:", "https://", "tel:")


def contact(environ: Mapping[str, str], name: str) -> str:
    """The setting `name`, or "" for none. Raises ValueError for what is no address to write to or call."""
    address = environ.get(name, "").strip()
    if address and (not address.startswith(SCHEMES) or len(address.split()) > 1):
        raise ValueError(f"{name} must begin with {', '.join(SCHEMES)} and have no spaces")
    return address
