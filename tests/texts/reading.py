"""How readable Dutch is measured: texts taken out of templates, cut into sentences and words, and judged.

Everything here is a pure function of its arguments. The measures: length of sentences, the Flesch-Douma formula
(W.H. Douma, 1960: 206.84 - 0.93 x words per sentence - 77 x syllables per word; above 60 is plain, above 70 easy)
and how often a word is used in Dutch (wordfreq's Zipf scale: 3.5 is about three times in a million words).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from typing import NamedTuple

import pyphen
from django.template.base import Lexer, Token, TokenType
from wordfreq import zipf_frequency

STAND_INS: Mapping[str, str] = {"recorder": "de zorgverlener", "other": "u"}
"""What is read for the noun phrases of the reader."""

UNKNOWN = "0"
"""What is read for any other value: a word in the count, but no word to judge."""

MOMENTS = ("planned", "ongoing", "made")
"""Conditions of which exactly one is true."""

INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "cite", "code", "data", "del", "dfn", "em", "i", "ins"}
    | {"kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr"}
)
"""Elements that do not end a sentence; all others do."""

READ_ALOUD = frozenset({"alt", "aria-label", "placeholder", "title"})
"""Attributes whose value somebody reads or hears."""

ABBREVIATIONS = frozenset({"art", "bijv", "blz", "dr", "jo", "mr", "nr", "prof"})
"""Words after which a full stop does not end the sentence."""

_PARTIAL = re.compile(r"{%\s*partialdef\s+([\w-]+)(?:\s+inline)?\s*%}(.*?){%\s*endpartialdef\b[^%]*%}", re.DOTALL)
_SENTENCE_END = re.compile(r"(?<=[.!?…])[’”\")]*\s+(?=[‘“\"(]*[A-ZÀ-Þ0-9])")
_GAP = r"(?:\s+[^\s.,;:?!]+){0,3}?\s+"
_LETTERS = r"[^\W\d_]+"
_WORD = re.compile(rf"{_LETTERS}(?:[’'\-]{_LETTERS})*")
_COUNTED = re.compile(r"\w+(?:[’'\-.:/]\w+)*")
_BECOMES = re.compile(r"\b(?:wordt|worden|werd|werden|geworden)\b", re.IGNORECASE)
_PARTICIPLE = re.compile(r"\b(?:\w*ge\w{2,}|(?:be|ver|ont|her|er)\w{2,})(?:d|t|en)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|\b[\w.-]+\.(?:nl|com|org|eu)\b\S*")

Assumptions = dict[str, bool]
Written = tuple[str, Assumptions]
"""What was written so far, under which assumptions about the conditions met."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text: where it stands, and every way in which it can be read, each a row of sentences."""

    kind: str
    place: str
    readings: tuple[tuple[str, ...], ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """Every sentence once."""
        return tuple(dict.fromkeys(sentence for reading in self.readings for sentence in reading))


class Figures(NamedTuple):
    """The size and the ease of some texts. `mean_sentence` is in words, over full sentences only; so is `passive`."""

    texts: int
    words: int
    mean_sentence: float
    flesch: float
    passive: float


def partials(source: str) -> dict[str, str]:
    """The content of each partial of a template, by name."""
    return {match[1]: match[2] for match in _PARTIAL.finditer(source)}


def outside_partials(source: str) -> str:
    """What stands in a template outside its partials, without comments and white space."""
    rest = re.sub(r"{#.*?#}|{%\s*comment\b.*?endcomment\s*%}", "", source, flags=re.DOTALL)
    return _PARTIAL.sub("", rest).strip()


def text(kind: str, place: str, source: str) -> Text:
    """A text whose branches are all read; sentences may run through them."""
    found = (tuple(sentences(prose(reading))) for reading in readings(source))
    return Text(kind, place, tuple(dict.fromkeys(reading for reading in found if reading)))


def page(kind: str, place: str, source: str) -> Text:
    """The words of a whole page; every template tag ends a sentence."""
    found = tuple(sentences(prose("".join(_flat(token) for token in Lexer(source).tokenize()))))
    return Text(kind, place, (found,) if found else ())


def readings(source: str) -> list[str]:
    """Every way in which a template can turn out, with the same condition alike throughout.

    Conditions are looked at as words, apart from `MOMENTS` and ``not``.
    """
    tokens = [token for token in Lexer(source).tokenize() if token.token_type is not TokenType.COMMENT]
    results, rest = _branch(iter(tokens), [("", {})])
    if rest:
        raise ValueError(f"{rest!r} without its beginning")
    return [written for written, _ in results]


def prose(html: str) -> list[str]:
    """The runs of text in HTML, white space made single; what a reader may hear of attributes too."""
    parser = _Prose()
    parser.feed(html)
    parser.close()
    return [run for run in (" ".join(run.split()) for run in "".join(parser.found).split("\n\n")) if run]


def sentences(runs: Iterable[str]) -> Iterator[str]:
    """The sentences in runs of text; a run without letters has none."""
    for run in runs:
        begin = 0
        for match in _SENTENCE_END.finditer(run):
            last = run[begin : match.start()].rstrip(".").rsplit(maxsplit=1)[-1:]
            if last and last[0].lower().lstrip("(") not in ABBREVIATIONS:
                yield from _with_letters(run[begin : match.end()].strip())
                begin = match.end()
        yield from _with_letters(run[begin:].strip())


def is_full(sentence: str) -> bool:
    """Whether this is a sentence and no label."""
    return sentence.rstrip('’”")').endswith((".", "!", "?", "…"))


def length(sentence: str) -> int:
    """The number of words, numbers among them."""
    return len(_COUNTED.findall(_ADDRESS.sub(UNKNOWN, sentence)))


def syllables(word: str) -> int:
    """The number of syllables, by hyphenation."""
    return len(_hyphenation().positions(word)) + 1


def flesch(read: Iterable[str]) -> float:
    """Reading ease after Flesch and Douma; 0 is very hard, 100 very easy."""
    read = list(read)
    counted = [word for sentence in read for word in _COUNTED.findall(_ADDRESS.sub(UNKNOWN, sentence))]
    if not counted:
        return 100.0
    return 206.84 - 0.93 * len(counted) / len(read) - 77 * sum(map(syllables, counted)) / len(counted)


def mean_sentence(read: Iterable[str]) -> float:
    """The mean number of words of the full sentences, 0 when there is none."""
    lengths = [length(sentence) for sentence in read if is_full(sentence)]
    return sum(lengths) / len(lengths) if lengths else 0.0


def is_passive(sentence: str) -> bool:
    """Whether a sentence is in the passive voice: a form of *worden* with what looks like a participle.

    Some other words look like one too, so that rather too many sentences are counted than too few.
    """
    return bool(_BECOMES.search(sentence) and _PARTICIPLE.search(_BECOMES.sub("", sentence)))


def passive_share(read: Iterable[str]) -> float:
    """The share of the full sentences that is in the passive voice, from 0 to 1."""
    judged = [is_passive(sentence) for sentence in read if is_full(sentence)]
    return sum(judged) / len(judged) if judged else 0.0


def figures(texts: Iterable[Text]) -> Figures:
    """The figures of some texts together."""
    texts = list(texts)
    read = [sentence for item in texts for sentence in item.sentences]
    return Figures(
        len(texts), sum(map(length, read)), mean_sentence(read), flesch(filter(is_full, read)), passive_share(read)
    )


def plain_words(sentence: str) -> Iterator[str]:
    """The words of a sentence in small letters, without names.

    A name has a capital inside, or a capital although it does not begin the sentence.
    """
    sentence = _ADDRESS.sub(UNKNOWN, sentence)
    for match in _WORD.finditer(sentence):
        word = match[0].replace("’", "'")
        begins = not any(letter.isalnum() for letter in sentence[: match.start()])
        judged = word[1:] if begins else word
        if judged == judged.lower():
            yield word.lower()


def frequency(word: str) -> float:
    """How much a word is used in Dutch, on the Zipf scale: 0 (unknown) to about 7.5 (`de`)."""
    return zipf_frequency(word, "nl", wordlist="large")


def rare_words(sentence: str, limit: float) -> Iterator[str]:
    """The words of a sentence that are used less than `limit` on the Zipf scale."""
    return (word for word in plain_words(sentence) if frequency(word) < limit)


def reasoned_list(content: str) -> dict[str, str]:
    """The lines ``word  # reason`` of a list; other lines that start with # are comments.

    Raises ValueError for a line without a reason and for a word that stands twice.
    """
    found: dict[str, str] = {}
    for line in content.splitlines():
        word, _, reason = (part.strip() for part in line.partition("#"))
        if not word:
            continue
        if not reason or word in found:
            raise ValueError(f"{word!r} has no reason, or stands twice")
        found[word] = reason
    return found


def phrase_pattern(phrase: str) -> re.Pattern[str]:
    """A pattern that finds a phrase in whole words; `…` in it stands for at most three words."""
    parts = [r"\s+".join(map(re.escape, part.split())) for part in phrase.split("…")]
    return re.compile(rf"(?<!\w){_GAP.join(parts)}(?!\w)", re.IGNORECASE)


def _branch(tokens: Iterator[Token], so_far: list[Written]) -> tuple[list[Written], str]:
    """Read until the tag that ends this branch; gives what can have been written, and that tag."""
    for token in tokens:
        command = token.contents.split(maxsplit=1) if token.token_type is TokenType.BLOCK else [""]
        if command[0] in ("elif", "else", "endif"):
            return so_far, token.contents
        if command[0] == "if":
            so_far = _choice(tokens, command[1], so_far)
        else:
            so_far = [(written + _flat(token), assumed) for written, assumed in so_far]
    return so_far, ""


def _choice(tokens: Iterator[Token], condition: str, before: list[Written]) -> list[Written]:
    """Read an ``if`` to its end; gives what can have been written in any of its branches."""
    results: list[Written] = []
    open_ = before
    while True:
        if condition == "else":
            taken, open_ = open_, []
        else:
            taken, open_ = _given(open_, condition, True), _given(open_, condition, False)
        branch, end = _branch(tokens, taken)
        if not end:
            raise ValueError(f"if {condition} has no end")
        results += branch
        if end == "endif":
            return results + open_
        condition = end.removeprefix("elif").strip()


def _given(before: list[Written], condition: str, value: bool) -> list[Written]:
    """What can have been written where `condition` has `value`."""
    known = ((written, _assume(assumed, condition, value)) for written, assumed in before)
    return [(written, assumed) for written, assumed in known if assumed is not None]


def _assume(known: Assumptions, condition: str, value: bool) -> Assumptions | None:
    """What is known once `condition` has `value`, or None where that cannot be."""
    while condition.startswith("not "):
        condition, value = condition.removeprefix("not ").strip(), not value
    if known.get(condition, value) != value:
        return None
    now = {**known, condition: value}
    if condition in MOMENTS:
        if value:
            now |= {moment: moment == condition for moment in MOMENTS}
        unknown = [moment for moment in MOMENTS if moment not in now]
        if not any(now.get(moment) for moment in MOMENTS):
            if not unknown:
                return None
            if len(unknown) == 1:
                now[unknown[0]] = True
    return now


def _flat(token: Token) -> str:
    """A template token as something to read."""
    contents: str = token.contents
    if token.token_type is TokenType.TEXT:
        return contents
    if token.token_type is TokenType.VAR:
        name, *filters = contents.split("|")
        value = STAND_INS.get(name.strip(), UNKNOWN)
        return value[0].upper() + value[1:] if "capfirst" in filters else value
    return "" if token.token_type is TokenType.COMMENT else "\n\n"


class _Prose(HTMLParser):
    """Collects what is read; an empty line stands between runs of text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        heard = [value for name, value in attrs if name in READ_ALOUD and value]
        if dict(attrs).get("name") == "description":
            heard.append(dict(attrs).get("content") or "")
        self.found += [f"\n\n{value}\n\n" for value in heard]
        self._hidden += tag in ("script", "style")
        self._boundary(tag)

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("script", "style")
        self._boundary(tag)

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.found.append(data)

    def _boundary(self, tag: str) -> None:
        if tag not in INLINE:
            self.found.append("\n\n")


def _with_letters(sentence: str) -> Iterator[str]:
    if any(letter.isalpha() for letter in sentence):
        yield sentence


@cache
def _hyphenation() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="nl_NL")
