"""Whether the site can start: ``python -m config.start`` says in one line why not, and fails.

`bin/serve` and `bin/serve-public` look here first, with every check there is. A worker looks again, at what it reads
anyway, since it may start much later.
"""

from __future__ import annotations

import os
import socket
import sqlite3
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from importlib.util import find_spec
from pathlib import Path

import django
from django.conf import settings
from django.core.checks import ERROR, run_checks
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command

from .environment import METRICS_PORTS, number, port

MOST_WORKERS = 64
USUAL_PORT = 8000
MANIFEST = "staticfiles.json"
SAY_ENOUGH = (ImproperlyConfigured, OSError, ValueError)
"""Errors whose text needs no name of the error before it."""


@contextmanager
def told_in_one_line() -> Iterator[None]:
    """Let the process end with one line that holds the cause, whatever is raised within."""
    try:
        yield
    except Exception as error:  # an operator can do nothing with a trace; `manage.py check` has it
        cause = str(error) if isinstance(error, SAY_ENOUGH) else f"{type(error).__name__}: {error}"
        sys.exit(f"Opnamewijzer does not start: {' '.join(cause.split())}")


def refuse_when_wrong(tags: Iterable[str] | None = None) -> None:
    """Raise ImproperlyConfigured with the first thing that is wrong. `tags` are those of the checks; None for all."""
    found = (message for message in run_checks(tags=list(tags) if tags else None) if message.level >= ERROR)
    # By number: a text that is missing stands before the documents that cannot be made for want of it.
    faults = [message.msg for message in sorted(found, key=lambda message: message.id)]
    if faults:
        more = f" (and {len(faults) - 1} more: manage.py check lists them)" if faults[1:] else ""
        raise ImproperlyConfigured(faults[0] + more)


def look_around(environ: Mapping[str, str]) -> None:
    """Look at what is outside the project. Raises ValueError or OSError with what is wrong.

    Of a database elsewhere only the address is judged: the site answers while that is away, and counts nothing.
    """
    plain = environ.get("PLAIN_HTTP") == "1"  # a trial, before which `bin/serve` collects the style sheets
    if not plain and not environ.get("ALLOWED_HOSTS", "").strip():
        raise ValueError("ALLOWED_HOSTS is missing: name the host names of the site, with commas between")
    number(environ, "WORKERS", 1, MOST_WORKERS)
    here = port(environ, "PORT", USUAL_PORT)
    first = settings.METRICS_PORT
    if first and 0 <= here - first < METRICS_PORTS:
        raise ValueError(f"METRICS_PORT needs {METRICS_PORTS} ports from {first} on, and PORT {here} is one of them")
    _free("PORT", environ.get("HOST") or "127.0.0.1", here)
    if first:
        _free("METRICS_HOST", settings.METRICS_HOST, 0)
    _may_write("LOCK_FOLDER", Path(settings.LOCK_FOLDER))
    if environ.get("DATABASE_URL"):
        if find_spec("psycopg") is None:
            raise ValueError("DATABASE_URL needs the package psycopg, which is not installed")
    elif environ.get("COUNTS_FILE"):
        _counts(Path(environ["COUNTS_FILE"]))
    if not plain and not (Path(settings.STATIC_ROOT) / MANIFEST).is_file():
        raise ValueError(f"STATIC_ROOT: {settings.STATIC_ROOT} has no {MANIFEST}: run manage.py collectstatic first")


def _free(name: str, host: str, here: int) -> None:
    """Granian would share a port that is taken, and then answer only some of the visitors."""
    try:
        family = socket.getaddrinfo(host, here, type=socket.SOCK_STREAM)[0][0]
        socket.create_server((host, here), family=family).close()
    except OSError as error:
        raise ValueError(f"{name}: {host}:{here} cannot be used: {error.strerror}") from error


def _may_write(name: str, folder: Path) -> None:
    there = folder
    while not there.exists() and there != there.parent:
        there = there.parent
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        raise ValueError(f"{name}: {there} is no folder that can be written")


def _counts(file: Path) -> None:
    if not file.parent.is_dir():
        raise ValueError(f"COUNTS_FILE: {file.parent} is no folder that can be written")
    _may_write("COUNTS_FILE", file.parent)
    if not file.exists():
        return
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True)) as opened:
            opened.execute("SELECT name FROM sqlite_master").fetchall()
    except sqlite3.Error as error:
        raise ValueError(f"COUNTS_FILE: {file}: {error}") from error


def main() -> None:
    """Look at everything, for whoever is about to serve. With --collect, put the style sheets in place as well."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    with told_in_one_line():
        django.setup()
        look_around(os.environ)
        refuse_when_wrong()
        if "--collect" in sys.argv[1:]:
            call_command("collectstatic", interactive=False, clear=True, verbosity=0)


if __name__ == "__main__":
    main()
