"""Ordered: whether an order of weapons is told as an act that is done, and whether it is all of those that were ordered so far."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.cues import Hit
from checker.model import Aspect, Modality, Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["act_of_buying", "ordered_so_far"]

_WORDS = (
    r"(?:(?:also|its|their|the|first|second|third|another|some|about|around|new|over|more|than|an?|further|additional|last|final|initial|fresh|whole)\s){0,4}"
    r"(?:(?:batch|lot|tranche|series|fleet|total|set)\sof\s(?:(?:another|some|about|around|over|more\sthan)\s)?)?$"
)
"""What may stand between the verb and the number that it takes: "buying a second batch of"."""

_ACT = rf"(?<!\bto\s)(?<!\bwill\s)\b(?:ordered|bought|purchased|acquired|contracted|ordering|buying|purchasing|acquiring)\s{_WORDS}"
"""The act of buying, told as done, whose object is counted."""

_NOUN = (
    r"\b(?:made|concluded|completed|finali[sz]ed)\s(?:(?:an?|its|the|his)\s)?(?:(?:(?!for\b|on\b|to\b)[^\s.;:,]+\s){1,5}?)?(?:purchase|acquisition)\sof\s"
    rf"{_WORDS}"
)
"""The same in a noun: "concluded a $9 billion purchase of"."""

_LISTED = (
    r"(?<!\bto\s)(?<!\bwill\s)\b(?:bought|purchased|acquired|contracted)\s[^.;:]{0,30}?\d(?:[^.;]|\.(?=\d)){1,90}?(?:,|:|\sand|,?\sas\swell\sas|,?\salong\swith|,?\splus)\s"
    r"(?:(?:another|some|about|around)\s)?$"
)
"""What goes on with those who were bought before it in the sentence: "bought 90 tanks, as well as"."""

_SO_FAR = (
    r"\b(?:has|have)\s(?:(?:already|so\sfar|now|also|since|by\snow|to\sdate)\s){0,2}"
    r"(?:ordered|contracted(?:\sfor)?|bought|purchased|acquired|procured)\b"
)
_IT_HAS = r"\G(?:\s[\p{L}\d-]+){0,4}?\s(?:(?:that|which)\s)?(?:it|they|we|(?:the\s)?[\p{L}.]+)\s(?:has|have)\s"
"""The same behind the number: "the 90 tanks it has ordered"."""

_CONTRACTED = r"\b(?:has|have)\sbeen\s(?:contracted|ordered|bought|purchased|signed\sfor)\b"
"""What has been ordered so far."""


def act_of_buying(draft: Draft) -> Hit | None:
    """The words by which the figure's things were bought, told as done."""
    return draft.match(_ACT, where="left") or draft.match(_NOUN, where="left") or _listed(draft)


def _listed(draft: Draft) -> Hit | None:
    context = draft.context
    start = max(context.sentence.start, context.figure.span.start - _REACH)
    found = _in_a_list().search(context.text, start, context.figure.span.start)
    return Hit(Span(*found.span()), found.group()) if found else None


_REACH = 120
"""Characters before a figure in which the verb may stand that took the one listed before it."""


@cache
def _in_a_list() -> regex.Pattern[str]:
    return pattern_of(_LISTED, regex.VERSION1)


def ordered_so_far(draft: Draft) -> Draft | None:
    """The draft as all that somebody has ordered; None where the text does not tell it in the perfect, or gives one day."""
    has_ordered = draft.match(_SO_FAR, where="clause")
    if has_ordered is not None and (
        has_ordered.span.start < draft.context.figure.span.start or draft.match(_IT_HAS, where="right") is not None
    ):
        draft = draft.put("aspect", Aspect.CUMULATIVE, f"“{has_ordered.text}”: all of those", has_ordered.span)
        draft = draft.put("place", None, f"“{has_ordered.text}”: they are nowhere yet", has_ordered.span)
        return draft.put("modality", Modality.ACTUAL, f"“{has_ordered.text}”", has_ordered.span)
    contracted = draft.match(_CONTRACTED) if draft.find("so far", "to date", "until now") else None
    if contracted is not None:
        return draft.put("aspect", Aspect.CUMULATIVE, f"“{contracted.text}” so far", contracted.span)
    return None
