"""Units: two measures of one kind in two units, compared after conversion: 8 kilometers and 5 miles, 45 Celsius and 104 Fahrenheit.

Left out are units of several sizes under one name: a ton may be short, long or metric, a gallon American or imperial.
"""

from __future__ import annotations

from msgspec.structs import replace

from checker.model import Claim, Value

__all__ = ["POINTS", "converted", "dimension", "in_two_units", "shown"]

POINTS = "points of a percentage"
"""The dimension of a difference between two percentages; a basis point is a hundredth of a percentage point."""

_SIZES: dict[str, dict[str, float]] = {
    "length": {
        "millimeter": 0.001, "centimeter": 0.01, "meter": 1.0, "kilometer": 1000.0, "inch": 0.0254, "foot": 0.3048,
        "yard": 0.9144, "mile": 1609.344, "nautical_mile": 1852.0,
    },
    "area": {
        "acre": 4046.8564224, "hectare": 10_000.0, "meter ** 2": 1.0, "kilometer ** 2": 1e6, "foot ** 2": 0.09290304,
        "mile ** 2": 2_589_988.110336,
    },
    "mass": {"gram": 0.001, "kilogram": 1.0, "pound": 0.45359237, "ounce": 0.028349523125, "metric_ton": 1000.0},
    "speed": {"meter / second": 1.0, "kilometer / hour": 1 / 3.6, "mile / hour": 0.44704, "knot": 1852 / 3600},
    POINTS: {"percentage_point": 1.0, "basis_point": 0.01},
}  # fmt: skip
"""Kinds of measures, each with its units in the unit that has the size 1 (international yard and pound, 1959)."""

_HEAT = {"degree_Celsius": (1.0, 0.0), "degree_Fahrenheit": (5 / 9, -160 / 9), "kelvin": (1.0, -273.15)}
"""Scales of heat: factor and offset to degrees Celsius."""

_DIMENSIONS = {unit: name for name, sizes in _SIZES.items() for unit in sizes} | dict.fromkeys(_HEAT, "temperature")


def dimension(unit: str | None) -> str | None:
    """What a unit measures ("length"); None for what is counted, paid or not known."""
    return _DIMENSIONS.get(unit or "")


def converted(claim: Claim, unit: str | None) -> Claim | None:
    """The claim in another unit, with its text as printed; None where the two measure different things."""
    if claim.unit is None or unit is None or dimension(claim.unit) is None or dimension(claim.unit) != dimension(unit):
        return None
    factor, offset = _line(claim.unit, unit)
    value = claim.value
    ends = [None if end is None else end * factor + offset for end in (value.low, value.high)]
    return replace(
        claim, unit=unit, value=Value(ends[0], ends[1], value.text, value.number * factor + offset, value.grain * factor)
    )


def _line(unit: str, other: str) -> tuple[float, float]:
    if unit in _HEAT:
        (a, b), (c, d) = _HEAT[unit], _HEAT[other]
        return a / c, (b - d) / c
    sizes = _SIZES[_DIMENSIONS[unit]]
    return sizes[unit] / sizes[other], 0.0


def shown(left: Claim, right: Claim) -> str | None:
    """The conversion in words, "5 miles = 8.05 kilometer"; None where there is none to make."""
    other = converted(right, left.unit)
    if left.unit == right.unit or other is None:
        return None
    return f"{right.value.text} = {other.value.number:,.4g} {(left.unit or '').replace('_', ' ').replace(' ** 2', ' squared')}"


def in_two_units(left: Claim, right: Claim) -> bool:
    """ "30 miles (50 kilometers)": a figure, and right behind it the same in another unit."""
    first, second = sorted((left, right), key=lambda c: c.figure.start)
    beside = left.article == right.article and 0 <= second.figure.start - first.figure.end <= BESIDE
    return beside and left.unit != right.unit and dimension(left.unit) is not None and dimension(left.unit) == dimension(right.unit)


BESIDE = 3
"""Characters between a figure and its conversion: a blank and a bracket."""
