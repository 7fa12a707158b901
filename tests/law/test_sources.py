"""The sources: well formed, linked to the right passage, plainly worded, and cited only where they may be."""

import re
from collections import Counter

import pytest

from advisor.law.sources import PATH, SOURCES, Source, citeable, load, parse

SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
FORBIDDEN = re.compile(
    r"\b(middels|teneinde|derhalve|ingevolge|onderhavige?|dienaangaande|jegens|alsmede|voornoemde?|indien"
    r"|tevens|desalniettemin|betreffende|omtrent|conform|inzake|aangaande|reeds|echter|dient te|legaal|legale"
    r"|illegaal|illegale|je|jij|jou|jouw|jullie)\b|€",
    re.IGNORECASE,
)
MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
MAX_SENTENCES, MAX_WORDS, MAX_MEAN_WORDS = 3, 22, 12

VALID = {
    "id": '"x"',
    "kind": '"wet"',
    "short": '"art. 1 X"',
    "title": '"Wet X, artikel 1"',
    "bwb": '"BWBR0001854"',
    "article": '"1"',
    "says": '"Dit mag."',
    "verified": "true",
    "primary": "true",
}


def entry(**changed: str | None) -> str:
    """A TOML table of a valid source, with some fields changed, added or (None) left out."""
    fields = {**VALID, **changed}
    return "[[source]]\n" + "\n".join(f"{name} = {value}" for name, value in fields.items() if value is not None)


def sentences(source: Source) -> list[str]:
    return SENTENCE_END.split(source.says)


def test_load_reads_the_file_once_and_keeps_every_entry() -> None:
    assert load() is SOURCES
    assert list(SOURCES) == re.findall(r'^id = "(.+)"$', PATH.read_text(encoding="utf-8"), re.MULTILINE)


def test_short_citations_differ() -> None:
    counts = Counter(source.short for source in SOURCES.values())
    assert [short for short, count in counts.items() if count > 1] == []


def test_says_is_plain_dutch() -> None:
    assert [
        source.id
        for source in SOURCES.values()
        if len(sentences(source)) > MAX_SENTENCES
        or max(len(sentence.split()) for sentence in sentences(source)) > MAX_WORDS
        or not source.says.endswith((".", "?"))
    ] == []


def test_says_is_short_on_average() -> None:
    lengths = [len(sentence.split()) for source in SOURCES.values() for sentence in sentences(source)]
    assert sum(lengths) / len(lengths) <= MAX_MEAN_WORDS


@pytest.mark.parametrize("field", ["says", "short", "title", "withheld"])
def test_no_forbidden_word_and_no_amount_of_money(field: str) -> None:
    assert [source.id for source in SOURCES.values() if FORBIDDEN.search(getattr(source, field))] == []


@pytest.mark.parametrize("field", ["says", "title"])
def test_no_penalty(field: str) -> None:
    penalty = re.compile(r"\bcel(straf)?\b|gevangenis|hechtenis|categorie|boete van")
    assert [source.id for source in SOURCES.values() if penalty.search(getattr(source, field))] == []


def test_every_verified_source_has_a_link() -> None:
    assert [s.id for s in SOURCES.values() if s.verified and not s.link.startswith("https://")] == []


def test_citeable_gives_exactly_what_may_be_cited() -> None:
    for source in SOURCES.values():
        if source.may_be_cited:
            assert citeable(source.id) is source
        else:
            with pytest.raises(ValueError, match=rf"^{source.id}: "):
                citeable(source.id)


def test_citeable_refuses_an_unknown_id() -> None:
    with pytest.raises(KeyError, match="no-such-source"):
        citeable("no-such-source")


@pytest.mark.parametrize(
    "id",
    [
        "hvj-edps-srb",
        "hvj-pankki-s",
        "rbams-2025-227",
        "hof-arl-2023-7768",
        "avg-art-4-14",
        "phr-2023-930",
        "gw-13",
    ],
)
def test_unverified_sources_are_kept_but_not_citeable(id: str) -> None:
    assert not SOURCES[id].verified
    with pytest.raises(ValueError, match="not been verified"):
        citeable(id)


@pytest.mark.parametrize("id", ["hr-1992-zc0500", "hr-1993-zc0860", "hr-2002-ad9609", "ktr-middelburg-2010"])
def test_sources_known_only_by_reference_are_withheld(id: str) -> None:
    assert SOURCES[id].verified
    with pytest.raises(ValueError, match="may not be cited"):
        citeable(id)


@pytest.mark.parametrize("id", ["ctg-2016-02-11", "skj-cvb", "rbmne-2023-uwv", "rbgel-2017-smartengeld"])
def test_decisions_without_a_checked_reference_show_no_ecli_and_no_date(id: str) -> None:
    assert SOURCES[id].ecli == ""
    assert SOURCES[id].date is None


@pytest.mark.parametrize("id", ["hvj-tk", "hvj-rigas", "hvj-456-22", "hvj-340-21", "hvj-endemol", "hvj-satamedia"])
def test_eu_decisions_of_unknown_day_show_none(id: str) -> None:
    assert SOURCES[id].date is None
    assert not re.search(r"\d{1,2} \w+ \d{4}", SOURCES[id].title)


