"""The character at the end of a code on paper: what it catches, and that nobody has to type it."""

from __future__ import annotations

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.pages.examples import EXAMPLES
from advisor.wizard.check_character import ALPHABET, check_character, groups, read_typed
from advisor.wizard.links import advice_url

CODES = [advice_url(example.answers).split("/")[2] for example in EXAMPLES]
CODE = CODES[0]
SEPARATORS = st.text(alphabet=" -‑.\t", max_size=2)


def test_the_character_is_that_of_the_standard() -> None:
    """The example of ISO 7064, MOD 37,36 that the Global Release Identifier gives: A1-2425G-ABC1234002-M."""
    assert check_character("A1-2425G-ABC1234002") == "m"


@pytest.mark.parametrize("code", CODES)
def test_paper_shows_short_groups_that_read_back(code: str) -> None:
    shown = groups(code)
    assert all(len(group) == 4 for group in shown[:-1])
    assert 1 <= len(shown[-1]) <= 4
    found = read_typed(" ".join(shown))
    assert found.code == code.replace("-", "")
    assert found.character
    assert not found.wrong


@given(st.data())
def test_case_spaces_and_hyphens_do_not_matter(data: st.DataObject) -> None:
    whole = "".join(groups(data.draw(st.sampled_from(CODES))))
    typed = "".join(
        data.draw(SEPARATORS) + data.draw(st.sampled_from((character.lower(), character.upper())))
        for character in whole
    )
    assert read_typed(typed) == read_typed(whole)


@pytest.mark.parametrize("code", CODES)
def test_a_code_without_the_character_is_as_good(code: str) -> None:
    assert read_typed(code) == (code.replace("-", ""), "")
    assert read_typed(code.upper().replace("-", " ")) == (code.replace("-", ""), "")


def test_a_whole_address_is_read_too() -> None:
    address = f"https://opnamewijzer.example{advice_url(EXAMPLES[0].answers)}afdruk/?a=b"
    assert read_typed(address).code == CODE.replace("-", "")


def test_every_single_wrong_character_is_caught() -> None:
    """Also in the character itself; a letter typed among the last digits leaves no check character to look at."""
    whole = "".join(groups(CODE)).lower()
    for position in range(len(whole) - 1 - len("rd20261124")):
        for other in ALPHABET:
            if other != whole[position]:
                assert read_typed(whole[:position] + other + whole[position + 1 :]).wrong
    assert [end for end in ALPHABET if not read_typed(whole[:-1] + end).wrong] == [whole[-1]]


def test_nearly_all_neighbours_that_changed_places_are_caught() -> None:
    source = random.Random(1)
    missed = tried = 0
    for _ in range(5000):
        code = "".join(source.choices(string.ascii_lowercase + string.digits, k=12))
        position = source.randrange(11)
        swapped = code[:position] + code[position + 1] + code[position] + code[position + 2 :]
        if swapped != code:
            tried += 1
            missed += check_character(swapped) == check_character(code)
    assert missed / tried < 0.005


@given(st.text(max_size=300))
def test_anything_can_be_typed(typed: str) -> None:
    found = read_typed(typed)
    assert set(found.code + found.character) <= set(ALPHABET)
    assert found.wrong in (True, False)
