"""What a maker of sites pastes into a page: a frame alone, or an element that makes the frame fit."""

from __future__ import annotations

from django.utils.html import format_html
from django.utils.safestring import SafeString

TITLE = "Opnamewijzer: mag dit gesprek worden opgenomen?"
"""How a frame is called, for whoever hears the page instead of seeing it."""

SANDBOX = "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals"
"""What the frame may do. It may not read the page around it, nor take that page elsewhere."""


def frame_html(address: str, *, width: int | str = "100%", height: int = 720) -> SafeString:
    """The frame alone; it works where no script may run. Sizes are attributes, so that no policy forbids them."""
    return format_html(
        '<iframe src="{}" title="{}" width="{}" height="{}" frameborder="0" loading="lazy"'
        ' referrerpolicy="no-referrer" sandbox="{}"></iframe>',
        address,
        TITLE,
        width,
        height,
        SANDBOX,
    )


def frame_snippet(address: str) -> str:
    """The frame with a link under it for whoever does not see the frame."""
    link = format_html(
        '<p><a href="{}" target="_blank" rel="noopener">Open de Opnamewijzer in een eigen venster</a></p>', address
    )
    return f"{frame_html(address)}\n{link}"


def element_snippet(address: str, loader: str, integrity: str) -> str:
    """The element, whose link is its address and what remains where no script runs."""
    element = format_html('<opname-wijzer>\n  <p><a href="{}">{}</a></p>\n</opname-wijzer>', address, TITLE)
    script = format_html('<script src="{}" integrity="{}" crossorigin="anonymous" async></script>', loader, integrity)
    return f"{element}\n{script}"


def host_policy(site: str) -> str:
    """What a page with a Content-Security-Policy has to allow; the second line is for the element only."""
    return f"frame-src {site};\nscript-src {site};"


def wordpress_line(site: str, oembed: str) -> str:
    """The PHP by which WordPress trusts us. Without it WordPress shows a pasted address, but lets no form be sent."""
    return f"wp_oembed_add_provider( '{site}/*', '{oembed}' );"
