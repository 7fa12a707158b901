"""The entry for a WSGI server: `granian --interface wsgi config.wsgi:application`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_wsgi_application()

# After Django is ready: what a partner answers beforehand is judged by the law.
from advisor.startup import refuse_to_start_when_wrong  # noqa: E402

refuse_to_start_when_wrong()
