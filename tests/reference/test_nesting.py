"""Which place lies in which, by the tables and by what a text says."""

from __future__ import annotations

import pytest

from checker.reference import countries, elements, groups, memberships, places, whole_and_part, widened


@pytest.mark.parametrize(
    ("left", "right", "how"),
    [
        ("Newark", "New Jersey", "right"),
        ("US", "Newark", "left"),
        ("London", "GB", "right"),
        ("Europe", "PL", "left"),
        ("NATO", "PL", "left"),
        ("NATO", "Riga", "left"),
        ("RO,BG", "RO", "left"),
        ("PL,DE", "Europe", "right"),
        ("BALTICS", "LV,EE,LT", "same"),
        ("PL,BALTICS", "LT", "left"),
        ("each of LT, LV, EE", "LT", "each"),
        ("PL,DE", "DE,RO", "overlap"),
        ("PL", "LT", "apart"),
        ("Newark", "Texas", "apart"),
        ("Nowheresville", "US", "apart"),
    ],
)
def test_a_part_is_in_its_whole(left, right, how):
    assert whole_and_part(left, right) == how
    swapped = {"left": "right", "right": "left"}.get(how, how)
    assert whole_and_part(right, left) == swapped


def test_a_text_may_say_it_itself():
    assert whole_and_part("Nowheresville", "US", {"Nowheresville": "Texas"}) == "right"
    assert "Europe" in widened("Lesser Rukla", {"Lesser Rukla": "LT"})


def test_a_circle_in_what_texts_say_ends():
    assert widened("A", {"A": "B", "B": "A"}) == {"B"}


def test_a_list_is_its_places():
    assert elements("PL,BALTICS") == ("PL", "LT", "LV", "EE")


def test_every_place_lies_in_one_that_is_known():
    codes, names = {c.code for c in countries()}, [p.name for p in places()]
    assert len(names) == len(set(names))
    assert {p.within for p in places()} <= codes | set(names)
    assert {member for row in memberships() for member in row.members} <= codes
    assert {row.code for row in memberships()} <= {g.code for g in groups()}
    assert not {"Georgia", "Washington", "Paris"} & set(names)
