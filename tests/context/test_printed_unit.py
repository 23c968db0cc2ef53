"""What a text counts is said as printed, and compared as what it stands for."""

from __future__ import annotations

import pytest

from checker import Article, compare, extract
from checker.model import Claim


def claims(text: str) -> list[Claim]:
    return extract([Article.from_text(text, id="x", published="2025-04-03")])


@pytest.mark.parametrize(
    ("text", "compared", "printed"),
    [
        ("Officers made 37 arrests during the march.", "person", "arrest"),
        ("Divers recovered 40 bodies on Tuesday.", "person", "body"),
        ("At least 12 deaths were blamed on the storm.", "person", "death"),
        ("Police arrested 37 people.", "person", "person"),
        ("Police arrested 37 protesters.", "protester", "protester"),
        ("The airline reported 50 cancellations on Monday.", "flight", "cancellation"),
        ("The airline cancelled 50 flights on Monday.", "flight", "flight"),
        ("The bank plans to cut 800 positions.", "job", "position"),
    ],
)
def test_a_count_of_deeds_keeps_its_noun(text: str, compared: str, printed: str) -> None:
    [claim] = claims(text)
    assert (claim.unit, claim.row()["unit"]) == (compared, printed)


def test_arrests_are_compared_with_people_arrested() -> None:
    made, held = claims(
        "Officers made 37 arrests at the march in Ellery on Monday. At the march in Ellery, 39 people were arrested."
    )
    dimensions = {d.name: d.sign.value for d in compare(made, held).dimensions}
    assert dimensions["basis"] == "="


@pytest.mark.parametrize(
    ("text", "unit"),
    [("Winds of 90 mph hit the coast.", "mile_per_hour"), ("The hall has 3,000 square feet.", "square_foot")],
)
def test_a_unit_is_said_by_the_one_name_that_pint_has(text: str, unit: str) -> None:
    [claim] = claims(text)
    assert claim.row()["unit"] == unit
