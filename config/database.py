"""Where the counts of partners are kept: one SQLite file, or PostgreSQL when the environment names one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

SECONDS_TO_WAIT = 1
"""A visitor is waiting: rather a count too few than a page too late."""


def database(environ: Mapping[str, str], file: Path) -> dict[str, Any]:
    """Django's setting for one database.

    DATABASE_URL is ``postgresql://user:password@host:port/name``; without it the SQLite `file` is used. Raises
    ValueError for any other address. PostgreSQL needs the package psycopg, which the site does not install by itself.
    """
    address = environ.get("DATABASE_URL", "")
    if not address:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": file,
            "OPTIONS": {"timeout": SECONDS_TO_WAIT},
        }
    # What is wrong is not repeated: it could be a piece of the password.
    wrong = ValueError("DATABASE_URL must look like postgresql://user:password@host:port/name")
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise wrong from None
    if parts.scheme not in ("postgres", "postgresql") or not parts.path.strip("/"):
        raise wrong
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path[1:]),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(port or ""),
        "OPTIONS": {"connect_timeout": SECONDS_TO_WAIT},
    }
