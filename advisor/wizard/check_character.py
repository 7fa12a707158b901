"""The code of an advice as it stands on paper: in groups, with one character at the end that catches a typing error.

That character follows ISO 7064, MOD 37,36, over the digits and letters of the code. It catches every single wrong
character, and nearly every two neighbours that changed places. Spaces, hyphens and case carry nothing. Paper always
carries the day of the rules as the last part of the code, so what comes after its eight digits is the check character;
a code without one is as good.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .code import MAX_LENGTH, RULES_DATE

ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
GROUP = 4
"""Characters that stand together on paper."""

_WITH_CHECK = re.compile(rf"(.*{RULES_DATE}\d{{8}})([a-z0-9])", re.ASCII)
_ADDRESS = re.compile(r"/advies/([^/?#]*)", re.IGNORECASE)


class Typed(NamedTuple):
    """What somebody typed: the code, and after it the check character, or "" for none."""

    code: str
    character: str = ""

    @property
    def wrong(self) -> bool:
        """Whether a check character was typed that does not belong to the code."""
        return self.character not in ("", check_character(self.code))


def check_character(code: str) -> str:
    """The character that belongs at the end of a code."""
    size = len(ALPHABET)
    sum_ = size // 2
    for character in bare(code):
        sum_ = (_doubled(sum_) + ALPHABET.index(character)) % size
    return ALPHABET[(1 - _doubled(sum_)) % size]


def groups(code: str) -> list[str]:
    """The code for paper: capitals in groups, the last character being the check character."""
    return in_groups((bare(code) + check_character(code)).upper())


def in_groups(characters: str) -> list[str]:
    """The same characters in groups that are easy to keep apart."""
    return [characters[start : start + GROUP] for start in range(0, len(characters), GROUP)]


def read_typed(typed: str) -> Typed:
    """Read a code as people type it, with or without a check character; a whole address is read as well."""
    found = _ADDRESS.search(typed)
    code = bare(found[1] if found else typed)[: MAX_LENGTH + 1]
    match = _WITH_CHECK.fullmatch(code)
    if match is None:
        return Typed(code)
    return Typed(match[1], match[2])


def bare(typed: str) -> str:
    """The digits and letters of the alphabet alone, in lower case."""
    return "".join(character for character in typed.lower() if character in ALPHABET)


def _doubled(sum_: int) -> int:
    size = len(ALPHABET)
    return (sum_ or size) * 2 % (size + 1)
