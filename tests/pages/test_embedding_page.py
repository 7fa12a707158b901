"""The page for makers of sites: a preview, code to paste, and a form that works without scripts."""

from __future__ import annotations

from html import unescape

import pytest
from django.test import Client

from advisor.embed.views import INTEGRITY


def page(client: Client, **chosen: str) -> str:
    return unescape(client.get("/insluiten/", chosen).content.decode())


def test_without_a_choice_the_code_is_for_everybody(client: Client) -> None:
    found = page(client)
    assert '<iframe src="http://testserver/in/neutraal/"' in found
    assert '<p><a href="http://testserver/in/neutraal/">Opnamewijzer' in found
    assert f'src="http://testserver/embed.v1.js" integrity="{INTEGRITY}" crossorigin="anonymous"' in found


@pytest.mark.parametrize("typed", ["#7a1f5c", "7a1f5c", "#7A1F5C"])
def test_colour_stands_in_the_address(client: Client, typed: str) -> None:
    assert '<iframe src="http://testserver/in/kleur-7a1f5c/"' in page(client, kleur=typed)


def test_kind_of_conversation_stands_in_the_address(client: Client) -> None:
    found = page(client, kleur="#7a1f5c", soort="care")
    assert '<iframe src="http://testserver/in/kleur-7a1f5c/vragen/side/g1/"' in found
    assert '<option value="care" selected>' in found
    assert client.get("/in/kleur-7a1f5c/vragen/side/g1/").status_code == 200


@pytest.mark.parametrize(
    ("typed", "message"),
    [("#ffee00", "Op wit is het verschil nu 1,1 op 1."), ("paars", "Schrijf de kleur als zes tekens")],
)
def test_colour_that_cannot_be_read_is_refused(client: Client, typed: str, message: str) -> None:
    found = page(client, kleur=typed)
    assert message in found
    assert "<title>Fout: " in found
    assert f'value="{typed}"' in found
    assert "/in/neutraal/" in found
    assert "/in/kleur-" not in found


def test_nonsense_in_the_form_is_harmless(client: Client) -> None:
    found = client.get("/insluiten/", {"kleur": '"><script>', "soort": "nonsense"}).content.decode()
    assert "<script>" not in found
    assert "/in/neutraal/" in found


def test_page_may_show_its_own_frame_and_stands_in_none(client: Client) -> None:
    policy = client.get("/insluiten/")["Content-Security-Policy"]
    assert "frame-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy


def test_page_can_be_found_from_the_site_and_not_from_a_frame(client: Client) -> None:
    assert 'href="/insluiten/"' in client.get("/").content.decode()
    assert "insluiten" not in client.get("/in/neutraal/").content.decode()


def test_rules_for_the_policy_of_the_site_around_it_are_given(client: Client) -> None:
    found = page(client)
    assert "frame-src http://testserver;" in found
    assert "wp_oembed_add_provider( 'http://testserver/*', 'http://testserver/oembed' );" in found
