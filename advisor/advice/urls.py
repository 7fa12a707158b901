"""The address of an advice: ``/advies/<code>/``."""

from django.urls import path

from .views import advice

urlpatterns = [path("advies/<str:code>/", advice, name="advice")]
