"""The addresses of the questions. The question comes before the code, so that a log line can be cut there."""

from django.urls import path

from . import views
from .typed_code import typed_code

urlpatterns = [
    path("code/", typed_code, name="typed_code"),
    path("vragen/", views.first_question, name="first_question"),
    path("vragen/<str:step>/<str:code>/", views.question, name="question"),
]
