"""What ought to be done is not done yet."""

import pytest

from checker.article import Article
from checker.context import Reading
from checker.context.obliged import obliged
from checker.model import Status


def duty(sentence: str) -> str | None:
    reading = Reading.of(Article.from_text(sentence, id="x", published="2025-04-03"))
    figure = next(f for f in reading.scan.figures if f.status is Status.READ)
    hit = obliged(reading.context(figure))
    return None if hit is None else hit.text.strip()


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("The council should build 300 homes.", "should"),
        ("Chile needs to invest in roads and boost its staff by 300 nurses.", "needs to"),
        ("The council must hire 40 nurses.", "must"),
        ("Peru has to find $2 billion by May.", "has to"),
        ("Batteries usually need to put back 99% of it.", None),
        ("It is the money they need to build 300 homes.", None),
        ("The council had to build 300 homes.", None),
        ("The council must have built 300 homes.", None),
        ("Drivers must pay a fine of $300.", None),
        ("Chile must spend at least $3 billion on roads.", None),
        ("The council should help the 300 clerks.", None),
        ("The council should learn from 300 complaints.", None),
    ],
)
def test_a_duty_leads_to_what_is_not_there_yet(sentence: str, word: str | None) -> None:
    assert duty(sentence) == word
