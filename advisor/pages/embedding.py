"""The page for makers of sites: how the Opnamewijzer looks in theirs, and what to paste."""

from __future__ import annotations

from typing import Any

from csp.constants import SELF
from csp.decorators import csp_update
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from advisor.embed.contrast import ENOUGH, HEX, lowest
from advisor.embed.current import embedded
from advisor.embed.partners import NEUTRAL, Partner, partner_of
from advisor.embed.snippet import SANDBOX, TITLE, element_snippet, frame_snippet, host_policy, wordpress_line
from advisor.embed.views import INTEGRITY
from advisor.law.questions import BY_ID
from advisor.texts.summary import option_label
from advisor.wizard.links import question_url
from advisor.wizard.presets import first_question_after

PRESET = "conversation"
"""The question that a site most often knows the answer to."""


@require_safe
@cache_control(public=True, max_age=300)
@csp_update({"frame-src": [SELF]})  # type: ignore[untyped-decorator, unused-ignore]
def embedding(request: HttpRequest) -> HttpResponse:
    """The page, with the colour and the kind of conversation that were chosen in its form."""
    colour, preset = request.GET.get("kleur", "").strip(), request.GET.get("soort", "")
    accent, error = read_colour(colour)
    options = [option.id for option in BY_ID[PRESET].options]
    preset = preset if preset in options else ""
    partner = (partner_of(f"kleur-{accent[1:]}") if accent else None) or Partner(NEUTRAL)
    address = request.build_absolute_uri(start_address(partner, preset))
    loader = request.build_absolute_uri(reverse("loader"))
    site = f"{request.scheme}://{request.get_host()}"
    page: dict[str, Any] = {
        "colour": colour,
        "error": error,
        "kinds": [{"id": kind, "label": option_label(PRESET, kind, {}), "chosen": kind == preset} for kind in options],
        "address": address,
        "frame_title": TITLE,
        "sandbox": SANDBOX,
        "frame_snippet": frame_snippet(address),
        "element_snippet": element_snippet(address, loader, INTEGRITY),
        "host_policy": host_policy(site),
        "wordpress_line": wordpress_line(site, request.build_absolute_uri(reverse("oembed"))),
    }
    return render(request, "embedding.html", page)


def read_colour(typed: str) -> tuple[str, str]:
    """The colour as ``#rrggbb``, or "" with what is wrong: ``form`` or the contrast, such as ``3.2``."""
    if not typed:
        return "", ""
    accent = f"#{typed.lower().removeprefix('#')}"
    if not HEX.fullmatch(accent):
        return "", "form"
    found = lowest(accent)
    # Rounded down: 6.96 is not enough and should not be shown as 7.
    return (accent, "") if found >= ENOUGH else ("", f"{int(found * 10) / 10:.1f}".replace(".", ","))


def start_address(partner: Partner, preset: str) -> str:
    """Where the frame begins: the start page, or the first question with what is known beforehand."""
    with embedded(partner):
        if not preset:
            return reverse("start")
        answers = {PRESET: (preset,)}
        return question_url(first_question_after(answers), answers)
