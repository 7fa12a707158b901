"""One page of every kind that the site has, for checks that go over all of them. `bin/audit` uses the list too."""

from __future__ import annotations

from django.template.loader import render_to_string
from django.test import RequestFactory
from playwright.sync_api import Page

from advisor.pages.examples import EXAMPLES
from advisor.wizard.links import advice_url

BY_ID = {example.id: example.answers for example in EXAMPLES}
ADVICE = advice_url(BY_ID["secretly_recorded_patient"])
"""The advice on the story that the tool grew from: urgent parts, letters and terms with dates."""

KINDS: dict[str, str] = {
    "start": "/",
    "start in English": "/en/",
    "question": "/vragen/side/-/",
    "question in English": "/en/vragen/side/-/",
    "question with several answers": "/vragen/use/s2-m3-b1-g1-k1-v1-r3-d1-w7/",
    "advice": ADVICE,
    "advice in English": f"/en{ADVICE}",
    "advice that is disputed": advice_url(BY_ID["employee_records"]),
    "advice with open answers": "/advies/s2-m3/",
    "print form": f"{ADVICE}afdruk/",
    "card": f"{ADVICE}kaartje/",
    "letter": f"{ADVICE}brief/restriction/",
    "letter that does not fit": f"{ADVICE}brief/access/",
    "code": "/code/",
    "cases": "/zaken/",
    "about": "/over/",
    "privacy": "/privacy/",
    "accessibility": "/toegankelijkheid/",
    "glossary": "/woordenlijst/",
    "accountability": "/verantwoording/",
    "accountability: rules": "/verantwoording/regels/sharing/",
    "accountability: questions": "/verantwoording/vragen/",
    "accountability: sources": "/verantwoording/bronnen/richtlijn/",
    "embedding": "/insluiten/",
    "api": "/api/v1/",
    "not found": "/bestaat-niet/",
    "question in a frame": "/in/kleur-1d4d2b/vragen/side/-/",
    "advice in a frame": f"/in/kleur-1d4d2b{advice_url(BY_ID['patient_wants_to_record'])}",
}
"""The address of each kind. What has no address of its own is in `OTHERS`."""

EMBEDDED = [kind for kind, address in KINDS.items() if address.startswith("/in/")]

ERROR, BROKEN, REFUSED = "error", "server error", "bad request"
OTHERS = (ERROR, BROKEN, REFUSED)
"""A question that was not answered, and the pages for what went wrong with us or with a browser."""


def open_kind(page: Page, base_url: str, kind: str) -> None:
    """Show a page of this kind in a browser. Raises KeyError for a kind that is not in `KINDS` or `OTHERS`."""
    if kind == ERROR:
        page.goto(f"{base_url}{KINDS['question']}")
        page.get_by_role("button", name="Verder").click()
        page.get_by_role("alert").wait_for()
    elif kind in (BROKEN, REFUSED):
        html = render_to_string("500.html" if kind == BROKEN else "400.html", request=RequestFactory().get("/"))
        page.route(f"{base_url}/mis/", lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
        page.goto(f"{base_url}/mis/")
        page.unroute(f"{base_url}/mis/")
    else:
        page.goto(f"{base_url}{KINDS[kind]}")
