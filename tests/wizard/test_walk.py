"""The walk: what comes next, what may be opened, and an honest guess of how far one is."""

import pytest

from advisor.law.answers import Answers, read
from advisor.law.questions import QUESTIONS
from advisor.pages.examples import EXAMPLES, Example
from advisor.wizard.walk import LIKELY, first_open, may_open, previous, progress

SEED = EXAMPLES[0].answers


def _until(story: Answers, last: str) -> Answers:
    """The answers of a story up to and including those to `last`."""
    questions = list(story)
    return {question: story[question] for question in questions[: questions.index(last) + 1]}


def _walk(story: Answers) -> list[tuple[str, Answers]]:
    """Each question that the visitor of a story gets to see, with the answers given before it."""
    answers: dict[str, tuple[str, ...]] = {}
    pages = []
    while (question := first_open(read(answers))) is not None:
        pages.append((question, dict(answers)))
        answers[question] = story[question]
    return pages


def test_first_open_without_answers_is_the_first_question() -> None:
    assert first_open(read({})) == "side"


def test_first_open_of_a_finished_walk_is_nothing() -> None:
    assert first_open(read(SEED)) is None


def test_first_open_after_a_changed_answer_is_the_question_that_it_brings() -> None:
    assert first_open(read({**SEED, "capture": ("video",)})) == "camera"


def test_first_open_for_a_camera_without_a_conversation_skips_how_people_talked() -> None:
    answers = {**_until(SEED, "situation"), "conversation": ("none",)}
    assert first_open(read(answers)) == "capture"


def test_the_seed_story_takes_twelve_questions() -> None:
    assert len(_walk(SEED)) == 12


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("side", True),
        ("channel", True),
        ("capture", False),
        ("progress", False),
        ("mandate", False),
        ("nonsense", False),
    ],
)
def test_may_open_only_what_was_reached(question: str, expected: bool) -> None:
    assert may_open(read(_until(SEED, "conversation")), question) is expected


def test_may_open_an_optional_question_once_it_was_passed() -> None:
    assert may_open(read({**SEED}), "abroad")
    unfinished = {question: options for question, options in SEED.items() if question not in ("wish", "progress")}
    assert may_open(read(unfinished), "progress")
    assert not may_open(read(_until(SEED, "announcement")), "abroad")


def test_may_open_an_answered_question_beyond_an_open_one() -> None:
    assert may_open(read({**SEED, "capture": ("video",)}), "wish")


def test_previous_is_the_last_answered_question_before() -> None:
    reading = read(SEED)
    assert previous(reading, "side") is None
    assert previous(reading, "use") == "announcement"


@pytest.mark.parametrize("story", EXAMPLES, ids=lambda story: story.id)
def test_progress_stays_within_four_of_the_truth(story: Example) -> None:
    pages = _walk(story.answers)
    for number, (question, answers) in enumerate(pages, start=1):
        guessed = progress(answers, question)
        assert guessed.number == number
        assert abs(guessed.total - len(pages)) <= 4
        assert guessed.total >= guessed.number


def test_progress_of_the_last_question_is_exact() -> None:
    question, answers = _walk(SEED)[-1]
    assert progress(answers, question) == (12, 12)


def test_progress_counts_an_optional_question_that_is_opened() -> None:
    number, total = progress(SEED, "abroad")
    assert number <= total == len(SEED) + 1


def test_likely_answers_are_options_of_every_question_that_is_asked() -> None:
    for question in QUESTIONS:
        if question.id != "progress":
            assert question.option(LIKELY[question.id])
