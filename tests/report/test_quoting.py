from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec import structs

from checker.model import ArticleRow, Because, Claim, Span
from checker.report.outline import Reading
from checker.report.quoting import article_name, pieces, quote
from tests.report import sample

REPORT = sample.report()


def parts(claim: Claim, article: ArticleRow | None) -> list[tuple[str, str]]:
    return [(p.role, p.text) for p in pieces(claim, article)]


def test_the_figure_is_marked_inside_its_quote_inside_its_sentence() -> None:
    claim = REPORT.claim("beds-19")
    assert parts(claim, REPORT.article(claim.article)) == [
        ("context", "The country now has "),
        ("figure", "some 4,500"),
        ("quote", " hospital beds"),
        ("context", " open, the health ministry said."),
    ]


@pytest.mark.parametrize("claim", REPORT.claims, ids=lambda c: c.id)
def test_the_pieces_are_the_sentence(claim: Claim) -> None:
    found = pieces(claim, REPORT.article(claim.article))
    assert "".join(p.text for p in found) == claim.sentence
    assert "".join(p.text for p in found if p.role == "figure") == claim.figure_text
    assert "".join(p.text for p in found if p.role != "context") == claim.quote


def test_of_two_equal_sentences_the_one_with_the_claim_is_shown() -> None:
    text = "It has 5 beds. It has 5 beds. "
    claim = structs.replace(
        REPORT.claims[0],
        article="twice",
        sentence="It has 5 beds.",
        quote="5 beds",
        span=Span(22, 28),
        figure=Span(22, 23),
        figure_text="5",
    )
    article = replace(REPORT.articles[0], id="twice", text=text)
    assert parts(claim, article) == [("context", "It has "), ("figure", "5"), ("quote", " beds"), ("context", ".")]


def test_a_quote_longer_than_its_sentence_and_a_figure_outside_its_quote_are_shown_whole() -> None:
    text = "One. Two 5 three. Four."
    claim = structs.replace(
        REPORT.claims[0], sentence="Two 5 three.", quote="5 three. Four", span=Span(9, 22), figure=Span(5, 10), figure_text="Two 5"
    )
    assert parts(claim, replace(REPORT.articles[0], text=text)) == [("figure", "Two 5"), ("quote", " three. Four")]


def test_an_article_that_is_not_in_the_report_leaves_the_quote() -> None:
    assert parts(REPORT.claim("beds-19"), None) == [("figure", "some 4,500"), ("quote", " hospital beds")]


def test_an_endless_sentence_is_cut_around_the_quote_and_says_so() -> None:
    text = "word " * 20_000 + "5 beds" + " word" * 20_000
    claim = structs.replace(
        REPORT.claims[0], sentence=text, quote="5 beds", span=Span(100_000, 100_006), figure=Span(100_000, 100_001)
    )
    before, figure, stated, after = parts(claim, replace(REPORT.articles[0], text=text))
    assert before[1].startswith("[99,600 characters left out] ")
    assert after[1].endswith(" [99,600 characters left out]")
    assert len(before[1]) < 500
    assert (figure, stated) == (("figure", "5"), ("quote", " beds"))


def test_line_breaks_and_what_steers_a_terminal_do_not_leave_the_quote() -> None:
    text = "It has\n\x1b[2J5\u202e beds"
    claim = structs.replace(
        REPORT.claims[0], sentence=text, quote="5\u202e beds", span=Span(11, 18), figure=Span(11, 12), figure_text="5"
    )
    assert "".join(t for _, t in parts(claim, replace(REPORT.articles[0], text=text))) == r"It has \x1b[2J5\u202e beds"


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("A title", "First line", "A title"),
        (None, "\n  First line \nSecond", "First line"),
        (None, "", "the-id"),
        ("", " \n ", "the-id"),
        (None, "word " * 40, "word " * 14 + "…"),
    ],
)
def test_article_name(title: str | None, text: str, name: str) -> None:
    assert article_name(replace(REPORT.articles[0], id="the-id", title=title, text=text)) == name


def test_how_the_time_is_known_is_told_once() -> None:
    claim = REPORT.claim("plan-25")
    when = [r for r in quote([claim], "a", "", {}).readings if r.name == "When"]
    assert when == [Reading("When", "2025", "the text gives the time", "in 2025")]
    told = structs.replace(claim, because=(Because("as_of", "2025-04-03 to 2025-05-01", "up to the text", None, "has been"),))
    assert quote([told], "a", "", {}).readings == (Reading("When", "3 April 2025 to 1 May 2025", "up to the text", "has been"),)
