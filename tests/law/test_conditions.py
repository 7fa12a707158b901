"""The algebra of conditions: three values, and what an undetermined value hangs on."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.law.conditions import ALWAYS, NEVER, Condition, Facts, Subject, atom_of, bit

COLOUR = Subject("test-colour", ("red", "green", "blue"))
SIZE = Subject("test-size", ("small", "large"))
RED, GREEN, SMALL, LARGE = COLOUR.is_("red"), COLOUR.is_("green"), SIZE.is_("small"), SIZE.is_("large")
BITS = [bit(subject.subject, option) for subject in (COLOUR, SIZE) for option in subject.options]


def facts(true: str = "", open_: str = "") -> Facts:
    """Facts from words such as ``colour.red``."""

    def bits(words: str) -> int:
        return sum(bit(f"test-{word.partition('.')[0]}", word.partition(".")[2]) for word in words.split())

    return Facts(bits(true), bits(open_))


CONDITIONS = st.recursive(
    st.sampled_from([RED, GREEN, SMALL, LARGE, COLOUR.is_("red", "blue"), ALWAYS, NEVER]),
    lambda parts: (
        st.tuples(parts, parts).map(lambda pair: pair[0] & pair[1])
        | st.tuples(parts, parts).map(lambda pair: pair[0] | pair[1])
        | parts.map(lambda part: ~part)
    ),
    max_leaves=8,
)
STATES = st.tuples(*(st.sampled_from(["true", "open", "false"]) for _ in BITS)).map(
    lambda states: Facts(
        sum(one for one, state in zip(BITS, states, strict=True) if state == "true"),
        sum(one for one, state in zip(BITS, states, strict=True) if state == "open"),
    )
)


def settled(state: Facts) -> list[Facts]:
    """Every way in which the open options can turn out."""
    options = [(0, one) for one in BITS if one & state.open]
    return [Facts(state.true | sum(chosen), 0) for chosen in product(*options)]


@pytest.mark.parametrize(
    ("state", "expected"),
    [(facts("colour.red"), True), (facts(), False), (facts("", "colour.red"), None), (facts("", "colour.blue"), False)],
)
def test_one_option_is_true_false_or_open(state: Facts, expected: bool | None) -> None:
    assert RED.value(state) is expected


def test_any_of_several_options_is_enough() -> None:
    either = COLOUR.is_("red", "green")
    assert either.value(facts("colour.green", "colour.red")) is True
    assert either.value(facts("colour.blue", "colour.red")) is None


@pytest.mark.parametrize(
    ("left", "right", "both", "either"),
    [
        (True, True, True, True),
        (True, False, False, True),
        (True, None, None, True),
        (False, False, False, False),
        (False, None, False, None),
        (None, None, None, None),
    ],
)
def test_and_and_or_are_those_of_kleene(
    left: bool | None, right: bool | None, both: bool | None, either: bool | None
) -> None:
    spelled = {True: "true", None: "open", False: ""}
    words = {"true": [""], "open": [""], "": [""]}
    words[spelled[left]].append("colour.red")
    words[spelled[right]].append("size.small")
    state = facts(" ".join(words["true"]), " ".join(words["open"]))
    for one, other in ((RED, SMALL), (SMALL, RED)):
        assert (one & other).value(state) is both
        assert (one | other).value(state) is either


@pytest.mark.parametrize(("value", "turned"), [("colour.red", False), ("", True)])
def test_not_turns_a_value_and_leaves_open_what_is_open(value: str, turned: bool) -> None:
    assert (~RED).value(facts(value)) is turned
    assert (~RED).value(facts("", "colour.red")) is None


def test_always_and_never() -> None:
    assert ALWAYS.value(facts()) is True
    assert NEVER.value(facts()) is False


def test_pending_names_the_open_options_that_decide() -> None:
    state = facts("size.small", "colour.red")
    assert (SMALL & RED).pending(state) == bit("test-colour", "red")
    assert (LARGE & RED).pending(state) == 0
    assert (SMALL | RED).pending(state) == 0


def test_an_unknown_option_is_refused_and_the_message_names_the_others() -> None:
    with pytest.raises(ValueError, match="no option 'pink'; it has red, green, blue"):
        COLOUR.is_("pink")


def test_a_bit_stands_for_one_option() -> None:
    assert atom_of(bit("test-colour", "green")) == ("test-colour", "green")
    assert len(set(BITS)) == len(BITS)


def test_reads_names_every_subject() -> None:
    assert (RED & ~(SMALL | GREEN)).reads() == {"test-colour", "test-size"}


@given(CONDITIONS, STATES)
def test_a_determined_value_holds_however_the_open_options_turn_out(condition: Condition, state: Facts) -> None:
    value = condition.value(state)
    if value is not None:
        assert {condition.value(end) for end in settled(state)} == {value}


@given(CONDITIONS, STATES)
def test_pending_is_open_exactly_where_the_value_is_undetermined(condition: Condition, state: Facts) -> None:
    pending = condition.pending(state)
    assert bool(pending) is (condition.value(state) is None)
    assert pending & ~state.open == 0


@given(CONDITIONS, CONDITIONS, STATES)
def test_de_morgan(one: Condition, other: Condition, state: Facts) -> None:
    assert (~(one & other)).value(state) is (~one | ~other).value(state)
    assert (~~one).value(state) is one.value(state)
