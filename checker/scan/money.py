"""Money by ISO 4217: signs and codes before and after a number, names, hundredths.

The currencies are a closed list (`currencies.toml`).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import NamedTuple

from checker.model import Kind
from checker.scan.crowns import CROWNS, crowns_of, shared_money
from checker.scan.tokens import Tokens
from checker.scan.units import Forms, Unit, longest_first, tokens_of

__all__ = ["Money", "MoneyTable", "currency_names", "money_after", "money_before", "money_table", "money_word_before"]


class Money(NamedTuple):
    """A currency sign or code that stands at tokens first..last-1."""

    first: int
    last: int
    code: str
    factor: float = 1.0
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class MoneyTable:
    """The currencies, ready for lookup: signs by first and by last token, words, hundredths, (adjective, word) pairs, codes."""

    signs: Forms
    signs_reversed: Forms
    words: dict[str, str]
    minor: dict[str, str]
    of: dict[tuple[str, str], str]
    adjectives: frozenset[str]
    codes: frozenset[str]
    endings: frozenset[str]
    first_tokens: frozenset[str]


@cache
def money_table() -> MoneyTable:
    """The closed list, ready for lookup by token."""
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
        words |= dict.fromkeys(own, code)
        minor |= dict.fromkeys(row.get("minor", "").split(), code)
        for adjective in row.get("of", "").split():
            of |= {(adjective.replace("_", " "), word): code for word in (*own, *row.get("family", "").split())}
    words, minor = _with_plurals(words), _with_plurals(minor)
    adjectives = frozenset(a.split()[0] for a, _ in of)
    codes = frozenset([*rows, *SPOKEN_CODES])
    return MoneyTable(
        signs=longest_first(signs),
        signs_reversed=longest_first(backwards),
        words=words,
        minor=minor,
        of=of,
        adjectives=adjectives,
        codes=codes,
        endings=frozenset([*backwards, *codes, ".", "cad", "usd", "hkd"]),
        first_tokens=frozenset(
            [*words, *minor, *signs, *adjectives, *codes, *(s + c for s in "MKBTk" for c in codes), "p", "c", *SMALL_CODES]
        ),
    )


@cache
def _currencies() -> dict[str, dict[str, str]]:
    return tomllib.loads((resources.files("checker.scan") / "currencies.toml").read_text(encoding="utf-8"))


def currency_names() -> dict[str, str]:
    """ISO 4217 code -> English name."""
    return {code: row["name"] for code, row in _currencies().items()}


def _with_plurals(words: dict[str, str]) -> dict[str, str]:
    return {**words, **{word + "s": code for word, code in words.items() if not word.endswith("s")}}


SMALL_CODES = ("usd", "eur", "gbp", "rmb", "btc")
"""Codes that are also written small; the others are words then ("all", "try", "cad")."""

WORDLIKE_CODES = frozenset("ALL TOP TRY CUP MOP SOS GEL PEN COP BAM ANG MAD BOB LAK GIP DOP BIF STD LEI SOL".split())
"""Codes that are also words in capitals or names ("COP 28"): money only before a sum of money's size."""

SPOKEN_CODES = {"RMB": "CNY", "CNH": "CNY", "NIS": "ILS"}


def money_before(t: Tokens, k: int) -> Money | None:
    """The currency sign or code right before token k: "$", "US$", "USD ", "C $", "$US", "PS" and "RM" only glued."""
    if k == 0:
        return None
    word = t.words[k - 1]
    table = money_table()
    if word not in table.endings or (word.isalnum() and not _may_be_code(word)):
        return None
    for rest, code in table.signs_reversed.get(word, ()):
        n = len(rest)
        if rest == tuple(t.words[k - 2 - i] for i in range(n) if k - 2 - i >= 0):
            if word.isalpha() and not t.glued(k) and len(word) < 3 and word not in ("Rs", "RM", "Tk", "Rp", "Zl", "Zł", "zł"):
                continue
            return _with_country(t, Money(k - 1 - n, k, shared_money(t, k, code)))
    if word == ".":
        return Money(k - 2, k, shared_money(t, k, "INR")) if k > 1 and t.lows[k - 2] == "rs" else None
    code = word.upper()
    if word in WORDLIKE_CODES and not _sum_of_money(t, k):
        return None
    if code in table.codes and (word.isupper() or (k > 1 and t.words[k - 1] == "$")):
        return Money(k - 1, k, SPOKEN_CODES.get(code, code))
    return None


def _sum_of_money(t: Tokens, k: int) -> bool:
    return "," in t.words[k] or "." in t.words[k] or t.lows[k + 1] in ("million", "billion", "thousand", "trillion")


