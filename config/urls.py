"""All addresses of the site. Each part of the site lists its own."""

from django.urls import include, path

from config.security_txt import security_txt

urlpatterns = [
    path(".well-known/security.txt", security_txt, name="security_txt"),
    path("", include("advisor.pages.urls")),
    path("", include("advisor.wizard.urls")),
    path("", include("advisor.advice.urls")),
    path("", include("advisor.documents.urls")),
    path("", include("advisor.accountability.urls")),
    path("", include("advisor.glossary.urls")),
    path("", include("advisor.embed.urls")),
    path("", include("advisor.api.urls")),
]
