"""Units and money: what stands before or after a number and says what it is measured in.

The units are a closed list (`units.toml`, `currencies.toml`); article text is looked up in it and never parsed by pint.
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

__all__ = [
    "Money",
    "Unit",
    "UnitTable",
    "currency_names",
    "money_after",
    "money_before",
    "money_word_before",
    "registry",
    "unit_after",
    "unit_table",
]


class Unit(NamedTuple):
    """Tokens first..last-1 name the unit. `factor` turns the printed number into that unit (cents into dollars: 0.01)."""

    last: int
    name: str
    kind: Kind
    factor: float = 1.0


class Money(NamedTuple):
    """A currency sign or code that stands at tokens first..last-1."""

    first: int
    last: int
    code: str
    factor: float = 1.0
    scale: float = 1.0


Forms = dict[str, list[tuple[tuple[str, ...], str]]]
"""First token -> (further tokens, name), longest first."""


@dataclass(frozen=True, slots=True)
class UnitTable:
    words: Forms
    symbols: Forms
    kinds: dict[str, Kind]
    lengths: frozenset[str]
    money_signs: Forms
    money_signs_reversed: Forms
    money_words: dict[str, str]
    money_minor: dict[str, str]
    money_of: dict[tuple[str, str], str]
    money_adjectives: frozenset[str]
    codes: frozenset[str]
    money_endings: frozenset[str]
    first_tokens: frozenset[str]


@cache
def registry() -> pint.UnitRegistry[Any]:
    """The pint registry with the project's own definitions (`units.txt`). Loaded at first use: it takes half a second."""
    import pint  # noqa: PLC0415

    ureg: pint.UnitRegistry[Any] = pint.UnitRegistry(on_redefinition="ignore")
    lines = (resources.files("checker.scan") / "units.txt").read_text(encoding="utf-8").splitlines()
    ureg.load_definitions(lines)
    return ureg


@cache
def _currencies() -> dict[str, dict[str, str]]:
    return tomllib.loads((resources.files("checker.scan") / "currencies.toml").read_text(encoding="utf-8"))


def currency_names() -> dict[str, str]:
    """ISO 4217 code -> English name."""
    return {code: row["name"] for code, row in _currencies().items()}


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
            _enter(words, spoken, name)
            _enter(symbols, printed, name)
    money = _money_tables()
    names = {*words, *symbols, *money["money_words"], *money["money_minor"], *money["money_signs"], *money["money_adjectives"], *money["codes"]}
    scaled_codes = {scale + code for scale in "MKBTk" for code in money["codes"]}
    return UnitTable(
        words=_longest_first(words),
        symbols=_longest_first(symbols),
        kinds=kinds,
        lengths=frozenset(groups["length"]),
        first_tokens=frozenset(names | scaled_codes | {"-", "(", "[", "<", "square", "squared", "sq", "cubic", "cu", "p", "c", "C", "F", "a", "an", "of", *SMALL_CODES}),
        **money,
    )


def _enter(forms: Forms, listed: str, name: str) -> None:
    for form in listed.split():
        tokens = tokens_of(form.replace("_", " "))
        forms.setdefault(tokens[0], []).append((tokens[1:], name))


def tokens_of(form: str) -> tuple[str, ...]:
    t = Tokens(form, 0, len(form))
    return tuple(t.words[: t.size])


def _longest_first(forms: Forms) -> Forms:
    return {first: sorted(rest, key=lambda r: -len(r[0])) for first, rest in forms.items()}


