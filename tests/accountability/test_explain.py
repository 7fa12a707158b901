"""``manage.py explain`` shows maintainers how an advice came about."""

from __future__ import annotations

import io

import pytest
from django.core.management import CommandError, call_command

from advisor.accountability.trace import in_ids, trace
from advisor.law.assess import assess
from advisor.law.conditions import ALWAYS, NEVER, Facts, bit
from advisor.law.decisions.all import DECISIONS, RULES
from advisor.law.questions import capacity, channel
from advisor.law.rules import UNDECIDED
from advisor.pages.examples import EXAMPLES, Example
from advisor.wizard.links import advice_url, question_url

SEED = EXAMPLES[0].answers


def run(code: str, *options: str) -> tuple[str, str]:
    """What the command prints, and what it complains of."""
    output, errors = io.StringIO(), io.StringIO()
    call_command("explain", code, *options, stdout=output, stderr=errors)
    return output.getvalue(), errors.getvalue()


def test_answers_read_ignored_assumed_and_unanswered_are_told() -> None:
    shown, _ = run("s2-m3-b1-g1-pr4-y1")
    assert "  side = recorded\n" in shown
    assert "ANSWERS READ (5)" in shown
    assert "IGNORED (would not have been asked): recorder_age" in shown
    assert "UNANSWERED: channel" in shown


def test_every_decision_and_every_rule_is_told_with_its_value() -> None:
    shown = "\n".join(trace(SEED).lines())
    assert all(f" {decision}: " in shown for decision in DECISIONS)
    assert all(f"] {rule} ->" in shown for rule in RULES)
    assert "[true ] sound-participant -> not_criminal (A)" in shown
    assert "[false] sound-outsider-indoors -> criminal" in shown


def test_a_beaten_rule_names_the_exception() -> None:
    shown = "\n".join(trace(SEED).lines())
    beaten = [line for line in shown.splitlines() if " beaten by " in line]
    assert beaten
    assert all(line.startswith(("  [true ]", "  [open ]")) for line in beaten)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.id)
def test_the_trace_agrees_with_the_assessment(example: Example) -> None:
    shown = list(trace(example.answers).lines())
    for name, finding in assess(example.answers).findings.items():
        (line,) = [line for line in shown if line.startswith(f"FINDING {name}: ")]
        assert line.startswith(f"FINDING {name}: {finding.verdict or UNDECIDED} by ")


def test_an_open_finding_says_on_what_it_hangs() -> None:
    shown, _ = run("s2-m3-b1-g1-k1-v1-r3-d1-u1-x3")
    assert "FINDING transparency: open: " in shown
    assert "hangs on announcement" in shown


def test_an_open_rule_names_the_part_that_is_open() -> None:
    shown, _ = run("s2-m3-b1-g1-k1-v1-r3-d1-u1-x3")
    assert "[open ]" in shown
    assert "?announcement=" in shown


def test_steps_referrals_warnings_and_clocks_are_told_with_why() -> None:
    shown, _ = run(advice_url(SEED))
    steps = shown.split("\nSTEPS\n")[1]
    assert "[true ] answer-the-refusal" in steps
    assert "because " in steps.splitlines()[1]
    assert all(f"\n{title}\n" in shown for title in ("REFERRALS", "WARNINGS", "CLOCKS"))


def test_short_leaves_out_rules_that_do_not_apply() -> None:
    shown, _ = run(advice_url(SEED), "--short")
    assert "[false] sound-outsider-indoors" not in shown
    assert "[true ] sound-participant" in shown


@pytest.mark.parametrize("address", [advice_url(SEED), f"https://opnamewijzer.example{advice_url(SEED)}"])
def test_an_address_is_as_good_as_a_code(address: str) -> None:
    assert run(address)[0] == run(question_url("wish", SEED))[0]


def test_a_part_that_is_not_known_is_said() -> None:
    assert "A part of 's2-zz9' is not known" in run("s2-zz9")[1]


def test_what_holds_no_answer_is_refused() -> None:
    with pytest.raises(CommandError, match="holds no answer"):
        run("nonsense")


def test_no_answers_at_all_can_be_explained() -> None:
    assert "ANSWERS READ (0)" in run("-")[0]


def test_conditions_in_ids_mark_what_is_false_and_open() -> None:
    facts = Facts(bit("capacity", "staff"), bit("channel", "phone"))
    condition = capacity.is_("staff") & (channel.is_("phone") | ~capacity.is_("police"))
    assert in_ids(condition, facts) == "(capacity=staff and (?channel=phone or not(✗capacity=police)))"
    assert (in_ids(ALWAYS, facts), in_ids(NEVER, facts)) == ("always", "never")
