"""Sold by the gallon: "the price of a gallon of diesel was $3.60" is a price of diesel, in dollars a gallon."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["sold_by"]


def sold_by(draft: Draft) -> Draft:
    """The draft of a price with the measure that the thing is sold by in its unit, not in the name of the thing."""
    if draft.subject is None:
        return draft
    span = draft.said_at("subject")
    told = _measure_of().match(draft.subject)
    if told is None and span is not None:
        told = _measure_before().search(draft.context.text, max(span.start - _REACH, draft.context.sentence.start, 0), span.start)
    if told is None:
        return draft
    measure = told["measure"].lower()
    thing = draft.subject[told.end() :] if told.re is _measure_of() else draft.subject
    thing = _FUEL.get(thing.lower(), thing) if measure in _OF_FUEL else thing
    if thing != draft.subject:
        draft = draft.put("subject", thing, f"“{draft.subject}”: what is sold by the {measure}", span)
    if draft.unit and draft.unit.isupper():
        draft = draft.put("unit", f"{draft.unit} / {_UNITS.get(measure, measure)}", f"the price of a {measure}", span)
    return draft


_UNITS = {"litre": "liter", "kilo": "kilogram", "tonne": "metric_ton"}

_MEASURE = r"(?P<measure>gallon|lit(?:re|er)|barrel|pound|kilo(?:gram)?|ounce|bushel|tonne|ton)\sof\s"

_OF_FUEL = frozenset({"gallon", "litre", "liter"})

_FUEL = dict.fromkeys(
    ("gas", "regular", "regular gas", "regular gasoline", "regular unleaded", "unleaded", "unleaded gas", "unleaded gasoline",
     "self-serve", "self-serve regular"),
    "gasoline",
)  # fmt: skip
"""What the news of pumps calls gasoline: it is sold by the gallon, which what heats a house is not."""

_REACH = 24
"""Characters before a thing in which its measure stands."""


@cache
def _measure_of() -> regex.Pattern[str]:
    return pattern_of(rf"(?:an?\s|one\s|the\s)?{_MEASURE}", regex.IGNORECASE)


@cache
def _measure_before() -> regex.Pattern[str]:
    return pattern_of(rf"\b(?:an?|one|per)\s{_MEASURE}(?:\w+\s)?$", regex.IGNORECASE)
