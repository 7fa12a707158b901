"""What must be right before the site serves anybody: the file with partners."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from advisor.embed.partners import Register
from advisor.embed.partners import register as partners
from advisor.wizard.presets import preset_fault


def partner_faults(read: Register) -> list[str]:
    """Every mistake in the file with partners, each in a line."""
    presets = [(slug, preset_fault(partner.preset)) for slug, partner in read.partners.items()]
    return [*read.faults, *(f"{slug}: {fault}" for slug, fault in presets if fault)]


@register("partners")
def check_partners(app_configs: Sequence[Any] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """The file with partners can be used as it stands (E005)."""
    return [Error(f"{settings.PARTNERS}: {fault}", id="advisor.E005") for fault in partner_faults(partners())]


def refuse_to_start_when_wrong() -> None:
    """End the process, with every cause in a line, rather than serve some partners and not others."""
    faults = partner_faults(partners())
    if faults:
        sys.exit("\n".join(f"{settings.PARTNERS}: {fault}" for fault in faults))
