"""The file with partners: what it says, and every mistake in one line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.core.management.base import SystemCheckError

from advisor.embed.partners import LARGEST_LOGO, parse, partner_of
from advisor.startup import PARTNERS, check_partners, partner_faults
from config.start import refuse_when_wrong
from tests.embed.partners import GOOD, LOGO, registered, write

ROOT = Path(__file__).parents[2]

MISTAKES = {
    "no TOML": (("[[partner]]", "[[partner"), "no TOML"),
    "another table": (("[[partner]]", "[other]\n[[partner]]"), "unknown table 'other'"),
    "one table": (("[[partner]]", "[partner]"), "partner must be written [[partner]]"),
    "unknown field": (("counted = true", "colour = 1"), "voorbeeld: unknown field 'colour'; allowed: address"),
    "no name": (('name = "Vereniging Voorbeeld"\n', ""), "voorbeeld: name must be one line of text"),
    "slug": (('"voorbeeld"', '"Voor Beeld"'), "Voor Beeld: slug 'Voor Beeld' must be 3 to 40"),
    "slug of a colour": (('"voorbeeld"', '"kleur-7a1f5c"'), "neither neutraal nor kleur-…"),
    "slug of everybody": (('"voorbeeld"', '"neutraal"'), "neither neutraal nor kleur-…"),
    "address": (("https://www.voorbeeld.example/", "www.voorbeeld.example"), "must begin with https://"),
    "origin with a path": (('example"]', 'example/pad"]'), "must be https:// and a host name, with no path"),
    "no origins": (('["https://www.voorbeeld.example"]', "[]"), "voorbeeld: origins must be a list such as"),
    "contrast": (("#7a1f5c", "#e0457b"), "voorbeeld: accent #e0457b has contrast 3."),
    "accent": (("#7a1f5c", "purple"), "voorbeeld: accent 'purple' must be six digits"),
    "font": (("Open Sans, sans-serif", "x; } body { display: none"), "voorbeeld: font 'x; } body"),
    "radius": (("4px", "rond"), "voorbeeld: radius 'rond' must look like '4px'"),
    "logo elsewhere": (("logo.svg", "../logo.svg"), "must be the name of a file beside this one"),
    "logo that is not there": (("logo.svg", "teken.svg"), "voorbeeld: logo 'teken.svg' is not there"),
    "counted": (("counted = true", 'counted = "ja"'), "voorbeeld: counted must be true or false"),
    "look": (("radius =", "shadow ="), "unknown field 'shadow' in look; allowed: accent"),
    "preset": (('"care"', '"nonsense"'), "voorbeeld: preset: conversation has no option 'nonsense'; allowed: care"),
    "question of a preset": (("conversation =", "colour ="), "voorbeeld: preset: unknown question 'colour'"),
}


def test_good_file_has_no_faults(tmp_path: Path) -> None:
    write(tmp_path)
    read = parse(GOOD, tmp_path)
    assert partner_faults(read) == []
    partner = read.partners["voorbeeld"]
    assert partner.origins == ("https://www.voorbeeld.example",)
    assert partner.look.logo == LOGO
    assert dict(partner.preset) == {"conversation": "care"}


@pytest.mark.parametrize(("change", "message"), MISTAKES.values(), ids=MISTAKES)
def test_mistake_is_told_in_one_line(tmp_path: Path, change: tuple[str, str], message: str) -> None:
    write(tmp_path)
    assert change[0] in GOOD
    faults = partner_faults(parse(GOOD.replace(*change, 1), tmp_path))
    assert len(faults) == 1
    assert message in faults[0]
    assert "\n" not in faults[0]


def test_slug_that_stands_twice_is_told(tmp_path: Path) -> None:
    write(tmp_path)
    assert parse(GOOD + GOOD, tmp_path).faults == ("voorbeeld: this slug stands twice",)


def test_logo_that_is_too_large_is_told(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "logo.svg").write_bytes(b" " * (LARGEST_LOGO + 1))
    (fault,) = parse(GOOD, tmp_path).faults
    assert "is larger than" in fault


def test_check_names_the_file_and_the_mistake(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD.replace("#7a1f5c", "#ffffff"))
    with registered(path):
        (message,) = check_partners()
        assert message.id == "advisor.E005"
        assert message.msg.startswith(f"{path}: voorbeeld: accent #ffffff has contrast 1.0:1")
        with pytest.raises(SystemCheckError):
            call_command("check", tags=["partners"])
        with pytest.raises(ImproperlyConfigured, match="accent #ffffff"):
            refuse_when_wrong([PARTNERS])


def test_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with registered(tmp_path / "nergens.toml"):
        assert "cannot be read" in check_partners()[0].msg


def test_site_does_not_start_with_a_bad_file(tmp_path: Path, static_root: Path) -> None:
    path = write(tmp_path, GOOD.replace("4px", "rond"))
    started = subprocess.run(
        [sys.executable, "-c", "import config.wsgi"],
        cwd=ROOT,
        env={
            **os.environ,
            "PARTNERS": str(path),
            "STATIC_ROOT": str(static_root),
            "DJANGO_SETTINGS_MODULE": "config.settings",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert started.returncode == 1
    assert started.stderr == f"Opnamewijzer does not start: {path}: voorbeeld: radius 'rond' must look like '4px'\n"


def test_example_that_ships_is_right() -> None:
    with registered(ROOT / "partners.example.toml"):
        assert check_partners() == []


@pytest.mark.parametrize(
    ("slug", "known"),
    [("neutraal", True), ("kleur-7a1f5c", True), ("kleur-ffee00", False), ("kleur-7A1F5C", False), ("iemand", False)],
)
def test_frame_needs_a_partner_or_a_colour_that_can_be_read(slug: str, known: bool) -> None:
    assert (partner_of(slug) is not None) is known
