"""What the site is measured against is fair: it asks the same questions and gives the same pages."""

from __future__ import annotations

import re
from itertools import islice

import pytest
from django.conf import settings
from django.test import Client, override_settings

from advisor.law.answers import Answers, read
from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url, question_url
from benchmarks.opponents import floor_settings, plain, plain_settings, stock, stock_settings
from benchmarks.visitors import Visitors

STOCK = {
    "ROOT_URLCONF": stock_settings.ROOT_URLCONF,
    "TEMPLATES": stock_settings.TEMPLATES,
    # Without a database the session travels in a cookie; what is asked is the same.
    "MIDDLEWARE": ["django.contrib.sessions.middleware.SessionMiddleware"],
    "SESSION_ENGINE": "django.contrib.sessions.backends.signed_cookies",
}


def asked_in_order(answers: Answers) -> list[str]:
    """The questions that our visitor with these answers gets, one after another."""
    given: dict[str, tuple[str, ...]] = {}
    while unanswered := read(given).unanswered:
        given[unanswered[0]] = answers[unanswered[0]]
    return list(given)


EXAMPLES_AND_OTHERS: list[Answers] = [
    *(example.answers for example in EXAMPLES),
    *islice(Visitors().complete(), 20),
]


@pytest.mark.parametrize("answers", EXAMPLES_AND_OTHERS)
def test_stock_wizard_asks_the_same_questions_in_the_same_order(answers: Answers) -> None:
    asked = []
    with override_settings(**STOCK):
        client = Client()
        page = client.get("/")
        for step in asked_in_order(answers):
            shown = re.search(rf'name="{stock.PREFIX}-current_step" value="(\w+)"', page.content.decode())
            assert shown
            asked.append(shown[1])
            page = client.post(
                "/", {f"{stock.PREFIX}-current_step": step, f"{step}-{stock.FIELD}": list(answers[step])}
            )
    assert asked == asked_in_order(answers)
    assert page.content.decode() == stock.DONE


@pytest.mark.parametrize(
    ("ready", "ours"),
    [
        ("/plain/question/", question_url(plain.LAST, plain.BEFORE)),
        ("/plain/advice/", advice_url(plain.ANSWERS)),
    ],
)
def test_plain_template_gives_the_same_page(client: Client, ready: str, ours: str) -> None:
    page = client.get(ours)
    with override_settings(ROOT_URLCONF=plain_settings.ROOT_URLCONF):
        first, second = client.get(ready), client.get(ready)
    assert page.status_code == 200
    # The page in another language is named by its own address.
    assert first.content.decode().replace(ready, ours) == page.content.decode()
    assert second.content == first.content


def test_floor_and_plain_template_have_our_middlewares() -> None:
    assert settings.MIDDLEWARE == floor_settings.MIDDLEWARE == plain_settings.MIDDLEWARE
