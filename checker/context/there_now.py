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
    start = max(context.sentence.start, figure.span.start - _REACH)
    if figure.kind is Kind.AGE:
        aged = context.search(_was_so_old(), start, figure.span.start)
        return Span(*aged.span()) if aged is not None else None
    current = context.search(_current(), start, figure.span.start) or context.search(_which_has(), start, figure.span.start)
    if current is not None:
        return Span(*current.span("word"))
    if figure.kind is Kind.COUNT:
        befallen = context.search(_killing_of(), start, figure.span.start)
        if befallen is not None:
            return Span(*befallen.span("word"))
        apposed = context.text[figure.span.start - 2 : figure.span.start] == ", " and context.match(
            _of_its(), figure.span.end, context.sentence.end
        )
        if apposed:
            return Span(figure.span.start, apposed.end())
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
def _was_so_old() -> Expression:
    return expression(r"\b(?:since|when|until)\s(?:he|she|they|I)\s(?:was|were)\s$")


@cache
def _which_has() -> Expression:
    """ "Will help Hull, which has some [300] clerks", "in a country of some [80] tongues"."""
    return expression(
        r",\s(?:which|who)\s(?P<word>(?:now\s|still\s|already\s|currently\s)?(?:accounts?\sfor|makes?\sup|represents?|employs?|numbers?|owns?))\s[^,;:]{0,70}$"
        r"|,\s(?:which|who)\s(?P<word>(?:now\s|still\s|already\s|currently\s)?(?:has|have))\s(?:(?:an?|the|its|some|about|around|nearly|only|just|over|more|than|at|least)\s){0,3}$"
        r"|\b(?P<word>in\san?\s(?:\p{Ll}+\s)?(?:country|nation|state|city|town|village|region|world|party|team|body|company|firm|school|district|club)\sof)\s(?:(?:some|about|around|nearly|only|just|over|more|than)\s){0,2}$"
    )


@cache
def _killing_of() -> Expression:
    """ "Will respond to Norway's expulsion of [75] clerks": it has happened."""
    return expression(
        r"(?:[’']s?|\b(?:the|its|their|his|her))\s(?P<word>(?:expulsion|killing|murder|massacre|kidnapping|abduction|shooting|deaths?|arrests?)\sof)\s(?:(?:some|about|around|nearly|over|more|than|at|least)\s){0,2}$"
    )


@cache
def _of_its() -> Expression:
    """ "Is expected to include Chad and Mali, [two] of its best customers": who they are."""
    return expression(r"\sof\s(?:its|their|his|her|\p{Lu}\p{L}*[’']s)\s")


@cache
def _change_from() -> Expression:
    """A verb of change and its object, and "from" right before the sum."""
    return expression(
        r"\b(?:reduc(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|shrink(?:s|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?"
        r"|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|bring(?:s|ing)?\s(?:down|up))\s(?:[\p{L}’'-]+\s){1,6}(?P<word>from)\s(?:(?:about|around|some|roughly|nearly|almost|just)\s)?$"
    )
