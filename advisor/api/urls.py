"""The addresses of the API, with the page that explains it at its root."""

from django.urls import path

from .operations import api
from .views import documentation

urlpatterns = [
    path("api/v1/", documentation, name="api"),
    path("api/v1/", api.urls),
]
