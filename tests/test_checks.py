"""`manage.py check` finds faults in the content."""

from advisor.checks import Needed, check_letters, check_texts, missing_texts, repeated


def test_the_content_has_no_faults() -> None:
    assert check_texts() == []
    assert check_letters() == []


def test_a_missing_text_is_named() -> None:
    (message,) = missing_texts(Needed("question", "side", ("title", "nonsense", "more")))
    assert (message.id, message.msg) == ("advisor.E001", "text/nl/question/side.html lacks nonsense, more")


def test_repeated_finds_what_occurs_twice() -> None:
    assert repeated(["a", "b", "a", "c"]) == ["a"]
