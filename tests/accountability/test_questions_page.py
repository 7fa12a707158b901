"""The order of the questions, in words and as a drawing of the same data."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from advisor.accountability.flow import BOX_WIDTH, drawing, findings_reading, lanes_of
from advisor.law.conditions import ALWAYS
from advisor.law.questions import BY_ID, QUESTIONS
from tests.accountability.reading import page, plain

WIDEST_LETTER = 8
"""Width of a letter in the drawing, in its units, with something to spare."""


def svg() -> str:
    found = re.search(r"<svg class=\"flow\".*?</svg>", page("vragen/"), re.DOTALL)
    assert found is not None
    return found[0]


def test_every_question_has_a_box_and_a_place_in_the_list() -> None:
    shown = page("vragen/")
    boxes = [element.text for element in ET.fromstring(svg()).iter("text")]  # noqa: S314 - our own
    assert len(boxes) == len(QUESTIONS)
    assert [re.match(r"\d+\. ", label or "") is not None for label in boxes] == [True] * len(boxes)
    assert all(f'id="vraag-{question.id}"' in shown for question in QUESTIONS)


def test_lines_are_exactly_the_questions_on_which_others_depend() -> None:
    questions = QUESTIONS
    drawn = {
        (questions[lane.source].id, questions[target].id) for lane in lanes_of(questions) for target in lane.targets
    }
    known = {question.id for question in questions}
    assert drawn == {(read, later.id) for later in questions for read in later.asked_when.reads() & known}


def test_lines_beside_each_other_never_share_a_place() -> None:
    lanes = lanes_of(QUESTIONS)
    for one in lanes:
        for other in lanes:
            if one is not other and one.lane == other.lane:
                assert one.targets[-1] < other.source or other.targets[-1] < one.source


def test_labels_fit_in_their_boxes() -> None:
    for box in drawing()["boxes"]:
        assert len(f"{box['number']}. {box['label']}") * WIDEST_LETTER + 24 <= BOX_WIDTH, box["label"]


def test_everything_drawn_lies_within_the_drawing() -> None:
    sizes = drawing()
    assert all(lane.x < sizes["width"] for lane in sizes["lanes"])
    assert all(box["y"] + box["height"] < sizes["height"] for box in sizes["boxes"])


def test_the_drawing_has_an_alternative_and_no_script_or_style() -> None:
    root = ET.fromstring(svg())  # noqa: S314 - our own
    assert root.get("role") == "img"
    assert "in woorden" in str(root.get("aria-label"))
    assert all("style" not in element.attrib and element.tag != "script" for element in root.iter())


def test_a_question_says_when_it_is_asked_and_what_is_assumed() -> None:
    shown = plain(page("vragen/"))
    assert "Wordt gevraagd als altijd" in shown
    assert "We gaan dan uit van: ‘Nederland’" in shown or "We gaan dan uit van: ‘Nee" in shown
    assert "Meer antwoorden tegelijk kan." in shown


def test_an_answer_that_is_not_always_offered_says_when() -> None:
    sometimes = sum(len(question.sometimes) for question in QUESTIONS)
    assert plain(page("vragen/")).count("Dit antwoord staat er alleen bij") == sometimes > 0


def test_every_question_tells_what_reads_it() -> None:
    assert "criminal" in findings_reading("presence")
    assert BY_ID["side"].asked_when == ALWAYS
