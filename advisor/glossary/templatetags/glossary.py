"""The tag that explains words on a page: ``{% explained %}…{% endexplained %}``."""

from __future__ import annotations

from django import template
from django.template.base import NodeList, Parser, Token
from django.template.context import Context
from django.template.loader import render_to_string
from django.urls import get_script_prefix
from django.utils.safestring import SafeString, mark_safe

from advisor.glossary.marking import mark
from advisor.glossary.terms import explained as explanations
from advisor.texts.kept import kept
from advisor.texts.language import DUTCH, language

register = template.Library()


class ExplainedNode(template.Node):
    """Part of a page, followed by the explanation of the uncommon words in it, which are Dutch."""

    def __init__(self, nodelist: NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: Context) -> SafeString:
        """The part with its first mentions linked, and the list that they lead to."""
        if language() != DUTCH:
            return self.nodelist.render(context)
        marked = mark(self.nodelist.render(context))
        if not marked.terms:
            return mark_safe(marked.html)
        return mark_safe(marked.html + _words(marked.terms, get_script_prefix()))


@kept(256)
def _words(terms: frozenset[str], prefix: str) -> SafeString:
    """The list of explanations. The same few words stand on many pages; `prefix` is that of the addresses in it."""
    return render_to_string("glossary/words.html", {"terms": explanations(terms)})


@register.tag
def explained(parser: Parser, token: Token) -> ExplainedNode:
    """Explain the words of `TERMS` that stand between the tags."""
    nodelist = parser.parse(("endexplained",))
    parser.delete_first_token()
    return ExplainedNode(nodelist)
