"""What is running: the version, the day of the rules, and a fingerprint of everything that a page is made of."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from django.conf import settings

from advisor.embed.partners import register
from advisor.law.rules import DOSSIER_DATE

MADE_OF = ("advisor", "config", "docs/api", "static", "templates", "requirements.txt")
"""The files and folders of the project of which a page is made."""

NOT_READ = {"__pycache__"}


class Release(NamedTuple):
    """`version` as in pyproject.toml, `rules` as YYYY-MM-DD, and a fingerprint that changes with any file."""

    version: str
    rules: str
    fingerprint: str

    @property
    def etag(self) -> str:
        """One weak ETag for every page: of one address there is one page in a release, however it is packed."""
        return f'W/"{self.rules}-{self.version}-{self.fingerprint}"'


@cache
def release() -> Release:
    """What this process runs, read once. Raises OSError when a file cannot be read."""
    project = tomllib.loads((settings.BASE_DIR / "pyproject.toml").read_text(encoding="utf-8"))
    # A partner's name and look stand in frames and the contact on a page, and they are no part of the project.
    told = repr((register(), settings.ACCESSIBILITY_CONTACT)).encode()
    made_of = [settings.BASE_DIR / name for name in MADE_OF]
    return Release(project["project"]["version"], DOSSIER_DATE.isoformat(), fingerprint(made_of, told))


def fingerprint(paths: Iterable[Path], more: bytes = b"") -> str:
    """Twelve hexadecimal digits over the names and bytes of all files in `paths`, and over `more`."""
    digest = hashlib.sha256(more)
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and not NOT_READ.intersection(file.parts):
                content = file.read_bytes()
                # The length keeps the end of one file from passing for the beginning of the next.
                digest.update(f"{file.relative_to(path.parent).as_posix()}\0{len(content)}\0".encode())
                digest.update(content)
    return digest.hexdigest()[:12]
