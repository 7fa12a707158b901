"""The addresses of the pages around the questions."""

from django.urls import path

from . import views
from .cases import cases
from .embedding import embedding

urlpatterns = [
    path("", views.start, name="start"),
    path("over/", views.about, name="about"),
    path("zaken/", cases, name="cases"),
    path("privacy/", views.privacy, name="privacy"),
    path("toegankelijkheid/", views.accessibility, name="accessibility"),
    path("weg/", views.leave, name="leave"),
    path("insluiten/", embedding, name="embedding"),
]
