"""``manage.py check_sources [FILE]``: what is wrong, or may be wrong, with the sources."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterable
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any, ClassVar

from django.core.management.base import BaseCommand, CommandError

from advisor.accountability.source_audit import Finding, audit
from advisor.accountability.uses import uses
from advisor.law.decisions.all import RULES
from advisor.law.sources import PATH


class Command(BaseCommand):
    """Exit status 1 where there is an error, 0 where there are warnings alone."""

    help = "Checks identifiers, links, age and use of the sources, and what each rule rests on."
    requires_system_checks: ClassVar[list[str]] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", nargs="?", type=Path, default=PATH, help="the sources; sources.toml when left out")
        parser.add_argument(
            "--today",
            type=date.fromisoformat,
            default=None,
            help="the day of the check (YYYY-MM-DD); now when left out",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["file"]
        try:
            text = path.read_text(encoding="utf-8")
        except OSError as error:
            raise CommandError(f"{path}: {error.strerror}") from error
        today = options["today"] or date.today()  # noqa: DTZ011 - the maintainer's own day
        try:
            found = audit(text, RULES.values(), set(uses()), today)
        except ValueError as error:
            raise CommandError(f"{path}: no TOML: {error}") from error
        self.stdout.write("\n".join(lines(found)))
        if any(item.level == "error" for item in found):
            sys.exit(1)


def lines(found: Iterable[Finding]) -> list[str]:
    """The findings as text: first the errors, then the warnings, the same warning about many sources together."""
    found = list(found)
    number = {level: sum(item.level == level for item in found) for level in ("error", "warning")}
    result = [f"ERROR    {item.about}: {item.what}" for item in found if item.level == "error"]
    warnings = sorted((item for item in found if item.level == "warning"), key=lambda item: item.what)
    for what, items in groupby(warnings, key=lambda item: item.what):
        result.append(f"WARNING  {what}: {', '.join(item.about for item in items)}")
    return [*result, f"{number['error']} errors, {number['warning']} warnings"]
