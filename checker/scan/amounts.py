"""One amount: a numeral with its sign, currency, hedge and unit, before ranges and lists are put together."""

from __future__ import annotations

from checker.model import Direction, Kind, Qualifier, Status
from checker.scan.hedges import hedge_after, hedge_before
from checker.scan.labels import furniture, label_reason
from checker.scan.nouns import FUNCTION_WORDS
from checker.scan.numberwords import NUMBER_WORDS, SUFFIX_SCALES
from checker.scan.numerals import Numeral, read_numeral
from checker.scan.tokens import Tokens
from checker.scan.units import Unit, money_after, money_before, unit_after, unit_table

__all__ = ["Amount", "is_anchor", "read_amount"]


class Amount:
    """A figure in the making: token positions and values. Only this package sees it; what leaves is a frozen `Figure`."""

    __slots__ = (
        "about",
        "bare",
        "direction",
        "first",
        "form",
        "grain",
        "hedge",
        "high",
        "kind",
        "last",
        "low",
        "noun",
        "number",
        "numeral_first",
        "numeral_last",
        "qualifier",
        "reason",
        "scale",
        "status",
        "timex",
        "unit",
        "unit_text",
    )

    def __init__(self, n: Numeral) -> None:
        self.first = self.numeral_first = n.first
        self.last = self.numeral_last = n.last
        self.low = self.high = self.number = n.value
        self.grain: float | None = n.grain
        self.form = n.form
        self.bare, self.scale = n.bare, n.scale
        self.kind = Kind.COUNT
        self.status = Status.READ
        self.reason: str | None = None
        self.unit: str | None = None
        self.unit_text: str | None = None
        self.noun: tuple[int, int] | None = None
        self.qualifier = Qualifier.EXACT
        self.hedge: tuple[int, int] | None = None
        self.direction: Direction | None = None
        self.about: tuple[str, ...] = ()
        self.timex: str | None = None

    def set_aside(self, reason: str, kind: Kind = Kind.LABEL) -> Amount:
        self.status, self.reason, self.kind = Status.SET_ASIDE, reason, kind
        self.low = self.high = self.number = self.grain = None
        return self

    def times(self, factor: float) -> None:
        """Multiplies the value: by a scale, or to turn cents into dollars."""
        if self.number is not None and factor != 1.0:
            self.low = self.high = self.number = _round(self.number * factor)
            self.grain = (self.grain or 1.0) * factor


def _round(value: float) -> float:
    """Without the dust of binary fractions: 4.2 * 1e9 is 4200000000."""
    return float(f"{value:.14g}")


def is_anchor(low: str) -> bool:
    """True for a token that is a numeral or a number word."""
    return low in NUMBER_WORDS or not (low[0].isalpha() or not low[0].isnumeric())


def read_amount(t: Tokens, k: int, floor: int) -> Amount:
    """The amount whose numeral starts at token k, reaching back no further than token `floor`."""
    n = read_numeral(t, k, join=t.low(k - 1) != "between")
    if n is None:
        return _no_number(t, k)
    n = _leading_point(t, n, floor)
    a = Amount(n)
    if n.form == "malformed":
        a.status, a.reason = Status.UNREAD, n.meanings
        a.low = a.high = a.number = a.grain = None
    _sign_and_money(t, a, floor)
    if n.form == "digits" and a.unit is None:
        reason = furniture(t.text, t.starts[k], t.ends[n.last - 1]) or label_reason(t, k, n.last)
        if reason:
            return _whole_word(t, a.set_aside(reason), floor)
    if n.form == "ordinal":
        return _rank(t, a)
    if n.form == "multiple":
        a.kind, a.unit = Kind.MULTIPLE, "multiple"
    elif n.form == "fraction":
        a.kind = Kind.FRACTION
    if n.form == "plural":
        a.high, a.qualifier, a.reason = None, Qualifier.AT_LEAST, "vague: a plural scale word names no number"
    _suffix(t, a)
    _unit(t, a)
    _hedges(t, a, floor)
    return a


