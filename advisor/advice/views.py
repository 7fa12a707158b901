"""The page of one advice. It is a pure function of its address and the rules."""

from functools import lru_cache

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from advisor.wizard.code import decode
from advisor.wizard.links import advice_url

from .page import advice_page


@require_safe
@cache_control(public=True, max_age=300)
def advice(request: HttpRequest, code: str) -> HttpResponse:
    """The advice for the answers in `code`; another spelling of the same answers leads to the one address."""
    address = advice_url(decode(code))
    if request.path != address:
        return HttpResponseRedirect(address)
    return HttpResponse(_page(code))


@lru_cache(maxsize=256)
def _page(code: str) -> str:
    """The page for a canonical code, remembered: the same address always gives the same page."""
    return render_to_string("advice.html", advice_page(decode(code)))
