"""What is asked: each question can be asked, matters where it is asked, and the walk stays short."""

import random
import statistics
from collections import Counter, defaultdict
from collections.abc import Mapping

import pytest

from advisor.law.answers import Answers, offered, read
from advisor.law.assess import assess
from advisor.law.questions import BY_ID, EXCLUSIVE, QUESTIONS, Question
from advisor.pages.examples import EXAMPLES
from tests.law.complete import random_answers
from tests.law.test_stories import STORIES, answers_of

WALKS = 400
"""Random walks of the test on whether questions matter; fixed, so that it gives the same result each time."""

ALWAYS_ASKED = {"side", "moment", "situation", "conversation", "wish", "progress", "abroad"}
"""Questions that decide who reads, or what help is shown."""

SETTLED_ELSEWHERE = {"others", "others_agreed", "agreements", "rule_says", "purpose", "place", "mandate", "health"}
"""Questions that are now and then asked although another answer has settled the outcome (a secret film, say)."""


def choose(question_id: str, answers: Mapping[str, tuple[str, ...]], rng: random.Random) -> tuple[str, ...]:
    question = BY_ID[question_id]
    options = [option.id for option in offered(question, read(answers).facts) if option.id != "unknown"]
    if question.multi and rng.random() < 0.3:
        several = [option for option in options if option not in EXCLUSIVE]
        chosen = set(rng.sample(several, min(2, len(several))))
        return tuple(option.id for option in question.options if option.id in chosen)
    return (rng.choice(options),)


def walk(answers: Answers, rng: random.Random) -> dict[str, tuple[str, ...]]:
    """Answer on from here until nothing is open."""
    walked = dict(answers)
    while unanswered := read(walked).unanswered:
        walked[unanswered[0]] = choose(unanswered[0], walked, rng)
    return walked


def outcome(answers: Answers) -> object:
    result = assess(answers)
    return (
        [(item.verdict, [rule.id for rule in item.rules]) for item in result.findings.values()],
        [item.verdict for item in (*result.sharing_by_use.values(), *result.evidence_by_forum.values())],
        result.steps,
        result.letters,
        result.referrals,
        result.warnings,
    )


def matters(question_id: str, before: Answers, rng: random.Random) -> bool:
    """Whether some way of answering on has an outcome that hangs on this question."""
    options = [item.id for item in offered(BY_ID[question_id], read(before).facts) if item.id != "unknown"]
    for _ in range(40):
        walked = walk({**before, question_id: (rng.choice(options),)}, rng)
        known = outcome(walked)
        others = rng.sample(options, min(6, len(options)))
        if any(outcome({**walked, question_id: (option,)}) != known for option in others):
            return True
    return False


def test_danger_is_asked_third() -> None:
    assert [question.id for question in QUESTIONS][:3] == ["side", "moment", "situation"]


def test_every_question_can_be_asked_and_matters_where_it_is_asked() -> None:
    rng = random.Random(20261124)
    asked: Counter[str] = Counter()
    idle: dict[str, list[Answers]] = defaultdict(list)
    for _ in range(WALKS):
        walked = walk({}, rng)
        for position, question_id in enumerate(walked):
            asked[question_id] += 1
            if question_id not in ALWAYS_ASKED and rng.random() < 0.15:
                before = dict(list(walked.items())[:position])
                if not matters(question_id, before, rng):
                    idle[question_id].append(before)

    for answers in (*(answers_of(item) for item in STORIES), *(item.answers for item in EXAMPLES)):
        reading = read(answers)
        asked.update([*reading.kept, *reading.assumed])
    assert set(BY_ID) <= set(asked)
    assert set(idle) <= SETTLED_ELSEWHERE, {name: idle[name][0] for name in set(idle) - SETTLED_ELSEWHERE}
    for name, cases in idle.items():
        assert len(cases) <= max(3, 0.2 * asked[name]), name


def test_the_seed_story_takes_at_most_twelve_questions() -> None:
    seed = EXAMPLES[0].answers
    reading = read({name: given for name, given in seed.items() if name != "progress"})

    assert not reading.unanswered
    assert len(reading.kept) <= 12


def asked(answers: Answers) -> int:
    """How many questions a visitor with these answers has to answer before the advice."""
    given: dict[str, tuple[str, ...]] = {}
    while unanswered := read(given).unanswered:
        given[unanswered[0]] = answers[unanswered[0]]
    return len(given)


def test_the_median_walk_takes_at_most_twelve_questions() -> None:
    """Over answers drawn at random. Of our own stories, which look for the hard corners, it is one more."""
    source = random.Random(20261124)

    assert statistics.median(asked(random_answers(source)) for _ in range(WALKS)) <= 12
    assert statistics.median(asked(answers_of(item)) for item in STORIES) <= 13


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_question_is_asked_on_the_ground_of_earlier_questions_only(question: Question) -> None:
    order = [item.id for item in QUESTIONS]
    before = set(order[: order.index(question.id)])

    assert question.asked_when.reads() <= before
    assert question.optional_when.reads() <= before
    for option in question.options:
        assert option.offered_when.reads() <= before
