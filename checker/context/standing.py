"""Standing: whether the text asserts a figure, denies it, or only supposes it. What is not asserted is never evidence of a
conflict.
"""

from __future__ import annotations

from checker.context.reading import Context
from checker.context.would import announced, conditional, reaching, wider_left
from checker.cues import Cues, pattern, words
from checker.model import Because, Modality, Standing

__all__ = ["standing"]

_DENYING = Cues(
    (
        *words("""
            denied, denies, denying, rejected claims, rejected reports, rejects claims, dismissed claims, dismissed reports,
            refuted, failed to, fails to, failing to, fell short of, falls short of, falling short of, short of, false claim*,
            falsely, never, neither, far from, contrary to, untrue
        """),
        pattern(
            r"\b(?:did|does|do|was|were|is|are|has|have|had|will|would|could|should|can)(?:\snot|n’t|n't)\b"
            r"(?!\s(?:only|just|more|less|fewer))"
        ),
        pattern(r"\bcannot\b|\bwon’t\b|\bwon't\b|\bcan’t\b|\bcan't\b"),
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

_RULES = frozenset({Modality.TARGET, Modality.PLEDGE, Modality.FLOOR, Modality.CEILING})
"""Kinds of figure that nobody denies by missing them: "do not meet the target of 2%"."""


def standing(context: Context, modality: Modality) -> tuple[Standing, Because | None]:
    """How the text stands to the figure, and the words that say so; None where nothing does and it is asserted."""
    if modality in _RULES:
        return Standing.ASSERTED, None
    denial = reaching(context, context.last(_DENYING, context.left))
    if denial:
        return Standing.DENIED, Because(
            "standing", Standing.DENIED.value, f"“{denial.text}” takes it back", denial.span, denial.text
        )
    supposed = reaching(context, context.last(_SUPPOSING, wider_left(context)))
    if supposed is None and not announced(context):
        supposed = conditional(context)
    if supposed:
        return Standing.HYPOTHETICAL, Because(
            "standing", Standing.HYPOTHETICAL.value, f"“{supposed.text}”: it is only supposed", supposed.span, supposed.text
        )
    return Standing.ASSERTED, None
