"""Units of measure: the words and symbols that stand after a number and say what it is measured in.

The units are a closed list (`units.toml`); article text is looked up in it and never parsed by pint.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.model import Kind
from checker.scan.tokens import Tokens

if TYPE_CHECKING:
    import pint

__all__ = ["Forms", "Unit", "UnitTable", "enter", "longest_first", "registry", "tokens_of", "unit_after", "unit_table"]


class Unit(NamedTuple):
    """Tokens first..last-1 name the unit. `factor` turns the printed number into that unit (cents into dollars: 0.01)."""

    last: int
    name: str
    kind: Kind
    factor: float = 1.0


Forms = dict[str, list[tuple[tuple[str, ...], str]]]
"""First token -> (further tokens, name), longest first."""


@dataclass(frozen=True, slots=True)
class UnitTable:
    """The closed list by first token: words in lower case, symbols as printed; the kind of each unit; which are lengths."""

    words: Forms
    symbols: Forms
    kinds: dict[str, Kind]
    lengths: frozenset[str]


@cache
def registry() -> pint.UnitRegistry[Any]:
    """The pint registry with the project's own definitions (`units.txt`). Loaded at first use: it takes half a second."""
    import pint  # noqa: PLC0415 - half a second, which only conversions need

    ureg: pint.UnitRegistry[Any] = pint.UnitRegistry(on_redefinition="ignore")
    lines = (resources.files("checker.scan") / "units.txt").read_text(encoding="utf-8").splitlines()
    ureg.load_definitions(lines)
    return ureg


@cache
def unit_table() -> UnitTable:
    """The closed list, ready for lookup by token."""
    words: Forms = {}
    symbols: Forms = {}
    kinds: dict[str, Kind] = {}
    groups = tomllib.loads((resources.files("checker.scan") / "units.toml").read_text(encoding="utf-8"))
    for group, units in groups.items():
        for name, forms in units.items():
            kind = {"ratio": Kind.PERCENT, "duration": Kind.DURATION}.get(group, Kind.MEASURE)
            kinds[name] = Kind.MEASURE if name in ("ppm", "ppb", "permille") else kind
            spoken, _, printed = forms.partition("|")
            enter(words, spoken, name)
            enter(symbols, printed, name)
    return UnitTable(longest_first(words), longest_first(symbols), kinds, frozenset(groups["length"]))


def enter(forms: Forms, listed: str, name: str) -> None:
    for form in listed.split():
        tokens = tokens_of(form.replace("_", " "))
        forms.setdefault(tokens[0], []).append((tokens[1:], name))


def tokens_of(form: str) -> tuple[str, ...]:
    t = Tokens(form, 0, len(form))
    return tuple(t.words[: t.size])


def longest_first(forms: Forms) -> Forms:
    return {first: sorted(rest, key=lambda r: -len(r[0])) for first, rest in forms.items()}


def unit_after(t: Tokens, j: int) -> Unit | None:
    """The unit of measure at tokens j... ("miles", "sq m", "kWh", "%", "percentage points"), after a space, a hyphen or nothing."""
    if j >= t.size:
        return None
    low = t.lows[j]
    hyphen = low == "-" and t.glued(j)
    if hyphen:
        j += 1
        if j >= t.size:
            return None
        low = t.lows[j]
    if low in ("square", "squared", "sq", "cubic", "cu"):
        return _power_unit(t, j)
    table = unit_table()
    found = _find(table.words, t.lows, j)
    if low == "second" and not hyphen and t.lows[j + 1 : j + 3] == ["-", "hand"] and t.glued(j + 1):
        return None  # "116 second-hand tanks"
    if found is None and not ((hyphen or t.lows[j - 1] == "-") and t.words[j] in _GLUED_ONLY):
        found = _symbol(t, j)
    if found is None:
        return _bracketed(t, j)
    last, name = found
    if name == "degree":
        last, name = _temperature(t, last)
    return Unit(last, name, table.kinds[name])


def _find(forms: Forms, tokens: list[str], j: int) -> tuple[int, str] | None:
    for rest, name in forms.get(tokens[j], ()):
        n = len(rest)
        if not n or tuple(tokens[j + 1 : j + 1 + n]) == rest:
            return j + 1 + n, name
    return None


