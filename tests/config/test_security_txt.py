"""A finder of a weakness is told where to go, when the operator named a place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.test import Client, override_settings

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
