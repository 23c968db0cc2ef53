"""Calendar years: a date as a figure of its own ("founded in 1975"), for the rules that measure when something was."""

from __future__ import annotations

from dataclasses import replace

from msgspec import structs

from checker.context.reading import Context
from checker.model import CALENDAR_YEAR, Kind

__all__ = ["dated"]


def dated(context: Context) -> Context:
    """The same context, its figure the year of the date; unchanged where the figure is no date or its year is not printed."""
    figure = context.figure
    if figure.kind is not Kind.DATE or figure.number is not None:
        return context
    for time in context.times:
        if time.span != figure.span or time.interval is None or not time.interval.bounded or not time.stated:
            continue
        first, last = time.interval.first.year, time.interval.last.year
        if first == last and str(first) in figure.text:
            year = float(first)
            return replace(context, figure=structs.replace(figure, low=year, high=year, number=year, grain=1.0, unit=CALENDAR_YEAR))
    return context