def _money_tables() -> dict[str, Any]:
    signs: Forms = {}
    backwards: Forms = {}
    words: dict[str, str] = {}
    minor: dict[str, str] = {}
    of: dict[tuple[str, str], str] = {}
    rows = _currencies()
    for code, row in rows.items():
        for form in row.get("sign", "").split():
            tokens = tokens_of(form)
            signs.setdefault(tokens[0], []).append((tokens[1:], code))
            backwards.setdefault(tokens[-1], []).append((tokens[-2::-1], code))
        own = [w.replace("_", " ") for w in row.get("word", "").split()]
        for word in own:
            words[word] = code
        for word in row.get("minor", "").split():
            minor[word] = code
        families = [*own, *row.get("family", "").split()]
        for adjective in row.get("of", "").split():
            for word in families:
                of[adjective.replace("_", " "), word] = code
    return {
        "money_signs": _longest_first(signs),
        "money_signs_reversed": _longest_first(backwards),
        "money_words": _with_plurals(words),
        "money_minor": _with_plurals(minor),
        "money_of": of,
        "money_adjectives": frozenset(a.split()[0] for a, _ in of),
        "codes": frozenset(rows) | {"RMB", "NIS", "CNH"},
        "money_endings": frozenset(backwards) | frozenset(rows) | {"RMB", "NIS", "CNH", ".", "cad", "usd", "hkd"},
    }


def _with_plurals(words: dict[str, str]) -> dict[str, str]:
    return {**words, **{word + "s": code for word, code in words.items() if not word.endswith("s")}}


SMALL_CODES = ("usd", "eur", "gbp", "rmb", "btc")
"""Codes that are also written small; the others are words then ("all", "try", "cad")."""

SPOKEN_CODES = {"RMB": "CNY", "CNH": "CNY", "NIS": "ILS"}


def money_before(t: Tokens, k: int) -> Money | None:
    """The currency sign or code right before token k: "$", "US$", "USD ", "C $", "$US", "PS" and "RM" only glued."""
    if k == 0:
        return None
    word = t.words[k - 1]
    table = unit_table()
    if word not in table.money_endings or (word.isalnum() and not _may_be_code(word)):
        return None
    for rest, code in table.money_signs_reversed.get(word, ()):
        n = len(rest)
        if rest == tuple(t.words[k - 2 - i] for i in range(n) if k - 2 - i >= 0):
            if word.isalpha() and not t.glued(k) and len(word) < 3 and word not in ("Rs", "RM", "Tk", "Rp"):
                continue
            return _with_country(t, Money(k - 1 - n, k, code))
    if word == ".":
        return Money(k - 2, k, "INR") if k > 1 and t.lows[k - 2] == "rs" else None
    code = word.upper()
    if code in table.codes and (word.isupper() or (k > 1 and t.words[k - 1] == "$")):
        return Money(k - 1, k, SPOKEN_CODES.get(code, code))
    return None


def _may_be_code(word: str) -> bool:
    return (
        len(word) <= 4
        and word.isalpha()
        and (word.isupper() or word in ("Rs", "Tk", "Rp", "Fr", "SFr", "Dh", "Dhs", "Ksh", "KSh", "Sh", "DM"))
    )


_DOLLAR_COUNTRIES = {
    "us": "USD", "u.s.": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aud": "AUD", "aus": "AUD", "c": "CAD", "ca": "CAD", "cad": "CAD",
    "can": "CAD", "nz": "NZD", "nzd": "NZD", "hk": "HKD", "hkd": "HKD", "s": "SGD", "sg": "SGD", "sgd": "SGD", "nt": "TWD", "r": "BRL",
}  # fmt: skip
"""What stands before a dollar sign, with or without a space."""


def _with_country(t: Tokens, money: Money) -> Money:
    """ "C $ 16.4", "hk $ 10", "US $1.1", "cad$ 15": the letters before the sign say whose dollar it is."""
    at = money.first
    if money.code != "USD" or at == 0 or t.words[at] != "$":
        return money
    low = t.lows[at - 1]
    code = _DOLLAR_COUNTRIES.get(low)
    if code is None or (
        len(low) == 1 and not t.glued(at) and not (t.words[at - 1].isupper() or low == "c") or low == "a" and not t.glued(at)
    ):
        return money
    return Money(at - 1, money.last, code)


