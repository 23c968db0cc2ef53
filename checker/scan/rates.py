"""What an amount is per: a share, an hour, /kg, per square foot, per annum."""

from __future__ import annotations

from checker.model import Kind
from checker.scan.amounts import Amount
from checker.scan.lexicon import FUNCTION_WORDS
from checker.scan.money import money_table
from checker.scan.tokens import Tokens
from checker.scan.units import unit_after

__all__ = ["per", "per_thing", "rate"]

_OPENERS = frozenset(["per", "a", "an", "each", "every", "/", "-"])
_CLOSED = frozenset(
    "day week month year hour minute second night share barrel ounce pound ton tonne gallon liter litre kilogram kilo head "
    "person piece unit pop ticket game season quarter foot acre square sq household student vote mile kilometer kilometre "
    "bushel bottle annum decade time dozen".split()
)
"""What may follow "a", "an", "each", "every": any noun may follow "per"."""
_SHORT = {
    "annum": "year",
    "capita": "person",
    "s": "second",
    "sec": "second",
    "min": "minute",
    "h": "hour",
    "hr": "hour",
    "yr": "year",
}
_NO_RATE = frozenset("ago earlier before later after old on prior from hence".split())
"""Behind "a year" they make a point in time of it; "a barrel on Thursday" is still a price per barrel."""
_PERIODS = frozenset("second minute hour day night week month quarter season year decade".split())


def per(t: Tokens, a: Amount) -> None:
    """Adds the denominator to the unit: "$98 a share" is USD / share. "A year earlier" is none."""
    name, last = rate(t, a.last)
    if name is None or (a.kind is Kind.DURATION and name == a.unit and t.lows[a.last] != "per"):
        return
    a.unit = f"{a.unit} / {name}"
    a.unit_text = f"{a.unit_text or ''} {t.text[t.starts[a.last] : t.ends[last - 1]].lstrip('- ')}".strip()
    a.last = last
    a.timex = None


def per_thing(t: Tokens, a: Amount, last: int) -> None:
    """Times a minute, burglaries per week: the rate follows the noun that ends before token `last`, outside the span."""
    if t.lows[last] in ("per", "a", "an", "each", "every"):
        end, a.last = a.last, last
        per(t, a)
        a.last = end


def rate(t: Tokens, at: int) -> tuple[str | None, int]:
    """The denominator at token `at` ("per share", "a barrel", "/kg", "-a-year") and the token after it, or (None, at)."""
    opener = t.lows[at]
    if opener not in _OPENERS:
        return None, at
    if opener == "-":
        at += 1
        opener = t.lows[at]
        if opener not in ("a", "an", "per"):
            return None, at
    at += 1 + (t.lows[at + 1] == "-")
    name, last = _denominator(t, at, closed=opener not in ("per", "/"))
    pointed = opener in ("a", "an") and name in _PERIODS and t.lows[last] in _NO_RATE
    return (None, at) if pointed else (name, last)


def _denominator(t: Tokens, at: int, *, closed: bool) -> tuple[str | None, int]:
    low = t.lows[at]
    if not low[:1].isalpha() or (closed and low not in _CLOSED):
        return None, at
    if low in _SHORT:
        return _SHORT[low], at + 1
    unit = unit_after(t, at)
    if unit and unit.kind in (Kind.MEASURE, Kind.DURATION):
        return unit.name, unit.last
    if low in FUNCTION_WORDS or low in money_table().minor or low in ("cent", "cents"):
        return None, at
    if not closed and low.endswith("ed") and len(low) > len("need") and t.lows[at + 1] in _TRAINED:
        return t.lows[at + 1], at + 2  # "per trained employee"
    return low, at + 1


_TRAINED = frozenset("employee worker person student soldier officer patient child pupil household family teacher member".split())
"""People behind a participle that says which of them are meant."""
