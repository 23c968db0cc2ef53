"""Conversions: a value given in two units, "100 km (62 miles)", converted again; and sums in two currencies, by their rate."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

import regex
from msgspec.structs import replace

from checker.checks.arithmetic import allowed, number, plain_number, printed
from checker.checks.finding import finding
from checker.checks.statement import Statement, statements, words
from checker.comparison.value import Range
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind, Qualifier, Severity, Span
from checker.patterns import pattern_of
from checker.scan.units import registry

__all__ = ["check", "check_currencies", "check_letters"]

_OPENS = (
    r"(?:\sof\s\p{L}+|\s?°?\s?(?:C|F|Celsius|Fahrenheit))?,?\s?[(\[]"
    r"(?:or\s|some\s|i\.e\.\s|equal\sto\s|equivalent\sto\s|=\s?)?"
)
_CLOSES = r"(?:\s\p{L}+){0,3}?\s?[)\]]"
_OR = r",\sor\s(?:about\s|around\s|roughly\s|some\s|nearly\s)?"
_OR_ENDS = r",|\s?[.;)]|$|\s(?:high|long|wide|deep|tall|thick|away|north|south|east|west|from|of|in|per|an?\shour)\b"
"""A value said again in another unit: "20 feet, or 6 meters, high"."""

_SCALES = {"c": "degree_Celsius", "celsius": "degree_Celsius", "f": "degree_Fahrenheit", "fahrenheit": "degree_Fahrenheit"}

_ALSO = {
    "ton": ("metric_ton", "long_ton"),
    "metric_ton": ("ton", "long_ton"),
    "gallon": ("imperial_gallon",),
    "pint": ("imperial_pint",),
    "ounce": ("fluid_ounce",),
    "fluid_ounce": ("imperial_fluid_ounce",),
    "mile": ("nautical_mile",),
    "horsepower": ("metric_horsepower",),
    "calorie": ("kilocalorie",),
}
"""Units of one name: a ton may be short, long or metric, a gallon American or imperial; sailors' miles are nautical."""

HEDGED = 0.10
"""How far a hedged value may lie from its conversion, to either side, as a share: as far as "about" carries (comparison.value)."""

SAME_RATE = 0.10
"""How far apart two rates of one article may lie, as a share: they are of about one day."""


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each measure with another in brackets behind it: is it the same length, weight, area or heat?"""
    for statement in statements(reading):
        for i in range(len(statement.values) - 1):
            given, bracketed = _degrees(statement, i) or statement.values[i : i + 2]
            two_units = given.kind is bracketed.kind is Kind.MEASURE and given.unit != bracketed.unit
            if two_units and _in_brackets(statement, i) and not _continued(statement, i):
                yield from _judged(reading, given, bracketed, claims)


def _in_brackets(s: Statement, i: int) -> bool:
    between, after = s.gaps[i + 1 : i + 3]
    brackets = words(_OPENS).fullmatch(between) is not None and words(_CLOSES).match(after) is not None
    return brackets or (words(_OR).fullmatch(between) is not None and words(_OR_ENDS).match(after) is not None)


def _continued(s: Statement, i: int) -> bool:
    """ "Six feet two inches (1.88 m)": the inches alone are not what the brackets convert."""
    return i > 0 and s.values[i - 1].kind is Kind.MEASURE and not s.gaps[i].strip(" -")


def _degrees(s: Statement, i: int) -> tuple[Figure, Figure] | None:
    """ "30 C (86 F)", where a bare letter is the scale because the other stands in the brackets."""
    scale = r"\s?°?\s?(?P<scale>C|F|Celsius|Fahrenheit)"
    marks = words(rf"{scale}\s?\(").fullmatch(s.gaps[i + 1]), words(rf"{scale}\s?\)").match(s.gaps[i + 2])
    pair = s.values[i : i + 2]
    if not marks[0] or not marks[1] or any(f.kind is not Kind.COUNT for f in pair):
        return None
    units = (marks[0]["scale"], marks[1]["scale"])
    given, bracketed = (
        replace(f, kind=Kind.MEASURE, unit=_SCALES[u.lower()], unit_text=u) for f, u in zip(pair, units, strict=True)
    )
    return given, bracketed


@cache
def _letters() -> regex.Pattern[str]:
    """ "113F (45C)": two readings with nothing but a letter for the scale, which the scanner takes for a name."""
    degrees = r"(?P<{0}>[-–−]?\d{{1,3}}(?:\.\d)?)(?P<{1}>[CF])"
    return pattern_of(rf"(?<![\w.,$£€-]){degrees.format('a', 'u')}\s?\(\s?{degrees.format('b', 'v')}\s?\)", regex.VERSION1)


def check_letters(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each "113F (45C)": is it the same heat?"""
    for match in _letters().finditer(reading.text):
        if match["u"] == match["v"]:
            continue
        a, b = (float(regex.sub("[–−]", "-", match[n])) for n in "ab")
        converted = a * 1.8 + 32 if match["u"] == "C" else (a - 32) / 1.8
        back = b * 1.8 + 32 if match["v"] == "C" else (b - 32) / 1.8
        step = a * 1.8 if match["u"] == "C" else a / 1.8
        # A degree off is the rounding of the one or of the other; a rise is converted without the 32 degrees.
        if abs(converted - b) > 1 and abs(back - a) > 1 and abs(step - b) > 1:
            said, other = f"{match['a']}{match['u']}", f"{match['b']}{match['v']}"
            message = f"“{said}” is not “{other}”, but {number(converted)}{match['v']}"
            why = f"{said} = {number(converted)}{match['v']}, further off than rounding allows. One of the two is off."
            yield finding("CONVERSION", Severity.ERROR, reading, [Span(*match.span())], message, why, claims)


