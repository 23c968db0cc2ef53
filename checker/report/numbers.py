"""Numbers as a newspaper prints them: 4,500; 4.7%; $2 billion; +0.7 percentage points; 5,500 more (2.2 times)."""

from __future__ import annotations

import regex

from checker.model import CALENDAR_YEAR, Claim, Difference, Figure, Qualifier

__all__ = ["amount", "claimed", "difference", "number", "plural", "read", "unit_words", "worth"]

_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))

_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪", "UAH": "₴", "TRY": "₺"}
"""Signs that stand for one currency alone in English news; the dollars of other countries keep their code."""

_HEDGES = {
    Qualifier.EXACT: "",
    Qualifier.BETWEEN: "",
    Qualifier.ABOUT: "about ",
    Qualifier.NEARLY: "nearly ",
    Qualifier.OVER: "more than ",
    Qualifier.AT_LEAST: "at least ",
    Qualifier.UNDER: "less than ",
    Qualifier.AT_MOST: "at most ",
}

_UNIT_SIGNS = {
    "percentage_point": ("percentage point", "percentage points"),
    "basis_point": ("basis point", "basis points"),
    "degree_Celsius": ("°C", "°C"),
    "degree_Fahrenheit": ("°F", "°F"),
    "foot": ("foot", "feet"),
    "inch": ("inch", "inches"),
    "square_foot": ("square foot", "square feet"),
}

_PLURALS = {
    "person": "people", "man": "men", "woman": "women", "child": "children", "life": "lives", "foot": "feet", "wife": "wives",
    "crisis": "crises", "goose": "geese", "half": "halves", "hero": "heroes", "knife": "knives", "leaf": "leaves", "loaf": "loaves",
    "mosquito": "mosquitoes", "mouse": "mice", "ox": "oxen", "potato": "potatoes", "shelf": "shelves", "thief": "thieves",
    "tomato": "tomatoes", "tooth": "teeth", "tornado": "tornadoes", "torpedo": "torpedoes", "volcano": "volcanoes",
    "wolf": "wolves", "calf": "calves", "medium": "media", "bacterium": "bacteria",
}  # fmt: skip

_UNCHANGED = frozenset(
    "personnel staff police military people cattle sheep fish series species headquarters deer salmon trout offspring "
    "livestock poultry infantry cavalry dead missing homeless jobless elderly sick poor ill unhurt "
    "swiss british french dutch irish english spanish polish".split()
)
"""Words that news counts without changing them: 4,500 personnel, 13 dead."""

_PARTICIPLE = r"\p{L}*[aeiouy]\p{L}*(?<!e)(?<!\bunb|\bhotb|\bflatb|\bseab|\briverb|\bdeathb|sh|sl|mop|hundr|newlyw)ed"
"""People named by what befell them: 13 injured, 40 wounded. No bed, no seed, no watershed."""

_POWERS = {"2": "square", "3": "cubic"}

_TIME_UNITS = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})

_MEASURES = {
    "meter", "metre", "kilometer", "kilometre", "centimeter", "millimeter", "mile", "yard", "knot", "hectare", "acre",
    "liter", "litre", "gallon", "barrel", "gram", "kilogram", "tonne", "ton", "pound", "ounce", "carat", "watt",
    "kilowatt", "megawatt", "gigawatt", "volt", "joule", "kelvin", "hertz", "gigahertz", "byte", "megabyte", "gigabyte",
    "terabyte", "bit",
}  # fmt: skip
"""Units of one word that news prints. Any other unit of one word is a counted noun, and the name of the series says which."""


def number(value: float) -> str:
    """4,500; 4.7; 2 million; 1,234,567. Scale words only where nothing is lost by them."""
    if value < 0:
        return "−" + number(-value)
    for scale, word in _SCALES:
        short = float(f"{value / scale:.12g}")
        if value >= scale and len(f"{short:g}".replace(".", "")) <= 4 and float(f"{short:g}") == short:
            return f"{short:,.12g} {word}"
    whole = float(f"{value:.12g}")
    if whole == int(whole):
        return f"{int(whole):,}"
    # Below a ten-thousandth `g` would change to an exponent, which no newspaper prints.
    digits = f"{whole:.12f}".rstrip("0")
    before, _, after = digits.partition(".")
    return f"{int(before):,}.{after}" if after else f"{int(before):,}"


def amount(value: float, unit: str | None) -> str:
    """A number with its unit: 4.7%, $2 billion, PLN 97.4 billion, 3 years, 4,500 soldiers."""
    text = number(value)
    if unit is None:
        return text
    if unit == "rank":
        return f"rank {text}"
    if unit == CALENDAR_YEAR:
        return f"{value:.0f}"
    if unit == "percent":
        return f"{text}%"
    if _is_currency(unit):
        sign = _SYMBOLS.get(unit)
        minus = "−" if value < 0 else ""
        return f"{minus}{sign or unit + ' '}{text.removeprefix('−')}"
    return f"{text} {_unit_word(unit, one=abs(value) == 1)}"


