"""Bought, listed: the bullets under "What has Chile bought?" are Chile's purchases, whatever else each of them says.

Explainers and fact boxes name the buyer once, in the heading or in the line above the list, and give item by item what was bought,
how many and for how much.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.printed import Filled
from checker.context.reading import Context, Reading, once, once_a_stretch
from checker.context.side_times import of_another_statement
from checker.model import AsOf, Span
from checker.patterns import ALONE, pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["PURCHASES", "listed_buyer", "on_a_list_of_purchases", "told_by_its_item"]

PURCHASES = frozenset({"unit_count", "arms_deal_value"})
"""What the items of such a list say: how many weapons, and what they cost."""

ITEMS = 40
"""How many lines of a list are gone up at most to the line that leads it."""

LONGEST = 1200
"""Characters of one item at most: further up nothing is looked for."""


@once
def on_a_list_of_purchases(context: Context) -> Filled | None:
    """The buyer, with the words that say so, where the figure stands in a bulleted list of what a country has bought."""
    text, at = context.text, context.figure.span.start
    begins = text.rfind("\n", max(at - LONGEST, 0), at) + 1
    if not begins or not _item().match(text, begins, at, ALONE):
        return None
    return _bought_in(context.reading, Span(begins, begins + 1))


def listed_buyer(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The same for whose figure it is."""
    return on_a_list_of_purchases(context)


def told_by_its_item(draft: Draft) -> Draft:
    """The draft with the one day that its sentence gives, where it stands in such a list: "90 tanks, $9 billion, May 2020"."""
    if (
        draft.measure not in PURCHASES
        or draft.as_of.basis in ("stated", "relative")
        or on_a_list_of_purchases(draft.context) is None
    ):
        return draft
    dates = [
        t
        for t in draft.context.times
        if t.kind == "date" and t.interval is not None and t.interval.bounded and not of_another_statement(draft.context, t)
    ]
    if len(dates) != 1 or dates[0].interval is None:
        return draft
    said = dates[0].span
    found = AsOf(dates[0].interval, said.of(draft.context.text), "stated" if dates[0].stated else "relative")
    return draft.put("as_of", found, "the one time that the item of the list gives", said)


@once_a_stretch
def _bought_in(reading: Reading, line: Span) -> Filled | None:
    """By the line above the list, else by the title of the article."""
    text, end = reading.text, line.start - 1
    for _ in range(ITEMS):
        start = text.rfind("\n", max(end - LONGEST, 0), end) + 1
        if text[start:end].strip() and not _item().match(text, start, end):
            start = max(start, text.rfind(". ", start, end) + 1)  # the last sentence leads the list
            break
        if not start:
            return None
        end = start - 1
    else:
        return None
    title = Span(0, min(text.find("\n"), LONGEST))
    return _buyer(reading, Span(start, end), title) or _buyer(reading, title, title)


def _buyer(reading: Reading, heading: Span, title: Span) -> Filled | None:
    """The one whose purchases the heading says are listed, if it or the title says that they are arms."""
    told = _buying().search(reading.text, heading.start, heading.end)
    if told is None or not any(_arms().search(reading.text, at.start, at.end) for at in (heading, title)):
        return None
    named = [m for m in reading.within(reading.scan.names, heading) if m.kind == "country"]
    if len({m.entity for m in named}) != 1:
        return None
    return Filled(named[0].entity, Span(*told.span()), f"listed under “{told.group()}”, which {named[0].span.of(reading.text)} did")


@cache
def _item() -> regex.Pattern[str]:
    return pattern_of(r"[ \t]{0,4}(?:[-–—•*▪■·]|\d{1,2}[.)])\s", regex.VERSION1)


@cache
def _buying() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:bought|buys?|buying|purchas(?:es?|ed|ing)|orders?|ordered|ordering|procurements?|procured|acquisitions?|acquired|acquiring"
        r"|contracts|deals|shopping)\b",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _arms() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:arms|arsenal|weapons?|weaponry|defen[cs]e|military|army|armed\sforces|air\sforce|navy|forces|equipment|tanks|jets|missiles|rearm\p{Ll}*)\b",
        regex.VERSION1 | regex.IGNORECASE,
    )
