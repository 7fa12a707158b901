"""Asking the API something in a test."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpResponse
from django.test import Client

ROOT = "/api/v1"


def post(client: Client, path: str, body: object, **more: Any) -> HttpResponse:
    """Send JSON; a text is sent as it stands."""
    sent = body if isinstance(body, str | bytes) else json.dumps(body)
    return client.post(f"{ROOT}{path}", sent, content_type=more.pop("content_type", "application/json"), **more)
