"""A full disk: pages and PDFs are made all the same, and what cannot be kept is left out."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url, question_url
from tests.embed.partners import GOOD, write

from .instances import ROOT, free_port, instance

ADVICE = advice_url(EXAMPLES[0].answers)
UNFINISHED = {name: given for name, given in EXAMPLES[0].answers.items() if name not in ("wish", "progress")}
PAGES = ("/", "/vragen/side/-/", ADVICE, f"{ADVICE}brief/restriction.docx", f"{ADVICE}advies.pdf", "/api/v1/questions")
LAST = f"/in/voorbeeld{question_url('wish', UNFINISHED)}"
BYTES, FILES = 64 * 1024, 16


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={BYTES},nr_inodes={FILES}", "none", folder],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("only root may mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def fill(disk: Path) -> None:
    """Leave room for no byte and no file."""
    with contextlib.suppress(OSError), (disk / "large").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(1024))
    with contextlib.suppress(OSError):
        for number in range(FILES):
            (disk / f"small-{number}").touch()
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        (disk / "one more").touch()


def test_everything_is_answered_when_the_disk_is_full_from_the_start(
    static_root: Path, tmp_path: Path, disk: Path
) -> None:
    (disk / "locks").mkdir()
    fill(disk)
    with instance(tmp_path, static_root, LOCK_FOLDER=str(disk / "locks")) as site:
        assert {path: site.ask(path)[0] for path in PAGES} == dict.fromkeys(PAGES, 200)


def test_counts_are_left_out_when_the_disk_fills_up(static_root: Path, tmp_path: Path, disk: Path) -> None:
    assert "counted = true" in GOOD
    counts = disk / "counts.sqlite3"
    more = {"PARTNERS": str(write(tmp_path)), "COUNTS_FILE": str(counts), "LOCK_FOLDER": str(disk / "locks")}
    with instance(tmp_path, static_root, **more) as site:
        assert site.ask(LAST, "wish-answer=know")[0] == 302
        assert _counted(counts) == 1
        fill(disk)
        assert site.ask(LAST, "wish-answer=know")[0] == 302
        assert {path: site.ask(path)[0] for path in PAGES} == dict.fromkeys(PAGES, 200)
        assert site.ask("/gereed")[0] == 200
        (disk / "large").unlink()
        assert site.ask(LAST, "wish-answer=know")[0] == 302
        assert _counted(counts) == 2
        said = site.said.read_text()
    assert "not counted: OperationalError: " in said
    assert "Traceback" not in said


def test_trial_without_room_for_its_style_sheets_says_so_in_one_line(disk: Path) -> None:
    fill(disk)
    environment = {**os.environ, "STATIC_ROOT": str(disk / "static"), "PORT": str(free_port())}
    ended = subprocess.run([ROOT / "bin" / "serve"], env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert line.startswith("Opnamewijzer does not start: [Errno 28] No space left on device")


def test_log_that_cannot_be_written_stops_nothing(static_root: Path, tmp_path: Path) -> None:
    with instance(tmp_path, static_root, output=Path("/dev/full")) as site:
        assert site.ask("/nergens/")[0] == 404
        assert {path: site.ask(path)[0] for path in PAGES} == dict.fromkeys(PAGES, 200)


def _counted(file: Path) -> int:
    with contextlib.closing(sqlite3.connect(file)) as opened:
        ((number,),) = opened.execute("SELECT sum(number) FROM finished_advices")
    return int(number)