def money_word_before(t: Tokens, k: int) -> Money | None:
    """Rupees 500, sen 100,000: a currency's word right before digits. Words that mean something else as well do not count."""
    if k == 0 or not t.words[k - 1].isalpha():
        return None
    low = t.lows[k - 1]
    if low in _DOUBTFUL_MONEY or (k > 1 and t.words[k - 2][0].isdigit()):
        return None
    table = unit_table()
    code = table.money_words.get(low)
    if code and low not in ("bitcoin", "franc", "mark", "dram", "dollar", "euro", "dong", "leu", "lei", "sol", "rial"):
        return Money(k - 1, k, code)
    return Money(k - 1, k, "MYR", 0.01) if low == "sen" else None


def money_after(t: Tokens, j: int, value: float) -> Unit | None:
    """The currency at tokens j...: "euros", "Danish crowns", "USD", "MUSD" (millions), "€", "pence", "10 $"."""
    if j >= t.size:
        return None
    table = unit_table()
    low = t.lows[j]
    word = t.words[j]
    code = table.money_words.get(low)
    if code is not None:
        return _named_money(t, j, code, value)
    if low in table.money_minor and _is_minor(t, j, low):
        return Unit(j + 1, table.money_minor[low], Kind.MONEY, 0.01)
    if word in ("p", "c"):
        return _penny_letter(t, j, value)
    if low in table.money_adjectives:
        named = _adjective_money(t, j)
        if named:
            return named
    for rest, sign in table.money_signs.get(word, ()):
        if rest == tuple(t.words[j + 1 : j + 1 + len(rest)]) and not (word.isascii() and word.isalpha() and len(word) < 3):
            after = j + 1 + len(rest)
            if t.lows[after][:1].isdigit() and (t.glued(after) or t.lows[after + 1] not in table.money_minor):
                continue  # "1 $10 bill": the sign belongs to the next number
            return Unit(j + 1 + len(rest), sign, Kind.MONEY)
    return _code_after(t, j, word)


def _code_after(t: Tokens, j: int, word: str) -> Unit | None:
    codes = unit_table().codes
    if len(word) == 3 and word.upper() in codes and (word.isupper() or word in SMALL_CODES):
        code = word.upper()
        last = j + 1 + (t.words[j + 1] == "$")
        return Unit(last, SPOKEN_CODES.get(code, code), Kind.MONEY)
    if len(word) == 4 and word[0] in "MKBTk" and word[1:] in codes:
        return Unit(j + 1, word[1:], Kind.MONEY, {"M": 1e6, "K": 1e3, "k": 1e3, "B": 1e9, "T": 1e12}[word[0]])
    return None


_DOUBTFUL_MONEY = frozenset("won rand pound pounds sol real lev mark marks buck crown crowns kip som".split())


def _named_money(t: Tokens, j: int, code: str, value: float) -> Unit | None:
    """A currency's own word. Words with another meaning need a sum of money's size, "pounds" a hint that it is no weight."""
    low = t.lows[j]
    if low in ("pound", "pounds"):
        if t.lows[j + 1] == "sterling":
            return Unit(j + 2, "GBP", Kind.MONEY)
        return Unit(j + 1, "GBP", Kind.MONEY) if _is_sterling(t, j, value) else None
    if low in _DOUBTFUL_MONEY and value < 100:
        return None
    last = j + 2 if (low, t.lows[j + 1]) in (("yuan", "renminbi"), ("cfa", "franc"), ("cfa", "francs")) else j + 1
    return Unit(last, code, Kind.MONEY)


_STERLING_HINTS = frozenset(
    "£ sterling uk britain british england bank profit cost costs paid pay price worth spent fine fined tax budget pence".split()
)
_WEIGHT_HINTS = frozenset(
    "weight weigh weighs weighed weighing weighted heavy lost lose gained gain kg kilograms kilogram baby pounds-per".split()
)


def _is_sterling(t: Tokens, j: int, value: float) -> bool:
    if value >= 1e6:
        return True
    nearby = t.lows[max(0, j - 30) : j + 20]
    if t.lows[j + 1] == "of" or any(w in _WEIGHT_HINTS for w in nearby):
        return False
    return any(w in _STERLING_HINTS for w in nearby)


