"""The accessibility statement says where to tell what does not work, as the Dutch model asks."""

from __future__ import annotations

import pytest
from django.test import Client, override_settings

from advisor.pages.contact import readable

ADDRESS = "/toegankelijkheid/"


def test_contact_of_the_operator_is_a_link(client: Client) -> None:
    with override_settings(ACCESSIBILITY_CONTACT="mailto:hulp@example.org"):
        page = client.get(ADDRESS).content.decode()
    assert '<a href="mailto:hulp@example.org">hulp@example.org</a>' in page


def test_without_a_contact_it_says_whom_to_tell(client: Client) -> None:
    page = client.get(ADDRESS).content.decode()
    assert "Meld het aan de organisatie die u deze site aanbiedt." in page
    assert "mailto:" not in page


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("mailto:a@example.org?subject=x", "a@example.org"),
        ("https://example.org/melden/", "example.org/melden"),
        ("tel:+31201234567", "+31201234567"),
    ],
)
def test_contact_is_shown_as_one_would_write_it_down(address: str, shown: str) -> None:
    assert readable(address) == shown
