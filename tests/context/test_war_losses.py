"""What befell the soldiers whom a figure counts, who lost them, and where the war is."""

from __future__ import annotations

import pytest

from checker import Article, extract
from checker.model import Claim


def _claims(text: str) -> dict[str, Claim]:
    return {c.figure_text: c for c in extract([Article.from_text(text, id="a", published="2025-04-03")])}


@pytest.mark.parametrize(
    ("words", "measures"),
    [
        (
            "Chile has lost 198,000 soldiers and another 550,000 wounded, the president of Peru said.",
            {"198,000": "military_deaths", "550,000": "military_injured"},
        ),
        (
            "About 43,000 Chilean soldiers have been killed and 370,000 wounded.",
            {"About 43,000": "military_deaths", "370,000": "military_injured"},
        ),
        (
            "Chile has suffered 950,000 casualties, including 250,000 dead.",
            {"950,000": "military_casualties", "250,000": "military_deaths"},
        ),
        ("Chile lost 1,160 soldiers killed or wounded over the past day.", {"1,160": "military_casualties"}),
        ("Chile has lost 12,000 men.", {"12,000": "military_deaths"}),
    ],
)
def test_each_number_has_a_fate_of_its_own_and_they_are_the_losers(words: str, measures: dict[str, str]) -> None:
    claims = _claims(words)
    assert {figure: claims[figure].measure for figure in measures} == measures
    assert {claims[figure].subject for figure in measures} == {"CL"}


def test_who_lost_them_wins_over_whose_were_counted_before() -> None:
    claims = _claims("Some 43,000 Peruvian soldiers have been killed. He also said that Chile had lost 198,000 soldiers.")
    assert (claims["Some 43,000"].subject, claims["198,000"].subject) == ("PE", "CL")


def test_a_war_that_the_text_speaks_of_is_where_and_over_which_they_add_up() -> None:
    claim = _claims("Since the invasion of Peru in 2022 the Chilean army has lost 346,000 soldiers killed and wounded.")["346,000"]
    assert (claim.place, claim.event, claim.aspect.value) == ("PE", "war in Peru", "cumulative")


def test_a_few_who_fall_in_one_attack_are_no_war() -> None:
    claim = _claims("The war in Peru goes on. On Monday 12 Chilean soldiers were killed in an ambush.")["12"]
    assert claim.event != "war in Peru"
    assert claim.aspect.value == "level"
