"""Budget words: how a text says that it tells of a budget to come, goes on about it, or holds it against another."""

from __future__ import annotations

from functools import cache

import regex

from checker.expressions import Expression, expression
from checker.patterns import pattern_of

__all__ = [
    "against",
    "compared",
    "goes_on",
    "held_against",
    "of_the_news",
    "part_of_it",
    "past",
    "stretch",
    "the_proposed",
    "then",
    "to_come",
]

_BUDGET = r"(?:budgets?|(?:defen[cs]e|military|government|state|public)\s(?:spending|expenditure|outlays?))"


@cache
def to_come() -> Expression:
    """A budget that is not carried out yet: "a draft budget", "next year's budget", "approved the 2026 budget"."""
    return expression(
        rf"\b(?:draft|proposed|planned|upcoming|next\syear[’']s|coming\syear[’']s)\s(?:[\p{{L}}\d-]+\s){{0,3}}?{_BUDGET}\b"
        rf"|\bbudget\s(?:bill|act|law|proposal|draft)\b"
        rf"|\b(?:approv|adopt|unveil|present|pass|sign|tabl|back|propos|submit|endors|agree)\p{{Ll}}*\s(?:on\s)?(?:the|an?|its|his|her|their|next\syear[’']s)\s"
        rf"(?:[\p{{L}}\d’'/-]+\s){{0,4}}?budget\b(?!\s(?:cuts?|deal|deficit|crisis|resolution|committee))"
        rf"|\b(?:increas|rais|boost|lift|expand|cut|hik)\p{{Ll}}*\s(?:the|its|their)\s(?:[\p{{L}}\d’'/-]+\s){{0,3}}?budget\s(?=(?:for|in)\s(?:\d{{4}}|fiscal|next))"
        r"|\b(?:propos|approv|announc)\p{Ll}*\s(?:an?|the)\s(?:[\p{L}\d.]+\s){0,3}?(?:allocation|outlay)s?\b"
        rf"|\b{_BUDGET}\s(?:for|in)\s(?:the\s)?(?:next|coming|upcoming)\s(?:(?:fiscal|financial|business)\s)?year\b",
        regex.IGNORECASE,
    )


@cache
def goes_on() -> Expression:
    """Words by which a text goes on about the budget."""
    return expression(
        r"\b(?:[Bb]udget\p{Ll}*|[Ss]pending|[Ee]xpenditures?|[Oo]utlays?|[Oo]f\s(?:the|this|that)\s(?:total|whole|amount|money)|Of\sthis\b|allocat\p{Ll}+|appropriat\p{Ll}+|earmarked"
        r"|set\saside|[Dd]eficit|[Pp]ersonnel\scosts|[Tt]he\s(?:proposal|draft|figure|bill|package)|[Oo]f\sthat|increase|rise|hike|amount|sum|allotment|estimates?|GDP"
        r"|[Gg]ross\s[Dd]omestic|[Ii]n\stotal|next\syear)\b"
    )


@cache
def part_of_it() -> Expression:
    """The same for a figure that only its noun measures: it is said to be a part of the budget."""
    return expression(
        r"\b(?:[Oo]f\s(?:this|that|which)|(?:[Oo]f|thirds?\sof|half\sof|quarter\sof)\s(?:the|this|that)\s(?:total|whole|amount|money|state\sbudget)|budget\s(?:[\p{L}$\d.,-]+\s){0,8}?(?:which\s)?includ(?:es|ing)|(?:allocated|allotted|earmarked|set\saside)"
        r"|[Aa]llocations?|[Aa]ppropriations?|[Oo]utlays?|[Ee]stimates?|(?:increase|rise|hike|boost|jump|higher|more)|[Tt]his\s(?:is|represents|equals)|[Ii]n\stotal|GDP"
        r"|from\sthe\s(?:state|national|federal)\sbudget|[Tt]he\s(?:proposal|draft|bill)(?:,[^,.;]{3,60},)?\s(?:foresees|includes|represents|envisages|marks|is|provides))\b"
    )


@cache
def the_proposed() -> regex.Pattern[str]:
    """What stands behind "proposed" or "proposal" where that is the budget itself, and not this sum of it."""
    return pattern_of(rf"(?<=\b[Pp]roposal)\b|\s(?:[\p{{Ll}}-]+\s){{0,2}}{_BUDGET}\b", regex.VERSION1)


@cache
def past() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:spent|pledged|promised|vowed|demand\p{Ll}+|urged|last\s(?:year|month|fiscal)|previous|[Cc]urrent|this\syear[’']?s?|since|had|has\s(?:been|grown|risen|increased|spent|cost)"
        r"|have\s(?:been|grown|risen|increased|spent)|signed|bought|paid|lost|grew|averaged|targets?|goal|guideline|NATO|aid\sto|loans?|deals?|record\sof|already)\b",
        regex.VERSION1,
    )


@cache
def held_against() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:from|against|than|compared\s(?:with|to)|exceed\p{Ll}*|(?:up|down)\son)\s(?:(?:the|an?|its|about|around|some|nearly|record|initial|previous)\s){0,3}$",
        regex.VERSION1,
    )


@cache
def then() -> regex.Pattern[str]:
    """ "40 billion allocated for the current year", "30 billion spent last year", "50 billion over ten years"."""
    return pattern_of(
        r"\s(?:over|within|through|by|until)\s(?:(?:the|a)\s)?(?:next\s|coming\s)?(?:\p{L}+\s|\d+\s)?(?:years|decade|20\d\d)\b"
        r"|(?:\s(?:of\sGDP|allocated|budgeted|set\saside|earmarked|approved|spent|paid)){0,2}\s(?:in|for|under)?\s?(?:the\s)?(?:current|last|this|previous)\s(?:\p{Ll}+\s)?(?:year|budget)",
        regex.VERSION1,
    )


@cache
def compared() -> regex.Pattern[str]:
    """What leads to the time of another figure: "a jump over the budget for 2023", "20% higher than this year"."""
    return pattern_of(r"\b(?:over|than|from|against|compared|versus|on)\s(?:[^\s.,;:\d]++\s){0,4}$", regex.VERSION1)


@cache
def against() -> regex.Pattern[str]:
    """What a figure before the year of another is held against it by: "up from the 30 billion of this year"."""
    return pattern_of(r"\b(?:(?:up|down)\s(?:from|on)|than|against|compared)\s[^.;]*$", regex.VERSION1)


@cache
def of_the_news() -> regex.Pattern[str]:
    """The day on which the budget was adopted."""
    return pattern_of(
        r"(?:on\s|late\s|early\s)*(?:\p{Lu}\p{Ll}+day|today|yesterday|this\sweek|earlier\sthis\s\p{Ll}+)\b",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def stretch() -> regex.Pattern[str]:
    """ "Over the next two years" is the year of no budget."""
    return pattern_of(r"(?:over|within|during|by|until|since)\b", regex.VERSION1 | regex.IGNORECASE)
