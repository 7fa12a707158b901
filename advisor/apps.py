"""The Django app: it brings the management commands and the checks of the content."""

from django.apps import AppConfig
from django.conf import settings
from django.core.signals import request_started

from .texts.kept import forget


class AdvisorConfig(AppConfig):
    """Registers what `manage.py check` looks for in the content."""

    name = "advisor"

    def ready(self) -> None:
        """Load the checks, which register themselves; and show every change of a text where somebody works on them."""
        from advisor import checks, startup  # noqa: F401

        if settings.DEBUG:
            request_started.connect(forget, dispatch_uid="changed texts")
