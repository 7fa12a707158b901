"""What the environment says, judged: all of these raise ValueError with the name of the variable and what it may be."""

from __future__ import annotations

import re
from collections.abc import Mapping

THIS_MACHINE = ["localhost", "127.0.0.1", "[::1]"]
HOST = re.compile(r"\.?[a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:.]+\]", re.IGNORECASE)
HIGHEST_PORT = 65_535
METRICS_PORTS = 8
"""How many ports are tried, METRICS_PORT being the first: one for each worker on this machine."""


def allowed_hosts(environ: Mapping[str, str]) -> list[str]:
    """The names in ALLOWED_HOSTS; without it those of this machine.

    No ``*``: caches trust that a page under another site's name was refused.
    """
    given = environ.get("ALLOWED_HOSTS", "").strip()
    if not given:
        return THIS_MACHINE
    hosts = [host.strip() for host in given.split(",")]
    for host in hosts:
        if not HOST.fullmatch(host):
            raise ValueError(
                f"ALLOWED_HOSTS has {host!r}: give host names with commas between, such as opnamewijzer.example"
            )
    return hosts


def port(environ: Mapping[str, str], name: str, usual: int) -> int:
    """The port that the variable `name` holds, or `usual` when it holds nothing."""
    return number(environ, name, usual, HIGHEST_PORT)


def number(environ: Mapping[str, str], name: str, usual: int, highest: int) -> int:
    """The whole number from 1 to `highest` that the variable `name` holds, or `usual` when it holds nothing."""
    given = environ.get(name, "").strip()
    if not given:
        return usual
    if not re.fullmatch(r"[0-9]{1,9}", given) or not 1 <= int(given) <= highest:
        raise ValueError(f"{name} is {given!r}: it must be a number from 1 to {highest}")
    return int(given)
