"""There now: figures of which the text says that they are there, whatever is planned with them.

"Will cut it to half the current level of 5,100", "up from the present 2.3%", "promised to reduce the debt from $18 million": the
current value is the one that somebody wants to change.
"""

from __future__ import annotations

from functools import cache

from checker.context.reading import Context, once
from checker.expressions import Expression, expression
from checker.model import Kind, Span

__all__ = ["there_now"]

_REACH = 90
"""Characters before a figure within which the words stand."""


@once
def there_now(context: Context) -> Span | None:
    """The words that say so, or None."""
    figure = context.figure
    if figure.kind is Kind.AGE:
        return None
    start = max(context.sentence.start, figure.span.start - _REACH)
    current = context.search(_current(), start, figure.span.start)
    if current is not None:
        return Span(*current.span("word"))
    if figure.kind not in (Kind.MONEY, Kind.PERCENT):
        return None
    changed = context.search(_change_from(), start, figure.span.start)
    return Span(*changed.span("word")) if changed is not None else None


@cache
def _current() -> Expression:
    return expression(
        r"\b(?:the|its|their|his|her|our|today[’']s)\s(?P<word>current|present|existing)\s(?:(?:level|number|total|figure|rate|strength|size|count|share|cap|price|cost|salary)s?\s)?"
        r"(?:(?:of|at|is)\s)?(?:(?:about|around|some|roughly|nearly|almost|more|than|over|just|only|under)\s){0,2}$"
    )


@cache
def _change_from() -> Expression:
    """A verb of change and its object, and "from" right before the sum."""
    return expression(
        r"\b(?:reduc(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|shrink(?:s|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?"
        r"|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|bring(?:s|ing)?\s(?:down|up))\s(?:[\p{L}’'-]+\s){1,6}(?P<word>from)\s(?:(?:about|around|some|roughly|nearly|almost|just)\s)?$"
    )
