"""The secret key that Django asks for: from the environment, or made once and kept on disk."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from django.core.management.utils import get_random_secret_key


def secret_key(environ: Mapping[str, str], kept: Path) -> str:
    """`SECRET_KEY` from the environment; without it the key in the file `kept`, which is made when absent.

    Raises OSError when the file has to be made and cannot be.
    """
    if given := environ.get("SECRET_KEY"):
        return given
    if not kept.exists():
        _make(kept)
    return kept.read_text().strip()


def _make(kept: Path) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    # Linking a finished file is atomic: of two processes that start together, both read the same whole key.
    with tempfile.NamedTemporaryFile("w", dir=kept.parent) as draft:
        draft.write(get_random_secret_key())
        draft.flush()
        try:
            os.link(draft.name, kept)
        except FileExistsError:
            return
