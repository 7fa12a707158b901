"""The addresses of the pages around the questions."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.start, name="start"),
    path("over/", views.about, name="about"),
    path("privacy/", views.privacy, name="privacy"),
]
