"""Slot list: where each figure of a list is that gives a place and a number: "Ashton city - 15, Balder province - 27"."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.printed import Filled
from checker.context.reading import Context
from checker.model import Kind, Span
from checker.patterns import pattern_of

__all__ = ["listed_place"]


def listed_place(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The place right before the dash or colon that leads to the figure, where another item of the list is printed alike."""
    if context.figure.kind is not Kind.COUNT:
        return None
    text, start, end = context.text, context.figure.span.start, context.sentence.end
    item = _item().search(text, max(start - 60, context.sentence.start), start)
    if item is None:
        return None
    around = Span(max(start - REACH, context.sentence.start), min(start + REACH, end))
    alike = [m for m in _items().finditer(text, around.start, around.end) if m["mark"] == item["mark"]]
    if len(alike) < ITEMS or item["name"].isupper():
        return None
    span = Span(*item.span("name"))
    known = next((m for m in context.reading.within(context.reading.scan.names, span) if m.span == span), None)
    if known is not None and known.kind not in ("country", "region"):
        return None
    return Filled(
        known.entity if known and known.form == "name" else " ".join(item["name"].split()),
        span,
        "the list gives it with the place",
    )


REACH = 160
"""Characters on each side in which the list goes on."""

ITEMS = 3
"""Items printed alike from which it is a list, and no sentence with a dash."""

_NAME = r"(?P<name>\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\p{Ll}[\p{L}’'-]*){0,2})"
_KIND = r"(?:,\s\p{Lu}[\p{L}.]{1,4})?(?:\s(?:city|town|province|state|county|region|district|oblast|prefecture))?"


@cache
def _item() -> regex.Pattern[str]:
    return pattern_of(rf"{_NAME}{_KIND}\s?(?P<mark>[-–—:])\s$", regex.VERSION1)


@cache
def _items() -> regex.Pattern[str]:
    return pattern_of(rf"{_NAME}{_KIND}\s?(?P<mark>[-–—:])\s\d", regex.VERSION1)
