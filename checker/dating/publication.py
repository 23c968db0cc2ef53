"""When an article was published, from its own words."""

from __future__ import annotations

from checker.dating.begun import begun_clue
from checker.dating.clue import Clue, Page
from checker.dating.combine import combine
from checker.dating.dateline import Yearless, date_lines, in_year, yearless
from checker.dating.events import event_clues
from checker.dating.in_office import in_office_clues
from checker.dating.named_times import copyright_clues, named_time_clues
from checker.dating.offices import office_clues
from checker.dating.renamed import renaming_clues
from checker.dating.weekdays import weekday_clues
from checker.model import UNBOUNDED, UNDATED, Interval, Published
from checker.reference import Tables

__all__ = ["date_text", "inferred"]

_LONG = 200_000
"""Dating reads so many characters: the evidence of an article stands in its first pages."""


def date_text(text: str, *, tables: Tables = ()) -> Published:
    """The publication interval of `text`, with the evidence for it; unknown where nothing in it gives one.

    A date line is basis `text`, all else basis `evidence`. Nothing is averaged and the latest year named is not the date.
    `tables` are the user's own reference tables. Raises ConfigError where one of them is broken.
    """
    page = Page(text[:_LONG])
    return _dated(page, list(date_lines(page.text)), tables, yearless(page.text))


def inferred(text: str, *, tables: Tables = ()) -> Published:
    """As `date_text`, from the running text alone: what dating is worth where an article carries no date line."""
    return _dated(Page(text[:_LONG]), [], tables, None)


def _dated(page: Page, lines: list[Clue], tables: Tables, dateline: Yearless | None) -> Published:
    clues = [*lines, *_inferred(page, tables)]
    interval, evidence, contradiction = combine(clues)
    opened = _with_year(page, dateline, interval) if dateline else None
    if opened is not None:
        lines, clues = [*lines, opened], [*clues, opened]
        interval, evidence, contradiction = combine(clues)
    begun = begun_clue(page, tables, after=interval.start) if interval.end is None or interval.start is None else None
    if begun is not None:
        clues = [*clues, begun]
        interval, evidence, contradiction = combine(clues)
    for clue in weekday_clues(page, interval, evidence):
        interval, evidence, contradiction = combine([*clues, clue])
    if not evidence:
        return UNDATED
    if interval == UNBOUNDED and contradiction is None:
        return Published(UNBOUNDED, "unknown", evidence)
    from_line = any(
        e.used and e.span == line.span and e.why == line.why for e in evidence for line in lines if len(line.readings) == 1
    )
    return Published(interval, "text" if from_line else "evidence", evidence, contradiction)


def _inferred(page: Page, tables: Tables) -> list[Clue]:
    return [
        *office_clues(page, tables),
        *in_office_clues(page, tables),
        *renaming_clues(page, tables),
        *event_clues(page, tables),
        *named_time_clues(page),
        *copyright_clues(page),
    ]


_YEARS_OPEN = 12


def _with_year(page: Page, dateline: Yearless, interval: Interval) -> Clue | None:
    """A dateline without a year, where the other clues leave one year for its day (and its weekday)."""
    if interval.start is None:
        return None
    last = interval.end.year if interval.end else interval.start.year + _YEARS_OPEN
    found = [
        day
        for year in range(interval.start.year, last + 1)
        if (day := in_year(dateline, year)) and interval.covers(Interval.day(day))
    ]
    if not found:
        return None
    span, text = page.quote(dateline.span.start, dateline.span.end)
    why = "dateline without a year; " + ("the rest leaves one year" if len(found) == 1 else "the rest leaves several years")
    if interval.end is None:
        return Clue(span, text, why, (Interval(found[0], None),), "soft")
    return Clue(span, text, why, (Interval(found[0], found[-1]),), "hard" if len(found) == 1 else "soft")
