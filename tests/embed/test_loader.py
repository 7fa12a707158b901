"""The loader, and systems that make a frame of a pasted address."""

from __future__ import annotations

import base64
import hashlib
import zlib

import pytest
from django.test import Client

from advisor.embed.views import INTEGRITY, LOADER

FROZEN = "sha384-d0AsJuU4/OGfTFfPw28ZgbVMJ6VfZRtkjSzOMeu64GfVaWRWt0zK/fdlSeaa4fQ7"
"""Stands in other people's pages. Never change it: another loader is embed.v2.js."""


def test_loader_has_the_bytes_that_pages_elsewhere_count_on(client: Client) -> None:
    response = client.get("/embed.v1.js")
    digest = base64.b64encode(hashlib.sha384(response.content).digest()).decode()
    assert f"sha384-{digest}" == FROZEN == INTEGRITY


def test_loader_is_small() -> None:
    assert len(zlib.compress(LOADER, 9)) <= 2048


def test_loader_may_be_loaded_and_checked_by_every_page_and_is_kept(client: Client) -> None:
    response = client.get("/embed.v1.js")
    assert response["Content-Type"].startswith("text/javascript")
    assert response["Access-Control-Allow-Origin"] == "*"
    assert response["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert "immutable" in response["Cache-Control"]


def oembed(client: Client, path: str, **more: str) -> object:
    return client.get("/oembed", {"url": f"http://testserver{path}", **more})


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("/", "/in/neutraal/"),
        ("/in/kleur-7a1f5c/", "/in/kleur-7a1f5c/"),
        ("/in/neutraal/vragen/side/g1/", "/in/neutraal/vragen/side/g1/"),
        ("/advies/s2-m3/", "/in/neutraal/advies/s2-m3/"),
    ],
)
def test_pasted_address_becomes_a_frame(client: Client, path: str, source: str) -> None:
    answer = oembed(client, path).json()  # type: ignore[attr-defined]
    assert (answer["type"], answer["version"]) == ("rich", "1.0")
    assert f'<iframe src="http://testserver{source}" title="Opnamewijzer' in answer["html"]
    assert 'sandbox="allow-scripts allow-forms' in answer["html"]


def test_frame_is_no_larger_than_asked(client: Client) -> None:
    answer = oembed(client, "/", maxwidth="300", maxheight="99999").json()  # type: ignore[attr-defined]
    assert (answer["width"], answer["height"]) == (300, 720)
    assert 'width="300" height="720"' in answer["html"]


@pytest.mark.parametrize("path", ["/insluiten/", "/api/v1/", "/nergens/", "/in/iemand/", "/in/kleur-ffee00/"])
def test_address_of_no_page_for_frames_is_not_found(client: Client, path: str) -> None:
    assert oembed(client, path).status_code == 404  # type: ignore[attr-defined]


@pytest.mark.parametrize("url", ["", "https://elders.example/", "http://[", "javascript:alert(1)"])
def test_address_of_another_site_is_not_found(client: Client, url: str) -> None:
    assert client.get("/oembed", {"url": url}).status_code == 404


def test_xml_is_not_offered(client: Client) -> None:
    assert oembed(client, "/", format="xml").status_code == 501  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", ["/", "/in/neutraal/"])
def test_start_page_says_where_its_frame_can_be_asked(client: Client, path: str) -> None:
    page = client.get(path).content.decode()
    asked = f"http://testserver/oembed?url=http%3A%2F%2Ftestserver{path.replace('/', '%2F')}"
    assert f'type="application/json+oembed" href="{asked}"' in page
    assert client.get(asked.removeprefix("http://testserver")).status_code == 200