_GLUED_ONLY = frozenset("s h g l L t m T K A in cl ct MP PS Mt mb bar cal Pa mi '".split())
"""Symbols that are other words, too, where a space stands before them."""

_SPACED_TOO = frozenset("m g L PS bar mi".split())


def _symbol(t: Tokens, j: int) -> tuple[int, str] | None:
    word = t.words[j]
    glued = t.glued(j)
    if glued and word in ("C", "F"):
        if not any(w in _HEAT for w in t.lows) and not _weather(t, j):
            return None
        return j + 1, "degree_Celsius" if word == "C" else "degree_Fahrenheit"
    if (glued and word == "s" and "." not in t.words[j - 1]) or (word == "'" and "'" in t.words[:j]):
        return None  # the 1990s; a closing quotation mark
    found = _find_symbol(t, j)
    if found is None or (found[1] == "degree" and t.words[found[0]] in ("C", "F")):
        return found
    last = found[0]
    if not glued and last == j + 1 and word in _GLUED_ONLY and not (word in _SPACED_TOO and not t.lows[last][:1].isalpha()):
        return None
    coded = word.isalpha() and t.words[last] == "-" and t.words[last + 1][:1].isdigit() and t.words[last + 2] != word
    if t.glued(last) and (t.words[last][:1].isalnum() or coded):
        return None  # "5G2", "24703 L-202"
    return found


def _find_symbol(t: Tokens, j: int) -> tuple[int, str] | None:
    """The symbol whose tokens stand glued together: "km2", not the "ft 2" of "6 ft 2 in"."""
    for rest, name in unit_table().symbols.get(t.words[j], ()):
        last = j + 1 + len(rest)
        if tuple(t.words[j + 1 : last]) == rest and all(t.glued(k) for k in range(j + 1, last)):
            return last, name
    return None


_HEAT = frozenset(
    "temperature temperatures heat heatwave cold degrees weather warm warmer hot hottest cool colder coldest freezing freeze "
    "thermometer mercury climate boil boils frost forecast celsius fahrenheit sunshine oven".split()
)
"""Words beside which "35C" is a temperature."""


def _weather(t: Tokens, j: int) -> bool:
    """ "It was 45C in the city": what it is, or is down to, when nobody says what "it" is."""
    k = j - 1
    while k > 0 and (t.words[k][:1].isdigit() or t.words[k] in (".", "-", "−") or t.lows[k] in _NEARLY):
        k -= 1
    return t.lows[k] in ("was", "is", "reached", "hit") and t.lows[k - 1] == "it" if k else False


_NEARLY = frozenset("about around almost nearly over only just minus some a still".split())
"""Words between "it was" and how warm."""


def _temperature(t: Tokens, last: int) -> tuple[int, str]:
    low = t.lows[last]
    if low in ("c", "celsius", "celcius", "centigrade"):
        return last + 1, "degree_Celsius"
    if low in ("f", "fahrenheit", "farenheit"):
        return last + 1, "degree_Fahrenheit"
    return last, "degree"


def _power_unit(t: Tokens, j: int) -> Unit | None:
    """Square miles, sq. ft, cubic feet."""
    table = unit_table()
    at = j + 1 + (t.lows[j + 1] in (".", "-"))
    if at >= t.size:
        return None
    found = _find(table.words, t.lows, at) or _find(table.symbols, t.words, at)
    if found is None or found[1] not in table.lengths:
        return None
    return Unit(found[0], f"{found[1]} ** {3 if t.lows[j] in ('cubic', 'cu') else 2}", Kind.MEASURE)


def _bracketed(t: Tokens, j: int) -> Unit | None:
    """20 (kg), 20 [kg]."""
    closing = {"(": ")", "[": "]", "<": ">"}.get(t.words[j])
    if closing is None or t.words[j + 2] != closing:
        return None
    found = _find(unit_table().symbols, t.words, j + 1)
    if found is None or found[0] != j + 2:
        return None
    return Unit(j + 3, found[1], unit_table().kinds[found[1]])
