"""``manage.py advise [FILE]``: JSON lines in, JSON lines out, in order."""

import json
import math
import sys
from argparse import ArgumentParser
from io import TextIOWrapper
from pathlib import Path
from typing import Any, ClassVar, TextIO

from django.core.management.base import BaseCommand, CommandError

from advisor.law.answers import InvalidAnswer
from advisor.law.assess import assess
from advisor.law.report import answers_from, as_data, dates_from


class Command(BaseCommand):
    """Assess each line; a line that can't be read gives an error line, and exit status 1 at the end."""

    help = (
        'Reads lines {"id", "answers": {question: option or [options]}, "dates": {event: "YYYY-MM-DD"}}'
        " and prints one advice a line."
    )
    requires_system_checks: ClassVar[list[str]] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", nargs="?", type=Path, help="JSON lines; standard input when left out")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path | None = options["file"]
        if path is None:
            if isinstance(sys.stdin, TextIOWrapper):
                sys.stdin.reconfigure(encoding="utf-8", errors="replace")
            failed = self._advise(sys.stdin)
        else:
            try:
                with path.open(encoding="utf-8", errors="replace") as lines:
                    failed = self._advise(lines)
            except OSError as error:
                raise CommandError(f"{path}: {error.strerror}") from error
        if failed:
            sys.exit(1)

    def _advise(self, lines: TextIO) -> bool:
        failed = False
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            row = advice_line(line, number)
            failed = failed or "error" in row
            self.stdout.write(json.dumps(row))
        return failed


def advice_line(line: str, number: int) -> dict[str, Any]:
    """The advice for one line, or ``{"id", "line", "error"}`` naming what is allowed."""
    identity: object = None
    try:
        data = json.loads(line, parse_float=_finite, parse_constant=_finite)
        if not isinstance(data, dict):
            raise InvalidAnswer('a line must be an object {"id", "answers"}')
        identity = data.get("id")
        answers, dates = answers_from(data.get("answers")), dates_from(data.get("dates", {}))
        return {"id": identity, **as_data(assess(answers), dates)}
    except (InvalidAnswer, RecursionError) as error:
        return {"id": identity, "line": number, "error": str(error)}
    except ValueError as error:
        return {"id": identity, "line": number, "error": f"no JSON: {error}"}


def _finite(number: str) -> float:
    """A number as JSON knows it; Python's reader also takes NaN, Infinity and numbers too large."""
    value = float(number)
    if not math.isfinite(value):
        raise ValueError(f"{number} is not a number")
    return value
