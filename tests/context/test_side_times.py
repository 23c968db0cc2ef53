"""Times of another statement of the sentence, and the years of titles."""

from __future__ import annotations

import pytest

from checker import Article, extract
from checker.model import Claim


def _claim(text: str, figure: str, *, on: str = "2025-04-03") -> Claim:
    return next(c for c in extract([Article.from_text(text, id="a", published=on)]) if c.figure_text == figure)


CASES = [
    ("The minister, who flies to Oslo next week, wants to keep the 900 Danish soldiers in Chad.", "900", "2025-04-03"),
    ("Ann Roe, who took office in 2019, has raised $3 million.", "$3 million", "2025-04-03"),
    ("Norway still has some 4,000 soldiers in Chad, although the exercise ended in January.", "some 4,000", "2025-04-03"),
    ("Norway has ordered 290 launchers in two deals: 218 launchers in 2022 and 72 in 2024.", "290", "2025-04-03"),
    ("The 316 goals beat the record of 312 goals made in 1959.", "316", "2025-04-03"),
    ("About 600 bakers work for the mill, which opened 12 shops in 2023.", "About 600", "2025-04-03"),
    ("Norway spends $2 billion on a harbour, which is due to open by 2040.", "$2 billion", "2025-04-03"),
    ("It paid $3.5 billion for 218 launchers in 2022 and $1.6 billion for another 72 in 2024.", "$1.6 billion", "2024"),
    ("Spending rose by 9% in real terms to reach $200 billion in 2024.", "9%", "2024"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figure", "as_of"), CASES, ids=[figure for _, figure, _ in CASES])
def test_the_time_of_another_statement_is_not_the_figure_s(text: str, figure: str, as_of: str) -> None:
    assert str(_claim(text, figure).as_of.interval) == as_of


def test_the_year_at_the_end_of_a_title_is_what_it_is_about() -> None:
    title = "Trends in fisheries, 2024\n\nNorway’s catch grew to 3 million tonnes. It now employs 9,000 people."
    assert str(_claim(title, "3 million tonnes").as_of.interval) == "2024"
    assert str(_claim(title, "9,000").as_of.interval) == "2025-04-03"
    assert str(_claim(title, "3 million tonnes", on="2024-06-01").as_of.interval) == "2024-06-01"


def test_what_had_been_is_not_of_the_day_told_before() -> None:
    text = "The tug sank on 25 March. It had rescued 40 people."
    assert str(_claim(text, "40").as_of.interval) == "2025-04-03"


def test_the_year_of_a_comparison_is_not_gone_on_with() -> None:
    text = "It cost the mill $18 million, compared with $11 million in the strike of 2019. It had 5,400 members."
    assert str(_claim(text, "5,400").as_of.interval) == "2025-04-03"


def test_a_sum_that_a_sentence_goes_on_with_keeps_its_year() -> None:
    text = "Norway will spend 200 billion kroner on defence next year. The spending will be equal to 4.8% of GDP."
    assert str(_claim(text, "4.8%").as_of.interval) == "2026"
    text = "Norway will spend 200 billion kroner on defence next year. Denmark spends 4.8% of GDP."
    assert str(_claim(text, "4.8%").as_of.interval) == "2025-04-03"


def test_what_stands_behind_a_semicolon_is_of_now() -> None:
    text = "In January the ministry said that a battalion would leave; Norway keeps 900 soldiers in Chad."
    assert str(_claim(text, "900").as_of.interval) == "2025-04-03"
