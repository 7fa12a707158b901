"""A clock that is wrong, or that is set while the site runs: no page hangs on it."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from pathlib import Path

import pytest

from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url, question_url
from tests.e2e.kinds_of_page import KINDS
from tests.embed.partners import write

from .instances import Instance, instance

ADVICE = advice_url(EXAMPLES[0].answers)
UNFINISHED = {name: given for name, given in EXAMPLES[0].answers.items() if name not in ("wish", "progress")}
LAST = f"/in/voorbeeld{question_url('wish', UNFINISHED)}"
SECURITY_TXT = "/.well-known/security.txt"
PAGES = (*KINDS.values(), f"{ADVICE}advies.pdf", f"{ADVICE}brief/restriction.docx", "/api/v1/questions")


def faked(libfaketime: str, clock: Path) -> dict[str, str]:
    """An environment in which it is the time that the file `clock` says, in Amsterdam, each time that it is asked."""
    return {
        "LD_PRELOAD": libfaketime,
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }


def _pages(site: Instance) -> dict[str, tuple[int, str, bytes]]:
    answers = {path: site.ask(path) for path in PAGES}
    return {path: (status, headers.get("etag", ""), body) for path, (status, headers, body) in answers.items()}


@pytest.mark.parametrize("year", [2019, 2037])
def test_page_is_the_same_whatever_the_clock_says(
    libfaketime: str, static_root: Path, tmp_path: Path, year: int
) -> None:
    """Also years before the rules were written, and years after."""
    with instance(tmp_path, static_root) as site:
        right = _pages(site)
    clock = tmp_path / "clock"
    clock.write_text(f"@{year}-02-28 23:59:58")
    more = {**faked(libfaketime, clock), "SECURITY_CONTACT": "mailto:veilig@opnamewijzer.example"}
    with instance(tmp_path, static_root, **more) as site:
        assert f"Expires: {year}-08-2" in site.ask(SECURITY_TXT)[2].decode()
        wrong = _pages(site)
    assert [path for path in PAGES if wrong[path] != right[path]] == []


def test_clock_may_be_set_while_the_site_runs(libfaketime: str, static_root: Path, tmp_path: Path) -> None:
    clock, counts = tmp_path / "clock", tmp_path / "counts.sqlite3"
    clock.write_text("2026-11-26 12:00:00")
    more = {
        **faked(libfaketime, clock),
        "PARTNERS": str(write(tmp_path)),
        "COUNTS_FILE": str(counts),
        "SECURITY_CONTACT": "mailto:veilig@opnamewijzer.example",
    }
    with instance(tmp_path, static_root, **more) as site:
        before = _pages(site)
        # Just before midnight, just after it, and set back by weeks.
        for moment in ("2026-11-26 23:59:50", "2026-11-27 00:00:10", "2026-10-01 08:00:00"):
            clock.write_text(moment)
            assert site.ask(LAST, "wish-answer=know")[0] == 302
            assert _pages(site) == before
            expires = re.search(r"Expires: (\S+)", site.ask(SECURITY_TXT)[2].decode())
            assert expires
            assert expires[1].startswith("2027-05-25" if moment.startswith("2026-11") else "2027-03-30")
        said = site.said.read_text()
    with contextlib.closing(sqlite3.connect(counts)) as opened:
        days = opened.execute("SELECT day, number FROM finished_advices ORDER BY day").fetchall()
    assert days == [("2026-10-01", 1), ("2026-11-26", 1), ("2026-11-27", 1)]
    assert "Traceback" not in said
