"""An advice in words, as its page says it to this reader."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from advisor.advice.page import advice_page
from advisor.law.answers import Answers
from advisor.law.assess import assess
from advisor.law.events import Dates

from .words import plain


def advice_words(answers: Answers, dates: Dates) -> dict[str, Any]:
    """Headline, referrals, steps, findings and misconceptions, without the addresses of this site."""
    page = advice_page(answers, dates)
    assessment = assess(answers)
    return {
        "rules_date": assessment.day,
        "reviewed": plain(page["reviewed"]),
        "headline": {
            "verdict": page["headline"]["verdict"],
            "label": plain(page["headline"]["label"]),
            "title": plain(page["headline"]["title"]),
            "text": str(page["headline"]["text"]),
        },
        "urgent": [_referral(row) for row in page["urgent"]],
        "referrals": [_referral(row) for row in page["referrals"]],
        "steps": [
            {"id": step.id, "title": plain(row["title"]), "text": str(row["text"]), "to": plain(row["to"])}
            for step, row in zip(assessment.steps, page.get("steps", ()), strict=False)
        ],
        "findings": [_finding(row) for row in page.get("findings", ())],
        "warnings": [{"title": plain(row["title"]), "text": str(row["text"])} for row in page.get("warnings", ())],
    }


def _referral(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "title": plain(row["title"]),
        "text": str(row["text"]),
        "bring": str(row["bring"]),
        "bodies": [
            {"name": plain(body["name"]), "text": str(body["text"]), "link": body["url"]} for body in row["bodies"]
        ],
    }


def _finding(row: Mapping[str, Any]) -> dict[str, Any]:
    contest = row["contest"] or {"sides": (), "leans": ""}
    return {
        "id": row["id"],
        "question": plain(row["question"]),
        "answer": plain(row["label"]),
        "reasons": [str(reason) for reason in row["reasons"]],
        "certainty": plain(row["certainty"]["words"]) if row["certainty"] else "",
        "sides": [
            {"title": plain(side["title"]), "arguments": [str(argument["text"]) for argument in side["arguments"]]}
            for side in contest["sides"]
        ],
        "leans": plain(contest["leans"]),
    }
