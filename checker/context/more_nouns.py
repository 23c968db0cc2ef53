"""More nouns: "new", "another" and "more" beside a figure that say nothing of how many there are, but of the noun."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context
from checker.model import Figure, Kind
from checker.patterns import pattern_of

__all__ = ["more_of_a_quality", "of_the_noun"]


def of_the_noun(context: Context, figure: Figure, word: str) -> bool:
    """ "A new 17-inch screen", "another five-year term", "a new $79 version": the word is said of the noun; and another 33 percent
    of something are a further part of it.
    """
    if figure.kind in (Kind.MEASURE, Kind.DURATION):
        return word == "new" or "-" in figure.text
    if figure.kind is Kind.PERCENT:
        return word == "another" and figure.direction is None
    at = figure.span.start
    return word == "new" and figure.kind is Kind.MONEY and context.text[max(at - 6, 0) : at].lower() == "a new "


def more_of_a_quality(context: Context, figure: Figure, at: int) -> bool:
    """ "The two more experienced brewers": how established they are. `at` is where "more" stands."""
    known = context.text[max(figure.span.start - 4, 0) : figure.span.start].lower() == "the "
    return known and _more_so().match(context.text, at) is not None


@cache
def _more_so() -> regex.Pattern[str]:
    return pattern_of(r"(?:more|less)\s\p{L}{4,}(?:ed|ive|ous|ful|ible|able|ent|ant|al|ic|some)\s\p{L}", regex.VERSION1)
