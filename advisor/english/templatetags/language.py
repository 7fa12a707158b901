"""What templates ask about the language of the page."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.safestring import SafeString

from advisor.texts import language
from advisor.texts.load import text

register = template.Library()


@register.simple_tag
def say(id: str, partial: str, **context: Any) -> SafeString:
    """A few words of a page, in its language: ``{% say "question" "next" %}``."""
    return text("page", id, partial, context)


@register.simple_tag
def lang() -> str:
    """The language of the page."""
    return language.language()


@register.simple_tag
def other_language() -> dict[str, str]:
    """The link to this page in the other language."""
    path = language.spoken().path
    if language.language() == language.DUTCH:
        return {"id": language.ENGLISH, "name": "English", "url": f"/{language.ENGLISH}{path}"}
    return {"id": language.DUTCH, "name": "Nederlands", "url": path}
