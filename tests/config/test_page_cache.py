"""A page that many ask for is made once, and nobody gets a page that is not for them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core.cache import caches
from django.core.handlers.base import BaseHandler
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory, override_settings

from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url, first_question_url
from config.page_cache import PAGES, PageCacheMiddleware

ADVICE = advice_url(EXAMPLES[0].answers)
PAGES_OF_THE_SITE = ("/", first_question_url(), ADVICE, f"/in/neutraal{ADVICE}", f"/en{ADVICE}")


@pytest.fixture
def site(client: Client, monkeypatch: pytest.MonkeyPatch) -> tuple[Client, list[str]]:
    """A visitor, and the addresses for which a view was called."""
    made: list[str] = []
    resolve = BaseHandler.resolve_request

    def watched(self: BaseHandler, request: HttpRequest) -> object:
        made.append(request.path)
        return resolve(self, request)

    monkeypatch.setattr(BaseHandler, "resolve_request", watched)
    return client, made


@pytest.mark.parametrize("path", PAGES_OF_THE_SITE)
def test_the_second_who_asks_gets_the_same_page_without_a_view(site: tuple[Client, list[str]], path: str) -> None:
    client, made = site
    first, second = client.get(path), client.get(path)
    assert (first.status_code, len(made)) == (200, 1)
    assert (second.content, dict(second.items())) == (first.content, dict(first.items()))


@pytest.mark.parametrize(
    ("path", "changed"),
    [
        (ADVICE, {"headers": {"accept-encoding": "gzip"}}),
        (ADVICE, {"headers": {"host": "localhost"}}),
        (ADVICE, {"secure": True}),
        (f"{ADVICE}?x=1", {}),
        (f"/in/neutraal{ADVICE}", {}),
        (f"/en{ADVICE}", {}),
    ],
)
def test_another_host_packing_frame_or_language_is_another_page(
    site: tuple[Client, list[str]], path: str, changed: dict[str, object]
) -> None:
    client, made = site
    client.get(ADVICE)
    client.get(path, **changed)  # type: ignore[arg-type]
    assert len(made) == 2


def test_what_is_kept_is_packed_for_who_asked(client: Client) -> None:
    for packing in ("br", "gzip", "br"):
        response = client.get(ADVICE, headers={"accept-encoding": packing})
        assert response["Content-Encoding"] == packing
    assert "Content-Encoding" not in client.get(ADVICE)


@pytest.mark.parametrize(
    "path",
    [
        *("/gezond", "/gereed", "/nergens/", "/vragen/", "/advies/-/kaartje/", "/api/v1/questions"),
        *(f"{ADVICE}brief/restriction.odt", f"{ADVICE}advies.pdf"),
    ],
)
def test_refusals_ways_on_files_and_the_state_of_the_site_are_not_kept(client: Client, path: str) -> None:
    client.get(path)
    assert not len(caches[PAGES]._cache)


def test_an_answer_that_is_sent_is_taken_again_each_time(site: tuple[Client, list[str]]) -> None:
    client, made = site
    client.get(first_question_url())
    for option in ("recorded", "recorder"):
        sent = client.post(first_question_url(), {"side-answer": option})
        assert sent.status_code == 302
    assert len(made) == 3


@pytest.mark.parametrize("path", PAGES_OF_THE_SITE)
def test_who_has_the_page_that_is_kept_gets_no_page(client: Client, path: str) -> None:
    etag = client.get(path)["ETag"]
    response = client.get(path, headers={"if-none-match": etag})
    assert (response.status_code, response.content) == (304, b"")


def test_head_is_answered_from_what_is_kept_and_keeps_nothing_itself(site: tuple[Client, list[str]]) -> None:
    client, made = site
    assert client.head(ADVICE).status_code == 200
    assert client.get(ADVICE).content
    assert client.head(ADVICE).status_code == 200
    assert len(made) == 2


def test_a_name_that_is_not_ours_is_refused_as_before(client: Client) -> None:
    with override_settings(ALLOWED_HOSTS=["opnamewijzer.example"]):
        response = client.get(ADVICE, headers={"host": "elders.example"})
    assert response.status_code == 400
    assert "Content-Security-Policy" in response


def _answer(**headers: str) -> Callable[[HttpRequest], HttpResponse]:
    def answer(request: HttpRequest) -> HttpResponse:
        return HttpResponse("made", headers={"Cache-Control": "public, max-age=300", **headers})

    return answer


@pytest.mark.parametrize(
    ("headers", "kept"),
    [
        ({}, True),
        ({"Vary": "Accept-Encoding"}, True),
        ({"Vary": "Accept-Encoding, Cookie"}, False),
        ({"Cache-Control": "private, max-age=300"}, False),
        ({"Cache-Control": "no-store"}, False),
        ({"Cache-Control": "public"}, False),
        ({"Content-Type": "application/pdf"}, False),
    ],
)
def test_only_what_any_cache_may_keep_is_kept(headers: dict[str, str], kept: bool) -> None:
    request = RequestFactory().get("/x/")
    request.resolver_match = None
    PageCacheMiddleware(_answer(**headers))(request)
    response = PageCacheMiddleware(lambda asked: HttpResponse("anew"))(request)
    assert response.content == (b"made" if kept else b"anew")


def test_no_more_is_kept_than_the_settings_say() -> None:
    keep = PageCacheMiddleware(_answer())
    for number in range(300):
        request = RequestFactory().get(f"/{number}/")
        request.resolver_match = None
        keep(request)
    assert 0 < len(caches[PAGES]._cache) <= caches[PAGES]._max_entries
