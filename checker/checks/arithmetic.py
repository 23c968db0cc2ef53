"""Arithmetic with ranges: what follows from two figures when each may be as much off as its hedge and its rounding allow."""

from __future__ import annotations

import math
from collections.abc import Iterable

from checker.comparison.value import ABOUT, Range, range_of_figure
from checker.model import Figure, Kind, Qualifier

__all__ = [
    "allowed",
    "difference",
    "loosely",
    "number",
    "percent_change",
    "percent_of",
    "plain_number",
    "point",
    "printed",
    "ratio",
    "share_allowed",
    "shown",
    "size",
    "spread",
    "surely_less",
    "total",
    "written",
]


def printed(figure: Figure) -> float:
    """The number as printed; a range stands for its middle."""
    if figure.low is not None and figure.high is not None and figure.low != figure.high:
        return (figure.low + figure.high) / 2
    return figure.number if figure.number is not None else 0.0


def point(figure: Figure) -> Range:
    """The number as printed and nothing else: what a reader would put into a calculator."""
    return Range(printed(figure), printed(figure), "as printed")


def ratio(new: Range, old: Range) -> Range | None:
    """new / old; None where old may be zero or either may be below it, because then it may be anything."""
    if old.low <= 0 or new.high < 0 or not math.isfinite(old.low):
        return None
    low = max(new.low, 0.0)
    return Range(low / old.high if math.isfinite(old.high) else 0.0, new.high / old.low, "")


def percent_change(new: Range, old: Range) -> Range | None:
    """From old to new in percent of old: from 100 to 120 is 20, from 100 to 80 is -20."""
    times = ratio(new, old)
    return Range((times.low - 1) * 100, (times.high - 1) * 100, "") if times else None


def percent_of(part: Range, whole: Range) -> Range | None:
    times = ratio(part, whole)
    return Range(times.low * 100, times.high * 100, "") if times else None


def difference(new: Range, old: Range) -> Range:
    return Range(new.low - old.high, new.high - old.low, "")


def total(parts: Iterable[Range]) -> Range:
    low = high = 0.0
    for part in parts:
        low += part.low
        high += part.high
    return Range(low, high, "")


def spread(range_: Range, allowance: float) -> Range:
    return Range(range_.low - allowance, range_.high + allowance, range_.why)


def size(change: Range) -> Range:
    """A change without its sign: a fall of 20% is printed as 20%."""
    low, high = sorted((abs(change.low), abs(change.high)))
    return Range(0.0 if change.low < 0 < change.high else low, high, change.why)


def allowed(figure: Figure) -> Range:
    """What the figure may truly be, by its hedge and its rounding."""
    return range_of_figure(figure)


def share_allowed(figure: Figure) -> Range:
    """What a percentage, or a fraction in words, allows in percent.

    A fraction is a round word: where nothing hedges it, it stands for a tenth of itself to either side.
    """
    said = allowed(figure)
    if figure.kind is not Kind.FRACTION:
        return said
    width = ABOUT * printed(figure) if figure.qualifier is Qualifier.EXACT else 0.0
    return Range((said.low - width) * 100, (said.high + width) * 100, said.why)


def loosely(figure: Figure) -> Range:
    """What is not called wrong: a percentage that was cut off instead of rounded, and a fraction as far again as it allows."""
    more = ABOUT * printed(figure) * 100 if figure.kind is Kind.FRACTION else min(figure.grain or 0.0, 1.0) / 2
    return spread(share_allowed(figure), more)


def surely_less(a: Figure, b: Figure) -> bool:
    """True where a lies below b whatever rounding and hedges hide. Rounding to one place never turns an order round."""
    exact = a.qualifier is b.qualifier is Qualifier.EXACT and a.grain == b.grain
    return printed(a) < printed(b) if exact else allowed(a).high < allowed(b).low


def number(value: float, digits: int = 3) -> str:
    """A worked-out number as a person would write it down: 20.5, 1,205, 0.34; with as many digits as asked for."""
    if not math.isfinite(value):
        return "any number"
    size = abs(value)
    exponent = math.floor(math.log10(size)) if size else 0
    places = 0 if value == round(value) else max(digits - 1 - exponent, 0)
    text = f"{value:,.{places}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text.replace("-", "−")


def shown(range_: Range, unit: str = "%") -> str:
    """A range in words: "12.6% to 14%", "20% or more"."""
    low, high = number(range_.low), number(range_.high)
    if low == high:
        return f"{low}{unit}"
    if range_.high == math.inf:
        return f"{low}{unit} or more"
    return f"up to {high}{unit}" if range_.low == -math.inf else f"{low}{unit} to {high}{unit}"


def plain_number(figure: Figure) -> str:
    """A figure's number as it is written in a sum: 76,129, 8.5, 16.77 billion."""
    return written(printed(figure))


def written(value: float) -> str:
    """A number with thousands commas, from a million on with a scale word, and with all its digits."""
    for scale, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= scale:
            return f"{value / scale:,.7g} {word}".replace("-", "−")
    return f"{value:,.10g}".replace("-", "−")
