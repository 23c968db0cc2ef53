"""Find the time expressions of a text: one pass for calendar words and digits, then the grammar on the words around each.

Linear: a window is at most `_REACH` characters to either side of a trigger and no window reaches back into the one before it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import fields, replace
from functools import cache, lru_cache
from string import capwords

import ahocorasick_rs
import regex

from checker.model import Interval, Span, TimeExpression
from checker.patterns import pattern_of
from checker.scan.calendar_words import MONTHS, WEEKDAYS
from checker.scan.moments import Fixed, Moment, Numeric, Unit, Weekday
from checker.scan.stretches import Away, Range
from checker.scan.tense import tense
from checker.scan.time_context import confirmed
from checker.scan.time_grammar import parse
from checker.scan.time_words import TRIGGERS, lexer, vocabulary
from checker.scan.timex import Period

__all__ = ["find_moments", "find_times"]

_REACH_BACK, _REACH_AHEAD = 90, 300
"""Characters to look at on either side of a trigger. Before it: longer than what can stand before the first calendar word of an
expression. After it: a run of calendar words in prose ends long before; in a table or hostile text it is cut here."""


def find_times(text: str, anchor: Interval | None, *, day_first: bool | None = None) -> tuple[TimeExpression, ...]:
    """Every date, period, time of day, duration and set in `text`, sorted and apart.

    `anchor` is the publication interval. Where it is wider than a day, the interval of an expression is the hull of what it means
    on each day of the anchor, and `timex` is None unless it is the same on all; where it is None (or bounds nothing), what hangs
    on it has neither. `day_first` says how "3/4/2025" is meant; None leaves it to the other dates of the text, and where they do
    not tell, such a date has the interval from the earlier reading to the later and no `timex`.

    `amount` and `unit` are set wherever the words count units, whatever the kind: "three years" (a duration), "two years ago" and
    "the past 12 months" (dates). A length from one amount to another ("three to five years") has the unit only.
    """
    found = []
    for span, moment in find_moments(text, day_first=day_first):
        toward = tense(text, span.start, span.end) if moment.tensed else 0
        if isinstance(moment, Away) and not moment.sure and toward <= 0:
            start = span.start + len("in")  # what is left is "two years", a length
            start += len(text[start : span.end]) - len(text[start : span.end].lstrip())
            found.append(_expression(Span(start, span.end), moment.length, anchor, toward))
        else:
            found.append(_expression(span, moment, anchor, toward))
    return tuple(found)


def find_moments(text: str, *, day_first: bool | None = None) -> list[tuple[Span, Moment]]:
    """The time expressions of `text` and what they mean before publication is known, sorted and apart."""
    found: list[tuple[Span, Moment]] = []
    for start, end in _windows(text):
        found.extend(_confirmed(text, start, text[start:end]))
    unsettled = [
        at
        for at, (span, moment) in enumerate(found)
        if not _ORDER_MARKS.isdisjoint(text[span.start : span.end]) and _open_order(moment)
    ]
    order = day_first if day_first is not None or not unsettled else _order([found[at][1] for at in unsettled])
    if order is not None:
        for at in unsettled:
            found[at] = found[at][0], _settled(found[at][1], day_first=order)
    return found


def _confirmed(text: str, start: int, window: str) -> Iterator[tuple[Span, Moment]]:
    """The expressions of a window that their context confirms. A number that turns out to count a noun is given back."""
    for parsed in parse(window.replace("\n", " ")):
        moment = parsed.moment if parsed.sure else confirmed(text, start, parsed)
        if moment is None and parsed.number is not None and parsed.doubt != "year" and not isinstance(parsed.moment, Range):
            for shorter in parse(window[: parsed.number].replace("\n", " ")):
                moment = confirmed(text, start, shorter) if shorter.start >= parsed.start else None
                if moment is not None:
                    yield Span(start + shorter.start, start + shorter.end), moment
        elif moment is not None:
            yield Span(start + parsed.start, start + parsed.end), moment
        elif parsed.doubt == "level" or (
            parsed.doubt is None and text[start + parsed.start - 1 : start + parsed.start] in _MONEY_SIGNS
        ):
            cut = _digits().search(window, parsed.start)
            rest = start + cut.end() if cut else start + parsed.end
            yield from _confirmed(text, rest, text[rest : start + len(window)])
            return


_MONEY_SIGNS = ("$", "£", "€")

# --- day and month in figures


_ORDER_MARKS = frozenset("/.-–‑‐—")
"""What stands between day and month in figures."""


def _open_order(moment: Moment) -> bool:
    """True when a date in figures, whose order is open, is in the moment."""
    if isinstance(moment, (Numeric, Fixed, Unit, Weekday)):
        return isinstance(moment, Numeric)
    return any(isinstance(inner, Moment) and _open_order(inner) for inner in _inner(moment))


def _inner(moment: Moment) -> list[object]:
    return [getattr(moment, field.name) for field in fields(moment)]


def _order(moments: list[Moment]) -> bool | None:
    """Whether the dates in figures that can be told have the day first. None where there is none, or they disagree."""
    numerics = [n for moment in moments for n in _numerics(moment)]
    days = any(n.first > 12 for n in numerics)
    months = any(n.second > 12 for n in numerics)
    return days if days != months else None


def _numerics(moment: Moment) -> Iterator[Numeric]:
    if isinstance(moment, Numeric):
        yield moment
    for inner in _inner(moment):
        if isinstance(inner, Moment):
            yield from _numerics(inner)


def _settled(moment: Moment, *, day_first: bool) -> Moment:
    """The moment with every date in figures read in this order, where it can be."""
    if isinstance(moment, Numeric):
        first = moment.first > 12 or (day_first and moment.second <= 12)
        return moment.ordered(day_first=first)
    inner = {f.name: getattr(moment, f.name) for f in fields(moment)}
    return replace(moment, **{name: _settled(m, day_first=day_first) for name, m in inner.items() if isinstance(m, Moment)})


# --- windows


@cache
def _automaton() -> ahocorasick_rs.AhoCorasick:
    words = {form for word in TRIGGERS for form in (word, word[:1].upper() + word[1:], capwords(word), word.upper())} | {
        "min",
        "sec",
    }
    return ahocorasick_rs.AhoCorasick(sorted(words), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)


@cache
def _digits() -> regex.Pattern[str]:
    return pattern_of(r"[0-9]+")  # not possessive: `regex` then searches thirty times slower


@cache
def _after_digits() -> regex.Pattern[str]:
    """What makes one to four digits a date or a time of day: what follows them."""
    return pattern_of(
        r"[/:][0-9]|[-–][0-9]{1,2}[-–/][0-9]|\.[0-9]{1,2}(?:\.[0-9]{2}|\s?[ap](?:\b|\.|m)|\s(?:local|gmt|utc|bst|est|edt|cet)\b)|\s?[ap](?:m?\b|\s?\.\s?m)|-[A-Za-z]{3}"
        r"|(?:h|hrs?|mins?|secs?|y|yrs?|ish|s|['’]s|st|nd|rd|th)\b|q[0-9]",
        regex.IGNORECASE,
    )


def _digit_triggers(text: str) -> Iterator[tuple[int, int]]:
    """Runs of digits that may be a year, a date in figures or a time of day."""
    follows = _after_digits()
    for m in _digits().finditer(text):
        start, end = m.span()
        size = end - start
        if size > 4:
            if size == 8 and text[start] in "12":
                yield start, end
            continue
        coded = start > 0 and size <= 2 and text[start - 1] in "YyQqHh"  # FY24, Q3, H1
        year = size == 4 and text[start] in "12"
        if coded or year or (end < len(text) and text[end] in _AFTER and follows.match(text, end)):
            yield start, end


_AFTER = frozenset("/:-–.  apAPhmsyiHMSYI'’nrtqQNRT")


def _triggers(text: str) -> list[tuple[int, int]]:
    """Places of calendar words and of digits that look like dates, in order."""
    places = list(_digit_triggers(text))
    for _, start, end in _automaton().find_matches_as_indexes(text):
        if not ((start and text[start - 1].isalpha()) or (end < len(text) and text[end].isalpha())):
            places.append((start, end))
    places.sort()
    return places


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of calendar vocabulary around the triggers."""
    done = 0
    for start, end in _triggers(text):
        if start >= done:
            low = _back(text, max(done, start - _REACH_BACK), start)
            m = _idle_start().match(text, low, start)
            done = max(end, _ahead(text, start, min(len(text), end + _REACH_AHEAD)))
            yield m.end() if m else low, done