def worth(low: float | None, high: float | None, unit: str | None, qualifier: Qualifier) -> str:
    """The value in words, with its hedge: "about 4,500", "18% to 25%", "more than 3 years", "at most $2 billion"."""
    if low is not None and high is not None and low != high:
        between = f"{number(low)}%" if unit == "percent" else number(low)
        if unit is not None and _is_currency(unit):
            between = amount(low, unit)
        return f"{between} to {amount(high, unit)}"
    known = low if low is not None else high
    if known is None:
        return "no value"
    hedge = _HEDGES[qualifier]
    if not hedge and low is None:
        hedge = _HEDGES[Qualifier.AT_MOST]
    elif not hedge and high is None:
        hedge = _HEDGES[Qualifier.AT_LEAST]
    return hedge + amount(known, unit)


def claimed(claim: Claim) -> str:
    """What a claim states, for a reader who knows what is counted: the noun is left out, a unit is not."""
    value = claim.value
    unit = claim.unit if _is_unit(claim.unit) else None
    if value.low is None and value.high is None:
        return worth(value.number, value.number, unit, claim.qualifier)
    return worth(value.low, value.high, unit, claim.qualifier)


def read(figure: Figure) -> str:
    """How a figure was read, or an empty string where it has no value."""
    if figure.low is None and figure.high is None:
        return figure.timex or ""
    text = worth(figure.low, figure.high, figure.unit, figure.qualifier)
    if figure.direction is not None:
        text = f"{figure.direction.value} {text}"
    return f"{text} ({figure.timex})" if figure.timex else text


def difference(change: Difference, *, about: bool, directed: bool = True) -> str:
    """How far the second value lies from the first: "about 5,500 more (2.2 times)", "+0.7 percentage points".

    `about` is True when one of the two is hedged: a difference is no sharper than what it was taken from. Where neither value is
    the earlier one, it has no direction (`directed` is False): "about 2,000 apart".
    """
    if change.absolute == 0:
        return "no difference"
    hedge = "about " if about else ""
    if change.unit in {"percentage_point", "percent"}:
        points = amount(abs(change.absolute), "percentage_point")
        return f"{hedge}{'+' if change.absolute > 0 else '−'}{points}" if directed else f"{hedge}{points} apart"
    unit = change.unit if _is_unit(change.unit) else None
    size = amount(abs(change.absolute), unit)
    if not directed:
        return f"{hedge}{size} apart"
    return f"{hedge}{size} {_comparative(change, unit)}{_ratio(change.relative)}"


def plural(noun: str) -> str:
    """The plural of a counted noun phrase, by its last word: soldiers, public housing properties, people, bases."""
    first, space, last = noun.rpartition(" ")
    return f"{first}{space}{_plural_word(last)}"


def _plural_word(word: str) -> str:
    if word.lower() in _UNCHANGED or word.endswith(("craft", "ese")) or regex.fullmatch(_PARTICIPLE, word):
        return word
    if word in _PLURALS:
        return _PLURALS[word]
    if word.endswith("person"):
        return word.removesuffix("person") + "people"
    if word.endswith(("man", "woman")) and not word.lower().endswith(("human", "german", "roman")):
        return word[:-2] + "en"
    if word.endswith("y") and word[-2:-1] not in set("aeiou"):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _comparative(change: Difference, unit: str | None) -> str:
    more = change.absolute > 0
    if unit in _TIME_UNITS:
        return "longer" if more else "shorter"
    if unit is not None:
        return "more" if more else "less"
    return "more" if more else "fewer"


def _ratio(relative: float | None) -> str:
    """From twice on, a reader thinks in times; below that in percent."""
    if relative is None:
        return " (from nothing)"
    if relative >= 1:
        return f" ({number(_two_digits(1 + relative))} times)"
    word = "up" if relative > 0 else "down"
    return f" ({word} {number(_two_digits(abs(relative) * 100))}%)"


def _two_digits(value: float) -> float:
    """To two significant digits, and never rounding what lies before the point away."""
    return float(round(value)) if value >= 10 else float(f"{value:.2g}")


def unit_words(unit: str) -> str:
    """A unit without a number: "soldiers", "barrels per day", "square meters"; percent and currencies as they are."""
    return unit if unit == "percent" or _is_currency(unit) else _unit_word(unit, one=False)


def _unit_word(unit: str, *, one: bool) -> str:
    if unit in _UNIT_SIGNS:
        return _UNIT_SIGNS[unit][0 if one else 1]
    base, _, power = unit.partition(" ** ")
    words = (f"{_POWERS[power]} {base}" if power in _POWERS else unit).replace("_", " ").replace(" / ", " per ")
    if one:
        return words
    head, per, rest = words.partition(" per ")
    return f"{plural(head)}{per}{rest}"


def _is_currency(unit: str) -> bool:
    """An ISO 4217 code: three capitals."""
    return len(unit) == 3 and unit.isascii() and unit.isalpha() and unit.isupper()


def _is_unit(unit: str | None) -> bool:
    """True for what is printed with a number (a sign, a currency, a span of time), False for a counted noun."""
    if unit is None:
        return False
    known = unit in _UNIT_SIGNS or unit in _TIME_UNITS or unit in _MEASURES
    made_of_several = any(sign in unit for sign in ("_", " / ", " ** "))
    return unit == "percent" or known or made_of_several or _is_currency(unit)
