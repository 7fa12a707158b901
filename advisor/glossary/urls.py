"""The address of the list of words."""

from django.urls import path

from .views import glossary

urlpatterns = [
    path("woordenlijst/", glossary, name="glossary"),
]
