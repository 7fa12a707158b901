"""The entry for a WSGI server: `granian --interface wsgi config.wsgi:application`."""

import gc
import os

from django.core.wsgi import get_wsgi_application

from config.start import refuse_when_wrong, told_in_one_line

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

with told_in_one_line():
    application = get_wsgi_application()

    # After Django is ready: what a partner answers beforehand is judged by the law.
    from advisor.checks import TEXTS
    from advisor.startup import CONTENT, PARTNERS, warm_up

    refuse_when_wrong([PARTNERS, CONTENT, TEXTS])
    warm_up()

    from django.conf import settings

    if settings.METRICS_PORT:
        from config import metrics

        metrics.serve(settings.METRICS_HOST, settings.METRICS_PORT)

# The law and the texts stay: looking through them for garbage, again and again, would hold visitors up.
gc.collect()
gc.freeze()
# What is remembered of visits grows old as well. Looking through it takes 10 ms: done ten times less often. No less
# often than that: only then is found what pages leave behind, which would fill 20 MB in some minutes of full load.
gc.set_threshold(700, 10, 100)
