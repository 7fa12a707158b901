"""What every response says to the browser: no cookie, nothing from elsewhere, no address passed on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.templatetags.static import static
from django.test import Client, override_settings

from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url, first_question_url

ADVICE = advice_url(EXAMPLES[0].answers)
QUESTION = first_question_url()

REQUESTS = {
    "start": ("get", "/", 200),
    "about": ("get", "/over/", 200),
    "privacy": ("get", "/privacy/", 200),
    "to the first question": ("get", "/vragen/", 302),
    "question": ("get", QUESTION, 200),
    "question with an error": ("post", QUESTION, 200),
    "to a question that does not exist": ("get", "/vragen/nonsense/-/", None),
    "advice": ("get", ADVICE, 200),
    "advice without answers": ("get", "/advies/-/", 200),
    "not found": ("get", "/nergens/", 404),
    "without the last slash": ("get", "/over", 301),
    "method not allowed": ("post", "/over/", 405),
}


@pytest.fixture(params=REQUESTS.values(), ids=REQUESTS)
def response(request: pytest.FixtureRequest, client: Client) -> HttpResponse:
    """One response of every kind."""
    method, path, status = request.param
    answer: HttpResponse = getattr(client, method)(path)
    if status is not None:
        assert answer.status_code == status
    return answer


@pytest.fixture
def https() -> Iterator[None]:
    """The site as it is served in production."""
    with override_settings(SECURE_SSL_REDIRECT=True):
        yield


def test_response_sets_no_cookie(response: HttpResponse) -> None:
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")


def test_response_allows_only_what_this_site_serves(response: HttpResponse) -> None:
    policy = dict(part.strip().partition(" ")[::2] for part in response["Content-Security-Policy"].split(";"))
    policy.pop("upgrade-insecure-requests", None)
    assert policy == {
        "default-src": "'none'",
        "style-src": "'self'",
        "script-src": "'self'",
        "img-src": "'self'",
        "font-src": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
    }


def test_response_passes_no_address_on_and_uses_no_sensor(response: HttpResponse) -> None:
    assert response["Referrer-Policy"] == "no-referrer"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["X-Frame-Options"] == "DENY"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "microphone=()" in response["Permissions-Policy"]


@pytest.mark.parametrize("path", [QUESTION, ADVICE])
def test_page_with_answers_stays_out_of_search_engines(client: Client, path: str) -> None:
    assert "noindex" in client.get(path)["X-Robots-Tag"]


def test_start_may_be_found(client: Client) -> None:
    assert "X-Robots-Tag" not in client.get("/")


def test_broken_page_sets_no_cookie(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise RuntimeError("broken on purpose")

    monkeypatch.setattr("advisor.pages.views.render", fail)
    client.raise_request_exception = False
    response = client.get("/over/")
    assert response.status_code == 500
    assert not response.cookies
    assert "default-src 'none'" in response["Content-Security-Policy"]


@pytest.mark.usefixtures("https")
def test_plain_http_is_sent_to_https() -> None:
    response = Client().get("/over/")
    assert (response.status_code, response["Location"]) == (301, "https://testserver/over/")


@pytest.mark.usefixtures("https")
def test_https_is_remembered_for_a_year_for_this_name_alone() -> None:
    assert Client().get("/over/", secure=True)["Strict-Transport-Security"] == "max-age=31536000"


def test_style_sheet_is_kept_for_ever_and_open_to_no_other_site(client: Client) -> None:
    (folder,) = settings.STATICFILES_DIRS
    sheet = next(folder.rglob("*.css")).relative_to(folder)
    response = client.get(static(str(sheet)))
    response.close()
    assert response.status_code == 200
    assert "immutable" in response["Cache-Control"]
    assert "Access-Control-Allow-Origin" not in response


def test_foreign_host_name_is_refused(client: Client) -> None:
    assert client.get("/", headers={"host": "elders.example"}).status_code == 400
