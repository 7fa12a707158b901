"""A text is kept by the words that it uses. So it must be what it would be with all words of this reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings
from django.template import Context, engines

from advisor.law.answers import Answers
from advisor.texts.language import speaking
from advisor.texts.load import text
from advisor.texts.reader import reader
from tests.texts.reading import partials

READERS: tuple[Answers, ...] = (
    {},
    {"side": ("recorder",), "conversation": ("care",), "moment": ("planned",)},
    {"side": ("recorded",), "conversation": ("care",), "capacity": ("staff",), "moment": ("made",)},
    {"side": ("recorded",), "conversation": ("work",), "capacity": ("organisation",), "capture": ("video",)},
    {"side": ("organisation",), "conversation": ("legal",), "capacity": ("regulated",), "moment": ("ongoing",)},
)
FILES = sorted((Path(settings.BASE_DIR) / "templates" / "text").rglob("*.html"))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_text_is_what_it_is_with_all_words_of_its_reader(language: str) -> None:
    with speaking(language):
        for words in map(reader, READERS):
            for file in FILES:
                spoken, kind = file.parts[-3:-1]
                if spoken != language:
                    continue
                for partial in partials(file.read_text(encoding="utf-8")):
                    template = engines["django"].engine.get_template(f"text/{spoken}/{kind}/{file.name}#{partial}")
                    whole = template.render(Context(words)).strip()
                    assert text(kind, file.stem, partial, words) == whole, f"{file}#{partial}"
