"""The addresses of the questions. The question comes before the code, so that a log line can be cut there."""

from django.urls import path

from . import views

urlpatterns = [
    path("vragen/", views.first_question, name="first_question"),
    path("vragen/<str:step>/<str:code>/", views.question, name="question"),
]
