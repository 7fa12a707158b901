"""Where to reach whoever runs the site is taken from the environment, or refused."""

from __future__ import annotations

import pytest

from config.contacts import contact


@pytest.mark.parametrize("address", ["", "mailto:a@example.org", "https://example.org/melden", "tel:+31201234567"])
def test_contact_is_taken_from_the_environment(address: str) -> None:
    assert contact({"SECURITY_CONTACT": address}, "SECURITY_CONTACT") == address


@pytest.mark.parametrize("address", ["a@example.org", "http://example.org", "mailto:a@example.org\nContact: x"])
def test_contact_that_nobody_can_use_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="SECURITY_CONTACT must begin with"):
        contact({"SECURITY_CONTACT": address}, "SECURITY_CONTACT")
