"""Every text that a visitor reads is plain Dutch (level B1): short sentences, common words, u.

The measures are those of `reading`. ``rare_words.txt`` lists the uncommon words we use, each with the reason;
``forbidden.txt`` the words we never use. ``pytest -k figures -s`` shows the figures per kind of text.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from django.template import TemplateSyntaxError, engines

from advisor.law.changes import changes
from advisor.law.open_points import open_points
from advisor.pages.examples import EXAMPLES
from tests.texts import reading
from tests.texts.reading import Text

ROOT = Path(__file__).parents[2]
TEMPLATES = ROOT / "templates"
TEXTS = TEMPLATES / "text" / "nl"
ENGLISH = (TEMPLATES / "text" / "en", TEMPLATES / "en")
"""What is not Dutch."""

LONGEST_SENTENCE = 22
LONGEST_MEAN = 12
EASE = 60
"""Lowest Flesch-Douma score of a text that is long enough to have one."""
EASE_OF_ALL = 65
"""Lowest Flesch-Douma score of all texts together."""
MOST_PASSIVE = 0.1
"""Largest share of sentences in the passive voice, of the texts of one kind."""
LONG_ENOUGH = 40
"""A text of more words than this has a score that means something."""
COMMON = 3.5
"""Words below this on the Zipf scale are rare."""

PREPOSITIONS = ("aan", "achter", "bij", "door", "met", "naar", "om", "over", "tegen", "van", "voor", "zonder")
TELEPHONE = re.compile(r"\b0\d{1,3}[ -]?\d{6,8}\b|\b0[89]00[ -]?\d{4}\b|\b088[ -]?\d{3}")
MONEY = re.compile(r"€")


@cache
def texts() -> tuple[Text, ...]:
    """Every text of the site: the partials, the pages around them, stories to start from, changes and open points."""
    return (*_partials(), *_pages(), *_examples(), *_entries())


def _sources(folder: Path) -> Iterator[tuple[str, str]]:
    """The name and the source of every template in a folder."""
    for path in sorted(folder.rglob("*.html")):
        yield str(path.relative_to(TEMPLATES)), path.read_text(encoding="utf-8")


def _partials() -> Iterator[Text]:
    for name, source in _sources(TEXTS):
        for partial, content in reading.partials(source).items():
            yield reading.text(Path(name).parent.name, f"{name}#{partial}", content)


def _pages() -> Iterator[Text]:
    for name, source in _sources(TEMPLATES):
        if not {TEXTS, *ENGLISH}.intersection((TEMPLATES / name).parents):
            yield reading.page("page", name, source)


def _examples() -> Iterator[Text]:
    for story in EXAMPLES:
        yield reading.text("example", f"{story.id} title", story.title)
        yield reading.text("example", f"{story.id} text", story.text)


def _entries() -> Iterator[Text]:
    """What readers are told of changes, and of what is not known."""
    for entry in (*changes(), *open_points()):
        yield reading.text("entry", f"{entry.id} title", entry.title)
        yield reading.text("entry", f"{entry.id} text", entry.text)


@cache
def _list(name: str) -> dict[str, str]:
    return reading.reasoned_list((Path(__file__).parent / name).read_text(encoding="utf-8"))


@cache
def _glossary() -> frozenset[str]:
    """Every word of every form that the glossary explains."""
    forms = (reading.partials(source)["forms"] for _, source in _sources(TEXTS / "term"))
    return frozenset(word for form in forms for word in reading.plain_words(form.lower()))


def _by_kind() -> dict[str, list[Text]]:
    found = defaultdict(list)
    for text in texts():
        found[text.kind].append(text)
    return dict(sorted(found.items()))


# What can be wrong: each function gives the faults, with the place and the sentence.


def long_sentences(read: Iterable[Text]) -> list[str]:
    return [
        f"{text.place}: {reading.length(sentence)} words: {sentence}"
        for text in read
        for sentence in text.sentences
        if reading.length(sentence) > LONGEST_SENTENCE
    ]


def long_means(read: Iterable[Text], name: str) -> list[str]:
    mean = reading.mean_sentence(sentence for text in read for sentence in text.sentences)
    return [f"{name}: {mean:.1f} words a sentence"] if mean > LONGEST_MEAN else []


def hard_texts(read: Iterable[Text]) -> list[str]:
    return [
        f"{text.place}: {reading.flesch(version):.0f}: {' '.join(version)}"
        for text in read
        for version in text.readings
        if sum(map(reading.length, version)) > LONG_ENOUGH and reading.flesch(version) < EASE
    ]


def rare_words(read: Iterable[Text]) -> list[str]:
    return [
        f"{text.place}: {word} ({reading.frequency(word):.1f}): {sentence}"
        for text in read
        for sentence in text.sentences
        for word in reading.rare_words(sentence, COMMON)
        if word not in _list("rare_words.txt") and word not in _glossary()
    ]


def forbidden_words(read: Iterable[Text]) -> list[str]:
    patterns = {phrase: reading.phrase_pattern(phrase) for phrase in _list("forbidden.txt")}
    return [
        f"{text.place}: {phrase} (better: {_list('forbidden.txt')[phrase]}): {sentence}"
        for text in read
        for sentence in text.sentences
        for phrase, pattern in patterns.items()
        if pattern.search(sentence)
    ]


def amounts_and_telephones(read: Iterable[Text]) -> list[str]:
    return [
        f"{text.place}: {sentence}"
        for text in read
        for sentence in text.sentences
        if TELEPHONE.search(sentence) or MONEY.search(sentence)
    ]


def unfit_verbs(source: str) -> list[str]:
    """Verbs beside {{ recorder }} or {{ other }} that fit only "u", or only somebody else.

    A text that asks whether the reader records may say "is" or "bent" of the recorder: it knows which fits.
    """
    no_subject = "".join(f"(?<!{word} )" for word in PREPOSITIONS)
    who = "other" if "you_record" in source else "recorder|other"
    after = rf"{no_subject}{{{{ ?(?:{who})\b[^}}]*}}}} (?:is|bent|hebt|kunt|zult|zijn)\b(?! u\b)"
    before = rf"\b(?:is|bent|hebt|kunt|zult|zijn) {{{{ ?(?:{who})\b[^}}]*}}}}"
    return re.findall(f"{after}|{before}", source, re.IGNORECASE)


def template_faults(name: str, source: str) -> list[str]:
    """What keeps a file from being a template with every partial closed and named once."""
    begun, ended = (len(re.findall(rf"{{%\s*{tag}\b", source)) for tag in ("partialdef", "endpartialdef"))
    if not begun == ended == len(reading.partials(source)):
        return [f"{name}: {begun} partials, {ended} ends, {len(reading.partials(source))} names"]
    try:
        engines["django"].from_string(source)
    except TemplateSyntaxError as error:
        return [f"{name}: {error}"]
    return []


def _none(faults: list[str]) -> None:
    assert not faults, f"{len(faults)} faults:\n" + "\n".join(faults)


# What is promised about every text.


def test_there_are_texts_of_every_kind() -> None:
    assert {"question", "page", "example"} <= set(_by_kind())


def test_no_sentence_is_long() -> None:
    _none(long_sentences(texts()))


def test_sentences_are_short_on_average() -> None:
    _none(long_means(texts(), "all texts"))


@pytest.mark.parametrize("kind", _by_kind())
def test_sentences_of_each_kind_are_short_on_average(kind: str) -> None:
    _none(long_means(_by_kind()[kind], kind))


def test_texts_are_easy_to_read() -> None:
    _none(hard_texts(texts()))


def test_texts_together_are_very_easy_to_read() -> None:
    assert reading.figures(texts()).flesch >= EASE_OF_ALL


def test_few_sentences_of_each_kind_are_passive() -> None:
    too_many = {
        kind: row.passive
        for kind, found in _by_kind().items()
        if (row := reading.figures(found)).passive > MOST_PASSIVE
    }
    assert too_many == {}


def test_words_are_common_or_there_is_a_reason() -> None:
    _none(rare_words(texts()))


def test_no_word_is_forbidden() -> None:
    _none(forbidden_words(texts()))


def test_no_amount_of_money_and_no_telephone_number() -> None:
    _none(amounts_and_telephones(texts()))


def test_rare_words_on_the_list_are_rare_and_used() -> None:
    used = {word for text in texts() for sentence in text.sentences for word in reading.plain_words(sentence)}
    _none([word for word in _list("rare_words.txt") if reading.frequency(word) >= COMMON or word not in used])


def test_words_of_the_glossary_need_no_reason() -> None:
    _none([word for word in _list("rare_words.txt") if word in _glossary()])


def test_rare_words_are_in_the_order_of_the_alphabet() -> None:
    assert list(_list("rare_words.txt")) == sorted(_list("rare_words.txt"))


def test_figures_per_kind_of_text(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [("all", reading.figures(texts()))]
    rows += [(kind, reading.figures(found)) for kind, found in _by_kind().items()]
    lines = [f"{'kind':<12}{'texts':>7}{'words':>8}{'sentence':>10}{'Flesch':>8}{'passive':>9}"]
    lines += [
        f"{kind:<12}{row.texts:>7}{row.words:>8}{row.mean_sentence:>10.1f}{row.flesch:>8.0f}{row.passive:>9.0%}"
        for kind, row in rows
    ]
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(lines) + "\n")
    assert all(row.flesch >= EASE for _, row in rows)


# What is promised about every file.


def test_files_are_templates_whose_partials_are_closed() -> None:
    _none([fault for name, source in _sources(TEMPLATES) for fault in template_faults(name, source)])


def test_files_with_texts_hold_nothing_but_partials() -> None:
    left = ((name, reading.outside_partials(source)) for name, source in _sources(TEXTS))
    _none([f"{name}: {rest}" for name, rest in left if rest])


def test_verbs_fit_both_u_and_somebody_else() -> None:
    _none(
        [
            f"{name}#{partial}: {verb}"
            for name, source in _sources(TEXTS)
            for partial, content in reading.partials(source).items()
            for verb in unfit_verbs(content)
        ]
    )


# The checks themselves: each finds a bad text and lets a good one pass.

GOOD = "U mag het gesprek opnemen. Vertel het wel aan de ander. Bel 112 als er gevaar is."
LONG = "U mag het gesprek met de arts " + "en ook met de arts van het huis " * 2 + "opnemen."
HARD = (
    "Verwerkingsverantwoordelijken documenteren belangenafwegingen betreffende gegevensverwerkingen. "
    "Persoonsgegevensbescherming veronderstelt noodzakelijkheidsbeoordelingen voorafgaand aan verwerkingsactiviteiten. "
) * 4


def _text(source: str) -> list[Text]:
    return [reading.text("control", "control", source)]


def test_good_text_passes_every_check() -> None:
    read = _text(GOOD)
    for check in (long_sentences, hard_texts, rare_words, forbidden_words, amounts_and_telephones):
        assert check(read) == []
    assert long_means(read, "control") == []


def test_long_sentence_is_found_with_its_place() -> None:
    (fault,) = long_sentences(_text(f"{GOOD} {LONG}"))
    assert fault == f"control: 24 words: {LONG}"


def test_sentences_that_are_long_on_average_are_found() -> None:
    assert long_means(_text("U mag het gesprek met de arts en de ander die er ook bij was opnemen."), "control")


def test_hard_text_is_found_and_a_short_one_is_left_alone() -> None:
    assert hard_texts(_text(HARD))
    assert hard_texts(_text("Verwerkingsverantwoordelijken documenteren belangenafwegingen.")) == []


@pytest.mark.parametrize("word", ["bezwaarschriftprocedure", "Desavoueren", "belangenafweging"])
def test_rare_word_is_found_also_at_the_beginning(word: str) -> None:
    (fault,) = rare_words(_text(f"{word} is hier het woord."))
    assert word.lower() in fault


def test_names_and_numbers_are_no_rare_words() -> None:
    assert rare_words(_text("De KNMG en de heer Qwerta zagen ECLI:NL:HR:1987:AC9997 op www.qwerta.nl, 12 keer.")) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Indien u wilt, mag dat.",
        "U dient dit vooraf te melden.",
        "Dan mag je het opnemen.",
        "Jij mag het opnemen.",
        "Het is jouw opname.",
        "Dit is niet legaal.",
        "Dat is een illegale opname.",
        "Dit is nog nooit door een rechter beslist.",
    ],
)
def test_forbidden_word_is_found(sentence: str) -> None:
    assert forbidden_words(_text(sentence))


@pytest.mark.parametrize(
    "sentence", ["Een klacht dient u in bij de commissie.", "Dit dient als bewijs. Te laat is te laat."]
)
def test_word_that_only_looks_forbidden_passes(sentence: str) -> None:
    assert forbidden_words(_text(sentence)) == []


@pytest.mark.parametrize("sentence", ["Bel 0800-1234.", "Bel 020 1234567.", "Bel 088-1234567.", "Dat kost € 10."])
def test_amount_or_telephone_number_is_found(sentence: str) -> None:
    assert amounts_and_telephones(_text(sentence))


@pytest.mark.parametrize(
    "source", ["{{ recorder }} is er.", "Dan kunt {{ other }} dat.", "{{ other|capfirst }} hebt dat."]
)
def test_verb_that_fits_one_reader_only_is_found(source: str) -> None:
    assert unfit_verbs(source)


@pytest.mark.parametrize(
    "source",
    [
        "{{ recorder }} heeft dat.",
        "Een ja van {{ other }} is er niet.",
        "Aan {{ other }} kunt u dat vragen.",
        "{% if you_record %}U{% else %}Is {{ recorder }}{% endif %}",
    ],
)
def test_verb_that_fits_every_reader_passes(source: str) -> None:
    assert unfit_verbs(source) == []


@pytest.mark.parametrize(
    "source",
    [
        "{% partialdef a %}Dit is niet af.",
        "{% partialdef a %}Een{% endpartialdef %}{% partialdef a %}Twee{% endpartialdef %}",
        "{% partialdef a %}{% if made %}Dit is niet af.{% endpartialdef %}",
        "{% partialdef a %}{% nonsense %}{% endpartialdef %}",
    ],
)
def test_broken_template_is_found(source: str) -> None:
    assert template_faults("control", source)


def test_list_without_a_reason_is_refused() -> None:
    for content in ("woord", "woord  #", "woord # reden\nwoord # nog een"):
        with pytest.raises(ValueError, match="woord"):
            reading.reasoned_list(content)
