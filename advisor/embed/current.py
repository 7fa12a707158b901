"""In whose frame the page that is being made will stand: known to links, texts and templates alike."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from django.urls import get_script_prefix, set_script_prefix

from .partners import Partner

FOLDER = "in/"
"""Under this the frames stand: ``/in/<slug>/``."""


@dataclass(frozen=True, slots=True)
class Embedding:
    """A frame: whose it is, with what every address in it begins, and the address of this page."""

    partner: Partner
    prefix: str
    path: str = ""

    @property
    def part(self) -> str:
        """The part of the site that this page is of, such as ``vragen``; "" for the start."""
        return self.path.removeprefix(self.prefix).partition("/")[0]


_current: ContextVar[Embedding | None] = ContextVar("embedding", default=None)


def embedding() -> Embedding | None:
    """The frame of the request being answered, or None for the site itself."""
    return _current.get()


def prefix_of(slug: str) -> str:
    """With what every address in this partner's frame begins: ``/in/<slug>/``."""
    return f"{get_script_prefix()}{FOLDER}{slug}/"


@contextmanager
def embedded(partner: Partner, path: str = "") -> Iterator[Embedding]:
    """Make every address, text and page inside this block one of the partner's frame."""
    before = get_script_prefix()
    here = Embedding(partner, prefix_of(partner.slug), path)
    token = _current.set(here)
    # What `reverse` puts before every address: no link, redirect or form can lose it.
    set_script_prefix(here.prefix)
    try:
        yield here
    finally:
        set_script_prefix(before)
        _current.reset(token)