def _judged(reading: Reading, given: Figure, bracketed: Figure, claims: Sequence[Claim]) -> Iterator[Finding]:
    converted = _converted(printed(given), given.unit or "", bracketed.unit or "")
    if converted is None or _agree(given, bracketed) or _is_step(given, bracketed):
        return
    sums = f"{plain_number(given)} {_unit(given)} = {number(converted)} {_unit(bracketed)}"
    why = f"{sums}, further off than the rounding of the two allows. One of the two values or units is off."
    message = f"“{given.text}” is not “{bracketed.text}”, but {number(converted)} {_unit(bracketed)}"
    yield finding("CONVERSION", Severity.ERROR, reading, (given.span, bracketed.span), message, why, claims)


def _agree(given: Figure, bracketed: Figure) -> bool:
    """Whether one of the two as printed converts into what the other allows: nobody knows which was worked out from which."""
    for unit in (given.unit or "", *_ALSO.get(given.unit or "", ())):
        for other in (bracketed.unit or "", *_ALSO.get(bracketed.unit or "", ())):
            there, back = _range(given, unit, other), _range(bracketed, other, unit)
            if (there and there.overlaps(_room(bracketed))) or (back and back.overlaps(_room(given))):
                return True
    return False


def _range(figure: Figure, unit: str, other: str) -> Range | None:
    """The value as printed (both ends of a range, a hedge worked in) in another unit."""
    low, high = (_room(figure).low, _room(figure).high) if _hedged(figure) else (figure.low, figure.high)
    ends = sorted(c for end in (low, high) if end is not None and (c := _converted(end, unit, other)) is not None)
    return Range(ends[0], ends[-1], "") if ends else None


def _room(figure: Figure) -> Range:
    """What a converted value allows: it is rounded or cut off at its last printed place, or counted in fives."""
    value, inside = printed(figure), allowed(figure)
    size = abs(value)
    if _hedged(figure):
        return Range(value - HEDGED * size, value + HEDGED * size, inside.why)
    grain = max(figure.grain or 0.0, 5.0 if size >= 10 and size % 5 == 0 else 0.0)
    room = grain if size < 10 else min(grain, max(0.05 * size, 0.5))
    return Range(min(inside.low, value - room), max(inside.high, value + room), inside.why)


def _hedged(figure: Figure) -> bool:
    return figure.qualifier not in (Qualifier.EXACT, Qualifier.BETWEEN)


def _is_step(given: Figure, bracketed: Figure) -> bool:
    """A rise of 2 C (3.6 F) converts without the 32 degrees."""
    steps = {("degree_Celsius", "degree_Fahrenheit"): 1.8, ("degree_Fahrenheit", "degree_Celsius"): 1 / 1.8}
    factor = steps.get((given.unit or "", bracketed.unit or ""))
    room = _room(given)
    return factor is not None and Range(room.low * factor, room.high * factor, "").overlaps(_room(bracketed))


@cache
def _line(unit: str, other: str) -> tuple[float, float] | None:
    """(factor, offset) that turn one unit of the scanner's closed list into another; None where they measure two things."""
    ureg = registry()
    try:
        zero, one = (float(ureg.Quantity(n, unit).to(other).magnitude) for n in (0.0, 1.0))
    # Units that do not convert have nothing to compare.
    except Exception:  # noqa: BLE001 - pint has no one error for it, and for names such as "year-old" a bare TypeError
        return None
    return one - zero, zero


def _converted(value: float, unit: str, other: str) -> float | None:
    line = _line(unit, other)
    return None if line is None else value * line[0] + line[1]


def _unit(figure: Figure) -> str:
    return figure.unit_text or (figure.unit or "").replace("_", " ")


def check_currencies(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For two or more sums in one pair of currencies: is the rate the same, within rounding and a tenth?"""
    rates: dict[tuple[str, str], list[tuple[Figure, Figure]]] = defaultdict(list)
    for statement in statements(reading):
        for i in range(len(statement.values) - 1):
            given, bracketed = statement.values[i : i + 2]
            if given.kind is bracketed.kind is Kind.MONEY and given.unit != bracketed.unit and _in_brackets(statement, i):
                rates[given.unit or "", bracketed.unit or ""].append((given, bracketed))
    for pairs in rates.values():
        for pair in pairs[1:]:
            yield from _same_rate(reading, pairs[0], pair, claims)


_Pair = tuple[Figure, Figure]


def _same_rate(reading: Reading, first: _Pair, pair: _Pair, claims: Sequence[Claim]) -> Iterator[Finding]:
    a, b = _rate(first), _rate(pair)
    if a is None or b is None or Range(a.low * (1 - SAME_RATE), a.high * (1 + SAME_RATE), "").overlaps(b):
        return
    sums = "; ".join(f"{plain_number(y)} / {plain_number(x)} = {number(printed(y) / printed(x))}" for x, y in (first, pair))
    message = f"“{pair[0].text}” and “{pair[1].text}” give another rate than “{first[0].text}” and “{first[1].text}”"
    why = f"{sums}. One sum may be converted at another day's rate, or be off."
    yield finding("CURRENCY", Severity.INFO, reading, [f.span for f in pair], message, why, claims)


def _rate(pair: _Pair) -> Range | None:
    given, bracketed = (_room(f) for f in pair)
    return Range(bracketed.low / given.high, bracketed.high / given.low, "") if given.low > 0 and bracketed.low > 0 else None
