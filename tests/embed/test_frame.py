"""Everything in a frame stays in it: links, redirects, errors, headers and look."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from advisor.embed.new_window import opened_apart
from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url

ADVICE = advice_url(EXAMPLES[0].answers)
OWN = ("/static/", "/in/voorbeeld/", "#", "https://", "tel:")


def addresses(page: str) -> list[str]:
    """Where a page leads and what it loads."""
    return re.findall(r'(?:href|src|action)="([^"]*)"', page)


@pytest.mark.parametrize("path", ["/", "/over/", "/privacy/", "/zaken/", "/vragen/side/-/", ADVICE, "/nergens/"])
def test_every_address_on_a_page_stays_in_the_frame(client: Client, partner: str, path: str) -> None:
    page = client.get(f"/in/{partner}{path}").content.decode()
    outside = [
        address
        for address in addresses(page)
        if not address.startswith(OWN) and not address.startswith("http://testserver")
    ]
    assert outside == []
    assert "/in/voorbeeld/thema.css" in page
    assert "Vereniging Voorbeeld" in page
    assert 'class="site-header"' not in page


@pytest.mark.parametrize(
    ("path", "leads_to"),
    [
        ("/vragen/", "/in/voorbeeld/vragen/side/g1/"),
        ("/over", "/in/voorbeeld/over/"),
        ("", "/in/voorbeeld/"),
        ("/vragen/wish/s2/", "/in/voorbeeld/vragen/moment/s2/"),
        ("/advies/M3-S2/", "/in/voorbeeld/advies/s2-m3/"),
    ],
)
def test_every_redirect_stays_in_the_frame(client: Client, partner: str, path: str, leads_to: str) -> None:
    assert client.get(f"/in/{partner}{path}")["Location"] == leads_to


def test_answer_leads_on_in_the_frame(client: Client, partner: str) -> None:
    response = client.post(f"/in/{partner}/vragen/side/g1/", {"side-answer": "recorded"})
    assert response["Location"] == "/in/voorbeeld/vragen/moment/s2-g1/"


def test_what_is_answered_beforehand_is_not_asked(client: Client, partner: str) -> None:
    response = client.post(f"/in/{partner}/vragen/situation/s2-m3-g1/", {"situation-answer": "none"})
    assert response["Location"] == "/in/voorbeeld/vragen/channel/s2-m3-b1-g1/"


def test_one_address_means_one_thing(client: Client, partner: str) -> None:
    assert client.get("/vragen/")["Location"] == "/vragen/side/-/"
    answers = [client.get(f"{prefix}/vragen/side/-/").content.decode() for prefix in ("", f"/in/{partner}")]
    assert [re.findall(r'action="[^"]*(/vragen/[^"]*)"', page) for page in answers] == [["/vragen/side/-/"]] * 2


@pytest.mark.parametrize("path", [ADVICE, "/verantwoording/regels/"])
def test_page_that_is_remembered_is_remembered_per_frame(client: Client, partner: str, path: str) -> None:
    for prefix in ("", f"/in/{partner}", "/in/neutraal", ""):
        page = client.get(f"{prefix}{path}").content.decode()
        assert f'href="{prefix}/over/"' in page
        assert ("Vereniging Voorbeeld" in page) is (prefix == f"/in/{partner}")


def policy(response: object) -> str:
    return re.search(r"frame-ancestors ([^;]*)", response["Content-Security-Policy"])[1].strip()  # type: ignore[index]


@pytest.mark.parametrize("path", ["/", "/vragen/side/-/", ADVICE, "/nergens/", "/over"])
def test_partners_sites_may_show_the_frame_and_no_other(client: Client, partner: str, path: str) -> None:
    response = client.get(f"/in/{partner}{path}")
    assert policy(response) == "'self' https://www.voorbeeld.example"
    assert "X-Frame-Options" not in response
    assert "Cookie" not in response.get("Vary", "")
    assert not response.cookies


@pytest.mark.parametrize("slug", ["neutraal", "kleur-7a1f5c", "kleur-ffee00", "iemand"])
def test_frame_of_nobody_in_particular_may_stand_anywhere(client: Client, slug: str) -> None:
    response = client.get(f"/in/{slug}/")
    assert policy(response) == "*"
    assert response.status_code == (200 if slug in ("neutraal", "kleur-7a1f5c") else 404)


@pytest.mark.parametrize("path", ["/", "/insluiten/", "/in/voorbeeld/insluiten/", "/in/voorbeeld/api/v1/", "/in/x"])
def test_everything_else_may_stand_nowhere(client: Client, partner: str, path: str) -> None:
    response = client.get(path)
    assert policy(response) == "'none'"
    assert response["X-Frame-Options"] == "DENY"


def test_broken_page_is_told_in_the_frame(client: Client, partner: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise RuntimeError("broken on purpose")

    monkeypatch.setattr("advisor.pages.views.render", fail)
    client.raise_request_exception = False
    response = client.get(f"/in/{partner}/over/")
    assert response.status_code == 500
    assert 'href="/in/voorbeeld/"' in response.content.decode()
    assert policy(response) == "'self' https://www.voorbeeld.example"


def test_page_with_answers_stays_out_of_search_engines(client: Client, partner: str) -> None:
    assert "noindex" in client.get(f"/in/{partner}/vragen/side/-/")["X-Robots-Tag"]


@pytest.mark.parametrize(
    ("link", "apart"),
    [
        (b'<a href="https://www.rechtspraak.nl/">', True),
        (b'<a class="x" href="/in/x/advies/-/brief/access.docx">', True),
        (b'<a href="/in/x/advies/-/advies.pdf" download>', True),
        (b'<a href="/in/x/advies/-/brief/access/">', False),
        (b'<a href="#uitspraak.pdf">', False),
        (b'<a href="https://nl.wikipedia.org/" target="_top">', False),
    ],
)
def test_other_sites_and_files_open_in_a_window_of_their_own(link: bytes, apart: bool) -> None:
    assert (b'target="_blank" rel="noopener"' in opened_apart(link)) is apart


def test_link_that_says_how_it_relates_keeps_that() -> None:
    link = b'<a href="https://www.rechtspraak.nl/" rel="noreferrer">'
    assert opened_apart(link) == b'<a target="_blank" href="https://www.rechtspraak.nl/" rel="noreferrer">'
