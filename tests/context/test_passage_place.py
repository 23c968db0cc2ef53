"""Where a figure is that stands in a sentence without a place, and which names behind "in" and "to" are no place of it."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.context import Reading
from checker.extraction import extract
from checker.rulebook import load


@pytest.mark.parametrize(
    ("text", "figure", "place"),
    [
        ("There are 2,400 US soldiers in Norway. Another 600 soldiers came last week.", "600 soldiers", "NO"),
        ("Norway is the first test. On Monday 2,300 US soldiers were stationed there.", "2,300", "NO"),
        ("The army keeps 3,500 troops in Norway and the Baltic states.", "3,500", "NO,LT,LV,EE"),
        ("The drill runs in Norway and Finland, and 700 soldiers are training in the latter.", "700", "FI"),
        # two choices, or none
        ("There are 2,400 US soldiers in Norway and 900 in Finland. Another 600 soldiers came last week.", "600 soldiers", None),
        ("There are 2,400 US soldiers in Norway. Combined, the 6,000 soldiers are a strong force.", "6,000", None),
        ("There are 2,400 US soldiers in Norway. The plan costs $3 billion.", "$3 billion", None),
        ("He spoke in Denver of hopes. Germany’s minister told of a blast that killed 49 people.", "49", "DE"),
        # no places of the figure
        ("The brigade consists of 720 soldiers, its commander said in Oslo on Thursday.", "720", None),
        ("The army sent 720 soldiers to the Norway border.", "720", None),
        ("Some in the Pentagon want 720 soldiers fewer.", "720", None),
        ("The 720 tanks went on exercises from Finland to Greece.", "720", None),
        ("Rain closed 46 shops at Kent County Jail.", "46", None),
    ],
)
def test_a_passage_has_one_place_or_none(text, figure, place):
    found, failures = extract(Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3))), load())
    assert not failures
    by_figure = {t: c.place for c in found for t in (c.figure_text, f"{c.figure_text} {c.unit}s")}
    key = figure if figure in by_figure else next(f for f in by_figure if figure.split()[0] in f)
    assert by_figure[key] == place


def test_the_land_comes_back_after_the_town_that_one_sentence_turned_to():
    text = (
        "There are 1,200 German soldiers in Lithuania. Some 400 German soldiers serve at Rukla. "
        "They train. By next year 4,800 soldiers will be there for good."
    )
    found, _ = extract(Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3))), load())
    assert [c.place for c in found if c.unit == "soldier"][-1] == "LT"


def test_a_name_whose_weekday_was_taken_off_may_end_in_of():
    reading = Reading.of(Article.from_text("From the Dover Star Herald of Saturday, Oct. 3: Ann Roe died at 91.", id="a"))
    assert [name.entity for name in reading.cast][-1] == "Ann Roe"


def test_a_sentence_that_turned_to_another_land_is_where_the_text_goes_on() -> None:
    text = (
        "For two years there has been a war in Mali, where 300 people were killed. Norway pledged to station a brigade in Chad. "
        "A presence of up to 900 soldiers is planned."
    )
    article = Article.from_text(text, id="a", published=dt.date(2025, 4, 3))
    claims, _ = extract(Reading.of(article), load())
    assert next(c.place for c in claims if c.figure_text == "up to 900") == "TD"
