"""Grown to: what a bare number counts to which something has grown: "a 28% increase in applications, reaching 13,700"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.expressions import Expression, expression
from checker.model import Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.reading import Context

__all__ = ["NO_THING", "grown_to"]


def grown_to(context: Context) -> Span | None:
    """The noun of what has grown; None where nothing is said to, or only time, money or a place stands in front."""
    if context.lacks(_reaching()):
        return None
    at = context.figure.span.start
    led = _reaching().pattern.search(context.text, max(context.sentence.start, at - len(", which have already reached ")), at)
    if led is None:
        return None
    direct = led["which"] is not None
    for noun in reversed(list(_plural().finditer(context.text, context.sentence.start, led.start()))):
        if direct and noun.end("noun") != led.start():
            return None
        if noun["noun"] in NO_THING:
            continue
        if noun["in"] is not None and noun["grown"] is None:
            continue  # where it has grown
        return Span(*noun.span("noun"))
    return None


NO_THING = frozenset(
    "numbers figures levels years months weeks days times hours percent points rates totals terms series dollars euros pounds "
    "millions thousands hundreds others".split()
)
"""Plurals of what grows by itself, or not at all: they are looked past."""


@cache
def _reaching() -> Expression:
    return expression(
        r"(?:,\s(?:thus\s|thereby\s)?(?:reaching|hitting|to\sreach)|(?P<which>,?\swhich\s(?:(?:has|have|had|already)\s){0,2}reached|\sreaching))"
        r"\s(?:a\s(?:total|record)\s(?:of\s)?)?$"
    )


@cache
def _plural() -> regex.Pattern[str]:
    """A plural, and whether it is what grew or where: "an increase in applications", "in shops"."""
    return pattern_of(
        r"(?:(?P<grown>\b(?:increases?|rise|growth|jump|surge|drop|decline|fall|gain)\s)?(?P<in>\b(?:in|at|from|across|on)\s(?:the\s)?))?"
        r"(?:(?<=\b(?:in|at|from|across|on|the)\s)[\p{Ll}-]+\s)??\b(?P<noun>\p{L}\p{Ll}{2,}(?<!s)s)\b",
        regex.VERSION1,
    )
