"""The first sentences of a report."""

from __future__ import annotations

from checker import run
from checker.article import Article
from checker.report.summary import headline, summary


def said_of(text: str) -> str:
    report = run.check_articles([Article.from_text(text, id="a")])
    return f"{headline(report)}. {' '.join(summary(report))}"


def test_an_article_without_a_numeral_is_not_called_free_of_contradiction() -> None:
    said = said_of("The mayor slept, and nobody counted anything.")
    assert said.startswith("No article has a numeral")
    assert "contradiction" not in said


def test_an_article_in_another_language_is_named() -> None:
    german = "Rund 300 Feuerwehrleute sind im Einsatz, sagte der Sprecher, und die Lage ist nicht unter Kontrolle."
    assert "One article is not in English" in said_of(german)
    assert "English" not in said_of("Some 300 firefighters are at work, the spokesman said, and the fire is not under control.")


def test_equal_figures_that_may_be_of_two_things_are_no_open_question():
    text = "The village of Orrin has nine wells, said mayor Ida Holt."
    said = summary(run.check_articles([Article.from_text(f"{text} {text}", id="a")]))
    assert "leaves open" not in str(said)
