"""Reading of the TOML files that the law comes with, so that whatever is wrong with one names the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

Content = TypeVar("Content")


class BrokenContent(ValueError):
    """A content file is not there or says what it may not; the message is one line that names the file."""


def read(path: Path, parse: Callable[[str], Content]) -> Content:
    """What `parse` makes of the text in the file. Raises BrokenContent, whatever is wrong with it."""
    try:
        return parse(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BrokenContent(f"{path.name}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise BrokenContent(f"{path.name}: {error}") from error
    except (KeyError, TypeError, AttributeError) as error:
        raise BrokenContent(f"{path.name}: {type(error).__name__}: {error}") from error
