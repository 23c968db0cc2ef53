"""Find the time expressions of a text: one pass for calendar words and digits, then the grammar on the words around each.

Linear: a window is at most `_REACH` characters to either side of a trigger and no window reaches back into the one before it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cache, lru_cache

import ahocorasick_rs
import regex

from checker.model import Interval, Span, TimeExpression
from checker.scan.moments import Moment
from checker.scan.tense import tense
from checker.scan.time_context import is_time
from checker.scan.time_grammar import Parsed, parse
from checker.scan.time_words import TRIGGERS, lexer, vocabulary
from checker.scan.timex import Period

__all__ = ["find_times"]

_REACH = 90
"""Characters to look at on either side of a trigger: longer than the longest expression of news
("between 7:30 and 9 p.m. on Wednesday, 17 September 2025")."""


def find_times(text: str, anchor: Interval | None) -> tuple[TimeExpression, ...]:
    """Every date, period, time of day, duration and set in `text`, sorted and apart.

    `anchor` is the publication interval. Where it is wider than a day, the interval of an expression is the hull of what it means
    on each day of the anchor, and `timex` is None unless it is the same on all; where it is None (or bounds nothing), what hangs
    on it has neither.
    """
    found: list[TimeExpression] = []
    for start, end in _windows(text):
        for parsed in _parsed(text, start, end):
            begin, finish = start + parsed.start, start + parsed.end
            toward = tense(text, begin, finish) if parsed.moment.tensed else 0
            found.append(_expression(Span(begin, finish), parsed.moment, anchor, toward))
    return tuple(found)


def _parsed(text: str, start: int, end: int) -> Iterator[Parsed]:
    """The expressions of a window that their context confirms. A number that turns out to count a noun is given back."""
    for parsed in parse(text[start:end]):
        if is_time(text, start, parsed):
            yield parsed
        elif parsed.trailing_number is not None and not parsed.bare_year:
            yield from (p for p in parse(text[start : start + parsed.trailing_number]) if p.start >= parsed.start)


# --- windows


@cache
def _automaton() -> ahocorasick_rs.AhoCorasick:
    words = {form for word in TRIGGERS for form in (word, word[:1].upper() + word[1:], word.title(), word.upper())}
    return ahocorasick_rs.AhoCorasick(sorted(words), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)


@cache
def _digit_triggers() -> regex.Pattern[str]:
    """Digits that may be a year, a date in figures or a time of day."""
    return regex.compile(
        r"[0-9](?:"
        r"(?<![0-9][0-9])(?<![0-9][.,])(?:(?<=[12])[0-9]{3}(?![0-9]|[.,][0-9])|[0-9]?+(?:[/.-][0-9]{1,2}(?:[/.-][0-9]{2,4})?+|[:][0-9]{2}))"
        r"|(?:\s?[ap](?:\b|\s?\.?\s?m\b)|(?:h|hrs?|mins?|secs?|y|yrs?|ish|s|st|nd|rd|th)\b|[qQhH]\b|-)"
        r"|(?<=[12])[0-9]{7}(?![0-9])"
        r")",
        regex.IGNORECASE,
    )


def _triggers(text: str) -> Iterator[tuple[int, int]]:
    """Places of calendar words and of digits that look like dates, in order."""
    words = []
    for _, start, end in _automaton().find_matches_as_indexes(text):
        if (start and text[start - 1].isalpha()) or (end < len(text) and text[end].isalpha()):
            continue
        words.append((start, end))
    yield from sorted(words + [m.span() for m in _digit_triggers().finditer(text)])


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of calendar vocabulary around the triggers."""
    done = 0
    for start, end in _triggers(text):
        if start < done:
            continue
        low = _back(text, max(done, start - _REACH), start)
        high = _ahead(text, low, min(len(text), end + _REACH))
        high = max(high, end)
        done = high
        yield low, high


def _fits(text: str, m: regex.Match[str]) -> bool:
    token = m.group()
    return token[0].isdigit() or token in ",-–—‑‐/:.'’%()@½¼¾" or token.lower() in vocabulary() or token[0] in "'’" or "." in token


def _back(text: str, start: int, end: int) -> int:
    """Where the run of vocabulary that ends at `end` begins."""
    if start and start < end and text[start - 1].isalnum():
        while start < end and text[start].isalnum():
            start += 1
    low = start
    last = start
    for m in lexer().finditer(text, start, end):
        if not _fits(text, m) or _broken(text, last, m.start()):
            low = m.end() if not _fits(text, m) else m.start()
        last = m.end()
    if _broken(text, last, end):
        low = end
    while low < end and text[low].isspace():
        low += 1
    return low


def _ahead(text: str, start: int, limit: int) -> int:
    """Where the run of vocabulary that begins at `start` ends."""
    last = start
    for m in lexer().finditer(text, start, limit):
        if m.end() == limit < len(text) and text[limit].isalnum() and text[limit - 1].isalnum():
            break
        if not _fits(text, m) or _broken(text, last, m.start()):
            break
        last = m.end()
    return last


def _broken(text: str, start: int, end: int) -> bool:
    """True where the gap between two tokens ends the run: a blank line or a wide space."""
    return end - start > 1 and (end - start > 4 or text.count("\n", start, end) > 1)  # noqa: PLR2004


# --- values


def _expression(span: Span, moment: Moment, anchor: Interval | None, toward: int) -> TimeExpression:
    amount, unit = moment.count
    timex, interval = _value(moment, anchor, toward)
    return TimeExpression(span, moment.kind, timex, interval, moment.stated, amount, unit)


@lru_cache(maxsize=20_000)
def _value(moment: Moment, anchor: Interval | None, toward: int) -> tuple[str | None, Interval | None]:
    """TIMEX3 value and interval of a moment for every day of the anchor at once."""
    if moment.stated:
        fixed = _read(moment, dt.date(2000, 1, 1), toward)
        return (fixed.timex, _interval(fixed)) if fixed else (None, None)
    if anchor is None or not anchor.known:
        return None, None
    first = _read(moment, anchor.start, toward) if anchor.start else None
    last = _read(moment, anchor.end, toward) if anchor.end else None
    if (anchor.start and first is None) or (anchor.end and last is None):
        return None, None
    start = (
        min(first.start, last.start)
        if first and last and first.start and last.start
        else first.start
        if first and not last
        else None
    )
    end = max(first.end, last.end) if first and last and first.end and last.end else last.end if last and not first else None
    same = first.timex if first and last and first.timex == last.timex else None
    if isinstance_vague(first or last):
        same = (first or last).timex  # type: ignore[union-attr]
    if start and end and start > end:
        return None, None
    interval = Interval(start, end)
    return same, interval if interval.known else None


def isinstance_vague(period: Period | None) -> bool:
    return period is not None and period.timex in ("PRESENT_REF", "PAST_REF", "FUTURE_REF")


def _read(moment: Moment, ref: dt.date, toward: int) -> Period | None:
    try:
        return moment.read(ref, toward)
    except (ValueError, OverflowError):
        return None


def _interval(period: Period) -> Interval | None:
    interval = Interval(period.start, period.end)
    return interval if interval.known else None
