"""Lasting: when a length of time is a claim, and when it only says when something happened."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context
from checker.cues import Hit
from checker.model import Qualifier, Span
from checker.patterns import pattern_of

__all__ = ["bounded", "lasts", "limited", "points_in_time", "runs_from"]


def points_in_time(context: Context) -> bool:
    """ "Three years ago", "over the next two days": it says when, not how long."""
    text, figure = context.text, context.figure.span
    if _stays().search(text, max(figure.start - 60, context.sentence.start), figure.start):
        return False  # "has been in hospital for the past three weeks"
    return bool(
        _then().match(text, figure.end)
        or context.figure.text.lower().endswith(("earlier", "later", "ago"))
        or _window().search(text, max(figure.start - 30, context.sentence.start), figure.start)
    )


def runs_from(context: Context) -> bool:
    """ "Two days after the storm": a distance between two events; a claim only where it is a rule."""
    return _from().match(context.text, context.figure.span.end) is not None


def bounded(context: Context) -> bool:
    """ "Up to 7 weeks", "from 2 to 21 days", "about two hours": somebody has measured or set it."""
    return context.figure.qualifier is not Qualifier.EXACT


def limited(context: Context) -> bool:
    """ "Two to 21 days after", "up to an hour before": a rule for every case. "Nearly three years after" only counts back."""
    return context.figure.qualifier in (Qualifier.BETWEEN, Qualifier.AT_MOST, Qualifier.AT_LEAST)


def lasts(context: Context) -> Hit | None:
    """The verb or noun that is followed by how long: "lasted three hours", "shortened the period to 30 days", "on average"."""
    text, figure = context.text, context.figure.span
    start = max(context.left.start, figure.start - 90)
    match = (
        _lasting().search(text, start, figure.start)
        or _stays().search(text, start, figure.start)
        or _average().match(text, figure.end, context.sentence.end)
        or _at_large().match(text, figure.end, context.sentence.end)
    )
    return Hit(Span(*match.span("word")), match["word"]) if match else None


@cache
def _then() -> regex.Pattern[str]:
    return pattern_of(r"\s+(?:ago|earlier|later|old|hence|from\s+now)\b", regex.VERSION1)


@cache
def _window() -> regex.Pattern[str]:
    """ "Within the next two days", "in recent years": a stretch in which something happens."""
    return pattern_of(
        r"\b(?:(?:in|over|within|during|for|of|by|to|from)\s+)?(?:the\s+|its\s+|their\s+)?(?:next|(?<!\b(?:will|would|to|can|could|may|might|must|should|not|n[’']t|also|usually|often)\s+)last|past|coming|previous|first|final|following)\s+$",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _from() -> regex.Pattern[str]:
    return pattern_of(r"\s+(?:before|after|since|into|on|apart)\b", regex.VERSION1)


_OBJECT = r"(?:\s+(?!to\b|by\b|for\b)[\p{L}’'-]+){0,5}?"


@cache
def _lasting() -> regex.Pattern[str]:
    return pattern_of(
        rf"\b(?P<word>last(?:s|ed|ing)?|takes?|took|taking|requir(?:es?|ed|ing)|dragg?(?:s|ed|ing)?)\s+(?:(?:on|out|up|only|just|him|her|them|it|us)\s+){{0,2}}(?:for\s+)?$"
        rf"|\b(?P<word>(?:shorten|extend|lengthen|limit)(?:s|ed|ing)?|reduc(?:es?|ed|ing)|cut(?:s|ting)?|suspend(?:s|ed|ing)?|bann?(?:s|ed|ing)?"
        rf"|dragg?(?:s|ed|ing)?|average[sd]?|averaging|run(?:s|ning)?|ran){_OBJECT}\s+(?:(?:out|on)\s+)?(?:for|to|by)\s+(?:just\s+|only\s+)?$"
        rf"|\b(?P<word>serv(?:es?|ed|ing)|average[sd]?|averaging|(?:period|term|sentence|duration|length|stay|delay|extension)\s+of)\s+(?:just\s+|only\s+)?$",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _stays() -> regex.Pattern[str]:
    """What somebody is, or what goes on, for so long: "was in hospital for", "aired for", "had logged"."""
    return pattern_of(
        r"\b(?P<word>hospitali[sz]ed|detained|jailed|imprisoned|trapped|stranded|missing|unconscious|homeless|jobless|unemployed|hidden|quarantined|isolated"
        r"|(?:in|out\sof)\s(?:hospital|custody|captivity|detention|hiding|quarantine|jail|prison|a\scoma|work|office|power)|on\s(?:strike|the\srun|air)|behind\sbars"
        r"|aired|raged|rages|burn(?:ed|t)|reigned|persisted|went\son)"
        r"\s+(?:(?!for\b)[\p{L}’'-]+\s+){0,2}?for\s+(?:the\s+(?:past|last)\s+)?(?:just\s+|only\s+)?$"
        r"|\b(?P<word>logg(?:ed|ing|s)?|clock(?:ed|ing)?)\s+(?:up\s+)?$",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _at_large() -> regex.Pattern[str]:
    """ "After eight days [on the run]"."""
    return pattern_of(
        r"\s+(?P<word>on\sthe\srun|at\slarge|in\s(?:captivity|custody|hiding|hospital|detention|a\scoma|solitary\sconfinement)|behind\sbars|at\ssea|on\sstrike)\b"
    )


@cache
def _average() -> regex.Pattern[str]:
    return pattern_of(r"\s+(?P<word>on\s+average)\b", regex.VERSION1)
