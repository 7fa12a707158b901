"""Settings of the site. There is one set, fit for production; the environment says what differs.

SECRET_KEY     a long random text; without it one is made in var/secret-key.
ALLOWED_HOSTS  the host names that the site answers to, with commas between; needed, but for a trial.
LOCK_FOLDER    a folder that all processes of the site share and may write to; var/locks by default.
STATIC_ROOT    where collectstatic puts the style sheets and scripts; var/static by default.
PLAIN_HTTP     1 to serve without HTTPS. For a trial on one's own machine only.
PARTNERS       the file with the partners that show the site inside their own; partners.example.toml is an example.
COUNTS_FILE    the SQLite file with the counts of partners; var/counts.sqlite3 by default. Nothing else is ever stored.
DATABASE_URL   PostgreSQL for the counts of partners instead.
SECURITY_CONTACT  where to report a weakness (mailto:… or https://…), for /.well-known/security.txt; none without it.
ACCESSIBILITY_CONTACT  where to tell that a page cannot be used (mailto:…, https://… or tel:…); for /toegankelijkheid/.
METRICS_PORT   the first of eight ports for the figures for Prometheus, one for each worker; no figures without it.
METRICS_HOST   on which address of this machine; 127.0.0.1 by default.
LOG_FORMAT     json for a JSON object on every line; else plain lines. Neither ever holds answers.
DEBUG          1 to show errors in the browser and reload templates. For development only.
"""

import os
from pathlib import Path

from csp.constants import NONE, SELF

from config.contacts import contact
from config.database import database
from config.environment import allowed_hosts, port
from config.logs import no_put_off, trace_of_errors_alone
from config.secret_key import secret_key

BASE_DIR = Path(__file__).resolve().parent.parent

DEBUG = os.environ.get("DEBUG") == "1"
HTTPS = os.environ.get("PLAIN_HTTP") != "1" and not DEBUG
SECRET_KEY = secret_key(os.environ, BASE_DIR / "var" / "secret-key")
ALLOWED_HOSTS = allowed_hosts(os.environ)

# Empty files that keep the processes from doing too much heavy work at once.
LOCK_FOLDER = Path(os.environ.get("LOCK_FOLDER", BASE_DIR / "var" / "locks"))

PARTNERS = os.environ.get("PARTNERS", "")

SECURITY_CONTACT = contact(os.environ, "SECURITY_CONTACT")
ACCESSIBILITY_CONTACT = contact(os.environ, "ACCESSIBILITY_CONTACT")

# Opened only to count for a partner who asked for it.
COUNTS_DATABASE = database(os.environ, Path(os.environ.get("COUNTS_FILE", BASE_DIR / "var" / "counts.sqlite3")))

METRICS_PORT = port(os.environ, "METRICS_PORT", 0)
METRICS_HOST = os.environ.get("METRICS_HOST") or "127.0.0.1"

# Nothing of a visitor is stored and nobody logs in: no database, no session, no cookie.
INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "formtools",
    "advisor",
    "advisor.wizard",
    "advisor.advice",
    "advisor.embed",
    "advisor.glossary",
    "advisor.english",
]

MIDDLEWARE = [
    *(["config.metrics.MetricsMiddleware"] if METRICS_PORT else []),
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.conditional.ConditionalMiddleware",
    "config.page_cache.PageCacheMiddleware",
    # Nothing in a page is secret to who asks for it, so its size may tell what stands in it.
    "compression_middleware.middleware.CompressionMiddleware",
    "config.headers.HeadersMiddleware",
    "config.health.HealthMiddleware",
    "config.content_policy.ContentPolicyMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "advisor.english.middleware.EnglishMiddleware",
    "advisor.embed.middleware.EmbedMiddleware",
    "advisor.api.middleware.ApiMiddleware",
    "config.refusals.RefusalsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

# Whole pages, of five to thirty kilobytes each, in the memory of one worker. Nothing asks for the default one.
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
    "pages": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "pages",
        "OPTIONS": {"MAX_ENTRIES": 128},
    },
}

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

_FILES = [
    "django.template.loaders.filesystem.Loader",
    "django.template.loaders.app_directories.Loader",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "OPTIONS": {
            "builtins": ["template_partials.templatetags.partials"],
            "context_processors": ["django.template.context_processors.request"],
            # The package's own app config would write this too, but imports Django's whole admin for it.
            "loaders": [
                (
                    "template_partials.loader.Loader",
                    _FILES if DEBUG else [("django.template.loaders.cached.Loader", _FILES)],
                )
            ],
        },
    },
]

LANGUAGE_CODE = "nl"
TIME_ZONE = "Europe/Amsterdam"
USE_I18N = True
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = Path(os.environ.get("STATIC_ROOT", BASE_DIR / "var" / "static"))
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_ALLOW_ALL_ORIGINS = False

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "style-src": [SELF],
        "script-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "upgrade-insecure-requests": HTTPS,
    }
}
X_FRAME_OPTIONS = "DENY"
# Not even to our own pages: an address holds answers.
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True

# HTTPS ends at a proxy that must set this header itself on every request.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_SSL_REDIRECT = HTTPS
# A load balancer asks these without HTTPS.
SECURE_REDIRECT_EXEMPT = [r"^gezond$", r"^gereed$"]
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0

SILENCED_SYSTEM_CHECKS = [
    # No CSRF token: it needs a cookie, and no request changes anything or acts for somebody logged in.
    "security.W003",
    # Other sites under this name may not be ours, so HSTS speaks for this one alone.
    "security.W005",
    "security.W021",
]

# Characters. Every address of ours is far shorter; the standard asks to take 8000 (RFC 9110, 4.1).
LONGEST_ADDRESS = 8000

# A question posts a few short words, never a file.
DATA_UPLOAD_MAX_MEMORY_SIZE = 16 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 100
DATA_UPLOAD_MAX_NUMBER_FILES = 1

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "without_answers": {
            "()": "config.logs.CodeFreeFormatter",
            "format": "{asctime} {levelname} {name} {message}",
            "style": "{",
        },
        "json": {"()": "config.logs.JsonFormatter"},
    },
    "filters": {
        "no_put_off": {"()": "django.utils.log.CallbackFilter", "callback": no_put_off},
        "trace_of_errors_alone": {"()": "django.utils.log.CallbackFilter", "callback": trace_of_errors_alone},
    },
    "handlers": {
        "nowhere": {"class": "logging.NullHandler"},
        "stderr": {
            "class": "logging.StreamHandler",
            "filters": ["no_put_off", "trace_of_errors_alone"],
            "formatter": "json" if os.environ.get("LOG_FORMAT") == "json" else "without_answers",
        },
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    # Django's own handlers would mail whole requests to the administrators.
    "loggers": {
        "django": {"handlers": [], "level": "WARNING", "propagate": True},
        # Robots ask for every host name there is, and send what no browser sends. The answer 400 says enough; these
        # would add a trace. A logger without any handler would write to stderr all the same.
        "django.security": {"handlers": ["nowhere"], "propagate": False},
    },
}
