"""A site with one partner."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.embed import partners


@pytest.fixture
def partner(tmp_path: Path) -> Iterator[str]:
    """The slug of a partner that the site knows."""
    with partners.registered(partners.write(tmp_path)):
        yield "voorbeeld"
