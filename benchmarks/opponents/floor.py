"""One constant view."""

from django.http import HttpRequest, HttpResponse
from django.urls import path


def constant(request: HttpRequest) -> HttpResponse:
    """The same few bytes for everybody."""
    return HttpResponse("goed")


urlpatterns = [path("", constant)]
