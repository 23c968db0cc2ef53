"""Which happening a figure belongs to."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.context import Reading, event_of


def events(text: str, published: str | None = "2025-04-03", *kinds: str) -> list[str | None]:
    """The event of each count in the text."""
    day = dt.date.fromisoformat(published) if published else None
    reading = Reading.of(Article.from_text(text, id="a", published=day, dating=False))
    found = [event_of(reading.context(f), *kinds) for f in reading.scan.figures if f.kind == "count" and f.status == "read"]
    return [e.name if e else None for e in found]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("A shooting in Arlington on Sunday killed three people.", "shooting in Arlington on 2025-03-30"),
        ("Three people were shot late Saturday night in Coachella.", "shooting in Coachella on 2025-03-29"),
        ("A 7.7-magnitude quake struck Myanmar on Friday, killing 2,700 people.", "earthquake in Myanmar in 2025"),
        ("The Nepal earthquake killed 45 people.", "earthquake in Nepal in 2025"),
        ("Hurricane Mitch killed 7,000 people.", "Hurricane Mitch"),
        ("Flight MH17 carried 298 people.", "flight MH17"),
        ("SALEM, Ore. — A man died and three people were hurt in a stabbing on Monday.", "stabbing in Salem on 2025-03-31"),
        ("A shooting on Sunday left three people dead, Salem police said.", "shooting in Salem on 2025-03-30"),
        (
            "Crowds gathered in Dover on Tuesday after five people were shot there the day before.",
            "shooting in Dover on 2025-03-31",
        ),
        ("A Dover teenager was shot dead on Sunday. Two others were hurt in the shooting.", "shooting in Dover on 2025-03-30"),
        (
            "Two people were shot dead in their southeast Dover home on Sunday. The shooting stunned Dover police officers.",
            "shooting in Dover on 2025-03-30",
        ),
        (
            "Four people died in a shooting in Dover on Sunday. He called his mother in Elm to say that he had shot four people.",
            "shooting in Dover on 2025-03-30",
        ),
        (
            "Two people died in a shooting in Dover on Sunday. They were shot in the 700 block of Oak near Elm. Two were hurt.",
            "shooting in Dover on 2025-03-30",
        ),
    ],
)
def test_kind_place_and_time_name_it(text, event):
    assert events(text)[-1] == event


@pytest.mark.parametrize(
    "text",
    [
        "A shooting in Arlington killed three people.",  # on which day?
        "A shooting on Sunday killed three people.",  # where?
        "Three people were killed in Arlington on Sunday.",  # in what?
        "The company hired three people in Arlington on Sunday.",
        "A Muslim teenager was shot on Sunday. Two others were hurt in the shooting.",  # no town
        "Clinton on Wednesday defended her handling of last September's attack in Benghazi, which killed four people.",
    ],
)
def test_without_one_of_them_it_has_no_name(text):
    assert events(text) == [None]


def test_a_short_event_is_unnamed_where_the_article_has_no_date():
    assert events("A shooting in Arlington on Sunday killed three people.", None) == [None]


def test_the_article_goes_on_about_its_event():
    text = "A shooting in Arlington on Sunday killed three people. Police came. Two other people were hurt in the shooting."
    assert events(text) == ["shooting in Arlington on 2025-03-30"] * 2


@pytest.mark.parametrize(
    "aside",
    [
        "In 2007, 32 people were killed at Virginia Tech.",
        "Last year 40 people were killed in such shootings.",
        "A similar attack killed 12 people.",
        "Twelve people were killed in a shooting in Dallas.",
        "Between January 2010 and August 2013, seven people were killed in crashes.",
    ],
)
def test_an_aside_is_about_another_event(aside):
    text = f"A shooting in Arlington on Sunday killed three people. {aside}"
    assert events(text)[-1] != "shooting in Arlington on 2025-03-30"


def test_two_articles_name_one_event_alike():
    one = events("A shooting in Newark on Sunday killed three people.", "2025-04-01")
    two = events("NEWARK, N.J. — Four people were arrested. The shooting on Sunday, March 30, killed three people.", "2025-04-04")
    assert one[-1] == two[-1] == "shooting in Newark on 2025-03-30"


def test_a_crowd_belongs_to_its_protest_only():
    text = "A shooting in Tulsa on Monday led to protests. Some 300 people marched in Tulsa on Wednesday in protest."
    assert events(text, "2025-04-03", "protest")[-1] == "protest in Tulsa on 2025-04-02"


@pytest.mark.parametrize(
    "text",
    [
        "A fire at a depot in Accra on Monday killed seven people.",
        "Six people were killed and 13 injured in Monday's depot fire in Accra, officials said.",
    ],
)
def test_a_fire_at_a_depot_is_a_fire_and_monday_is_no_town(text):
    assert set(events(text, "2025-04-03")) == {"fire in Accra on 2025-03-31"}


def test_to_fire_at_somebody_is_no_fire():
    assert events("Guards fire at crowds in Accra on Monday, and seven people died.", "2025-04-03") == [None]
