"""Pages that did not change are not sent again, and a cache in front may keep them."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.http import HttpResponse
from django.test import Client

from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url, first_question_url
from config.conditional import KNOWN_BEFOREHAND
from config.release import fingerprint, release

ADVICE = advice_url(EXAMPLES[0].answers)
BEFOREHAND = {
    "start": "/",
    "question": first_question_url(),
    "advice": ADVICE,
    "paper": f"{ADVICE}afdruk/",
}
PAGES = {
    **BEFOREHAND,
    "advice in a frame": f"/in/neutraal{ADVICE}",
    "about": "/over/",
    "rules": "/verantwoording/regels/",
    "cases": "/zaken/",
}


@pytest.fixture(params=PAGES.values(), ids=PAGES)
def path(request: pytest.FixtureRequest) -> str:
    """The address of one kind of page."""
    return str(request.param)


def again(client: Client, path: str, etag: str) -> HttpResponse:
    answer: HttpResponse = client.get(path, headers={"if-none-match": etag})
    return answer


def test_page_says_how_long_a_cache_may_keep_it(client: Client, path: str) -> None:
    assert client.get(path)["Cache-Control"] == "public, max-age=300"


def test_etag_names_the_day_of_the_rules_and_the_release(client: Client, path: str) -> None:
    here = release()
    assert client.get(path)["ETag"] == f'W/"{here.rules}-{here.version}-{here.fingerprint}"'


def test_page_that_is_known_is_not_sent_again(client: Client, path: str) -> None:
    first = client.get(path)
    second = again(client, path, first["ETag"])
    assert (second.status_code, second.content) == (304, b"")
    for name in ("ETag", "Cache-Control"):
        assert second[name] == first[name]
    assert "Accept-Encoding" in second.get("Vary", first["Vary"])


def test_page_of_another_release_is_sent_again(client: Client, path: str) -> None:
    assert again(client, path, 'W/"2020-01-01-0.0.1-000000000000"').status_code == 200


def test_head_has_the_headers_and_no_body(client: Client, path: str) -> None:
    head, get = client.head(path), client.get(path)
    assert (head.status_code, head.content) == (200, b"")
    assert head["ETag"] == get["ETag"]


def test_known_page_is_not_made_for_a_304(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise AssertionError("made")

    monkeypatch.setattr("advisor.advice.views._page", fail)
    assert again(client, ADVICE, release().etag).status_code == 304


def test_every_name_that_is_known_beforehand_is_tried_here() -> None:
    assert set(BEFOREHAND) == KNOWN_BEFOREHAND


@pytest.mark.parametrize("path", ["/nergens/", "/advies/-/x/", "/gereed"])
def test_what_may_not_be_kept_has_no_etag(client: Client, path: str) -> None:
    response = again(client, path, release().etag)
    assert response.status_code != 304
    assert "ETag" not in response


def test_answer_to_a_form_is_never_kept(client: Client) -> None:
    response = client.post(first_question_url())
    assert response["Cache-Control"] == "no-store"
    assert "ETag" not in response


@pytest.mark.parametrize("encoding", ["br", "gzip", "zstd"])
def test_page_is_packed_as_the_browser_likes(client: Client, path: str, encoding: str) -> None:
    plain = client.get(path)
    packed = client.get(path, headers={"accept-encoding": encoding})
    assert packed["Content-Encoding"] == encoding
    assert len(packed.content) < len(plain.content) / 2
    assert packed["ETag"] == plain["ETag"]
    assert "Accept-Encoding" in packed["Vary"]
    assert "Accept-Encoding" in plain["Vary"]


def test_fingerprint_changes_with_names_and_bytes(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a").write_text("one")
    before = fingerprint([folder])
    assert fingerprint([folder]) == before
    assert fingerprint([folder], b"partners") != before
    (folder / "a").write_text("two")
    changed = fingerprint([folder])
    (folder / "a").rename(folder / "b")
    assert len({before, changed, fingerprint([folder])}) == 3
