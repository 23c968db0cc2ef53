"""Standing: whether the text asserts a figure, denies it, or only supposes it. What is not asserted is never evidence of a
conflict.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context
from checker.cues import Cues, Hit, pattern, words
from checker.model import Because, Modality, Span, Standing

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
        *words("if, unless, whether, suppose, supposing, assuming, in case, as if, were it to, might have, could have, would"),
        pattern(r"(?:(?<=^)|(?<=[.;,]\s))(?:Without|Even\swith|even\swith|without\ssuch)\b"),
    )
)
"""Words that leave a figure unasserted."""


@cache
def _other_statement() -> regex.Pattern[str]:
    """What ends the reach of a denial before the figure: another clause, a quotation, "but"."""
    return regex.compile(
        r"[;:“”\"]|,\s(?:but|and|while|though|although)\b|\sbut\s|\sbecause\s|\ssince\s|\safter\s|\s(?:how|when|where|why|which)\s",
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
    supposed = _reaching(context, _SUPPOSING.last(context.text, _wider_left(context)))
    if supposed:
        return Standing.HYPOTHETICAL, Because(
            "standing", Standing.HYPOTHETICAL.value, f"“{supposed.text}”: it is only supposed", supposed.span, supposed.text
        )
    return Standing.ASSERTED, None


def _wider_left(context: Context) -> Span:
    """The sentence up to the figure: "if", unlike "not", opens a clause of its own."""
    return (
        Span(context.sentence.start, context.figure.span.start) if context.clause.start == context.sentence.start else context.left
    )


def _reaching(context: Context, hit: Hit | None) -> Hit | None:
    if hit is None or _other_statement().search(context.text, hit.span.end, context.figure.span.start):
        return None
    return hit
