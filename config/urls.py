"""All addresses of the site. Each part of the site lists its own."""

from django.urls import include, path

urlpatterns = [
    path("", include("advisor.pages.urls")),
    path("", include("advisor.wizard.urls")),
    path("", include("advisor.advice.urls")),
]
