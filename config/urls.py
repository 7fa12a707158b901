"""All addresses of the site, the most visited first, since they are tried in turn. Each part lists its own."""

from django.urls import include, path

from config.security_txt import security_txt

urlpatterns = [
    path("", include("advisor.wizard.urls")),
    path("", include("advisor.advice.urls")),
    path("", include("advisor.pages.urls")),
    path("", include("advisor.documents.urls")),
    path("", include("advisor.accountability.urls")),
    path("", include("advisor.glossary.urls")),
    path("", include("advisor.embed.urls")),
    path("", include("advisor.api.urls")),
    path(".well-known/security.txt", security_txt, name="security_txt"),
]
