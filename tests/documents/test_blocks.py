"""The small markup of letters: what it becomes, and that what it does not know is refused rather than lost."""

from __future__ import annotations

import pytest

from advisor.documents.blocks import Block, InvalidMarkup, Run, blocks_from, line_text, plain_text


def test_blocks_are_read_in_order_with_single_spaces() -> None:
    blocks = blocks_from(
        "<h2>Kop</h2>\n<p>Een\n  zin. <strong>Let op</strong> dit.</p><ul><li>een</li><li>twee</li></ul>"
    )
    assert [block.kind for block in blocks] == ["heading", "paragraph", "bullets"]
    assert [line_text(line) for block in blocks for line in block.lines] == [
        "Kop",
        "Een zin. Let op dit.",
        "een",
        "twee",
    ]


def test_blank_is_a_run_of_its_own_with_its_brackets() -> None:
    (block,) = blocks_from("<p>Op [datum], in [plaats].</p>")
    assert block.lines == (
        (Run("Op "), Run("[datum]", blank=True), Run(", in "), Run("[plaats]", blank=True), Run(".")),
    )


def test_address_has_lines_close_together() -> None:
    (block,) = blocks_from('<p class="address">[naam]<br>Aan de FG</p>')
    assert block == Block("address", ((Run("[naam]", blank=True),), (Run("Aan de FG"),)))


def test_words_outside_a_block_continue_the_paragraph_before_them() -> None:
    blocks = blocks_from("<p>Een zin.</p>\nNog een.\nEn nog een.<p>Nieuw.</p>")
    assert plain_text(blocks) == "Een zin. Nog een. En nog een.\n\nNieuw."


def test_point_outside_a_list_continues_the_list_before_it() -> None:
    assert plain_text(blocks_from("<p>Dit:</p><ol><li>een</li></ol>\n<li>twee</li>")) == "Dit:\n\n1. een\n2. twee"


def test_list_may_begin_without_points_and_is_left_out_when_none_come() -> None:
    assert plain_text(blocks_from("<ul></ul>\n<li>een</li>")) == "- een"
    assert blocks_from("<ul></ul><p> </p>") == ()


def test_box_to_tick_stands_before_each_tick() -> None:
    assert plain_text(blocks_from('<ul class="ticks"><li>Ja.</li><li>Nee.</li></ul>')) == "☐ Ja.\n☐ Nee."


@pytest.mark.parametrize(
    "markup",
    [
        "<h1>Kop</h1>",
        '<p class="x">Tekst</p>',
        '<p>Een <a href="/">link</a></p>',
        "<table></table>",
        "<script>x</script>",
        "<p>Tekst</p><li>punt</li>",
        "los",
        "<h2>Kop</h2>los",
    ],
)
def test_markup_that_documents_do_not_have_is_refused(markup: str) -> None:
    with pytest.raises(InvalidMarkup):
        blocks_from(markup)