def _may_be_code(word: str) -> bool:
    return (
        len(word) <= 4
        and word.isalpha()
        and (word.isupper() or word in ("Rs", "Tk", "Rp", "Fr", "SFr", "Dh", "Dhs", "Ksh", "KSh", "Sh", "DM", "Zl", "Zł", "zł"))
    )


_DOLLAR_COUNTRIES = {
    letters: code
    for code, listed in {
        "USD": "us u.s. usd",
        "AUD": "a au aud aus",
        "CAD": "c ca cad can",
        "NZD": "nz nzd",
        "HKD": "hk hkd",
        "SGD": "s sg sgd",
        "TWD": "nt",
        "BRL": "r",
    }.items()
    for letters in listed.split()
}
"""What stands before a dollar sign, with or without a space."""


def _with_country(t: Tokens, money: Money) -> Money:
    """ "C $ 16.4", "hk $ 10", "US $1.1", "cad$ 15": the letters before the sign say whose dollar it is."""
    at = money.first
    if money.code != "USD" or at == 0 or t.words[at] != "$":
        return money
    low = t.lows[at - 1]
    code = _DOLLAR_COUNTRIES.get(low)
    if code is None or (
        (len(low) == 1 and not t.glued(at) and not (t.words[at - 1].isupper() or low == "c")) or (low == "a" and not t.glued(at))
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
    table = money_table()
    code = table.words.get(low)
    if code and low not in ("bitcoin", "franc", "mark", "dram", "dollar", "euro", "dong", "leu", "lei", "sol", "rial"):
        return Money(k - 1, k, shared_money(t, k, code))
    return Money(k - 1, k, "MYR", 0.01) if low == "sen" else None


def money_after(t: Tokens, j: int, value: float) -> Unit | None:
    """The currency at tokens j...: "euros", "Danish crowns", "USD", "MUSD" (millions), "€", "pence", "10 $"."""
    if j >= t.size:
        return None
    table = money_table()
    low = t.lows[j]
    word = t.words[j]
    code = table.words.get(low) or (crowns_of(t, j) if low in CROWNS and (low != "crowns" or value >= _OF_MONEY) else None)
    if code is not None:
        return _named_money(t, j, shared_money(t, j, code), value)
    if low in table.minor and _is_minor(t, j, low):
        return Unit(j + 1, table.minor[low], Kind.MONEY, 0.01)
    if word in ("p", "c"):
        return _penny_letter(t, j, value)
    if low in table.adjectives:
        named = _adjective_money(t, j)
        if named:
            return named
    for rest, sign in table.signs.get(word, ()):
        if rest == tuple(t.words[j + 1 : j + 1 + len(rest)]) and not (word.isascii() and word.isalpha() and len(word) < 3):
            after = j + 1 + len(rest)
            if t.lows[after][:1].isdigit() and (t.glued(after) or t.lows[after + 1] not in table.minor):
                continue  # "1 $10 bill": the sign belongs to the next number
            return Unit(j + 1 + len(rest), sign, Kind.MONEY)
    return _code_after(t, j, word)


_OF_MONEY = 100
"""Fewer crowns may be worn, or won."""


def _code_after(t: Tokens, j: int, word: str) -> Unit | None:
    codes = money_table().codes
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
    "£ sterling uk britain british england bank profit cost costs paid pay price worth spent fine fined tax budget pence wage "
    "wages salary salaries earn earns earning rent rents rental fee fees sold sells bought buys "
    "pension bonus donated donation".split()
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
    table = money_table()
    for n in (1, 2):
        adjective = " ".join(t.lows[j : j + n])
        noun = t.lows[j + n]
        code = table.of.get((adjective, noun)) or table.of.get((adjective, noun.removesuffix("s")))
        if code is None and noun in ("crowns", "crown", "kroner", "kronor", "kronas", "kronur"):
            code = table.of.get((adjective, "crown")) or table.of.get((adjective, "krone")) or table.of.get((adjective, "krona"))
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
        if value in _RESOLUTIONS or (following == "." and t.glued(j + 1) and t.lows[j + 2] == "m"):
            return None
        if t.glued(j) or not following[:1].isalpha() or following in ("at", "to", "a", "per", "and"):
            return Unit(j + 1, "GBP", Kind.MONEY, 0.01)
        return None
    if t.glued(j) and (following in ("a", "per", "each") or any(w in _CENT_HINTS for w in t.lows[max(0, j - 15) : j + 8])):
        return Unit(j + 1, "USD", Kind.MONEY, 0.01)
    return None


_CENT_HINTS = frozenset("share shares dividend price prices cost costs litre liter kilo tax levy pay profit earnings $".split())
