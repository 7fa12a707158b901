"""Where counts are kept."""

from pathlib import Path

import pytest

from config.database import database

FILE = Path("var/counts.sqlite3")


def test_without_an_address_there_is_one_file() -> None:
    found = database({}, FILE)
    assert (found["ENGINE"], found["NAME"]) == ("django.db.backends.sqlite3", FILE)


def test_address_names_a_postgresql_database() -> None:
    found = database({"DATABASE_URL": "postgresql://teller:ge%40heim@db.example:5433/tellingen"}, FILE)
    assert found["ENGINE"] == "django.db.backends.postgresql"
    assert [found[name] for name in ("USER", "PASSWORD", "HOST", "PORT", "NAME")] == [
        "teller",
        "ge@heim",
        "db.example",
        "5433",
        "tellingen",
    ]


@pytest.mark.parametrize("address", ["mysql://db.example/x", "postgresql://db.example/", "tellingen"])
def test_another_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="DATABASE_URL must look like"):
        database({"DATABASE_URL": address}, FILE)
