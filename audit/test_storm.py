"""2,000 visitors ask one instance for a PDF at the same moment: memory is bounded, and pages are served meanwhile."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from pathlib import Path
from typing import Any

from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url

from .crowd import Answer, ask, percentile
from .instances import Instance, instance

VISITORS = 2_000
MOST_MEGABYTES = 200
PAGES = ("/", "/vragen/side/-/", "/vragen/use/s2-m3-b1-g1-k1-v1-r3-d1-w7/")
PDFS = [f"{advice_url(example.answers)}advies.pdf" for example in EXAMPLES]


def test_pdfs_are_put_off_and_pages_are_not(static_root: Path, tmp_path: Path, record_property: Any) -> None:
    with instance(tmp_path, static_root) as site:
        alone = {path: site.ask(path)[2] for path in PDFS}
        asked, pages, most = asyncio.run(_storm(site))
        after = site.ask(PDFS[0])
        said = site.said.read_text()
    statuses = Counter(answer.status for answer in asked)
    record_property(
        "figures",
        f"{VISITORS} PDFs at once: {dict(statuses)} in {percentile(asked, 1):.1f} s, {most:.0f} MB; {len(pages)} pages"
        f" meanwhile, p50 {percentile(pages, 0.5) * 1000:.0f} ms, p99 {percentile(pages, 0.99) * 1000:.0f} ms",
    )
    assert set(statuses) == {200, 503}
    for answer in asked:
        if answer.status == 200:
            assert answer.body == alone[answer.path], "somebody got another's PDF"
        else:
            assert int(answer.headers["retry-after"]) > 0
            assert answer.headers["cache-control"] == "no-store"
    assert {answer.status for answer in pages} == {200}
    assert most < MOST_MEGABYTES
    assert after[0] == 200
    assert "Traceback" not in said


async def _storm(site: Instance) -> tuple[list[Answer], list[Answer], float]:
    """What everybody got who asked for a PDF, what others got who asked for a page meanwhile, and the most memory."""
    source = random.Random(0)
    visitors = [asyncio.create_task(ask(site.port, source.choice(PDFS))) for _ in range(VISITORS)]
    pages: list[Answer] = []
    most = 0.0
    while not all(visitor.done() for visitor in visitors):
        pages.append(await ask(site.port, source.choice(PAGES)))
        most = max(most, site.megabytes())
        await asyncio.sleep(0.02)
    return [visitor.result() for visitor in visitors], pages, most
