"""No document takes anything that was typed: whatever stands in a request, it gives the document of the answers alone.

The property behind it: each document follows from the answers, dates and rules that the address spells. What cannot be
read as one of those is gone before a document is made.
"""

from __future__ import annotations

from datetime import date
from functools import cache

from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor.law.answers import Answers
from advisor.law.events import Dates
from advisor.pages.examples import EXAMPLES
from advisor.wizard.code import inspect
from advisor.wizard.links import advice_url

SEED: Answers = EXAMPLES[0].answers
DATES: Dates = {"answer_received": date(2026, 11, 5)}
ADVICE = advice_url(SEED, DATES)
CODE = ADVICE.split("/")[2]
FORMS = ("afdruk/", "advies.pdf", "termijnen.ics", "kaartje/", "brief/reminder/", "brief/reminder.odt")

# What means something in an address is written there in another way, so it is typed that way here too.
TYPED = st.text(st.characters(codec="utf-8", exclude_characters="/?#%\\", exclude_categories=["Cc", "Cs"]), max_size=60)


@cache
def clean(form: str) -> bytes:
    """The document as its own address gives it."""
    response = Client().get(f"{ADVICE}{form}")
    assert response.status_code == 200
    return response.content


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(typed=TYPED, other=TYPED, form=st.sampled_from(FORMS))
def test_text_in_a_request_reaches_no_document(typed: str, other: str, form: str) -> None:
    code = f"{CODE}-{typed}"
    if inspect(code)[::2] != inspect(CODE)[::2]:
        return  # this text spells another answer or date
    client = Client(headers={"referer": f"https://elders.example/{len(other)}", "accept-language": "fr"})
    response = client.get(f"/advies/{code}/{form}", {"naam": other, typed: "x"}, follow=True)
    assert response.status_code == 200
    assert response.content == clean(form)
