"""The first sentences of a report."""

from __future__ import annotations

from checker import run
from checker.article import Article
from checker.report.summary import summary


def test_equal_figures_that_may_be_of_two_things_are_no_open_question():
    text = "The village of Orrin has nine wells, said mayor Ida Holt."
    said = summary(run.check_articles([Article.from_text(f"{text} {text}", id="a")]))
    assert "leaves open" not in str(said)
