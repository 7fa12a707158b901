"""``manage.py explain CODE``: the whole trace of one assessment, as text for maintainers."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any, ClassVar

from django.core.management.base import BaseCommand, CommandError

from advisor.accountability.trace import trace
from advisor.wizard.code import EMPTY, inspect


class Command(BaseCommand):
    """Prints the answers read, every decision with its rules, and what help follows."""

    help = "Explains the advice for a code such as s2-m3-b1, or for the whole address that holds it."
    requires_system_checks: ClassVar[list[str]] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("code", help="the code, or an address /advies/<code>/ or /vragen/<question>/<code>/")
        parser.add_argument("--short", action="store_true", help="leave out the rules that do not apply")

    def handle(self, *args: Any, **options: Any) -> None:
        code = options["code"].partition("?")[0].rstrip("/").rpartition("/")[2]
        decoded = inspect(code)
        if not decoded.answers and code != EMPTY:
            raise CommandError(f"{code!r} holds no answer; a code looks like s2-m3-b1")
        if decoded.dropped:
            self.stderr.write(f"A part of {code!r} is not known, and was left out.")
        self.stdout.write("\n".join(trace(decoded.answers).lines(every_rule=not options["short"])))
