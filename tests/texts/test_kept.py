"""What is written once is kept, until somebody changes the files and says so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.apps import apps
from django.core.signals import request_started
from django.test import override_settings

from advisor.texts.kept import forget, kept

asked: list[int] = []


@kept(2)
def double(number: int) -> int:
    asked.append(number)
    return 2 * number


@pytest.fixture(autouse=True)
def _nothing_kept() -> Iterator[None]:
    double.cache_clear()
    asked.clear()
    yield
    forget()


def test_result_is_worked_out_once_as_long_as_it_is_among_the_last_used() -> None:
    assert [double(1), double(1), double(2), double(3), double(1)] == [2, 2, 4, 6, 2]
    assert asked == [1, 2, 3, 1]


def test_result_that_was_forgotten_is_worked_out_anew() -> None:
    double(1)
    forget()
    double(1)
    assert asked == [1, 1]


@pytest.mark.parametrize("working_on_it", [True, False])
def test_each_request_forgets_where_somebody_works_on_the_texts(working_on_it: bool) -> None:
    with override_settings(DEBUG=working_on_it):
        apps.get_app_config("advisor").ready()
    double(1)
    request_started.send(sender=None)
    request_started.disconnect(dispatch_uid="changed texts")
    double(1)
    assert asked == ([1, 1] if working_on_it else [1])
