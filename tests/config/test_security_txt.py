"""A finder of a weakness is told where to go, when the operator named a place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client, override_settings

from config.security_txt import security_contact

ADDRESS = "/.well-known/security.txt"


def test_file_holds_what_the_standard_asks(client: Client) -> None:
    with override_settings(SECURITY_CONTACT="mailto:veilig@example.org"):
        response = client.get(ADDRESS)
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    fields = dict(line.split(": ", 1) for line in response.content.decode().splitlines())
    assert fields["Contact"] == "mailto:veilig@example.org"
    assert fields["Canonical"] == f"http://testserver{ADDRESS}"
    expires = datetime.fromisoformat(fields["Expires"])
    assert timedelta(days=100) < expires - datetime.now(UTC) < timedelta(days=365)


def test_no_contact_is_made_up(client: Client) -> None:
    assert client.get(ADDRESS).status_code == 404


@pytest.mark.parametrize("contact", ["", "mailto:a@example.org", "https://example.org/melden"])
def test_contact_is_taken_from_the_environment(contact: str) -> None:
    assert security_contact({"SECURITY_CONTACT": contact}) == contact


@pytest.mark.parametrize("contact", ["a@example.org", "http://example.org", "mailto:a@example.org\nContact: x"])
def test_contact_that_nobody_can_use_is_refused(contact: str) -> None:
    with pytest.raises(ValueError, match="SECURITY_CONTACT must begin with"):
        security_contact({"SECURITY_CONTACT": contact})
