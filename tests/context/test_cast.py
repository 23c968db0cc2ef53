"""The cast: everybody and everything that an article names."""

from __future__ import annotations

from checker.article import Article
from checker.context import Reading


def test_a_day_behind_of_is_no_part_of_a_name():
    reading = Reading.of(Article.from_text("He told the Ardale Bay Star-Telegram of Saturday that 12 boats sank."))
    assert [name.entity for name in reading.cast if name.kind == "name"] == ["Ardale Bay Star-Telegram"]
