"""Articles: what a date may look like, and what an article keeps."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.errors import UsageError
from checker.model import UNDATED, Interval, LineMap, Published

D = dt.date


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2025-04-03", Interval.day(D(2025, 4, 3))),
        (" 2025-04-03 ", Interval.day(D(2025, 4, 3))),
        ("20250403", Interval.day(D(2025, 4, 3))),
        ("2025-04-03T18:26:00+02:00", Interval.day(D(2025, 4, 3))),
        ("2025-04", Interval(D(2025, 4, 1), D(2025, 4, 30))),
        ("2024-12", Interval(D(2024, 12, 1), D(2024, 12, 31))),
        ("2024", Interval.year(2024)),
        (D(2025, 4, 3), Interval.day(D(2025, 4, 3))),
        (dt.datetime(2025, 4, 3, 18, 26), Interval.day(D(2025, 4, 3))),  # noqa: DTZ001
        (Interval(D(2025, 4, 1), D(2025, 4, 9)), Interval(D(2025, 4, 1), D(2025, 4, 9))),
    ],
)
def test_a_date_that_is_given_is_metadata(published: str | dt.date | Interval, expected: Interval) -> None:
    article = Article.from_text("Written on 2020-01-01.", published=published)
    assert (article.published.interval, article.published.basis) == (expected, "metadata")


@pytest.mark.parametrize(
    "published", ["", "yesterday", "2025-13-01", "2025-02-30", "03.04.2025", "2025-1", "0000", 20250403, True, "9999-12"]
)
def test_what_is_no_date_is_a_usage_error(published: object) -> None:
    with pytest.raises(UsageError) as caught:
        Article.from_text("text", published=published)  # type: ignore[arg-type]
    assert caught.value.remedy


def test_an_article_dates_itself_unless_told_not_to() -> None:
    text = "WARSAW, March 7, 2025 (Agency) - Poland said so."
    assert Article.from_text(text).published.interval == Interval.day(D(2025, 3, 7))
    assert Article.from_text(text, dating=False).published is UNDATED
    given = Published.on(D(2020, 1, 1))
    assert Article.from_text(text, published=given).published is given


def test_an_id_is_made_of_the_text_where_none_is_given() -> None:
    one, same, other = (Article.from_text(text, dating=False) for text in ("a", "a", "b"))
    assert one.id == same.id != other.id
    assert Article.from_text("a", id="mine", dating=False).id == "mine"
    assert Article.from_text("\ud800", dating=False).id


def test_the_row_is_the_one_of_the_contract() -> None:
    article = Article.from_text("One\nTwo", id="a", path="a.txt", title="T", source="S", published="2025-04-03")
    row = article.row()
    assert list(row) == ["id", "path", "title", "source", "language", "published"]
    assert {k: v for k, v in row.items() if k != "published"} == {
        "id": "a",
        "path": "a.txt",
        "title": "T",
        "source": "S",
        "language": "en",
    }
    assert (row["published"]["start"], row["published"]["end"], row["published"]["basis"]) == (
        "2025-04-03",
        "2025-04-03",
        "metadata",
    )
    assert article.lines.locate(4) == (2, 1)
    assert article.summary().text == "One\nTwo"


def test_a_reader_may_bring_its_own_lines() -> None:
    lines = LineMap((0,), (17,), (3,))
    assert Article.from_text("One", lines=lines, dating=False).lines.locate(1) == (17, 4)
