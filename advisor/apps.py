"""The Django app: it brings the management commands and the checks of the content."""

from django.apps import AppConfig


class AdvisorConfig(AppConfig):
    """Registers what `manage.py check` looks for in the content."""

    name = "advisor"

    def ready(self) -> None:
        """Load the checks, which register themselves."""
        from advisor import checks, startup  # noqa: F401
