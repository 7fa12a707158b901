"""Looks with atheris for a text on which reading an address goes wrong: ``fuzz_decoder.py FOLDER -max_total_time=60``.

FOLDER keeps what was found on the way. It follows which lines a text reaches, and so finds texts that chance would not.
Ends with status 0 when nothing went wrong.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

with atheris.instrument_imports(include=["advisor.wizard.code", "advisor.wizard.check_character"]):
    from advisor.law.answers import check, read
    from advisor.law.events import EARLIEST, LATEST
    from advisor.pages.examples import EXAMPLES
    from advisor.wizard.check_character import check_character, read_typed
    from advisor.wizard.code import decode, encode, inspect, is_canonical, rules_date

LONGEST = 700
"""Characters: some more than a code may have."""


def one(data: bytes) -> None:
    """Read one text in every way in which the site reads one. Raises whatever goes wrong."""
    text = data.decode("utf-8", "replace")[:LONGEST]
    answers, _, dates = inspect(text)
    for question, options in answers.items():
        assert check(question, options) == options
    assert all(EARLIEST <= day <= LATEST for day in dates.values())
    assert decode(text) == answers
    code = encode(answers, dates, rules_date(text))
    assert is_canonical(code)
    assert inspect(code)[::2] == (answers, dates)
    reading = read(answers)
    assert read(reading.kept).kept == reading.kept
    typed = read_typed(text)
    inspect(typed.code)
    assert not read_typed(code + check_character(code)).wrong or rules_date(code) is None


def main(folder: Path) -> None:
    """Begin with the codes of the stories, and go on from there."""
    folder.mkdir(parents=True, exist_ok=True)
    for example in EXAMPLES:
        (folder / example.id).write_text(encode(example.answers))
    atheris.Setup([sys.argv[0], str(folder), f"-max_len={LONGEST}", *sys.argv[2:]], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
