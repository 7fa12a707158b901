"""Texts come from partials: named, without white space around them, and missing ones are noticed."""

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import pytest
from django.conf import settings
from django.template import TemplateSyntaxError
from django.test import override_settings

from advisor.texts.kept import forget
from advisor.texts.load import MissingText, exists, text

CONTENT = """
{% partialdef plain %}
  Dit is <em>vast</em>.
{% endpartialdef %}
{% partialdef varying %}{{ recorder|capfirst }} mag opnemen.{% endpartialdef %}
{% partialdef empty %}{% endpartialdef %}
"""


@pytest.fixture(autouse=True)
def _own_texts(tmp_path: Path) -> Iterator[None]:
    folder = tmp_path / "text" / "nl" / "rule"
    folder.mkdir(parents=True)
    (folder / "good.html").write_text(CONTENT)
    (folder / "broken.html").write_text("{% partialdef plain %}")
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
