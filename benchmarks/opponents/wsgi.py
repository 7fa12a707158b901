"""The entry of an opponent for the WSGI server: DJANGO_SETTINGS_MODULE says of which."""

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
