"""Allotted: how a text says what a state gives its forces for a year, and how it goes on about that sum.

"The allocation for the Defence Ministry stands at 90 billion", "appropriations to military defence are rising", "plans to give the
army another 3 billion": whatever the noun, it is the state's defence budget.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.expressions import Expression, expression
from checker.patterns import pattern_of

__all__ = ["FORCES", "allots", "budget_estimate", "is_of_output", "rises", "the_same_sum", "this_denotes"]

FORCES = (
    r"(?:armed\sforces|[Aa]rmy|[Nn]avy|[Aa]ir\s[Ff]orce|[Mm]ilitary|[Dd]efen[cs]e|[Aa]rmed\s[Ff]orces)"
    r"\b(?!\s(?:aid|assistance|contract|compan|firms?|industr|deal|minister\b|secretary|chief|officials?|pact|agreement|systems?|analyst))"
)
"""Whom a state gives money to defend it."""

_GAP = r"(?:[^.;\n]|\.\d){0,70}?"
_GIVES = (
    r"(?!allocates\b|budgets\b)(?:[Aa]llo(?:cat|t)|[Aa]ppropriat|[Ee]armark|[Oo]utlay|[Ss]et(?:s|ting)?\saside|[Bb]udgeted)\p{Ll}*"
)


@cache
def allots() -> Expression:
    """What is given to the forces, in the words of a budget."""
    return expression(
        rf"\b{_GIVES}\b{_GAP}\b{FORCES}|\b{FORCES}{_GAP}\b{_GIVES}\b|\b{FORCES}\sbudget\b(?!\s(?:agreement|deal|talks|cuts?))",
    )


@cache
def the_same_sum() -> regex.Pattern[str]:
    """Nouns and pronouns by which the next sentences speak of that sum, of what it grew by and of its parts."""
    return pattern_of(
        r"\b(?:[Aa]llocations?|[Aa]llotments?|[Aa]ppropriations?|[Oo]utlays?|[Bb]udget(?:ed|ary)?|[Ee]stimates?|[Ss]pending|[Ee]xpenditures?|earmarked|set\saside|allocated"
        r"|(?:[Tt]h(?:e|is)|an?)\s(?:(?!to\s)\p{Ll}+\s){0,2}?(?:sum|amount|figure|total|increase|rise|hike|boost|jump)"
        r"|(?:^|(?<=[.,!?”]\s|\n))(?:[Tt]h(?:is|at)|[Ii]t|which)\s(?:is|was|would\sbe|will\sbe|represents?|denotes?|marks?|means|equals?|corresponds|amounts|translates|works\sout|comes\sto)"
        r"|[Oo]f\s(?:this|that|which|the\s(?:total|sum|amount))|[Ii]n\s(?:total|all))\b",
        regex.VERSION1,
    )


@cache
def rises() -> regex.Pattern[str]:
    """What stands behind a percentage by which the sum is higher or lower than another: "7% up from the estimate"."""
    return pattern_of(
        r"\s?[-–—,]?\s?(?:(?:up|higher|more|over|above|down|lower|less|below)\s(?:[^\s.,;:\d]++\s){0,6}?(?:estimate|budget|allocation|appropriation|outlay)s?\b"
        r"|(?:higher|lower|more|less)\sthan\s(?:[^\s.,;:\d]++\s){0,4}?(?:year|20\d\d)\b"
        r"|(?:\p{Ll}+\s){0,2}?(?:increase|rise|hike|boost|jump|growth|cut|decrease|reduction)\b)",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def is_of_output() -> regex.Pattern[str]:
    return pattern_of(
        r"\sof\s(?:[\p{L}’'.-]+\s){0,3}?(?:GDP|GNP|GNI|[Gg]ross\s[Dd]omestic|[Gg]ross\s[Nn]ational|national\s(?:income|output)|(?:economic\s)?output|economy)\b",
        regex.VERSION1,
    )


@cache
def budget_estimate() -> regex.Pattern[str]:
    """A sum that a budget set down for its year: "the Budget Estimate in 2017-18, which was"."""
    return pattern_of(r"\b[Bb]udget(?:ed)?\s[Ee]stimates?\b[^.;]{0,60}$", regex.VERSION1)


@cache
def this_denotes() -> regex.Pattern[str]:
    """ "This denotes a rise of": the sentence says how a sum that was told before compares."""
    return pattern_of(
        r"\b(?:[Tt]h(?:is|at)|[Ww]hich|[Ii]t)\s(?:is|was|denotes?|represents?|marks?|means|amounts\sto|translates\s(?:in)?to|works\sout\s(?:as|at|to)|constitutes)\s(?:an?\s)?"
        r"(?:\p{Ll}+\s){0,2}?(?:increase|rise|hike|boost|jump|growth|cut|decrease|reduction|\d)",
        regex.VERSION1,
    )
