"""The partners that show the site inside their own: who they are, where, and in what look.

They stand in a TOML file, ``partners.example.toml`` shows how. It is read at start and never again. A mistake is one
line that names the partner, what is wrong and what is allowed.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings

from .contrast import ENOUGH, HEX, lowest

NEUTRAL = "neutraal"
"""The slug for everybody who is not registered."""

COLOUR = re.compile(r"kleur-([0-9a-f]{6})")
"""The slug of somebody who is not registered and chose a colour."""

SLUG = re.compile(r"[a-z][a-z0-9-]{1,38}[a-z0-9]")
ORIGIN = re.compile(r"https://(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?|http://(localhost|127\.0\.0\.1)(:\d{1,5})?")
FONT = re.compile(r"[A-Za-z][\w -]*(, ?[A-Za-z][\w -]*)*")
RADIUS = re.compile(r"\d{1,2}(px|rem)")
LOGO_TYPES: Mapping[str, str] = {".svg": "image/svg+xml", ".png": "image/png", ".webp": "image/webp"}
LARGEST_LOGO = 100_000
"""Bytes."""

Preset = Mapping[str, object]
"""Answers as the file has them. What they may be is for others to judge."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a partner's frame looks: the tokens that differ. "" leaves the site's own.

    `accent` is ``#rrggbb``, `font` a list of font families, `radius` a CSS length, `logo` the bytes of a picture.
    """

    accent: str = ""
    font: str = ""
    radius: str = ""
    logo: bytes = b""
    logo_type: str = ""


@dataclass(frozen=True, slots=True)
class Partner:
    """One partner. No `origins` means that any site may show it. `preset` are answers given beforehand."""

    slug: str
    name: str = ""
    address: str = ""
    contact: str = ""
    origins: tuple[str, ...] = ()
    look: Look = field(default_factory=Look)
    preset: Preset = field(default_factory=dict)
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Register:
    """What the file says: the partners by slug, and each mistake in a line."""

    partners: Mapping[str, Partner]
    faults: tuple[str, ...] = ()


_TEXTS = ("slug", "name", "address", "contact")
_FIELDS = {*_TEXTS, "origins", "look", "preset", "counted"}
_LOOK = {"accent", "font", "radius", "logo"}


def parse(text: str, folder: Path) -> Register:
    """Read a TOML text of ``[[partner]]`` tables; logos stand in `folder`. Never raises: faults are in the result."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Register({}, (f"no TOML: {error}",))
    faults = [f"unknown table {name!r}; allowed: [[partner]]" for name in data if name != "partner"]
    entries = data.get("partner", [])
    if not isinstance(entries, list):
        return Register({}, (*faults, "partner must be written [[partner]]"))
    found: dict[str, Partner] = {}
    for position, entry in enumerate(entries, start=1):
        name = str(entry.get("slug") or f"partner {position}")
        wrong = [f"{name}: {fault}" for fault in _faults(entry, folder)]
        if name in found:
            wrong.append(f"{name}: this slug stands twice")
        if not wrong:
            found[name] = _partner(entry, folder)
        faults += wrong
    return Register(MappingProxyType(found), tuple(faults))


@cache
def register() -> Register:
    """The partners of this site, read once from the file that the setting PARTNERS names; none without it."""
    if not settings.PARTNERS:
        return Register({})
    path = Path(settings.PARTNERS)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        return Register({}, (f"cannot be read: {error}",))
    return parse(text, path.parent)


def partner_of(slug: str) -> Partner | None:
    """The partner with this slug: registered, neutral or a colour with enough contrast; None for any other."""
    if slug == NEUTRAL:
        return Partner(NEUTRAL)
    if match := COLOUR.fullmatch(slug):
        accent = f"#{match[1]}"
        return Partner(slug, look=Look(accent=accent)) if lowest(accent) >= ENOUGH else None
    return register().partners.get(slug)


def _faults(entry: Mapping[str, Any], folder: Path) -> Iterator[str]:
    for name in sorted(set(entry) - _FIELDS):
        yield f"unknown field {name!r}; allowed: {', '.join(sorted(_FIELDS))}"
    for name in _TEXTS:
        value = entry.get(name)
        if not isinstance(value, str) or not value.strip() or "\n" in value:
            yield f"{name} must be one line of text"
    slug = entry.get("slug")
    if isinstance(slug, str) and (not SLUG.fullmatch(slug) or slug == NEUTRAL or COLOUR.fullmatch(slug)):
        yield f"slug {slug!r} must be 3 to 40 of a-z, 0-9 and -, and neither {NEUTRAL} nor kleur-…"
    address = entry.get("address")
    if isinstance(address, str) and address and urlsplit(address).scheme != "https":
        yield f"address {address!r} must begin with https://"
    if not isinstance(entry.get("counted", False), bool):
        yield "counted must be true or false"
    yield from _origin_faults(entry.get("origins"))
    yield from _look_faults(entry.get("look", {}), folder)
    preset = entry.get("preset", {})
    if not isinstance(preset, dict):
        yield "preset must be a table of question = option"


def _origin_faults(origins: object) -> Iterator[str]:
    if not isinstance(origins, list) or not origins:
        yield 'origins must be a list such as ["https://www.example.org"]'
        return
    for origin in origins:
        if not isinstance(origin, str) or not ORIGIN.fullmatch(origin):
            yield f"origin {origin!r} must be https:// and a host name, with no path"


def _look_faults(look: object, folder: Path) -> Iterator[str]:
    if not isinstance(look, dict):
        yield "look must be a table"
        return
    for name in sorted(set(look) - _LOOK):
        yield f"unknown field {name!r} in look; allowed: {', '.join(sorted(_LOOK))}"
    accent = look.get("accent")
    if accent is not None:
        if not isinstance(accent, str) or not HEX.fullmatch(accent):
            yield f"accent {accent!r} must be six digits such as #7a1f5c, in lower case"
        elif lowest(accent) < ENOUGH:
            yield f"accent {accent} has contrast {lowest(accent):.1f}:1; at least {ENOUGH:.0f}:1 is needed"
    for name, pattern, example in (("font", FONT, "Verdana, sans-serif"), ("radius", RADIUS, "4px")):
        value = look.get(name)
        if value is not None and (not isinstance(value, str) or not pattern.fullmatch(value)):
            yield f"{name} {value!r} must look like {example!r}"
    logo = look.get("logo")
    if logo is not None:
        yield from _logo_faults(logo, folder)


def _logo_faults(logo: object, folder: Path) -> Iterator[str]:
    if not isinstance(logo, str) or Path(logo).name != logo or Path(logo).suffix not in LOGO_TYPES:
        yield f"logo {logo!r} must be the name of a file beside this one: {', '.join(LOGO_TYPES)}"
    elif not (folder / logo).is_file():
        yield f"logo {logo!r} is not there"
    elif (folder / logo).stat().st_size > LARGEST_LOGO:
        yield f"logo {logo!r} is larger than {LARGEST_LOGO} bytes"


def _partner(entry: Mapping[str, Any], folder: Path) -> Partner:
    look = entry.get("look", {})
    logo = look.get("logo", "")
    return Partner(
        **{name: entry[name].strip() for name in _TEXTS},
        origins=tuple(entry["origins"]),
        look=Look(
            look.get("accent", ""),
            look.get("font", ""),
            look.get("radius", ""),
            (folder / logo).read_bytes() if logo else b"",
            LOGO_TYPES[Path(logo).suffix] if logo else "",
        ),
        preset=MappingProxyType(entry.get("preset", {})),
        counted=entry.get("counted", False),
    )
