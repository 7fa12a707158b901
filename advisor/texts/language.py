"""The language of the page that is being made: Dutch, or English as a courtesy translation of a part."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

DUTCH = "nl"
ENGLISH = "en"


class Spoken(NamedTuple):
    """A language, and the address of this page in Dutch, "" where nobody knows it."""

    language: str
    path: str


_UNTOLD = Spoken(DUTCH, "")
_current: ContextVar[Spoken] = ContextVar("spoken", default=_UNTOLD)


def spoken() -> Spoken:
    """What is spoken on the page that is being made, Dutch unless `speaking` says otherwise."""
    return _current.get()


def language() -> str:
    """The language of the page that is being made."""
    return _current.get().language


@contextmanager
def speaking(language: str, path: str = "") -> Iterator[None]:
    """Make every text and page inside this block one in `language`."""
    token = _current.set(Spoken(language, path))
    try:
        yield
    finally:
        _current.reset(token)


def page_template(name: str) -> str:
    """The template of a whole page in the language being spoken: English pages stand in ``en/``."""
    return name if language() == DUTCH else f"{language()}/{name}"
