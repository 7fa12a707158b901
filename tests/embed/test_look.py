"""The look of a frame: colours that can be read, and nothing but tokens."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.embed.contrast import BLACK, ENOUGH, GROUNDS, WHITE, contrast, lowest
from advisor.embed.partners import Look
from advisor.embed.theme import style_sheet, tint
from tests.embed.partners import LOGO

COLOURS = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [(WHITE, BLACK, 21.0), (WHITE, WHITE, 1.0), ("#767676", WHITE, 4.54), ("#595959", WHITE, 7.0)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


@given(COLOURS)
def test_accent_that_is_accepted_can_be_read_wherever_it_stands(accent: str) -> None:
    if lowest(accent) < ENOUGH:
        return
    tokens = dict(re.findall(r"--ow-([\w-]+): (#\w{6});", style_sheet(Look(accent=accent))))
    for ground in (*GROUNDS, tokens["accent-background-color"]):
        assert contrast(accent, ground) >= ENOUGH
        assert contrast(tokens["accent-strong-color"], ground) >= ENOUGH
    assert contrast(WHITE, tokens["help-background-color"]) >= ENOUGH
    assert tint(accent) == tokens["accent-background-color"]


def test_look_is_served_in_its_own_frame_only(client, partner: str) -> None:  # noqa: ANN001
    sheet = client.get(f"/in/{partner}/thema.css")
    assert sheet["Content-Type"].startswith("text/css")
    assert '--ow-document-font-family: "Open Sans", sans-serif;' in sheet.content.decode()
    assert "--ow-radius: 4px;" in sheet.content.decode()
    assert client.get(f"/in/{partner}/logo").content == LOGO
    assert client.get("/thema.css").status_code == 404
    assert client.get("/in/neutraal/logo").status_code == 404