def _no_number(t: Tokens, k: int) -> Amount:
    a = Amount(Numeral(k, k + 1, 0.0, 1.0, "words"))
    low = t.lows[k]
    if low[0].isdigit() or low[0].isnumeric():
        return a.set_aside("a superscript or enclosed number: a mark, not a quantity")
    return a.set_aside("a period, not a share" if low.startswith("quarter") else "a number word that says no number here")


def _leading_point(t: Tokens, n: Numeral, floor: int) -> Numeral:
    """.534, .25ml"""
    k = n.first
    if k > floor and t.words[k - 1] == "." and t.glued(k) and n.form == "digits" and t.words[k].isdecimal():
        if t.glued(k - 1) and (t.words[k - 2][-1].isalnum() or t.words[k - 2] == "."):
            return n
        digits = t.words[k]
        value = float("0." + digits)
        return n._replace(first=k - 1, value=value * n.scale, bare=value, grain=10.0 ** -len(digits) * n.scale)
    return n


_MINUS = frozenset(["-", "−", "–"])


def _sign_and_money(t: Tokens, a: Amount, floor: int) -> None:
    """The sign and the currency before the numeral, in either order: -5, minus 387, $-50.8bn, -$5, +0.2%."""
    _sign(t, a, floor)
    money = money_before(t, a.first) if a.first > floor else None
    if money and money.first >= floor:
        a.first, a.unit, a.kind = money.first, money.code, Kind.MONEY
        a.unit_text = t.text[t.starts[money.first] : t.ends[money.last - 1]]
        _sign(t, a, floor)


def _sign(t: Tokens, a: Amount, floor: int) -> None:
    k = a.first
    if k <= floor:
        return
    mark = t.words[k - 1]
    if mark in _MINUS and t.glued(k):
        if t.low(k - 2) in ("minus", "negative"):
            a.first = k - 2
        elif k >= 2 and t.glued(k - 1) and (t.words[k - 2][-1].isalnum() or t.words[k - 2] in (")", "%", "-")):  # noqa: PLR2004
            return
        else:
            a.first = k - 1
    elif mark == "+" and t.glued(k) and not (k >= 2 and t.glued(k - 1) and t.words[k - 2][-1].isalnum()):  # noqa: PLR2004
        a.first, a.direction = k - 1, Direction.UP
        return
    elif t.lows[k - 1] in ("minus", "negative"):
        a.first = k - 1
    else:
        return
    if a.number is not None:
        a.low = a.high = a.number = -a.number


def _whole_word(t: Tokens, a: Amount, floor: int) -> Amount:
    """A label takes in the letters and digits it is written together with: "RMF24", "F-16", "COVID-19"."""
    while (
        a.first > floor
        and t.glued(a.first)
        and (t.words[a.first - 1][-1].isalnum() or t.words[a.first - 1] in ("-", "–", "/", "_"))
    ):
        a.first -= 1
    while a.last < t.size and t.glued(a.last) and t.words[a.last][0].isalnum():
        a.last += 1
    return a


def _rank(t: Tokens, a: Amount) -> Amount:
    """An ordinal is set aside; with a superlative it is a rank: "third-largest", "fifth highest", "second most populous"."""
    at = a.last + (t.low(a.last) == "-" and t.glued(a.last))
    low = t.low(at)
    if (
        len(low) > 4
        and low.endswith("est")
        and low
        not in (
            "interest",
            "forest",
            "request",
            "protest",
            "contest",
            "harvest",
            "guest",
            "quest",
            "west",
            "invest",
            "arrest",
            "honest",
        )
    ) or low in ("best", "worst", "most", "least"):  # noqa: PLR2004
        a.last = at + 1
        a.kind, a.unit, a.grain = Kind.ORDINAL, "rank", 1.0
        return a
    return a.set_aside("an ordinal: which one, not how many", Kind.ORDINAL)


