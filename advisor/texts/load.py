"""Loading of the texts for readers: a template per id, ``text/<language>/<kind>/<id>.html``, with named partials."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol

from django.template import Context, TemplateDoesNotExist, engines
from django.template.base import NodeList, TextNode
from django.utils.safestring import SafeString, mark_safe

from .kept import kept
from .language import DUTCH, ENGLISH, language, speaking

_TAKES_IN = re.compile(r"\{% *(include|partial)\b")

BLOCKS = ("<p", "<ul", "<ol", "<dl", "<div")
"""How an element begins that cannot stand within a line."""


class MissingText(LookupError):
    """A text that has to be there is not; the message names the file and the partial."""


class Partial(Protocol):
    """One named text in a file, as django-template-partials makes it."""

    nodelist: NodeList
    source: str

    def render(self, context: Context) -> str: ...

    def __hash__(self) -> int: ...


def text(
    kind: str,
    id: str,
    partial: str,
    context: Mapping[str, object] | None = None,
    *,
    optional: bool = False,
) -> SafeString:
    """The text `partial` of `id`, as HTML without white space around it.

    A text that is not there is empty when `optional`; otherwise raises MissingText. One without a translation is
    Dutch and says so (``lang="nl"``).
    """
    spoken = language()
    found = _find(kind, id, partial, spoken)
    if found is None and spoken != DUTCH:
        return _dutch(kind, id, partial, dict(context or {}), optional=optional)
    if isinstance(found, SafeString):
        return found
    if found is None:
        if optional:
            return SafeString()
        raise MissingText(f"{file_name(kind, id)} has no partial {partial!r}")
    words = context or {}
    names = _named(found, tuple(words))
    values = tuple(words[name] for name in names)
    # With their types, since words that are HTML equal the same words that are not.
    return _written(found, names, values, tuple(map(type, values)))


def exists(kind: str, id: str, partial: str) -> bool:
    """Whether the text is there in Dutch. Raises TemplateSyntaxError for a file that cannot be read."""
    return _find(kind, id, partial, DUTCH) is not None


@kept()
def words_in(kind: str, id: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Of these names of words the ones that the texts of `id` may use, in whichever language."""
    source = "".join(_source(file_name(kind, id, spoken)) for spoken in (DUTCH, ENGLISH))
    # The Dutch words stand in where there is no translation.
    return tuple(name for name in names if name in _used(source, names) or name == "dutch")


def file_name(kind: str, id: str, spoken: str = DUTCH) -> str:
    """The name of the template that holds the texts of `id`."""
    return f"text/{spoken}/{kind}/{id}.html"


def _dutch(kind: str, id: str, partial: str, context: dict[str, object], *, optional: bool) -> SafeString:
    """The Dutch text with Dutch words in it, marked as such for whoever reads aloud."""
    words = context.get("dutch")
    own = dict(words) if isinstance(words, tuple) else {}
    with speaking(DUTCH):
        said = text(kind, id, partial, {**context, **own}, optional=optional)
    if not said:
        return said
    name = "div" if any(block in said for block in BLOCKS) else "span"
    return mark_safe(f'<{name} lang="{DUTCH}">{said}</{name}>')


@kept()
def _named(partial: Partial, names: tuple[str, ...]) -> tuple[str, ...]:
    """Of these names the ones that the text may use."""
    return _used(partial.source, names)


def _used(source: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """All of them where a text takes in another one."""
    return names if _TAKES_IN.search(source) else tuple(name for name in names if name in source)


def _source(file: str) -> str:
    try:
        return str(engines["django"].engine.get_template(file).source)
    except TemplateDoesNotExist:
        return ""


@kept(4096)
def _written(
    partial: Partial, names: tuple[str, ...], values: tuple[object, ...], types: tuple[type, ...]
) -> SafeString:
    """The text with these values in it: most texts speak of one person, and there are not many different ones."""
    return mark_safe(partial.render(Context(dict(zip(names, values, strict=True)))).strip())


@kept()
def _find(kind: str, id: str, partial: str, spoken: str) -> Partial | SafeString | None:
    """The partial ready to be rendered, the text itself where nothing in it varies, or None."""
    try:
        found: Partial = engines["django"].engine.get_template(f"{file_name(kind, id, spoken)}#{partial}")
    except TemplateDoesNotExist:
        return None
    if all(isinstance(node, TextNode) for node in found.nodelist):
        return mark_safe(found.render(Context()).strip())
    return found
