"""Two lists that go together, member by member."""

import pytest

from checker import Article, extract


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Peru and Chile spend 1.2 and 1.9 percent of GDP on defence respectively.", ["PE", "CL"]),
        ("The candidates Ann Roe and Jim Cole won 38.6 and 37.7% of the votes, respectively.", ["Ann Roe", "Jim Cole"]),
        ("The ruling party's Ann Roe and the rebels' Jim Cole won 38 and 37% of the vote, respectively.", ["Ann Roe", "Jim Cole"]),
        ("Ann Roe, Jim Cole and Eve Ford won 38, 37 and 12 percent of the vote respectively.", ["Ann Roe", "Jim Cole", "Eve Ford"]),
    ],
)
def test_each_figure_is_of_the_name_in_its_place(text: str, subjects: list[str]) -> None:
    assert [c.subject for c in extract([Article.from_text(text, id="a")])] == subjects


def test_where_more_are_named_than_counted_nobody_is_taken_in_turn() -> None:
    text = "Ann Roe, whom Eve Ford backs, and Jim Cole won 38 and 37% of the vote, respectively."
    claims = extract([Article.from_text(text, id="a")])
    assert not any(b.why.startswith("the lists go together") for c in claims for b in c.because)
