"""Two prices of one arms deal, two numbers of one withdrawal, and a number that the text itself sets right."""

from checker import Article, compare, extract


def _two(left: str, right: str, *, later: str = "2025-04-03") -> str:
    one = next(c for c in extract([Article.from_text(left, id="a", published="2025-04-03")]) if c.measure in MEASURES)
    other = next(c for c in extract([Article.from_text(right, id="b", published=later)]) if c.measure in MEASURES)
    return compare(one, other).relation.value


MEASURES = ("arms_deal_value", "troops_withdrawn")


def test_one_buyer_one_day_and_the_same_weapons_are_one_deal() -> None:
    left = "Chile on Thursday signed a $6.5 billion contract with Nordvik for 180 tanks."
    assert _two(left, "Chile signed a $6.7 billion deal for 180 tanks on Thursday.") == "conflict"
    assert _two(left, "Chile signed a $6.7 billion deal for 12 frigates on Thursday.") == "undetermined"
    assert _two(left, "Chile also signed a $6.7 billion deal for 180 tanks on Thursday.") == "undetermined"


def test_one_country_takes_its_soldiers_out_of_another_once_a_week() -> None:
    left = "Norway will withdraw 5,000 soldiers from Chad, it said on Thursday."
    assert _two(left, "Norway is to pull 6,000 soldiers out of Chad.") == "conflict"
    assert _two(left, "Norway is to pull another 6,000 soldiers out of Chad.") != "conflict"
    assert _two(left, "Norway is to pull 6,000 soldiers out of Chad.", later="2025-09-04") != "conflict"


def test_the_text_itself_says_that_one_is_wrong() -> None:
    text = "He put the number of Danish troops in Chad at 45,000, far above the actual figure of 28,500."
    claims = [c for c in extract([Article.from_text(text, id="a", published="2025-04-03")]) if c.unit == "soldier"]
    assert compare(claims[0], claims[1]).relation.value == "conflict"


def test_those_who_go_home_are_some_of_those_who_leave() -> None:
    left = "Norway will withdraw 12,000 soldiers from Chad, it said on Thursday."
    assert _two(left, "Norway will bring about 6,400 soldiers home from Chad.") == "undetermined"
    assert _two(left, "Norway is to pull 9,000 soldiers out of Chad.") == "conflict"


def test_a_plan_told_again_later_is_one_plan() -> None:
    left = "Norway is to withdraw 9,500 soldiers from Chad."
    assert _two(left, "Norway is to withdraw 12,000 soldiers from Chad.", later="2025-07-03") == "change"
    assert _two(left, "Norway is to withdraw about 9,500 soldiers from Chad.", later="2025-07-03") == "agreement"
    assert _two(left, "Norway is to withdraw another 12,000 soldiers from Chad.", later="2025-07-03") == "not_comparable"
