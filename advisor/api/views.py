"""The page that explains the API. It is made here and loads nothing from elsewhere."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from .examples import CLIENTS
from .operations import api
from .problems import WORDS

EXAMPLE = {"answers": {"side": "recorded", "moment": "made", "conversation": "care"}}


@require_safe
def documentation(request: HttpRequest) -> HttpResponse:
    """Every operation with what it takes and gives, and what can go wrong."""
    page = {
        "operations": operations(),
        "problems": [{"status": status, **words._asdict()} for status, words in WORDS.items()],
        "clients": CLIENTS,
        "root": request.build_absolute_uri("/api/v1"),
        "example": json.dumps(EXAMPLE, indent=2),
    }
    return render(request, "api/documentation.html", page)


@cache
def operations() -> tuple[Mapping[str, Any], ...]:
    """Every operation as the page shows it."""
    return tuple(_operations(api.get_openapi_schema(path_prefix="/")))


def _operations(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    shapes = schema["components"]["schemas"]
    for path, item in schema["paths"].items():
        for method, operation in item.items():
            gives = operation["responses"]["200"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
            yield {
                "id": operation["operationId"],
                "method": method.upper(),
                "path": path,
                "summary": operation["summary"],
                "description": operation["description"],
                "gives": gives,
                "fields": list(shapes[gives]["properties"]),
            }