def _suffix(t: Tokens, a: Amount) -> None:
    """A letter right after the digits that means a scale: 1.5m people, $3.4bn, 35k, 10M."""
    if a.form != "digits" or a.last >= t.size:
        return
    word = t.words[a.last]
    size = SUFFIX_SCALES.get(word)
    if size is None:
        return
    glued = t.glued(a.last)
    if len(word) == 1 and not _means_scale(t, a, word, glued):
        return
    if not glued and len(word) > 1 and word not in ("bn", "mn", "tn", "mln", "bln", "mil", "mio", "trn"):
        return
    a.last += 1
    a.numeral_last = a.last
    a.times(size)
    a.scale = size


def _means_scale(t: Tokens, a: Amount, letter: str, glued: bool) -> bool:
    """Whether one letter is a scale here: after money yes; "m" before a noun or a unit is a million, else a metre."""
    following = t.low(a.last + 1)
    if t.glued(a.last + 1) and following[:1].isdigit():
        return False
    if a.kind is Kind.MONEY:
        return glued or letter in "mbMBkK"
    if letter in "kKM":
        return glued or letter == "k" or "," in t.words[a.last - 1]
    if letter == "m":
        if not glued and "." not in t.words[a.last - 1]:
            return False
        return (
            following[:1].isalpha()
            and following not in FUNCTION_WORDS
            and following not in _METRE_CUES
            or money_after(t, a.last + 1, 1e6) is not None
            or unit_after(t, a.last + 1, 1e6) is not None
        )
    return letter in "bB" and glued and following[:1].isalpha() and following not in FUNCTION_WORDS


_METRE_CUES = frozenset(
    "tall long wide deep high away below above thick broad freestyle butterfly backstroke breaststroke hurdles sprint race final relay dash run "
    "medley swim apart underground mark x waves wave tower".split()
)


def _unit(t: Tokens, a: Amount) -> None:
    """The unit or currency after the number, and what it is per."""
    value = a.number if a.number is not None else 1.0
    at = a.last
    if t.low(at) == "-" and t.glued(at) and t.glued(at + 1):
        at += 1
    if a.kind is Kind.MONEY:
        after = money_after(t, a.last, value)
        if after and (after.name == a.unit or t.words[after.last - 1].isalpha() and after.factor == 1.0):
            a.last = after.last  # "$31.20 US", "US$5 dollars"
    else:
        unit = None
        if a.form not in ("multiple", "ordinal"):
            unit = _ratio_first(t, at, value)
        if unit is None:
            return
        a.unit, a.kind = unit.name, unit.kind
        a.unit_text = t.text[t.starts[a.last] : t.ends[unit.last - 1]].lstrip(" -")
        a.last = unit.last
        a.times(unit.factor)
    _after_unit(t, a)


def _ratio_first(t: Tokens, at: int, value: float) -> Unit | None:
    unit = unit_after(t, at, value)
    if unit is not None and unit.name not in ("pound", "dram"):
        return unit
    return money_after(t, at, value) or unit


def _after_unit(t: Tokens, a: Amount) -> None:
    if a.kind is Kind.DURATION and not _age(t, a):
        a.timex = _timex(a)
    _per(t, a)


_AGE_UNITS = frozenset(["year", "month", "week", "day", "decade", "century", "hour"])


def _age(t: Tokens, a: Amount) -> bool:
    """Years old, year-old, years of age."""
    at = a.last
    if t.low(at) == "-":
        at += 1
    if a.unit in _AGE_UNITS and (t.low(at) == "old" or (t.low(at), t.low(at + 1)) == ("of", "age")):
        a.kind = Kind.AGE
        a.last = at + (1 if t.low(at) == "old" else 2)
        return True
    return False


_TIMEX_UNITS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "fortnight": "W", "month": "M", "year": "Y", "decade": "DE",
    "century": "CE", "millennium": "ML",
}  # fmt: skip


