"""Claims of two articles whose owners or places are printed in two ways."""

from __future__ import annotations

import checker
from checker.article import Article
from checker.model import Relation, Sign


def compared(left, right, figures, published=("2025-04-03", "2025-04-03")):
    claims = []
    for name, text, figure, day in zip("ab", (left, right), figures, published, strict=True):
        found = checker.extract([Article.from_text(text, id=name, published=day)])
        claims.append(next(c for c in found if c.figure_text == figure))
    verdict = checker.compare(*claims)
    return verdict, {d.name: d for d in verdict.dimensions}


def test_two_forms_of_one_name_meet_and_may_conflict():
    verdict, row = compared(
        "Volkswagen made a profit of $3.2 billion in 2024.",
        "VW made a profit of $4.6 billion in 2024.",
        ("$3.2 billion", "$4.6 billion"),
    )
    assert row["subject"].sign is Sign.SAME
    assert "both are names of Volkswagen" in row["subject"].why
    assert verdict.relation is Relation.CONFLICT


def test_what_may_be_one_name_raises_no_conflict():
    verdict, row = compared(
        "Harbor Motors made a profit of $3.2 billion in 2024.",
        "Harbor made a profit of $4.6 billion in 2024.",
        ("$3.2 billion", "$4.6 billion"),
    )
    assert row["subject"].sign is Sign.UNKNOWN
    assert verdict.relation is Relation.UNDETERMINED


def test_one_number_of_one_noun_of_one_owner_is_one_figure():
    verdict, _ = compared(
        "The singer Ann Cole, 91, is dead. Cole made 635 recordings at home.",
        "Ann Cole, 91, sang for years, wrote books and left 635 recordings.",
        ("635", "635"),
    )
    assert verdict.relation is Relation.AGREEMENT


def test_a_few_of_one_noun_of_one_owner_may_be_others():
    verdict, _ = compared(
        "The singer Ann Cole, 91, is dead. Cole had 2 houses at home.",
        "Ann Cole, 91, sang for years, wrote books and left 2 houses.",
        ("2", "2"),
    )
    assert verdict.relation is Relation.UNDETERMINED


def test_a_storm_has_a_toll_in_each_land():
    left = "Hurricane Mitch killed 12 people in Mexico. In Costa Rica it was quiet."
    right = "Hurricane Mitch killed 17 people in Costa Rica. In Mexico it was quiet."
    verdict, row = compared(left, right, ("12", "17"), ("1998-11-05", "1998-11-05"))
    assert row["place"].sign is Sign.DIFFERENT
    assert verdict.relation is Relation.NOT_COMPARABLE
