"""The sources of a document, numbered in the order in which they are cited."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


class SourceList:
    """Gives each source a number the first time that it is cited; the same source keeps its number."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str], int] = {}
        self.rows: list[dict[str, Any]] = []

    def cite(self, sources: Iterable[Mapping[str, str]]) -> list[dict[str, Any]]:
        """The number and the short name of each of these sources; `first` where it was not cited before."""
        return [self._cite(source) for source in sources]

    def _cite(self, source: Mapping[str, str]) -> dict[str, Any]:
        key = (source["short"], source["url"])
        first = key not in self._numbers
        if first:
            self._numbers[key] = len(self.rows) + 1
            self.rows.append({"number": self._numbers[key], **source})
        return {"number": self._numbers[key], "short": source["short"], "first": first}
