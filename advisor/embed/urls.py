"""The addresses that serve frames; those of a partner's look lie under the partner's own prefix."""

from django.urls import path

from . import views

urlpatterns = [
    path("embed.v1.js", views.loader, name="loader"),
    path("oembed", views.oembed, name="oembed"),
    path("thema.css", views.theme, name="theme"),
    path("logo", views.logo, name="partner_logo"),
]
