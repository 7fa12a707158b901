"""What templates ask about the frame that a page stands in."""

from django import template

from advisor.embed import current

register = template.Library()


@register.simple_tag
def embedding() -> current.Embedding | None:
    """The frame of this page, or None: ``{% embedding as embed %}``."""
    return current.embedding()
