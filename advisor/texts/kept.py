"""What is written once from the files with texts, and then kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import _lru_cache_wrapper, lru_cache
from typing import TypeVar

Made = TypeVar("Made")

_forgetting: list[Callable[[], None]] = []


def kept(most: int | None = None) -> Callable[[Callable[..., Made]], _lru_cache_wrapper[Made]]:
    """Keeps the results of a function of values that never change: the `most` used last, or all of them."""

    def decorate(function: Callable[..., Made]) -> _lru_cache_wrapper[Made]:
        keeping = lru_cache(maxsize=most)(function)
        _forgetting.append(keeping.cache_clear)
        return keeping

    return decorate


def forget(**_: object) -> None:
    """Forget all of it, for whoever changes the files while the process lives. A receiver of any signal."""
    for clear in _forgetting:
        clear()
