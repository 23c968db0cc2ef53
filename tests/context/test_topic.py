"""What a figure is called by that no rule knows: its noun, and none of the words beside it."""

import pytest

from checker import Article, extract


@pytest.mark.parametrize(
    ("text", "figure", "measure"),
    [
        ("The number of shops fell by 2% between 2005 and 2006.", "2%", "other:shop"),
        ("The number of visitors rose by 9% during the summer.", "9%", "other:visitor"),
        ("The households had an income of 900 euros.", "900 euros", "other:income"),
        ("They built a 400-metre wall along the river.", "400-metre", "other:wall"),
        ("About 40% of marriages end in divorce.", "40%", "other:share_of_marriage"),
        ("Only 24% of teachers do.", "24%", "other:share_of_teacher"),
        ("About 25% of the US government has no money.", "25%", "other:share_of_government"),
        ("They understood half the story.", "half", "other:story"),
        ("The probe was 40 km away from the moon.", "40 km", "other:distance"),
        ("It has 20 engineers, half of whom are Swiss.", "half", "other:share_of_whom"),
        ("92 percent said that they would not go.", "92 percent", "other:percentage"),
        ("There was at least one poet, while others sang.", "at least one", "other:poet"),
        ("The mayor was accused of taking $10,000.", "$10,000", "other:amount"),
        ("The rule is expected to save drivers $2 million.", "$2 million", "other:amount"),
        ("The value of the funds has dropped to $8 billion.", "$8 billion", "other:value"),
        ("The number of shoppers rose by 4%.", "4%", "other:shopper"),
        ("The pay gap was slashed to 21% from 35%.", "35%", "other:pay_gap"),
        ("Interest payments would rise from $2 billion to $3 billion.", "$3 billion", "other:interest_payment"),
        ("They sold a collection estimated at $30 million.", "$30 million", "other:collection"),
        ("They get back 99% of the lithium lost in use.", "99%", "other:share_of_lithium"),
        ("Five others will never leave school.", "Five", "other:person"),
        ("They treat the three most common fevers.", "three", "other:fever"),
        ("We're looking at about $2 trillion.", "about $2 trillion", "other:amount"),
        ("They laid 21,000 ft of containment boom.", "21,000 ft", "other:containment_boom"),
        ("It is the lightest 17-inch computer available.", "17-inch", "other:computer"),
        ("The region held four races in nearly five years.", "nearly five years", "other:length"),
        ("The chasms plunge, plunging up to six miles.", "up to six miles", "other:plunge"),
    ],
)
def test_the_noun_and_none_of_the_words_beside_it(text: str, figure: str, measure: str) -> None:
    claims = extract([Article.from_text(text, id="a", published="2007-01-01")])
    assert [c.measure for c in claims if figure in c.figure_text] == [measure]


@pytest.mark.parametrize(
    "text",
    [
        "She spent two years there while others left.",
        "The election may be 20 months away.",
        "The plan would be carried out over 10 years.",
        "The songs will have three-tiered prices.",
        "Tar was found on the beach seven months later.",
        "She left it all forty years prior.",
        "In the two years their party has sat there, all went well.",
    ],
)
def test_a_length_of_time_beside_no_noun_is_no_claim(text: str) -> None:
    assert extract([Article.from_text(text, id="a", published="2007-01-01")]) == []
