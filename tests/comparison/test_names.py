"""Two printed forms of one name, and two names that only look alike."""

from __future__ import annotations

import pytest

from checker.comparison.names import may_be_one, one, one_way_of_writing


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("President Ana Silva", "Ana Silva"),
        ('Ana "Red" Silva', "Ana Silva"),
        ("VW", "Volkswagen"),
        ("British Petroleum", "BP"),
        ("GOP", "Republicans"),
        ("Republican Party", "Republicans"),
        ("Harbor Co.", "Harbor"),
        ("Harbor, Inc.", "The Harbor Company"),
        ("Ana Maria Silva", "Ana Silva"),
        ("Bob Roe", "Robert Roe"),
        ("Arden Robert Roe Jr.", "Robert Roe Jr"),
        ("Trump", "Donald Trump"),
        ("House", "House of Representatives"),
    ],
)
def test_two_forms_of_one_name(left, right):
    assert one(left, right)
    assert one(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Roe", "Ana Roe"),
        ("SPD", "Social Democrats"),
        ("FRA", "Forest Roads Agency"),
        ("Harbor", "Harbor Group"),
        ("Roe Fund", "Roe Fund Management"),
        ("Shakeen Roe", "Shakeem Roe"),
    ],
)
def test_what_may_be_one_name_is_left_open(left, right):
    assert one(left, right) is None
    assert may_be_one(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ana Roe", "Ben Roe"),
        ("Anna Roe", "Anne Roe"),
        ("Ana M. Roe", "Ana T. Roe"),
        ("Robert Roe Jr.", "Robert Roe Sr."),
        ("York", "New York"),
        ("New York", "New York Times"),
        ("England", "Bank of England"),
        ("FRA", "Federal Radio Bureau"),
        ("Bush", "George W. Bush and others"),
        ("South Carolina State", "South Dakota State"),
        ("PL", "PT"),
        ("Democrats", "Republicans"),
        ("Harbor Bank Oslo", "Harbor Bank Rome"),
    ],
)
def test_names_that_look_alike_are_two(left, right):
    assert one(left, right) is None
    assert may_be_one(left, right) is None


@pytest.mark.parametrize(
    ("left", "right"), [("VW", "Volkswagen"), ("Harbor Co.", "HARBOR".title()), ("Mr. Roe", "Roe"), ("GOP", "Republicans")]
)
def test_forms_of_one_name_are_put_beside_each_other(left, right):
    assert one_way_of_writing(left) == one_way_of_writing(right)


def test_a_list_of_codes_is_as_it_is():
    assert one_way_of_writing("LT,LV,EE") == "LT,LV,EE"
