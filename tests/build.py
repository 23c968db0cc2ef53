"""Builders of model values for tests: everything has a plain default, a test names what matters to it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from checker.model import (
    UNBOUNDED,
    AsOf,
    Aspect,
    Attribution,
    Claim,
    Interval,
    Modality,
    Qualifier,
    Span,
    Value,
)

DAY = Interval.day(dt.date(2025, 4, 3))


def when(text: str | None) -> Interval:
    """ "2023" a year, "2025-04-03" a day, "2025-04-03..2025-05-01" both ends, "2025-09-05.." open, None unknown."""
    if not text:
        return UNBOUNDED
    if len(text) == 4:
        return Interval.year(int(text))
    start, _, end = text.partition("..")
    if ".." not in text:
        return Interval.day(dt.date.fromisoformat(text))
    return Interval(dt.date.fromisoformat(start) if start else None, dt.date.fromisoformat(end) if end else None)


def claim(
    number: float = 4500,
    *,
    grain: float = 100,
    qualifier: str = "exact",
    low: float | str | None = "number",
    high: float | str | None = "number",
    as_of: str | None = "2025-04-03",
    published: str | None = "2025-04-03",
    modality: str = "actual",
    aspect: str = "level",
    article: str = "a",
    quote: str | None = None,
    speaker: str | None = None,
    basis_of_time: Any = "published",
    **fields: Any,
) -> Claim:
    """A claim about US troops in Poland, unless told otherwise. Bounds follow the qualifier as the scanner sets them."""
    if low == "number":
        low = None if qualifier in ("under", "at_most") else number
    if high == "number":
        high = None if qualifier in ("over", "at_least") else number
    text = f"{number:g}"
    words = quote or f"{text} soldiers ({article})"
    values: dict[str, Any] = {
        "id": f"{article}-{text}-{as_of}",
        "rule": "MIL001",
        "measure": "troops_stationed",
        "subject": "US",
        "place": "PL",
        "scope": (),
        "unit": "soldier",
        "sentence": f"{words}.",
        "title": "{subject} troops stationed in {place}",
    } | fields
    return Claim(
        article=article,
        value=Value(low, high, text, number, grain),  # type: ignore[arg-type]
        qualifier=Qualifier(qualifier),
        aspect=Aspect(aspect),
        modality=Modality(modality),
        as_of=AsOf(when(as_of), as_of, basis_of_time if as_of else "unknown"),
        attribution=Attribution(speaker, quoted=False) if speaker else None,
        figure=Span(0, len(text)),
        figure_text=text,
        span=Span(0, len(words)),
        line=1,
        column=1,
        quote=words,
        published=when(published),
        **values,
    )


def share(number: float, *, grain: float = 0.1, **fields: Any) -> Claim:
    """A claim about Poland's defence spending in percent of GDP."""
    return claim(
        number,
        grain=grain,
        **{"measure": "defence_spending_share", "subject": "PL", "place": None, "unit": "percent", "rule": "MIL003"} | fields,
    )
