"""What a frame loads besides pages, and how systems learn of it: look, logo, loader and oEmbed."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from urllib.parse import urlsplit

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import Resolver404, resolve
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from .current import FOLDER, embedding
from .partners import NEUTRAL, partner_of
from .snippet import TITLE, frame_html
from .theme import style_sheet

LOADER = Path(__file__).with_name("embed.v1.js").read_bytes()
"""The script that makes ``<opname-wijzer>`` a frame. Its bytes are frozen: a change is a new version."""

INTEGRITY = "sha384-" + base64.b64encode(hashlib.sha384(LOADER).digest()).decode()
"""What a page that loads it may say to be sure of its bytes (Subresource Integrity)."""

YEAR = 365 * 24 * 60 * 60
WIDTH, HEIGHT = 720, 720
"""CSS pixels of a frame, where whoever asks has no wish."""

IN_FRAMES = ("start", "first_question", "question", "advice")
"""The pages that an address pasted somewhere may become a frame of."""


@require_safe
@cache_control(public=True, max_age=YEAR, immutable=True)
def loader(request: HttpRequest) -> HttpResponse:
    """The loader, for any page anywhere."""
    response = HttpResponse(LOADER, content_type="text/javascript; charset=utf-8")
    response["Access-Control-Allow-Origin"] = "*"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response


@require_safe
@cache_control(public=True, max_age=300)
def theme(request: HttpRequest) -> HttpResponse:
    """The partner's look; outside a frame there is none."""
    here = embedding()
    if here is None:
        raise Http404
    return HttpResponse(style_sheet(here.partner.look), content_type="text/css; charset=utf-8")


@require_safe
@cache_control(public=True, max_age=300)
def logo(request: HttpRequest) -> HttpResponse:
    """The partner's picture."""
    here = embedding()
    if here is None or not here.partner.look.logo:
        raise Http404
    return HttpResponse(here.partner.look.logo, content_type=here.partner.look.logo_type)


@require_safe
@cache_control(public=True, max_age=300)
def oembed(request: HttpRequest) -> HttpResponse:
    """The frame for a pasted address (oembed.com, version 1.0, rich): 404 for no page of ours, 501 for XML."""
    if request.GET.get("format", "json") != "json":
        return HttpResponse("Only JSON.", status=501, content_type="text/plain")
    address = _frame_address(request)
    if address is None:
        raise Http404
    width, height = (
        _at_most(request.GET.get(name), size) for name, size in (("maxwidth", WIDTH), ("maxheight", HEIGHT))
    )
    answer = {
        "type": "rich",
        "version": "1.0",
        "title": TITLE,
        "provider_name": "Opnamewijzer",
        "provider_url": request.build_absolute_uri("/"),
        "cache_age": 24 * 60 * 60,
        "width": width,
        "height": height,
        "html": frame_html(address, width=width, height=height),
    }
    response = JsonResponse(answer)
    response["Access-Control-Allow-Origin"] = "*"
    return response


def _frame_address(request: HttpRequest) -> str | None:
    """The address in a frame of the page that ``url`` names, or None for what is no page of ours."""
    try:
        asked = urlsplit(request.GET.get("url", ""))
    except ValueError:
        return None
    if asked.netloc != request.get_host() or asked.scheme not in ("http", "https"):
        return None
    slug, path = NEUTRAL, asked.path
    if path.startswith(f"/{FOLDER}"):
        slug, _, rest = path.removeprefix(f"/{FOLDER}").partition("/")
        path = f"/{rest}"
    try:
        name = resolve(path).url_name
    except Resolver404:
        return None
    if partner_of(slug) is None or name not in IN_FRAMES:
        return None
    return request.build_absolute_uri(f"/{FOLDER}{slug}{path}")


def _at_most(asked: str | None, usual: int) -> int:
    return min(int(asked), usual) if asked and asked.isascii() and asked.isdigit() and len(asked) < 6 else usual