def _timex(a: Amount) -> str | None:
    code = _TIMEX_UNITS.get(a.unit or "")
    if code is None or a.number is None or a.number < 0:
        return None
    amount = a.number * (2 if a.unit == "fortnight" else 1)
    time = "T" if len(code) == 2 and code[0] == "T" else ""  # noqa: PLR2004
    return f"P{time}{amount:g}{code.removeprefix('T') if time else code}"


_PER_WORDS = frozenset("per each every".split())
_PER_UNITS = frozenset(
    "day week month year hour minute second night share barrel ounce pound ton tonne gallon liter litre kilogram kilo head person piece unit pop "
    "ticket game season quarter foot acre square sq household student vote mile kilometer kilometre bushel bottle annum decade".split()
)
_NO_RATE = frozenset("ago earlier before later after old on prior".split())


def _per(t: Tokens, a: Amount) -> None:
    """Per share, a barrel, an hour, /kg, per square foot, per annum; not "a year earlier"."""
    at = a.last
    hyphen = t.low(at) == "-"
    at += hyphen
    low = t.low(at)
    if low in ("a", "an") or low in _PER_WORDS or low == "/":
        at += 1
    else:
        return
    if t.low(at) == "-":
        at += 1
    name, last = _denominator(t, at, closed=low in ("a", "an", "each", "every"))
    if name is None or t.low(last) in _NO_RATE or name in ("%", "percent"):
        return
    if a.kind is Kind.DURATION and low in ("a", "an") and name == a.unit:
        return
    a.unit = f"{a.unit} / {name}"
    a.unit_text = f"{a.unit_text or ''} {t.text[t.starts[a.last] : t.ends[last - 1]]}".strip()
    a.last = last
    if a.kind is Kind.DURATION:
        a.timex = None


def _denominator(t: Tokens, at: int, *, closed: bool) -> tuple[str | None, int]:
    low = t.low(at)
    if not low[:1].isalpha() or (closed and low not in _PER_UNITS):
        return None, at
    if low in ("annum", "capita"):
        return ("year" if low == "annum" else "person"), at + 1
    unit = unit_after(t, at, 1.0)
    if unit and unit.kind.value in ("measure", "duration"):
        return unit.name, unit.last
    if low in FUNCTION_WORDS or low in unit_table().money_minor:
        return None, at
    return low, at + 1


def _hedges(t: Tokens, a: Amount, floor: int) -> None:
    """The hedge before (two at most: "about at least" keeps the bound) and the hedge after."""
    if a.first > floor and t.low(a.first - 1) in ("a", "an", "another") and a.kind is not Kind.COUNT:
        skip = 1 if hedge_before(t, a.first - 1) and t.low(a.first - 1) in ("a", "an") else 0
    else:
        skip = 0
    h = hedge_before(t, a.first - skip)
    if h and h.first >= floor:
        a.first, a.hedge = h.first, (h.first, h.last)
        bound(a, h.qualifier)
        outer = hedge_before(t, h.first)
        if outer and outer.first >= floor and outer.qualifier not in (Qualifier.EXACT,):
            a.first = outer.first
            if outer.qualifier not in (Qualifier.ABOUT,) and h.qualifier in (Qualifier.ABOUT, Qualifier.EXACT):
                bound(a, outer.qualifier)
        return
    after = hedge_after(t, a.last)
    if after:
        a.last = after.last
        bound(a, after.qualifier)


def bound(a: Amount, qualifier: Qualifier) -> None:
    """Sets the qualifier and opens the side that it leaves open."""
    a.qualifier = qualifier
    if a.status is not Status.READ:
        return
    a.low = a.high = a.number
    if a.form == "plural":
        a.high = None
    if qualifier in (Qualifier.OVER, Qualifier.AT_LEAST):
        a.high = None
    elif qualifier in (Qualifier.UNDER, Qualifier.AT_MOST):
        a.low = None
