"""A bare number takes the noun that the sentence has for it."""

import pytest

from checker.article import Article
from checker.context import Reading, lend_noun
from checker.model import Kind


def unit_of(sentence: str, figure: str) -> str | None:
    reading = Reading.of(Article.from_text(sentence, id="x", published="2025-04-03"))
    found = next(f for f in reading.scan.figures if f.text == figure and f.kind is Kind.COUNT)
    return lend_noun(reading.context(found)).figure.unit


@pytest.mark.parametrize(
    ("sentence", "figure", "unit"),
    [
        ("Of the 812 confirmed, probable and suspected cases, most are old.", "812", "case"),
        ("So far 189 out of roughly 4,000 guards have changed sides.", "189", "guard"),
        ("In Oslo, nearly 3,000 demand a vote.", "nearly 3,000", "person"),
        ("A further 700 attended a rally in Bergen.", "700", "person"),
        ("They said membership is around 12,000.", "around 12,000", "person"),
        ("They hold 40 now.", "40", None),
        ("Losses fell from 12 ships to zero.", "zero", "ship"),
        ("The two sides agreed to cut tariffs to zero.", "zero", None),
        ("Confirmed cases rose to 3,021 on Monday.", "3,021", "confirmed case"),
        ("Chile is to reduce teachers in its schools by 500.", "500", "teacher"),
        ("Road deaths fell to 1,695 last year from 1,750.", "1,750", "road death"),
        ("The firm plans to cut jobs by 300.", "300", "job"),
        ("Shares fell to 310 on Monday.", "310", None),
        ("It wants to raise this to 300.", "300", None),
        ("Lakers fell to 10 after the break.", "10", None),
        ("Support among the voters fell to 300.", "300", None),
    ],
)
def test_the_noun_of_a_bare_number(sentence: str, figure: str, unit: str | None) -> None:
    assert unit_of(sentence, figure) == unit
