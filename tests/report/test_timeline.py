from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec import structs

from checker.model import AsOf, Claim, Interval, Modality, Qualifier, Relation, Series, Value
from checker.report.threads import tags
from checker.report.timeline import Timeline, _touch, timeline
from tests.report import sample

REPORT = sample.report()
BEDS, SHARE, PLEDGE, NURSES, DEAL, *_ = REPORT.series
DAY = Interval.day(dt.date(2025, 4, 3))


def drawn(series: Series) -> Timeline:
    shown = timeline(series, tags(len(series.claims)))
    assert shown is not None
    return shown


def of(*claims: Claim) -> Series:
    return replace(BEDS, claims=claims, comparisons=())


def claim(number: float, interval: Interval = DAY, *, id_: str = "x", **more: object) -> Claim:
    value = Value(number, number, str(number), number, 1)
    return structs.replace(
        REPORT.claims[0], id=id_, value=value, as_of=AsOf(interval, None, "stated"), qualifier=Qualifier.EXACT, **more
    )


def test_earlier_stands_left_and_more_stands_higher() -> None:
    a, b, c = drawn(BEDS).marks
    assert a.x < b.x
    assert b.x == c.x
    assert b.y < c.y < a.y
    assert drawn(BEDS).from_zero


def test_heights_are_in_proportion_where_the_scale_starts_at_zero() -> None:
    shown = drawn(BEDS)
    a, b, _ = shown.marks
    assert (shown.floor - a.y) / (shown.floor - b.y) == pytest.approx(4500 / 10000, abs=0.02)


def test_close_values_are_drawn_apart_and_the_cut_scale_is_owned_up_to() -> None:
    shown = drawn(of(claim(1000), claim(1001, Interval.year(2020))))
    assert not shown.from_zero
    assert "does not start at zero" in shown.legend
    assert abs(shown.marks[0].y - shown.marks[1].y) > 12


def test_what_is_planned_is_hollow() -> None:
    assert [m.filled for m in drawn(SHARE).marks] == [True, False]
    assert "Hollow" in drawn(SHARE).legend
    assert "Hollow" not in drawn(BEDS).legend


def test_a_figure_that_is_repeated_is_one_mark() -> None:
    (mark,) = drawn(PLEDGE).marks
    assert mark.tags == ("a", "b")
    assert mark.label == "5%"


def test_uncertain_dates_are_bars_and_open_ones_reach_the_edge() -> None:
    shown = drawn(
        of(
            claim(1, Interval.year(2020)),
            claim(2, Interval(start=dt.date(2022, 1, 1))),
            claim(3, Interval(end=dt.date(2019, 1, 1))),
        )
    )
    year, later, earlier = shown.marks
    assert year.start < year.x < year.end
    assert (later.open_end, later.x, later.end) == (True, later.start, 96.0)
    assert (earlier.open_start, earlier.x, earlier.start) == (True, earlier.end, 4.0)
    assert "open on that side" in shown.legend


def test_figures_without_a_time_stand_apart_at_the_left() -> None:
    shown = drawn(of(claim(1, Interval.year(2020)), claim(2, Interval()), claim(3, Interval.year(2021))))
    assert shown.divider is not None
    assert [m.dated for m in shown.marks] == [True, False, True]
    assert shown.marks[1].x < shown.divider < shown.marks[0].start


@pytest.mark.parametrize("series", [NURSES, DEAL, of(claim(1))], ids=["no time known", "alone", "one claim"])
def test_nothing_is_drawn_where_there_is_nothing_to_see(series: Series) -> None:
    assert timeline(series, tags(len(series.claims))) is None


@pytest.mark.parametrize(
    ("value", "qualifier", "up", "down", "spread"),
    [
        (Value(20, None, "over 20", 20, 10), Qualifier.OVER, True, False, False),
        (Value(None, 20, "up to 20", 20, 10), Qualifier.AT_MOST, False, True, False),
        (Value(20, 20, "about 20", 20, 10), Qualifier.ABOUT, False, False, True),
        (Value(15, 20, "15 to 20", 17.5, 1), Qualifier.BETWEEN, False, False, True),
        (Value(20, 20, "20", 20, 10), Qualifier.EXACT, False, False, False),
    ],
)
def test_hedges_have_whiskers(value: Value, qualifier: Qualifier, up: bool, down: bool, spread: bool) -> None:
    hedged = structs.replace(claim(20), value=value, qualifier=qualifier)
    mark = drawn(of(claim(40, Interval.year(2020)), hedged)).marks[1]
    assert (mark.up, mark.down, mark.spread is not None) == (up, down, spread)
    if mark.spread:
        assert mark.spread[0] < mark.y < mark.spread[1]


