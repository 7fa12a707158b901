"""What ninja leaves out of the description: errors as problem details, the ETag, and where the API stands."""

from __future__ import annotations

from typing import Any

from .problems import CONTENT_TYPE, WORDS
from .schema import Problem

ALWAYS = (400, 500)
WITH_BODY = (413, 415, 422)
ETAG = {"ETag": {"description": "Begins with the day of the rules.", "schema": {"type": "string"}}}


def describe(schema: dict[str, Any]) -> dict[str, Any]:
    """The description, completed in place."""
    problem = Problem.model_json_schema()
    problem.pop("title", None)
    schema["components"]["schemas"]["Problem"] = problem
    for path, item in schema["paths"].items():
        for method, operation in item.items():
            responses = {str(status): response for status, response in operation["responses"].items()}
            statuses = [*ALWAYS, *(WITH_BODY if method == "post" else ()), *((404,) if "{" in path else ())]
            for status in sorted(statuses):
                responses[str(status)] = _problem(status)
            if method == "get":
                responses["200"]["headers"] = ETAG
                responses["304"] = {"description": "Nothing changed since the ETag in If-None-Match."}
            operation["responses"] = responses
    return schema


def _problem(status: int) -> dict[str, Any]:
    return {
        "description": WORDS[status].title,
        "content": {CONTENT_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
