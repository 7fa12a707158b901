"""The address of an advice as a square that a telephone reads."""

from __future__ import annotations

import io

import segno
from django.utils.safestring import SafeString, mark_safe

QUIET_ZONE = 4
"""Modules of white around the code, as ISO/IEC 18004 asks."""


def qr_svg(address: str) -> SafeString:
    """A drawing of `address`, an absolute address, without anything that a strict policy refuses."""
    file = io.BytesIO()
    # A quarter of the code may be lost: paper is folded, and gets stained.
    segno.make_qr(address, error="m", boost_error=False).save(
        file, kind="svg", border=QUIET_ZONE, xmldecl=False, svgclass=None, lineclass=None, omitsize=True, nl=False
    )
    # Numbers alone: the address is drawn, not written.
    return mark_safe(file.getvalue().decode())
