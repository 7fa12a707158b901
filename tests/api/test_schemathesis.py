"""The description and the API agree, also on what is sent wrongly: schemathesis makes up the requests."""

from __future__ import annotations

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis.generation import GenerationMode

from advisor.api.views import operations
from advisor.law.events import EARLIEST, LATEST

# The only thing that JSON Schema cannot say of a day: between which days it must lie.
schemathesis.openapi.format("date", st.dates(EARLIEST, LATEST).map(lambda day: day.isoformat()))


@pytest.fixture(scope="session")
def api_schema(_site_settings: None) -> Any:
    """The API as it describes itself."""
    from config.wsgi import application

    return schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)


# An address without a body cannot be wrong, only absent.
REQUESTS = [
    (row["path"], row["method"], mode)
    for row in operations()
    for mode in GenerationMode
    if not (mode is GenerationMode.NEGATIVE and row["method"] == "GET")
]


@pytest.mark.parametrize(("path", "method", "mode"), REQUESTS)
def test_api_does_what_its_description_says(api_schema: Any, path: str, method: str, mode: GenerationMode) -> None:
    described = api_schema[f"/api/v1{path}"][method]

    @settings(max_examples=30, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(described.as_strategy(generation_mode=mode))
    def ask(case: Any) -> None:
        case.call_and_validate(headers={"Host": "localhost", "Accept-Encoding": "identity"})

    ask()
