"""Slow and idle clients: whoever asks for a page gets it meanwhile, and those who hold on are cut off.

A body that comes byte by byte would hold a thread of the site, so a proxy that reads bodies whole has to stand before
it. With nginx before it, it bears all of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .crowd import Answer, ask, percentile
from .instances import Instance, instance
from .proxy import running
from .slow_clients import STARTS, held

CLIENTS = 200
VISITS = 20
PATIENCE = 5
"""Seconds; a machine that tests does more at once."""
SECONDS_UNTIL_CUT_OFF = 45
NOT_ALONE = "body byte by byte"
"""What the site does not bear without a proxy."""
NOT_CUT_OFF = ("reads nothing", "body byte by byte")
"""They hold a connection and nothing else: the page fits in the system's own buffers, and nginx waits for the body."""


@pytest.fixture(scope="module")
def site(static_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Instance]:
    """An instance that every test here asks."""
    with instance(tmp_path_factory.mktemp("site"), static_root) as started:
        yield started


@pytest.mark.parametrize("kind", [kind for kind in STARTS if kind != NOT_ALONE])
def test_site_alone_answers_meanwhile(site: Instance, kind: str, record_property: Any) -> None:
    visits, held_for = asyncio.run(_visits(site.port, kind, https=False))
    _judge(visits, held_for, kind, record_property, "alone")


@pytest.mark.parametrize("kind", STARTS)
def test_site_behind_nginx_answers_meanwhile(
    site: Instance, nginx: str, tmp_path: Path, kind: str, record_property: Any
) -> None:
    with running(nginx, tmp_path, [site.port, site.port]) as proxy:
        visits, held_for = asyncio.run(_visits(proxy.port, kind, https=True))
    _judge(visits, held_for, kind, record_property, "behind nginx")


def _judge(visits: list[Answer], held_for: list[float], kind: str, record_property: Any, where: str) -> None:
    gone = f"cut off after {max(held_for):.0f} s" if held_for else "not cut off"
    record_property(
        "figures",
        f"{CLIENTS} clients, {kind}, {where}: {gone}; {len(visits)} pages meanwhile,"
        f" p50 {percentile(visits, 0.5) * 1000:.0f} ms, slowest {percentile(visits, 1) * 1000:.0f} ms",
    )
    assert {visit.status for visit in visits} == {200}
    assert percentile(visits, 1) < PATIENCE
    assert kind in NOT_CUT_OFF or len(held_for) == CLIENTS


async def _visits(port: int, kind: str, *, https: bool) -> tuple[list[Answer], list[float]]:
    """What visitors got while the slow clients held on, and how many seconds each of those could."""
    async with held(port, kind, CLIENTS, https=https) as clients:
        await asyncio.sleep(3)
        visits = [await ask(port, f"/vragen/side/s2-m{1 + number % 3}/", https=https) for number in range(VISITS)]
        if kind in NOT_CUT_OFF:
            return visits, []
        done, _ = await asyncio.wait(clients, timeout=SECONDS_UNTIL_CUT_OFF)
        return visits, [client.result() for client in done]
