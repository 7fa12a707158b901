"""The advice as a PDF: tagged, and refused by the compiler where it would not meet PDF/UA-1 as far as that can check.

Typst sets the type. Three of its habits are guarded against here: a compiler serves one thread, it keeps the data of
the compilation before when it is given none, and it writes the time of day. It also writes every tag uncompressed,
which makes half of the file; qpdf packs them.
"""

from __future__ import annotations

import io
import json
import os
import threading
from datetime import UTC, datetime, time
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pikepdf
import typst
from django.conf import settings

from advisor.law.answers import Answers
from advisor.law.events import Dates
from advisor.law.rules import DOSSIER_DATE

from .paper import paper
from .slots import slot
from .words import words_of

CONTENT_TYPE = "application/pdf"
STANDARD = "ua-1"
TEMPLATE = Path(__file__).parent / "advice.typ"
FONT_PACKAGE = "fontpkg_atkinson_hyperlegible"

PATIENCE = 3.0
"""Seconds that a visitor waits for a place; a compilation takes a fraction of one."""

_of_thread = threading.local()


def advice_pdf(answers: Answers, dates: Dates, site: str) -> bytes:
    """The advice as a file; the same answers, dates, site and rules give the same bytes.

    Raises `slots.Busy` when the machine has too much to do, typst.TypstError when the document breaks the standard.
    """
    data = json.dumps(words_of(paper(answers, dates, site)), ensure_ascii=False)
    with slot(settings.LOCK_FOLDER / "pdf", os.cpu_count() or 1, PATIENCE):
        return packed(compiled(data))


def compiled(data: str) -> bytes:
    """The PDF of `data`, a JSON text. Raises typst.TypstError."""
    made = _compiler().compile(
        format="pdf",
        sys_inputs={"data": data},
        pdf_standards=[STANDARD],
        timestamp=int(datetime.combine(DOSSIER_DATE, time(), UTC).timestamp()),
    )
    if not isinstance(made, bytes):
        raise TypeError("one document was asked for")
    return made


def packed(document: bytes) -> bytes:
    """The same document with its small objects in compressed streams; what it says and its tags stay."""
    smaller = io.BytesIO()
    with pikepdf.open(io.BytesIO(document)) as opened:
        opened.save(smaller, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return smaller.getvalue()


def _compiler() -> Any:
    """The compiler of this thread: one that is shared refuses to work for two at once."""
    if not hasattr(_of_thread, "compiler"):
        _of_thread.compiler = typst.Compiler(
            str(TEMPLATE), root=str(TEMPLATE.parent), font_paths=_fonts(), ignore_system_fonts=True
        )
    return _of_thread.compiler


@cache
def _fonts() -> Any:
    """The fonts of the package and those that come with the compiler; none of the machine, which differ."""
    found = find_spec(FONT_PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError(FONT_PACKAGE)
    (folder,) = found.submodule_search_locations
    return typst.Fonts(include_system_fonts=False, font_paths=[str(Path(folder) / "files")])
