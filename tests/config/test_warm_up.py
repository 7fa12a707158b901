"""What is made once is made before the first visitor comes."""

from __future__ import annotations

import pytest
from django.template import engines
from django.template.loaders.cached import Loader
from django.test import Client

from advisor.pages.examples import EXAMPLES
from advisor.startup import warm_up
from advisor.texts.kept import forget
from advisor.wizard.links import advice_url

ADVICE = advice_url(EXAMPLES[0].answers)


@pytest.fixture
def templates() -> Loader:
    """The templates that were read, which is none at first."""
    (partials,) = engines["django"].engine.template_loaders
    (cached,) = partials.loaders
    assert isinstance(cached, Loader)
    forget()
    cached.reset()
    return cached


def test_no_visitor_waits_for_the_templates_of_an_advice(templates: Loader, client: Client) -> None:
    warm_up()
    read = set(templates.get_template_cache)
    assert client.get(ADVICE).status_code == 200
    assert set(templates.get_template_cache) == read
