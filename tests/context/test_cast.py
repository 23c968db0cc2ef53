"""The cast: everybody and everything that an article names."""

from __future__ import annotations

from checker.article import Article
from checker.context import Reading


def test_a_day_behind_of_is_no_part_of_a_name():
    reading = Reading.of(Article.from_text("He told the Ardale Bay Star-Telegram of Saturday that 12 boats sank."))
    assert [name.entity for name in reading.cast if name.kind == "name"] == ["Ardale Bay Star-Telegram"]


def test_a_short_name_is_the_one_name_that_it_is_short_for():
    text = "The Forest Roads Agency met Volkswagen. Later FRA and VW agreed."
    entities = {name.span.of(text): name.entity for name in Reading.of(Article.from_text(text)).cast}
    assert entities["FRA"] == "Forest Roads Agency"
    assert entities["VW"] == "Volkswagen"


def test_an_agency_is_itself_beside_its_people():
    text = "Two FBI officers left."
    assert [(name.entity, name.kind) for name in Reading.of(Article.from_text(text)).cast] == [("FBI", "organisation")]


def test_a_nickname_is_a_part_of_the_name():
    text = 'Harald "Easy" Lindqvist, 40, was shot. Later Lindqvist died.'
    names = Reading.of(Article.from_text(text)).cast
    assert [(name.entity, name.kind) for name in names] == [('Harald "Easy" Lindqvist', "person")] * 2


def test_a_quoted_title_is_no_nickname():
    names = Reading.of(Article.from_text('She saw the Harbor "Frozen" Musical in May.')).cast
    assert not any('"' in name.entity for name in names)