@cache
def _idle_start() -> regex.Pattern[str]:
    """What no expression begins with and none depends on: left out, so that more windows are the same."""
    return pattern_of(r"(?:(?:[^\p{L}\p{N}'’½¼¾]|['’](?![0-9])|(?:and|or|not|than|of(?!\s+[mM]))\b))++", regex.IGNORECASE)


_IDLE_END = frozenset(
    "( , : ' @ / = > the a an in at to and or for by from as than not no that some over under about around is".split()
)
"""The same at the end. "On" may belong to it ("from 2020 on"), and so may "of" and a dash ("decades-long")."""
_PUNCTUATION = frozenset(",-–—‑‐/:.'’()@½¼¾'=>")
_SHORTENED = frozenset({*MONTHS, *WEEKDAYS, "p", "a", "m", "am", "pm", "st", "no"})


@cache
def _tokens() -> frozenset[str]:
    """The vocabulary as it is printed: small, with a capital, in capitals; and the marks."""
    return frozenset(form for word in vocabulary() for form in (word, word.capitalize(), word.upper())) | _PUNCTUATION


def _fits(token: str) -> bool:
    """True for a token that may stand inside a time expression."""
    return token in _tokens() or token[0] in "0123456789'’" or (token[0] in "apAP" and "." in token)


