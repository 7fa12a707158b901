"""Questions and answers in a few words, for lists such as "Uw antwoorden"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.utils.safestring import SafeString

from .load import text


def question_label(question_id: str, words: Mapping[str, object]) -> SafeString:
    """The question in two to four words. `words` are the noun phrases of `advisor.texts.reader`."""
    return text("question", question_id, "short", words)


def option_label(question_id: str, option: str, words: Mapping[str, object]) -> SafeString:
    """One option as it stands on the question page."""
    return text("question", question_id, f"option_{option}", words)


def answer_text(question_id: str, options: Iterable[str], words: Mapping[str, object]) -> SafeString:
    """The chosen options, with a semicolon between them: many options hold a comma themselves."""
    return SafeString("; ".join(option_label(question_id, option, words) for option in options))
