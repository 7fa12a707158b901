"""Texts come from partials: named, without white space around them, and missing ones are noticed."""

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import pytest
from django.conf import settings
from django.template import TemplateSyntaxError
from django.test import override_settings
from django.utils.safestring import mark_safe

from advisor.texts.kept import forget
from advisor.texts.load import MissingText, exists, text, words_in

CONTENT = """
{% partialdef plain %}
  Dit is <em>vast</em>.
{% endpartialdef %}
{% partialdef varying %}{{ recorder|capfirst }} mag opnemen.{% endpartialdef %}
{% partialdef outer %}Let op: {% partial varying %}{% endpartialdef %}
{% partialdef far %}{% include "text/nl/rule/good.html#varying" %}{% endpartialdef %}
{% partialdef empty %}{% endpartialdef %}
"""


@pytest.fixture(autouse=True)
def _own_texts(tmp_path: Path) -> Iterator[None]:
    folder = tmp_path / "text" / "nl" / "rule"
    folder.mkdir(parents=True)
    (folder / "good.html").write_text(CONTENT)
    (folder / "broken.html").write_text("{% partialdef plain %}")
    (folder / "alone.html").write_text("{% partialdef plain %}{{ recorder }}{% endpartialdef %}")
    (folder / "none.html").write_text("{% partialdef plain %}Ja.{% endpartialdef %}")
    english = tmp_path / "text" / "en" / "rule"
    english.mkdir(parents=True)
    (english / "alone.html").write_text("{% partialdef plain %}{{ other }}{% endpartialdef %}")
    templates = deepcopy(settings.TEMPLATES)
    templates[0]["DIRS"] = [tmp_path]
    forget()
    with override_settings(TEMPLATES=templates):
        yield
    forget()


def test_text_is_html_without_white_space_around_it() -> None:
    assert text("rule", "good", "plain") == "Dit is <em>vast</em>."
    assert hasattr(text("rule", "good", "plain"), "__html__")


def test_text_speaks_to_its_reader_each_time_anew() -> None:
    for recorder, expected in (
        ("u", "U mag opnemen."),
        ("uw arts", "Uw arts mag opnemen."),
        ("<b>", "&lt;b&gt; mag"),
    ):
        assert text("rule", "good", "varying", {"recorder": recorder}).startswith(expected)


@pytest.mark.parametrize("partial", ["varying", "outer", "far"])
def test_text_is_written_once_for_the_words_that_it_uses_itself_or_takes_in(partial: str) -> None:
    first, other = ({"recorder": recorder, "other": "de arts"} for recorder in ("u", "uw arts"))
    assert text("rule", "good", partial, first) is text("rule", "good", partial, {**first})
    assert "U mag" in text("rule", "good", partial, first)
    assert "Uw arts mag" in text("rule", "good", partial, other)


def test_words_that_a_text_does_not_use_make_no_other_text() -> None:
    words = {"recorder": "u", "other": "de arts"}
    assert text("rule", "good", "varying", words) is text("rule", "good", "varying", {**words, "other": "de patiënt"})


@pytest.mark.parametrize(
    ("id", "used"),
    [
        ("alone", ("recorder", "other", "dutch")),  # one in each language
        ("good", ("recorder", "other", "verb", "dutch")),  # takes in another text
        ("none", ("dutch",)),  # the Dutch words stand in for English ones
        ("nonsense", ("dutch",)),
    ],
)
def test_words_in_the_texts_of_an_id_in_all_languages(id: str, used: tuple[str, ...]) -> None:
    assert words_in("rule", id, ("recorder", "other", "verb", "dutch")) == used


def test_words_that_are_html_are_not_taken_for_the_same_words_that_are_not() -> None:
    assert text("rule", "good", "varying", {"recorder": mark_safe("<b>u</b>")}) == "<b>u</b> mag opnemen."
    assert text("rule", "good", "varying", {"recorder": "<b>u</b>"}) == "&lt;b&gt;u&lt;/b&gt; mag opnemen."


def test_text_that_is_missing_raises_with_the_file_and_the_name() -> None:
    with pytest.raises(MissingText, match=r"text/nl/rule/good\.html has no partial 'nonsense'"):
        text("rule", "good", "nonsense")
    with pytest.raises(MissingText):
        text("rule", "nonsense", "plain")


def test_text_that_is_optional_may_be_missing_or_empty() -> None:
    assert text("rule", "good", "nonsense", optional=True) == ""
    assert text("rule", "good", "empty") == ""


def test_exists_tells_apart_and_reports_a_broken_file() -> None:
    assert exists("rule", "good", "plain")
    assert not exists("rule", "good", "nonsense")
    with pytest.raises(TemplateSyntaxError):
        exists("rule", "broken", "plain")
