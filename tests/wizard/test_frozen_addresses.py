"""Addresses of every release keep working and keep meaning the same."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from django.test import Client

from advisor.law.questions import QUESTIONS
from advisor.wizard.code import decode

ROOT = Path(__file__).parents[2]
LINES = Path(__file__).with_name("frozen_addresses.txt").read_text(encoding="utf-8").splitlines()
FROZEN = [line.split(" ") for line in LINES if not line.startswith("#")]
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]


@pytest.mark.parametrize(("version", "code", "said"), [(version, code, said) for version, code, *said in FROZEN])
def test_address_of_a_release_holds_the_same_answers(version: str, code: str, said: list[str]) -> None:
    answers = {question: "+".join(options) for question, options in decode(code).items()}
    assert answers == dict(part.split("=") for part in said), version


def test_address_of_a_release_still_ends_on_a_page(client: Client) -> None:
    # Answers that are not enough for an advice lead to the next question.
    for version, code, *_ in FROZEN[::10]:
        assert client.get(f"/advies/{code}/", follow=True).status_code == 200, (version, code)


def test_this_version_has_frozen_addresses_with_every_question_of_its_time() -> None:
    ours = [said for version, _, *said in FROZEN if version == VERSION]
    assert {part.split("=")[0] for said in ours for part in said} == {question.id for question in QUESTIONS}


def test_files_that_tell_others_the_version_agree() -> None:
    assert f"\nversion: {VERSION}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nsoftwareVersion: {VERSION}\n" in (ROOT / "publiccode.yml").read_text(encoding="utf-8")
