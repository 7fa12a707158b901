"""``manage.py counts``: how many advices were finished in the frames of partners that have it counted."""

import csv
from argparse import ArgumentParser
from typing import Any, ClassVar

from django.core.management.base import BaseCommand, CommandError
from django.db import Error

from advisor.embed.counts import FEWEST, PERIODS, Count, counts


class Command(BaseCommand):
    """Print the sums as CSV; a sum that could point at somebody is left out."""

    help = f"Prints finished advices per partner, kind of conversation and period as CSV, without sums below {FEWEST}."
    requires_system_checks: ClassVar[list[str]] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--per", choices=PERIODS, default="month", help="what one sum is taken over")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            found = list(counts(options["per"]))
        except Error as error:
            raise CommandError(f"the counts cannot be read: {error}") from error
        rows = csv.writer(self.stdout, lineterminator="\n")
        rows.writerow(Count._fields)
        rows.writerows(found)