def test_lines_say_how_the_marks_stand_to_each_other() -> None:
    relations = [link.relation for link in drawn(BEDS).links]
    assert relations == [Relation.CHANGE, Relation.CHANGE, Relation.CONFLICT]
    assert drawn(PLEDGE).links == (), "a mark has no line to itself"


def test_the_description_says_all_that_is_drawn() -> None:
    assert drawn(SHARE).description == "a: about 4%, 2023. b: 4.7%, 2025, plan"


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ("2019-05-11", "2025-05-01", ["2020", "2022", "2024"]),
        ("1900-01-01", "2020-01-01", ["1900", "1950", "2000"]),
        ("2025-01-10", "2025-08-20", ["Jan 2025", "Apr 2025", "Jul 2025"]),
        ("2025-04-03", "2025-04-12", ["3 Apr 2025", "12 Apr 2025"]),
        ("2025-04-03", "2025-04-03", ["3 Apr 2025"]),
    ],
)
def test_ticks(first: str, last: str, labels: list[str]) -> None:
    days = (Interval.day(dt.date.fromisoformat(d)) for d in (first, last))
    assert [t.label for t in drawn(of(*(claim(i, day) for i, day in enumerate(days)))).ticks] == labels


def test_of_very_many_marks_only_the_outermost_are_labelled_and_the_legend_says_so() -> None:
    many = of(*(claim(n % 7, Interval.year(1900 + n), id_=str(n)) for n in range(100)))
    shown = drawn(many)
    assert 2 <= sum(bool(m.label) for m in shown.marks) <= 4
    assert "only the outermost are labelled" in shown.legend
    assert shown.height < 500


DAYS = st.dates(min_value=dt.date(1, 1, 1))
INTERVALS = st.one_of(
    st.just(Interval()),
    DAYS.map(Interval.day),
    DAYS.map(lambda d: Interval(start=d)),
    DAYS.map(lambda d: Interval(end=d)),
    st.tuples(DAYS, DAYS).map(lambda p: Interval(min(p), max(p))),
)
CLAIMS = st.tuples(st.floats(-1e12, 1e12), INTERVALS, st.sampled_from(Qualifier), st.sampled_from(Modality))


@settings(max_examples=200)
@example([(100.0, Interval(), Qualifier.ABOUT, Modality.ACTUAL), (101.0, DAY, Qualifier.EXACT, Modality.ACTUAL)])
@example([(-651183944634.0, DAY, Qualifier.NEARLY, Modality.ACTUAL), (-659904347264.0, DAY, Qualifier.EXACT, Modality.ACTUAL)])
@given(st.lists(CLAIMS, min_size=2, max_size=9))
def test_everything_is_inside_the_drawing_and_no_label_lies_on_another(
    rows: list[tuple[float, Interval, Qualifier, Modality]],
) -> None:
    made = (structs.replace(claim(n, i, id_=str(k), modality=m), qualifier=q) for k, (n, i, q, m) in enumerate(rows))
    shown = timeline(of(*made), tags(len(rows)))
    if shown is None:
        assert all(not i.known for _, i, _, _ in rows)
        return
    for mark in shown.marks:
        assert 0 <= mark.start <= mark.x <= mark.end <= 100
        assert 0 < mark.label_y < shown.floor
        assert 0 < mark.y < shown.floor
    assert all(a.x < b.x for a, b in pairwise(shown.ticks))
    assert len({t for m in shown.marks for t in m.tags}) == len(rows)
    assert not [(a.tags, b.tags) for a, b in combinations(shown.marks, 2) if _touch(a, b)]


def test_the_same_series_gives_the_same_drawing() -> None:
    assert drawn(BEDS) == drawn(sample.report().series[0])
