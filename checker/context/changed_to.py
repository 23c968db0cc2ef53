"""Changed to: what a bare number counts to which, by which or from which something has changed: "to reduce troops in Chad by
500", "confirmed cases rose to 3,021 on Monday".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.change_verbs import CHANGE, MOVE
from checker.context.grown_to import NO_THING
from checker.expressions import Expression, expression
from checker.model import Span
from checker.patterns import pattern_of
from checker.scan.lexicon import FUNCTION_WORDS, VERBS

if TYPE_CHECKING:
    from checker.context.reading import Context

__all__ = ["changed_to"]

_MEASURED = NO_THING | frozenset(
    "shares stocks prices costs yields sales earnings profits revenues losses exports imports emissions ratings wages "
    "tariffs taxes inventories holdings deposits reserves bonds rents speeds scores temperatures futures odds stakes fees "
    "fares salaries premiums limits thresholds ages budgets debts deficits pensions standards supplies proportions "
    "percentages seconds minutes winds waters gains indices indexes degrees volumes returns flows conditions interests "
    "markets funds hopes fears tensions margins averages ends values targets chances expectations estimates forecasts ranks "
    "contracts rations outputs distances heights widths sizes lengths weights dozens".split()
)
"""Plurals of what is measured, not counted: "shares fell to 310" counts no shares."""

_CAPITAL = 100
"""From here on the first word of a sentence is a plural that counts; below, "Lakers fell to 10" may be a score."""


def changed_to(context: Context) -> Span | None:
    """The noun of what is counted, with the noun before it that says which; None where nothing counted is said to change."""
    if context.lacks(_led()):
        return None
    text, at = context.text, context.figure.span.start
    start = max(context.sentence.start, at - 160)
    if _led().pattern.search(text, start, at) is None:
        return None
    for found in (_object().search(text, start, at), _subject().search(text, start, at)):
        if found is not None and (noun := _counted(context, Span(*found.span("noun")))) is not None:
            return noun
    return None


def _counted(context: Context, noun: Span) -> Span | None:
    """The noun with its qualifier; None for what is measured, and for what only stands in a phrase."""
    text = context.text
    word = noun.of(text)
    first = noun.start == context.sentence.start
    if word.lower() in _MEASURED or (word[0].isupper() and not (first and (context.figure.number or 0.0) >= _CAPITAL)):
        return None
    if word.lower() in VERBS or word.lower() in FUNCTION_WORDS:
        return None  # "It wants to raise this to 300"
    before = _word_before().search(text, context.sentence.start, noun.start)
    if before is None or before["word"].lower() in FUNCTION_WORDS or _changes().fullmatch(before["word"]):
        return noun
    opens = before.start("word") == context.sentence.start
    return Span(before.start("word"), noun.end) if opens or before["word"].islower() else noun


_ADVERB = r"(?:\s(?:down|up|back|further|sharply|slightly|steadily|\p{Ll}+ly))?"
_PLURAL = r"(?:\p{L}\p{Ll}{2,}(?<!s)s|[Pp]eople|[Pp]ersonnel|[Ss]taff|[Pp]olice|[Ww]omen|[Mm]en|[Cc]hildren)"
_PHRASE = (
    r"(?:\s(?:in|at|on|of|for|among|across|from|aboard|under|with|to)\s(?:(?!(?:to|by|and|which|that|who)\s)[\p{L}.’'-]+\s?){1,5}?"
    r"(?:and\s\p{Lu}[\p{L}.’'-]*)?)"
)
_SIZE = r"\s(?:to|by|from)\s(?:(?:a\s)?(?:total|record|mere)\s(?:of\s)?)?$"


@cache
def _led() -> Expression:
    return expression(rf"\b(?:{CHANGE}|{MOVE})\b[^.;:]{{0,120}}?{_SIZE}")


@cache
def _changes() -> regex.Pattern[str]:
    return pattern_of(rf"{CHANGE}|{MOVE}", regex.VERSION1)


@cache
def _object() -> regex.Pattern[str]:
    """A verb that changes something, the plural that is its object, and at most where they are."""
    return pattern_of(
        rf"\b{CHANGE}{_ADVERB}\s(?:(?!(?:in|at|on|of|for|to|by|from|and|with)\s)[\p{{L}}.’'-]+\s){{0,4}}?(?P<noun>{_PLURAL})"
        rf"{_PHRASE}{{0,2}}?{_ADVERB}{_SIZE}",
        regex.VERSION1,
    )


@cache
def _subject() -> regex.Pattern[str]:
    """A plural that no preposition leads to, at most where and when they are, and the verb of its change."""
    return pattern_of(
        rf"(?<!\b(?:in|of|at|on|from|for|by|across|among|to|with|between)\s(?:(?:the|its|their|all)\s)?)\b(?P<noun>{_PLURAL})"
        rf"{_PHRASE}{{0,2}}?(?:,[^,]{{1,40}},)?"
        rf"(?:\s(?:has|have|had|will|would|could|may|might|should|is|are|was|were|been|be|being|to|then|also|since|already|soon|now|due)){{0,4}}"
        rf"\s(?:{CHANGE}|{MOVE}){_ADVERB}(?:\s(?:last|this)\s\p{{L}}+|\sin\s\d{{4}})?{_SIZE}",
        regex.VERSION1,
    )


@cache
def _word_before() -> regex.Pattern[str]:
    return pattern_of(r"\b(?P<word>\p{L}[\p{L}’'-]+)\s$", regex.VERSION1)
