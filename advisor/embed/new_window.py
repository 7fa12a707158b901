"""Links out of a frame. Most sites refuse to stand in one, and a frame in a sandbox cannot save a file."""

from __future__ import annotations

import re

_OUTWARD = re.compile(
    rb"""
    <a\ (?! [^>]* \btarget= )
    (?= [^>]* \bhref="
        (?: https?: | [^"#?]* \. (?: docx | odt | pdf | ics | png ) ["#?] )
    )
    """,
    re.VERBOSE,
)


def opened_apart(page: bytes) -> bytes:
    """The page, with every link to another site or to a file opening in a window of its own."""
    return _OUTWARD.sub(b'<a target="_blank" rel="noopener" ', page)
