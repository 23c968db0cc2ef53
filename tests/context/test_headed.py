"""The land in whose section or line of a list a figure stands."""

from checker import Article, extract

LIST = """The statistics say:

  • In England (fees of £3,000 a year)
    The number of new students fell by 2% in 2006
  • In Northern Ireland (fees of £3,000 a year)
    The number of new students fell by 9% in 2006
"""


def test_a_bullet_that_says_in_a_land_heads_the_lines_under_it() -> None:
    claims = extract([Article.from_text(LIST, id="a", published="2008-01-10")])
    assert [c.place for c in claims if c.figure_text in ("2%", "9%")] == ["England", "Northern Ireland"]
