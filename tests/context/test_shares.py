"""Bare numbers that the passage reads as percentages, and lists that go together member by member."""

from __future__ import annotations

import pytest

from checker import Article, extract
from checker.context import Reading, lend_noun, understood
from checker.context.shares import as_share

SHARES = {
    "against": ("Peru spends 4.1% of GDP on defence, against Chile’s 2.2.", "2.2"),
    "in brackets": ("Peru spends 4.1% of GDP on defence, ahead of Chile (3.7), Cuba (2.9) and Haiti (1.2).", "1.2"),
    "behind other bare numbers": ("Peru spends 4.1% of GDP, Chile (3.7) less. Cuba slipped to 2.9.", "2.9"),
    "the sign behind the last": ("Chile stood at 2.3 and Peru at 2.1 per cent.", "2.3"),
    "stands at": ("Peru spends 4.1% of GDP on defence. The goal stands at 3.5.", "3.5"),
}

NO_SHARES = {
    "a version": ("It grew by 4.1%. The new version 3.5 is out.", "3.5"),
    "a version in brackets": ("It grew by 4.1%. The update (3.5) is out.", "3.5"),
    "a whole number": ("Peru spends 4.1% of GDP on defence, against 20 in all.", "20"),
    "no percentage before": ("There were 300 votes. It stands at 3.5.", "3.5"),
}


def _unit(text: str, figure: str) -> str | None:
    reading = Reading.of(Article.from_text(text, id="a"))
    found = next(f for f in reading.scan.figures if f.text == figure)
    context = as_share(understood(lend_noun(reading.context(found))))
    return context.figure.unit if context.figure.kind == "percent" else None


@pytest.mark.parametrize(("text", "figure"), SHARES.values(), ids=SHARES)
def test_shares(text: str, figure: str) -> None:
    assert _unit(text, figure) == "percent"


@pytest.mark.parametrize(("text", "figure"), NO_SHARES.values(), ids=NO_SHARES)
def test_no_shares(text: str, figure: str) -> None:
    assert _unit(text, figure) is None


def _claims(text: str) -> list[tuple[str, str | None, str, str]]:
    claims = extract([Article.from_text(text, id="x", published="2025-04-03")])
    return [(c.measure, c.subject, c.figure_text, c.modality.value) for c in claims]


SHARE = "defence_spending_share"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway spent 2.1% of GDP on defence in 2024. Peru and Chile spend 1.2 and 1.9 percent respectively.",
            [(SHARE, "PE", "1.2", "actual"), (SHARE, "CL", "1.9 percent", "actual")],
        ),
        (
            "Norway spent 2.1% of GDP on defence in 2024. Behind it came Peru and Chile (1.9% each).",
            [(SHARE, "each of PE, CL", "1.9%", "actual")],
        ),
        (
            "NATO signed up to spend 3% of GDP on defence. The old guideline, 2%, was missed. Norway, on 2.2% in 2024, did.",
            [
                ("defence_spending_threshold", "NATO", "3%", "pledge"),
                ("defence_spending_threshold", "NATO", "2%", "target"),
                (SHARE, "NO", "2.2%", "actual"),
            ],
        ),
        (
            "Norway spent 2.1% of GDP on defence in 2024. It has budgeted 2.6% for this year.",
            [(SHARE, "NO", "2.6%", "plan")],
        ),
        (
            "Norway spent 2.1% of GDP on defence in 2024. Chile spent $5bn.",
            [("defence_budget", "CL", "$5bn", "actual")],
        ),
    ],
)
def test_what_goes_on_with_a_share(text: str, expected: list[tuple[str, str | None, str, str]]) -> None:
    assert _claims(text)[-len(expected) :] == expected


def test_money_spent_on_another_thing_is_no_defence_budget() -> None:
    text = "Norway spent 2.1% of GDP on defence in 2024. It spent $5bn on schools."
    assert _claims(text)[-1][0] != "defence_budget"
