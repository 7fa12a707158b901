"""What surrounds every page: the same on all pages of one frame in one language, so it is written once."""

from __future__ import annotations

from django import template
from django.template.loader import render_to_string
from django.urls import get_script_prefix
from django.utils.safestring import SafeString

from advisor.embed.current import embedding
from advisor.texts.kept import kept
from advisor.texts.language import language

register = template.Library()


@register.simple_tag
def surrounding(name: str) -> SafeString:
    """A part that every page has, from ``parts/<name>.html``: ``{% surrounding "footer" %}``."""
    return _written(name, embedding() is not None, get_script_prefix(), language())


@kept(256)
def _written(name: str, embed: bool, prefix: str, language: str) -> SafeString:
    """Two kilobytes at most; `prefix` is that of the addresses in it, of which every frame has its own."""
    return render_to_string(f"parts/{name}.html", {"embed": embed})
