"""The advice as a PDF: tagged, and refused by the compiler where it would not meet PDF/UA-1 as far as that can check.

Typst sets the type, in a process of its own for each document (see `press`): so no document meets the data of another,
memory is given back, and pages do not wait for it. Typst writes the time of day, which is guarded against here, and
every tag uncompressed, which makes half of the file; qpdf packs them.
"""

from __future__ import annotations

import io
import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, time
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pikepdf
from django.conf import settings

from advisor.law.answers import Answers
from advisor.law.events import Dates
from advisor.law.rules import DOSSIER_DATE

from .paper import paper
from .slots import Busy, slot
from .words import words_of

CONTENT_TYPE = "application/pdf"
TEMPLATE = Path(__file__).parent / "advice.typ"
FONT_PACKAGE = "fontpkg_atkinson_hyperlegible"

PATIENCE = 3.0
"""Seconds that a visitor waits for a place; a compilation takes a fraction of one."""

AT_ONCE = 2
"""How many visitors of one process may wait for a PDF: fewer than it has threads, so that pages always have one."""

LONGEST = 20
"""Seconds after which a document is given up; one takes a fifth of a second."""

PRESS = Path(__file__).with_name("press.py")
PROGRAM = (sys.executable, "-I", str(PRESS))

logger = logging.getLogger(__name__)

_waiting = threading.BoundedSemaphore(AT_ONCE)


class NotMade(Exception):
    """The compiler made no document; the message says why."""


def advice_pdf(answers: Answers, dates: Dates, site: str) -> bytes:
    """The advice as a file; the same answers, dates, site and rules give the same bytes.

    Raises `slots.Busy` when this process or the machine has too much to do, NotMade when the document breaks the
    standard.
    """
    if not _waiting.acquire(blocking=False):
        raise Busy
    try:
        data = json.dumps(words_of(paper(answers, dates, site)), ensure_ascii=False)
        with _place():
            return packed(compiled(data))
    finally:
        _waiting.release()


@contextmanager
def _place() -> Iterator[None]:
    """One of the machine's places. On a full disk there are none, and each process keeps to its own bound."""
    with ExitStack() as place:
        try:
            place.enter_context(slot(settings.LOCK_FOLDER / "pdf", os.cpu_count() or 1, PATIENCE))
        except OSError as error:
            logger.error("no bound over processes on PDFs: %s", error)
        yield


def compiled(data: str) -> bytes:
    """The PDF of `data`, a JSON text. Raises NotMade."""
    day = datetime.combine(DOSSIER_DATE, time(), UTC)
    order = (*PROGRAM, str(TEMPLATE), _fonts(), str(int(day.timestamp())))
    try:
        ended = subprocess.run(order, input=data.encode(), capture_output=True, timeout=LONGEST, check=False)  # noqa: S603 - a program of ours
    except subprocess.TimeoutExpired as error:
        raise NotMade(f"not within {LONGEST} seconds") from error
    if ended.returncode:
        raise NotMade(ended.stderr.decode(errors="replace").strip())
    return ended.stdout


def packed(document: bytes) -> bytes:
    """The same document with its small objects in compressed streams; what it says and its tags stay."""
    smaller = io.BytesIO()
    with pikepdf.open(io.BytesIO(document)) as opened:
        opened.save(smaller, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return smaller.getvalue()


@cache
def _fonts() -> str:
    """The folder with the fonts of the package; those of the machine differ, so they are not used."""
    found = find_spec(FONT_PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError(FONT_PACKAGE)
    (folder,) = found.submodule_search_locations
    return str(Path(folder) / "files")
