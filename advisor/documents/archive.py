"""Zip files that are the same bytes whenever they are made: Word and OpenDocument files are zip files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

MIMETYPE = "mimetype"
"""The part by which an OpenDocument file is recognised: it comes first and is not compressed."""

MOMENT = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip file can hold."""


def reproducible(archive: bytes, without: Iterable[str] = ()) -> bytes:
    """The same zip file with every time set to `MOMENT`, and without the parts named."""
    left_out = set(without)
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(result, "w") as new:
        for name in sorted(old.namelist(), key=lambda name: name != MIMETYPE):
            if name in left_out:
                continue
            part = zipfile.ZipInfo(name, MOMENT)
            part.compress_type = zipfile.ZIP_STORED if name == MIMETYPE else zipfile.ZIP_DEFLATED
            part.external_attr = 0o600 << 16
            new.writestr(part, old.read(name))
    return result.getvalue()
