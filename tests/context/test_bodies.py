"""Which body "it" and "its" stand for, and which names are one."""

from __future__ import annotations

from checker import Article, extract


def subjects(text: str) -> list[tuple[str, str | None]]:
    return [(c.figure_text, c.subject) for c in extract([Article.from_text(text, id="x", published="2025-04-03")])]


def test_its_is_that_of_the_body_named_last() -> None:
    text = (
        "Harbor Foods is the target of a probe by the US Securities Exchange Commission, which is close to concluding. "
        "Harbor Foods' fourth quarter profits were better than expected. But its film division saw profits slump 27%."
    )
    assert subjects(text) == [("27%", "Harbor Foods")]


def test_it_is_no_land_that_a_firm_is_called_by() -> None:
    text = (
        "Sales at US media giant Tarnhill were slow. But its web business, Brent, had mixed fortunes. It lost 464,000 subscribers."
    )
    assert subjects(text) == [("464,000", "Tarnhill")]


def test_whoever_reports_sales_of_nobody_tells_of_its_own() -> None:
    assert subjects("Harbor Foods said fourth-quarter sales rose 2%.") == [("2%", "Harbor Foods")]
    assert subjects("The ministry said sales rose 2%.") == [("2%", None)]


def test_a_name_run_together_is_the_one_in_two_words() -> None:
    text = "Ad sales lift Lake Warner profit. Quarterly profits at LakeWarner jumped 76%. LakeWarner said revenues grew 6.4%."
    assert subjects(text) == [("76%", "Lake Warner"), ("6.4%", "Lake Warner")]


def test_whoever_speaks_for_a_firm_gives_its_figures() -> None:
    text = "At Blue Wings, Ann Cole called the impact minimal, with six weather-related delays."
    assert subjects(text) == [("six", "Blue Wings")]


def test_a_firm_may_be_called_by_a_land() -> None:
    assert subjects("Norwegian Airlines' Ann Cole reported three cancellations at the airport.") == [
        ("three", "Norwegian Airlines")
    ]


def test_a_share_beside_a_number_is_of_the_same_body() -> None:
    text = "Harbor Foods is cutting 90 jobs – 17% of its sales staff."
    assert subjects(text) == [("90", "Harbor Foods"), ("17%", "Harbor Foods")]
