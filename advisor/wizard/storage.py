"""Storage for formtools that stores nothing: the answers stand in the address."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.datastructures import MultiValueDict
from formtools.wizard.storage.base import BaseStorage

from advisor.law.answers import Answers, Reading, check, read

from .code import inspect
from .forms import FIELD


class AddressStorage(BaseStorage):
    """The answers and dates of one request, from its address; `dropped` says whether a part of it was dropped."""

    def __init__(self, prefix: str, request: HttpRequest, file_storage: Any = None) -> None:
        super().__init__(prefix, request, file_storage)
        self.init_data()
        # The storage is given no arguments of the address, so they come from the resolved request.
        address = request.resolver_match.kwargs
        self.answers: Answers
        self.answers, self.dropped, self.dates = inspect(address["code"])
        self.reading: Reading = read(self.answers)
        self.current_step = address["step"]

    def get_step_data(self, step: str) -> MultiValueDict[str, str] | None:
        """The options given, as form data; None and not empty data, so that an open question has no error."""
        given = self.answers.get(step)
        return None if given is None else MultiValueDict({f"{step}-{FIELD}": list(given)})

    def set_step_data(self, step: str, cleaned_data: MultiValueDict[str, str]) -> None:
        """Take over the answer. `cleaned_data` is, whatever formtools calls it, the whole validated POST."""
        self.answers = {**self.answers, step: check(step, cleaned_data.getlist(f"{step}-{FIELD}"))}
        self.reading = read(self.answers)

    def set_step_files(self, step: str, files: Any) -> None:
        """Ignore files: no question takes one, and formtools would raise an error when somebody sends one."""
