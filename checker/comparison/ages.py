"""Ages: one person grows a year older each year, so two ages tell whether they can be of one person at their two times."""

from __future__ import annotations

import math
import re

from checker.comparison.names import one_person
from checker.model import Claim, Interval

__all__ = ["AGE", "both_ages", "can_be_one"]

AGE = "age"
AGE_THEN = "age_then"
"""How old somebody was once: as many of these fit one life as it has years."""
"""The measure."""

YEAR = 365.2425
"""Mean days of a year in the Gregorian calendar."""


def both_ages(left: Claim, right: Claim) -> bool:
    """Two ages in years of one person named in full: a surname alone may be a relative's."""
    if left.measure != AGE or right.measure != AGE or not one_person(left.subject or "", right.subject or ""):
        return False
    return left.unit == right.unit == "year" and _beside(left) and _beside(right)


def _beside(claim: Claim) -> bool:
    """The name stands beside the age: "Ann Doyle, 34,", "34-year-old Ann Doyle". "The six-year-old" may be another."""
    name = re.escape((claim.subject or "").rsplit(" ", 1)[-1])
    figure = re.escape(claim.figure_text)
    link = r"(?:[.’'\w]+\s){0,3}"
    behind = rf"\b{name}(?:,|\sis|\swas|,\swho\s(?:is|was))\s(?:aged\s|age\s|now\s|an?\s)?{figure}"
    return re.search(rf"{behind}|{figure}\s{link}{name}\b", claim.sentence) is not None


def can_be_one(left: Claim, right: Claim) -> bool | None:
    """Whether the years between the two times, or between the two articles, make the difference; None where they are not known."""
    known = [
        (a, b)
        for a, b in ((left.as_of.interval, right.as_of.interval), (left.published, right.published))
        if a.bounded and b.bounded
    ]
    if not known:
        return None
    older = right.value.number - left.value.number
    return any(_grows(a, b, older) for a, b in known)


def _grows(a: Interval, b: Interval, older: float) -> bool:
    """As many birthdays as lie between, or one more; nobody grows younger."""
    if b.before(a):
        a, b, older = b, a, -older
    least = (b.first - a.last).days / YEAR
    most = (b.last - a.first).days / YEAR
    if least < 0:  # the two overlap: nobody knows which is first
        return abs(older) <= math.floor(max(most, -least)) + 1
    return math.floor(least) <= older <= math.floor(most) + 1
