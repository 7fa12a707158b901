"""Loading of the texts for readers: a template per id, ``text/nl/<kind>/<id>.html``, with named partials."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Protocol

from django.conf import settings
from django.template import Context, TemplateDoesNotExist, engines
from django.template.base import NodeList, TextNode
from django.utils.safestring import SafeString, mark_safe

LANGUAGE = "nl"


class MissingText(LookupError):
    """A text that has to be there is not; the message names the file and the partial."""


class Partial(Protocol):
    """One named text in a file, as django-template-partials makes it."""

    nodelist: NodeList

    def render(self, context: Context) -> str: ...


def text(
    kind: str,
    id: str,
    partial: str,
    context: Mapping[str, object] | None = None,
    *,
    optional: bool = False,
) -> SafeString:
    """The text `partial` of `id`, as HTML without white space around it.

    A text that is not there is empty when `optional`; otherwise raises MissingText.
    """
    found = _find(kind, id, partial) if not settings.DEBUG else _find.__wrapped__(kind, id, partial)
    if isinstance(found, SafeString):
        return found
    if found is None:
        if optional:
            return SafeString()
        raise MissingText(f"{file_name(kind, id)} has no partial {partial!r}")
    return mark_safe(found.render(Context(dict(context or {}))).strip())


def exists(kind: str, id: str, partial: str) -> bool:
    """Whether the text is there. Raises TemplateSyntaxError for a file that cannot be read."""
    return _find(kind, id, partial) is not None


def file_name(kind: str, id: str) -> str:
    """The name of the template that holds the texts of `id`."""
    return f"text/{LANGUAGE}/{kind}/{id}.html"


def forget() -> None:
    """Forget every text that was loaded, for whoever changes the files while the process lives."""
    _find.cache_clear()


@cache
def _find(kind: str, id: str, partial: str) -> Partial | SafeString | None:
    """The partial ready to be rendered, the text itself where nothing in it varies, or None."""
    try:
        found: Partial = engines["django"].engine.get_template(f"{file_name(kind, id)}#{partial}")
    except TemplateDoesNotExist:
        return None
    if all(isinstance(node, TextNode) for node in found.nodelist):
        return mark_safe(found.render(Context()).strip())
    return found