@cache
def _last_chunk() -> regex.Pattern[str]:
    """The last stretch without white space before a place, and the white space after it, read backwards."""
    return pattern_of(r"(?r)(\S{1,40})(\s{0,5})")


def _back(text: str, floor: int, start: int) -> int:
    """Where the run of vocabulary that ends at `start` begins, but not before `floor`. It goes back chunk by chunk: mostly one."""
    low, known = start, _tokens()
    while low > floor and (m := _last_chunk().match(text, floor, low)):
        at, end = m.span(1)
        chunk = m.group(1)
        if _broken(text, end, low, chunk):
            return low
        if chunk not in known:
            if chunk.isalpha():
                return low
            run = _run_at_end(text, at, end)
            if run > at:
                return low if run == end else run
        elif at and text[at - 1].isalnum():  # cut at the floor, or longer than a word
            return low
        low = at
    return low


def _run_at_end(text: str, start: int, end: int) -> int:
    """Where the tokens of vocabulary at the end of a chunk begin: "(mid-" from "mid", "spending/late" from "late"."""
    if start and text[start - 1].isalnum():
        while start < end and text[start].isalnum():
            start += 1
    run = start
    for m in lexer().finditer(text, start, end):
        if not _fits(m.group()):
            run = m.end()
    return run


def _ahead(text: str, start: int, limit: int) -> int:
    """Where the run of vocabulary that begins at `start` ends. A token that the limit may have cut is left out."""
    last = core = start
    before, known = "", _tokens()
    for m in lexer().finditer(text, start, limit):
        token = m.group()
        at, end = m.span()
        if (
            (token not in known and not _fits(token))
            or _broken(text, last, at, before)
            or (end == limit < len(text) and token.isalnum())
        ):
            break
        last, before = end, token
        if token not in _IDLE_END and (not token.startswith(".") or _stem(text, last - 1) in _SHORTENED):
            core = last
    return core


def _broken(text: str, start: int, end: int, before: str) -> bool:
    """True where the gap between two tokens ends the run: a blank line, a wide space, a full stop that is no abbreviation's."""
    if start == end:
        return False
    if end - start > 1 and (end - start > 4 or text.count("\n", start, end) > 1):
        return True
    return before[-1:] == "." and _stem(text, start - 1) not in _SHORTENED


def _stem(text: str, stop: int) -> str:
    """The letters right before a full stop, at most six."""
    at = stop
    while at > max(0, stop - 6) and text[at - 1].isalpha():
        at -= 1
    return text[at:stop].lower()


# --- values


def _expression(span: Span, moment: Moment, anchor: Interval | None, toward: int) -> TimeExpression:
    amount, unit = moment.count
    timex, interval = _value(moment, anchor, toward)
    return TimeExpression(span, moment.kind, timex, interval, moment.stated, None if amount is None else float(amount), unit)


_EARLIEST, _LATEST = dt.date(1000, 1, 1), dt.date(9000, 12, 31)
"""Days to try where a side of the anchor is open: what has one name on both of its days has it on all."""


@lru_cache(maxsize=20_000)
def _value(moment: Moment, anchor: Interval | None, toward: int) -> tuple[str | None, Interval | None]:
    """TIMEX3 value and interval of a moment for every day of the anchor at once."""
    if moment.stated:
        fixed = _read(moment, _EARLIEST, toward)
        return (fixed.timex, _interval(fixed.start, fixed.end)) if fixed else (None, None)
    if anchor is None or not anchor.known:
        return None, None
    first = _read(moment, anchor.start or _EARLIEST, toward)
    last = _read(moment, anchor.end or _LATEST, toward)
    if first is None or last is None:
        return None, None
    # An end that is the same on both days does not hang on the anchor: it is certain on an open side too.
    start = first.start if anchor.start or first.start == last.start else None
    end = last.end if anchor.end or first.end == last.end else None
    if start and last.start and last.start < start:
        start = last.start
    if end and first.end and first.end > end:
        end = first.end
    return first.timex if first.timex == last.timex else None, _interval(start, end)


def _read(moment: Moment, ref: dt.date, toward: int) -> Period | None:
    try:
        return moment.read(ref, toward)
    except (ValueError, OverflowError):
        return None


def _interval(start: dt.date | None, end: dt.date | None) -> Interval | None:
    return Interval(start, end) if (start or end) and not (start and end and start > end) else None
