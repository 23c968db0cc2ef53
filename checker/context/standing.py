"""Standing: whether the text asserts a figure, denies it, or only supposes it. What is not asserted is never evidence of a
conflict.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.governing import definite, former, governing, verb_of
from checker.context.reading import Context
from checker.cues import PATTERN_SECONDS, Cues, Hit, pattern, words
from checker.model import Because, Kind, Modality, Span, Standing

__all__ = ["standing"]

_DENYING = Cues(
    (
        *words("""
            denied, denies, denying, rejected claims, rejected reports, rejects claims, dismissed claims, dismissed reports,
            refuted, failed to, fails to, failing to, fell short of, falls short of, falling short of, short of, false claim*,
            falsely, never, neither, far from, contrary to, untrue
        """),
        pattern(
            r"\b(?:did|does|do|was|were|is|are|has|have|had|will|would|could|should|can)(?:\snot|n[’']t)\b"
            r"(?!\s(?:only|just|more|less|fewer))"
        ),
        pattern(r"\bcannot\b|\bwon[’']t\b|\bcan[’']t\b"),
    )
)
"""Words before a figure that take it back."""

_SUPPOSING = Cues(
    (
        *words("if, unless, whether, suppose, supposing, assuming, in case, as if, were it to, might have, could have"),
        pattern(r"(?:(?<=^)|(?<=[.;,]\s))(?:Without|Even\swith|even\swith|without\ssuch)\b"),
    )
)
"""Words that leave a figure unasserted."""

_WOULD = r"\bwould\b(?!-)(?!\s(?:not|later|go\son)\b)"
_CONDITIONAL = Cues((pattern(_WOULD),))
"""What is only thought of; "would later die" tells what came. It leaves a figure alone that is known without it."""


@cache
def _other_statement() -> regex.Pattern[str]:
    """What ends the reach of a denial before the figure: another clause, a quotation, "but", a second verb with its own tense."""
    return regex.compile(
        r"[;:“”\"]|,\s(?:but|and|while|though|although)\b|\sbut\s|\sbecause\s|\ssince\s|\safter\s|\s(?:how|when|where|why|which)\s"
        r"|\sand\s(?:had|has|was|were)\s",
        regex.VERSION1,
    )


_RULES = frozenset({Modality.TARGET, Modality.PLEDGE, Modality.FLOOR, Modality.CEILING})
"""Kinds of figure that nobody denies by missing them: "do not meet the target of 2%"."""


def standing(context: Context, modality: Modality) -> tuple[Standing, Because | None]:
    """How the text stands to the figure, and the words that say so; None where nothing does and it is asserted."""
    if modality in _RULES:
        return Standing.ASSERTED, None
    denial = _reaching(context, _DENYING.last(context.text, context.left))
    if denial:
        return Standing.DENIED, Because(
            "standing", Standing.DENIED.value, f"“{denial.text}” takes it back", denial.span, denial.text
        )
    supposed = _reaching(context, _SUPPOSING.last(context.text, _wider_left(context))) or _conditional(context)
    if supposed:
        return Standing.HYPOTHETICAL, Because(
            "standing", Standing.HYPOTHETICAL.value, f"“{supposed.text}”: it is only supposed", supposed.span, supposed.text
        )
    return Standing.ASSERTED, None


def _conditional(context: Context) -> Hit | None:
    """The conditional that the figure is object of ("would fall to 3%"), subject of ("300 jobs would be lost"), or sets the
    condition of ("with 3% growth, the debt would fall").
    """
    if context.figure.kind is Kind.AGE or definite(context) or former(context):
        return None
    led = _reaching(context, _CONDITIONAL.last(context.text, _wider_left(context)))
    if led is not None:
        return led
    own = verb_of(context, _would())
    if own is not None:
        return Hit(Span(*own.span("verb")), own["verb"])
    if context.figure.kind is not Kind.PERCENT:
        return None  # "with 5,000 troops in the country" tells what is there
    condition = _condition().fullmatch(context.text, context.sentence.start, context.figure.span.start, timeout=PATTERN_SECONDS)
    if condition is None:
        return None
    outcome = _outcome().search(context.text, context.phrase.end, context.sentence.end, timeout=PATTERN_SECONDS)
    return Hit(Span(*outcome.span()), outcome.group()) if outcome else None


@cache
def _would() -> regex.Pattern[str]:
    return regex.compile(rf"\s(?P<verb>{_WOULD})", regex.VERSION1)


@cache
def _condition() -> regex.Pattern[str]:
    """What opens a condition without "if", right before the figure: "with unemployment at 4%" tells what is."""
    return regex.compile(r"[“\"]?(?:Even\s)?(?:With|Given|At)\s(?:just\s|only\s)?(?:an?\s)?(?:annual\s|real\s)?", regex.VERSION1)


@cache
def _outcome() -> regex.Pattern[str]:
    """What comes of a condition: a conditional, a possibility, or what the years to come hold, told in the present."""
    return regex.compile(
        r"\b(?:would|could|might)\b(?!-)"
        r"|\b(?:over|in|within|during)\sthe\s(?:next|coming)\s(?:[\w-]+\s){1,2}\b(?=(?:[^.;]{0,80}?\s)?\p{Ll}{2,}s\s(?:to|by|at)\s)",
        regex.VERSION1,
    )


def _wider_left(context: Context) -> Span:
    """The sentence up to the figure: "if", unlike "not", opens a clause of its own."""
    return (
        Span(context.sentence.start, context.figure.span.start)
        if context.clause.start == context.sentence.start
        else governing(context)
    )


def _reaching(context: Context, hit: Hit | None) -> Hit | None:
    if hit is None or _other_statement().search(context.text, hit.span.end, context.figure.span.start):
        return None
    return hit
