"""Remembering pages that were made: apart for each frame, since its addresses and its look stand in them."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, Generic, ParamSpec, TypeVar

from django.urls import get_script_prefix

Asked = ParamSpec("Asked")
Given = TypeVar("Given")


class Remembered(Generic[Asked, Given]):
    """A function that remembers its results, also by the prefix of addresses; its arguments must be hashable."""

    def __init__(self, function: Callable[Asked, Given], maxsize: int) -> None:
        wraps(function)(self)

        def kept(prefix: str, *args: Any, **kwargs: Any) -> Given:
            return function(*args, **kwargs)

        self._kept = lru_cache(maxsize)(kept)

    def __call__(self, *args: Asked.args, **kwargs: Asked.kwargs) -> Given:
        return self._kept(get_script_prefix(), *args, **kwargs)  # type: ignore[arg-type]

    def cache_clear(self) -> None:
        """Forget everything."""
        self._kept.cache_clear()


def remembered(maxsize: int) -> Callable[[Callable[Asked, Given]], Remembered[Asked, Given]]:
    """Remember the last `maxsize` results of a function that makes a page."""
    return lambda function: Remembered(function, maxsize)
