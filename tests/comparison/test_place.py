"""One place, two, or one in the other."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.comparison import compare
from checker.context import Reading
from checker.extraction import extract
from checker.group import series_of
from checker.model import Happening, Reason, Relation, Sign
from checker.rulebook import load
from tests.build import claim, when


def _place(left, right):
    comparison = compare(left, right)
    return comparison, next(d for d in comparison.dimensions if d.name == "place")


@pytest.mark.parametrize(
    ("left", "right", "sign"),
    [
        ("PL", "PL", "="),
        ("BALTICS", "LT,LV,EE", "="),
        ("each of LT, LV, EE", "LT", "="),
        ("RO,BG", "RO", "!="),
        ("Europe", "PL", "!="),
        ("NATO", "PL", "!="),
        ("Newark", "New Jersey", "?"),  # one outlet may only be less exact
        ("Rukla", "LT", "?"),
        ("PL", "LT", "!="),
        ("Newark", "Texas", "!="),
        ("Nowheresville", "US", "!="),
    ],
)
def test_two_outlets(left, right, sign):
    one, other = claim(4500, place=left, article="a"), claim(9000, place=right, article="b")
    assert _place(one, other)[1].sign == Sign(sign)
    assert _place(other, one)[1].sign == Sign(sign)


def test_a_part_against_its_whole_is_called_that():
    comparison, place = _place(claim(4500, place="Europe", article="a"), claim(900, place="PL", article="b"))
    assert (comparison.relation, comparison.reasons) == (Relation.NOT_COMPARABLE, (Reason.PART_WHOLE,))
    assert place.why == "Poland is a part of Europe"


def test_one_text_that_counts_both_tells_them_apart():
    comparison, _ = _place(claim(4500, place="LT"), claim(900, place="Rukla"))
    assert (comparison.relation, comparison.reasons) == (Relation.NOT_COMPARABLE, (Reason.PART_WHOLE,))


def test_one_event_has_one_place_by_whatever_size_it_is_named():
    shooting = Happening("shooting", None, when("2025-03-30"), "Newark", ("Newark",), ("ann roe",))
    wider = Happening("shooting", None, when("2025-03-30"), "New Jersey", ("New Jersey",), ("ann roe",))
    one = claim(3, place="Newark", happening=shooting, article="a")
    other = claim(4, place="New Jersey", happening=wider, article="b")
    assert _place(one, other)[1].sign is Sign.SAME


def test_two_lands_are_two_events():
    shooting = Happening("shooting", None, when("2025-03-30"), "Newark", ("Newark",))
    abroad = Happening("shooting", None, when("2025-03-30"), "Leeds", ("Leeds",))
    comparison = compare(claim(3, place=None, happening=shooting), claim(4, place=None, happening=abroad, article="b"))
    assert next(d for d in comparison.dimensions if d.name == "event").sign is Sign.DIFFERENT


def test_the_text_itself_says_where_a_town_is():
    text = "The flood displaced 1,600 people in Oakvale, Lithuania."
    found, _ = extract(Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3))), load())
    assert (found[0].place, found[0].within) == ("Oakvale", "LT")


def test_soldiers_in_a_town_are_in_its_country_and_may_be_a_part_of_all():
    text = "The army keeps 1,600 soldiers in Oakvale, Lithuania."
    found, _ = extract(Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3))), load())
    assert (found[0].place, found[0].scope) == ("LT", ("Oakvale",))
    more = compare(found[0], claim(9000, place="LT", subject=found[0].subject, article="b"))
    assert next(d for d in more.dimensions if d.name == "scope").sign is Sign.DIFFERENT


def test_one_series_by_two_names_for_its_places():
    one, other = claim(4500, place="BALTICS", article="a"), claim(9000, place="LT,LV,EE", article="b")
    assert [len(s.claims) for s in series_of([one, other])] == [2]
