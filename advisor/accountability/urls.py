"""The addresses of the pages by which others can check us."""

from django.urls import path

from . import views

urlpatterns = [
    path("verantwoording/", views.index, name="accountability"),
    path("verantwoording/regels/", views.rules, name="accountability_index"),
    path("verantwoording/regels/<slug:decision>/", views.unit, name="accountability_rules"),
    path("verantwoording/begrippen/", views.notions, name="accountability_notions"),
    path("verantwoording/vragen/", views.questions, name="accountability_questions"),
    path("verantwoording/bronnen/", views.sources, name="accountability_sources"),
    path("verantwoording/bronnen/niet-gebruikt/", views.not_cited, name="accountability_not_cited"),
    path("verantwoording/bronnen/<slug:kind>/", views.sources_of_kind, name="accountability_sources_of_kind"),
    path("verantwoording/advies/<slug:kind>/", views.help_of_kind, name="accountability_help"),
    path("verantwoording/omstreden/", views.contests, name="accountability_contests"),
    path("verantwoording/open/", views.open_points, name="accountability_open"),
    path("verantwoording/wijzigingen/", views.changes, name="accountability_changes"),
    path("verantwoording/fouten/", views.corrections, name="accountability_corrections"),
]
