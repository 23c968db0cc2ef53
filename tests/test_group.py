"""Which pairs of a series are compared and listed, however long it is."""

from __future__ import annotations

import pytest

from checker.article import Article
from checker.comparison import compare
from checker.group import CONFLICTS, FAMILY_PAIRS, NEIGHBOURS, lookalikes, series_of
from checker.model import Claim, Relation, Series
from checker.run import claims

TROOPS = "In {year} there were {hedge}{value:,} US troops stationed in Poland."


def told(*values: int, years: int = 1, text: str = TROOPS, hedge: str = "") -> tuple[Claim, ...]:
    """One claim for each value, about the same thing; the years go round."""
    lines = (text.format(year=2020 + i % years, value=value, hedge=hedge) for i, value in enumerate(values))
    found, failed = claims([Article.from_text("\n".join(lines), id="a.txt", dating=False)])
    assert not failed
    assert len(found) == len(values)
    return found


def only(found: tuple[Claim, ...]) -> Series:
    (one,) = series_of(found)
    return one


def conflicts(series: Series) -> list[tuple[float, float]]:
    return [(c.left.value.number, c.right.value.number) for c in series.comparisons if c.relation is Relation.CONFLICT]


def test_every_conflict_of_a_short_series_is_listed() -> None:
    series = only(told(*range(1111, 9999, 888)))
    assert len(series.claims) == 11
    assert len(conflicts(series)) == 11 * 10 // 2
    assert series.left_out == 0


def test_of_a_long_series_each_statement_is_in_a_listed_conflict_and_the_rest_is_counted() -> None:
    series = only(told(*range(1117, 9000, 77)))
    many = len(series.claims)
    listed = conflicts(series)
    assert len(listed) <= CONFLICTS + many
    assert {v for pair in listed for v in pair} == {c.value.number for c in series.claims}
    pairs_met = sum(min(i, NEIGHBOURS) for i in range(many)) + 2 * (many - NEIGHBOURS - 1) - 1
    assert len(listed) + series.left_out == pairs_met
    assert series.row()["left_out"] == series.left_out > 0


def test_a_value_that_fits_no_other_is_found_however_far_back_it_stands() -> None:
    """The others lie so near to each other that they agree."""
    hedged = told(9999, *range(5011, 5051), hedge="about ")
    series = only(hedged)
    assert len(series.claims) == 41
    assert {v for pair in conflicts(series) for v in pair if v != 9999} == {c.value.number for c in series.claims} - {9999}
    assert series.left_out == 0


def test_look_alikes_are_taken_from_near_neighbours_however_many_there_are() -> None:
    """One other thing between very many of one kind: as many pairs as are shown, each with it on one side."""
    found = told(*range(1000, 1900, 9), text="At least {value:,} people were killed in the flood in Peru in {year}.")
    (other,) = told(1400, text="At least {value:,} people were injured in the flood in Peru in {year}.")
    alike = lookalikes(series_of((*found, other)))
    assert 0 < len(alike) <= FAMILY_PAIRS
    assert all(other in (c.left, c.right) for c in alike)


@pytest.mark.parametrize("seed", range(5))
def test_what_is_compared_far_back_is_the_lowest_and_the_highest_of_the_same_time(seed: int) -> None:
    """Against looking at every statement, which costs the square."""
    series = only(told(*((1 + i) * (331 + 10 * seed) % 9001 + 500 for i in range(60)), years=4))
    listed = {(c.left.id, c.right.id) for c in series.comparisons}
    statements = list(dict.fromkeys(series.claims))
    for i, claim in enumerate(statements):
        far = [s for s in statements[: max(i - NEIGHBOURS, 0)] if s.as_of.interval.overlaps(claim.as_of.interval)]
        for other in {min(far, key=lambda s: s.value.number), max(far, key=lambda s: s.value.number)} if far else ():
            if compare(other, claim).relation is Relation.CONFLICT and not series.left_out:
                assert (other.id, claim.id) in listed


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A 13-year-old boy was hurt.", "Age (whose is not said)"),
        ("Ida Holt, 44, was hurt.", "Age of Ida Holt"),
        ("Six people were injured on Friday.", "People injured (which event is not said)"),
        ("There are 4,500 US troops stationed in Poland.", "United States troops stationed in Poland"),
        ("At one point, the groups argued, she said.", None),
    ],
)
def test_a_name_says_what_is_not_said_and_has_letters(text: str, name: str | None) -> None:
    found, _ = claims([Article.from_text(text, id="a.txt")])
    names = [s.name for s in series_of(found)]
    assert name is None or name in names
    assert all(n[0].isalnum() for n in names)


def test_a_title_says_what_is_measured_and_that_it_is_a_move() -> None:
    told = (
        "Peru's budget deficit was $3 billion in 2022.",
        "Peru's budget surplus was $4 billion in 2023.",
        "Peru's budget deficit rose by $2 billion in 2024.",
    )
    found, _ = claims([Article.from_text(" ".join(told), id="a.txt", dating=False)])
    assert [s.name for s in series_of(found)] == [
        "Budget deficit of Peru",
        "Budget deficit of Peru: increase",
        "Budget surplus of Peru",
    ]


def test_a_running_count_stands_at_its_last_day() -> None:
    """ "This year" begins before July, and what has been counted up in it by August does not."""
    july = Article.from_text("Cholera has killed 660 people in Peru.", id="a", published="2014-07-28")
    august = Article.from_text("Cholera has killed more than 700 people in Peru this year.", id="b", published="2014-08-02")
    found, _ = claims([july, august])
    (comparison,) = only(found).comparisons
    assert (comparison.left.article, comparison.right.article) == ("a", "b")
    assert comparison.relation is Relation.CHANGE


def test_additions_of_two_days_are_two() -> None:
    text = "Peru reported {} new cholera cases on {}."
    found, _ = claims(
        [
            Article.from_text(text.format(24, "Monday"), id="a", published="2025-04-01"),
            Article.from_text(text.format(19, "Thursday"), id="b", published="2025-04-04"),
        ]
    )
    assert compare(*found).relation is Relation.NOT_COMPARABLE
