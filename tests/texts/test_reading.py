"""How texts are taken out of templates: every branch is read, and what nobody reads is left out."""

from __future__ import annotations

import pytest

from tests.texts.reading import (
    is_full,
    is_passive,
    length,
    outside_partials,
    page,
    partials,
    phrase_pattern,
    plain_words,
    prose,
    readings,
    sentences,
    text,
)

MOMENT = "{% if planned %}Mag{% elif ongoing %}Kan{% else %}Mocht{% endif %} het?"


def test_every_branch_is_read_inside_its_sentence() -> None:
    assert readings(MOMENT) == ["Mag het?", "Kan het?", "Mocht het?"]


def test_same_condition_turns_out_alike_throughout() -> None:
    source = "{% if made %}Was{% else %}Is{% endif %} het {% if made %}toen{% else %}nu{% endif %}?"
    assert readings(source) == ["Was het toen?", "Is het nu?"]
    assert set(readings(MOMENT + "{% if not made %} Nog niet.{% endif %}")) == {
        "Mag het? Nog niet.",
        "Kan het? Nog niet.",
        "Mocht het?",
    }


def test_exactly_one_moment_is_true() -> None:
    source = "{% if planned %}a{% endif %}{% if ongoing %}b{% endif %}{% if made %}c{% endif %}"
    assert sorted(readings(source)) == ["a", "b", "c"]


def test_other_conditions_are_independent_and_may_be_nested() -> None:
    source = "{% if x == 'a' %}1{% if y %}2{% endif %}{% endif %}"
    assert sorted(readings(source)) == ["", "1", "12"]


@pytest.mark.parametrize("source", ["{% if made %}a", "a{% endif %}", "{% else %}b"])
def test_broken_condition_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match=r"if|else"):
        readings(source)


def test_noun_phrases_of_the_reader_are_filled_in() -> None:
    assert readings("{{ recorder|capfirst }} hoort {{ other }} en {{ due }}.{# weg #}") == [
        "De zorgverlener hoort u en 0."
    ]


def test_partials_are_found_by_name_and_the_rest_is_noticed() -> None:
    source = "{# uitleg #}\n{% partialdef a %}Een{% endpartialdef %}\n{% partialdef b-c %}{% endpartialdef b-c %} over"
    assert partials(source) == {"a": "Een", "b-c": ""}
    assert outside_partials(source) == "over"


def test_prose_ends_at_blocks_and_runs_through_emphasis() -> None:
    html = (
        '<p>Dit is <em>echt</em>\n zo.</p><ul><li>een</li><li>twee</li></ul><img alt="Een hond"><script>x = 1</script>'
    )
    assert prose(html) == ["Dit is echt zo.", "een", "twee", "Een hond"]


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        ("Dat mag. Dit niet! Of wel?", ["Dat mag.", "Dit niet!", "Of wel?"]),
        ("Kies ‘Nee.’ Dan gaat u verder.", ["Kies ‘Nee.’", "Dan gaat u verder."]),
        ("Zie art. 15 AVG. Bel 112.", ["Zie art. 15 AVG.", "Bel 112."]),
        ("Eerst dit. 112 is er altijd.", ["Eerst dit.", "112 is er altijd."]),
        ("Artikel 2, lid 1.2 zegt het.", ["Artikel 2, lid 1.2 zegt het."]),
        ("12 – 34", []),
    ],
)
def test_sentences(run: str, expected: list[str]) -> None:
    assert list(sentences([run])) == expected


def test_length_counts_words_and_numbers_once() -> None:
    assert length("De zzp’er en de AI-hulp bellen 112, op www.een-site.nl/ergens.") == 9


def test_label_is_no_full_sentence() -> None:
    assert not is_full("Ja, de hele tijd")
    assert is_full("Kies ‘Nee’.")


def test_names_are_left_out_of_the_words() -> None:
    assert list(plain_words("De KNMG en Jan zeggen: ‘De iPad’ van u.")) == ["de", "en", "zeggen", "van", "u"]
    assert list(plain_words("‘Nee’ zeggen mag.")) == ["nee", "zeggen", "mag"]


def test_page_is_read_without_its_tags() -> None:
    source = '{% block a %}<h1 class="x{% if y %} z{% endif %}">Over {{ name }}</h1>{% endblock %}<p>Dit is het.</p>'
    assert page("page", "x", source).sentences == ("Over 0", "Dit is het.")


def test_text_without_words_has_no_readings() -> None:
    assert text("rule", "x", " ").readings == ()


def test_phrase_is_found_in_whole_words_with_a_few_between() -> None:
    pattern = phrase_pattern("dient … te")
    assert pattern.search("U dient dit te doen.")
    assert pattern.search("Dat dient te gebeuren.")
    assert not pattern.search("Dat dient als bewijs, zegt men te vaak.")
    assert not phrase_pattern("je").search("Het meisje")


@pytest.mark.parametrize("sentence", ["Het gesprek mag worden opgenomen.", "Dat werd door de rechter verboden."])
def test_passive_is_found(sentence: str) -> None:
    assert is_passive(sentence)


@pytest.mark.parametrize("sentence", ["U mag het gesprek opnemen.", "Dat wordt lastig.", "Zij zijn gebeld."])
def test_active_is_left_alone(sentence: str) -> None:
    assert not is_passive(sentence)
