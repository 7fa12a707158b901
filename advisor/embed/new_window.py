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
    return _OUTWARD.sub(_with_target, page)


def _with_target(link: re.Match[bytes]) -> bytes:
    """How the link begins now. One that has a `rel` keeps it: ours says noreferrer, which holds noopener."""
    attributes = link.string[link.end() : link.string.index(b">", link.end())]
    return b'<a target="_blank" ' if re.search(rb"\brel=", attributes) else b'<a target="_blank" rel="noopener" '
