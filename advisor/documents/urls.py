"""The addresses of what is made of an advice: paper, calendar, card and letters, under the advice itself."""

from django.urls import path

from . import paper_views, views

urlpatterns = [
    path("advies/<str:code>/afdruk/", paper_views.paper_page, name="paper"),
    path("advies/<str:code>/advies.pdf", paper_views.pdf, name="pdf"),
    path("advies/<str:code>/termijnen.ics", paper_views.calendar, name="calendar"),
    path("advies/<str:code>/kaartje/", paper_views.card, name="card"),
    path("advies/<str:code>/brief/<slug:letter>/", views.letter, name="letter"),
    path("advies/<str:code>/brief/<slug:letter>.docx", views.letter_file, {"form": "docx"}, name="letter_docx"),
    path("advies/<str:code>/brief/<slug:letter>.odt", views.letter_file, {"form": "odt"}, name="letter_odt"),
]