def _adjective_money(t: Tokens, j: int) -> Unit | None:
    """Danish crowns, New Zealand dollars, US dollars."""
    table = unit_table()
    for n in (1, 2):
        adjective = " ".join(t.lows[j : j + n])
        noun = t.lows[j + n]
        code = table.money_of.get((adjective, noun)) or table.money_of.get((adjective, noun.removesuffix("s")))
        if code is None and noun in ("crowns", "crown", "kroner", "kronor", "kronas", "kronur"):
            code = (
                table.money_of.get((adjective, "crown"))
                or table.money_of.get((adjective, "krone"))
                or table.money_of.get((adjective, "krona"))
            )
        if code:
            return Unit(j + n + 1, code, Kind.MONEY)
    return None


def _is_minor(t: Tokens, j: int, low: str) -> bool:
    """Cents and pence, not "per cent" (read before), not the verb or name "Penny"."""
    return low not in ("penny", "pennies") or t.words[j].islower()


_RESOLUTIONS = frozenset([240, 360, 480, 576, 720, 1080, 1440, 2160, 4320])


def _penny_letter(t: Tokens, j: int, value: float) -> Unit | None:
    """ "118.5p", "17c a share": pence and cents, not "1080p" and "35c heat"."""
    following = t.lows[j + 1]
    if t.words[j] == "p":
        if value in _RESOLUTIONS or following == "." and t.glued(j + 1) and t.lows[j + 2] == "m":
            return None
        if t.glued(j) or not following[:1].isalpha() or following in ("at", "to", "a", "per", "and"):
            return Unit(j + 1, "GBP", Kind.MONEY, 0.01)
        return None
    if t.glued(j) and (following in ("a", "per", "each") or any(w in _CENT_HINTS for w in t.lows[max(0, j - 15) : j + 8])):
        return Unit(j + 1, "USD", Kind.MONEY, 0.01)
    return None


_CENT_HINTS = frozenset("share shares dividend price prices cost costs litre liter kilo tax levy pay profit earnings $".split())


def unit_after(t: Tokens, j: int, value: float) -> Unit | None:
    """The unit of measure at tokens j... ("miles", "sq m", "kWh", "%", "percentage points"), after a space, a hyphen or nothing."""
    if j >= t.size:
        return None
    low = t.lows[j]
    if low == "-" and t.glued(j):
        j += 1
        if j >= t.size:
            return None
        low = t.lows[j]
    if low in ("square", "squared", "sq", "cubic", "cu"):
        return _power_unit(t, j)
    table = unit_table()
    found = _find(table.words, t.lows, j)
    if found is None:
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
    if not t.glued(j):
        if word in _GLUED_ONLY and not (word in _SPACED_TOO and not t.lows[j + 1][:1].isalpha()):
            return None
    elif word in ("C", "F"):
        if not any(w in _HEAT for w in t.lows):
            return None
        return j + 1, "degree_Celsius" if word == "C" else "degree_Fahrenheit"
    elif word == "s":
        if "." not in t.words[j - 1]:
            return None  # the 1990s
    if word == "'" and "'" in t.words[:j]:
        return None  # a closing quotation mark
    found = _find(unit_table().symbols, t.words, j)
    if found and found[1] == "degree" and t.words[found[0]] in ("C", "F"):
        return found
    if found and t.glued(found[0]) and (t.words[found[0]][:1].isalnum() or (t.words[found[0]] == "-" and t.words[found[0] + 1][:1].isdigit())):
        return None  # "5G2", "24703 L-202"
    return found


_HEAT = frozenset(
    "temperature temperatures heat heatwave cold degrees weather warm warmer hot hottest cool colder coldest freezing freeze thermometer mercury climate "
    "boil boils frost forecast celsius fahrenheit sunshine oven".split()
)
"""Words beside which "35C" is a temperature."""


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