@pytest.mark.parametrize(
    ("id", "link"),
    [
        ("sr-139a", "https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=139a"),
        ("wgbo-459", "https://wetten.overheid.nl/jci1.3:c:BWBR0005290&artikel=459"),
        ("uavg-art-41", "https://wetten.overheid.nl/jci1.3:c:BWBR0040940&artikel=41"),
        ("jeugdwet-7-3-11", "https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=7.3.11"),
        ("evrm-6-8-10", "https://wetten.overheid.nl/BWBV0001000"),
        ("avg-art-15", "https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld#art_15"),
        ("avg-art-13-14", "https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld#art_13"),
        ("avg-overw-18", "https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld#rct_18"),
        (
            "hvj-jehovan-todistajat",
            "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:62017CJ0025#point42",
        ),
        ("hvj-rynes", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:62013CJ0212#point27"),
        ("hvj-mousse", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:62023CJ0394"),
        ("hr-1987-ac9997", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:1987:AC9997"),
        ("ctg-2022-165", "https://tuchtrecht.overheid.nl/ECLI:NL:TGZCTG:2022:165"),
        ("ehrm-mm", "https://hudoc.echr.coe.int/eng#{%22appno%22:[%2239339/98%22]}"),
        ("kst-33898-3", "https://zoek.officielebekendmakingen.nl/kst-33898-3.html"),
        ("ap-zorg-camera", "https://www.autoriteitpersoonsgegevens.nl/"),
    ],
)
def test_links_open_the_passage(id: str, link: str) -> None:
    assert SOURCES[id].link == link


def test_short_citation_of_an_eu_decision_matches_its_celex() -> None:
    assert [
        source.id
        for source in SOURCES.values()
        if source.celex.startswith("6")
        and not re.search(rf"\bC-{int(source.celex[-4:])}/{source.celex[3:5]}\b", source.short)
    ] == []


def names_article(source: Source) -> bool:
    """Whether the short citation names the article that the link opens, on its own or within "31-33"."""
    article = source.article.removeprefix("overweging ")
    ranges = re.findall(r"(\d+)-(\d+)", source.short)
    if article.isdigit() and any(int(first) <= int(article) <= int(last) for first, last in ranges):
        return True
    return re.search(rf"(?<![\d.]){re.escape(article)}\b", source.short) is not None


def test_short_citation_of_a_statute_names_its_article() -> None:
    assert [source.id for source in SOURCES.values() if source.article and not names_article(source)] == []


def test_date_of_a_decision_is_the_date_in_its_title() -> None:
    assert [
        source.id
        for source in SOURCES.values()
        if source.kind == "uitspraak"
        and source.date
        and f"{source.date.day} {MONTHS[source.date.month - 1]} {source.date.year}" not in source.title
    ] == []


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"kind": '"blog"'}, "x: unknown kind 'blog'"),
        ({"short": '""'}, "x: missing short"),
        ({"says": None}, "x: missing says"),
        ({"verified": None}, "x: missing verified"),
        ({"verified": '"yes"'}, "x: verified is no bool"),
        ({"date": '"2020-01-01"'}, "x: date is no date"),
        ({"date": "2020-01-01T10:00:00"}, "x: date is no date"),
        ({"holding": '"a"'}, "x: unknown field holding"),
        ({"ecli": '"ECLI:NL:HR:87:AC9997"'}, "x: malformed ecli"),
        ({"celex": '"62017CJ25"'}, "x: malformed celex"),
        ({"celex": '"32016Q0679"'}, "x: no address pattern for celex"),
        ({"bwb": '"BWBR185"'}, "x: malformed bwb"),
        ({"paragraphs": '"punt 42"'}, "x: malformed paragraphs"),
        ({"appno": '"39339"'}, "x: malformed appno"),
        ({"article": '"16, 17"'}, "x: malformed article"),
        ({"article": '"overweging 18"'}, "x: malformed article"),
        ({"bwb": None}, "x: article without a bwb or celex"),
        ({"bwb": None, "article": None}, "x: verified without url"),
        ({"url": '"https://example.org/"'}, "x: url beside an identifier"),
        ({"bwb": None, "article": None, "url": '"http://example.org/"'}, "x: url is no https address"),
        ({"primary": "false"}, "x: primary must be true"),
        ({"kind": '"literatuur"'}, "x: primary must be false"),
        ({"id": None}, "entry 1: missing id"),
    ],
)
def test_parse_refuses_a_malformed_entry_by_name(changed: dict[str, str | None], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}"):
        parse(entry(**changed))


def test_parse_refuses_an_id_twice() -> None:
    with pytest.raises(ValueError, match=r"^x: occurs twice"):
        parse(entry() + "\n" + entry())


def test_parse_keeps_an_unverified_entry_without_a_link() -> None:
    assert parse(entry(bwb=None, article=None, verified="false"))["x"].link == ""
