"""Numerals in words: "two hundred and two thousand", "three fifths", "two and a half billion", "4 thousand 3 hundred and 21"."""

from __future__ import annotations

from checker.scan.lexicon import names_something
from checker.scan.numberwords import DENOMINATORS, DOZEN, HUNDRED, ORDINALS, SCALES, TENS, UNITS
from checker.scan.numeral import Numeral, grain_of, with_scale
from checker.scan.tokens import Tokens

__all__ = ["from_words"]


def from_words(t: Tokens, k: int, join: bool, first: tuple[float, float, int] | None = None) -> Numeral | None:
    """A cardinal with number words in it; then fractions of it ("three fifths", "one and a half"), then a scale for the whole."""
    if t.lows[k] == "dozen" and k > 1 and t.lows[k - 1] in ("'s", "’s") and t.lows[k - 2] == "baker":
        return Numeral(k - 2, k + 1, 13.0, 1.0, "words", 13.0)
    read = _Cardinal(t, k, join, first)
    read.run()
    if read.last == k or (first and read.last == first[2] and t.lows[read.last] != "and"):
        return None
    value, last = read.value, read.last
    grain = first[1] * read.scale if first and first[1] < 1 else grain_of(value)
    start = k - 1 if k and t.lows[k - 1] in ("a", "an") and t.lows[k] not in UNITS and t.lows[k] not in TENS and not first else k
    n = Numeral(start, last, value, grain, "words", read.bare, read.scale)
    if t.lows[last] == "point":
        n = _spoken_decimals(t, n)
    return _parts_of(t, n) or _and_a_part(t, n) or (n if not first or last > first[2] else None)


def _spoken_decimals(t: Tokens, n: Numeral) -> Numeral:
    """Five point five, two hundred point zero three."""
    at = n.last + 1
    digits = ""
    while t.lows[at] in UNITS and UNITS[t.lows[at]] < 10:
        digits += str(UNITS[t.lows[at]])
        at += 1
    if not digits or n.value is None:
        return n
    return with_scale(
        t,
        n._replace(last=at, value=n.value + float("0." + digits), bare=n.value + float("0." + digits), grain=10.0 ** -len(digits)),
    )


class _Cardinal:
    """Adds up number words from left to right: "two hundred and two thousand", "4 thousand 3 hundred and 21"."""

    def __init__(self, t: Tokens, k: int, join: bool, first: tuple[float, float, int] | None) -> None:
        self.t, self.join = t, join
        self.total = 0.0
        self.current: float | None = None
        self.limit = float("inf")
        self.digits = False
        self.worded = first is None
        self.bare, self.scale = 0.0, 1.0
        self.last = k
        if first:
            self.current, _, self.last = first
            self.digits = True

    @property
    def value(self) -> float:
        return self.total + (self.current or 0.0)

    def run(self) -> None:
        at = self.last
        while at < self.t.size:
            low = self.t.lows[at]
            if self._take(low, at):
                at += 1
                self.last = at
                if low in DOZEN:
                    break
            elif self._link(low, at):
                at += 1
            else:
                break
        if self.scale == 1.0:
            self.bare = self.value

    def _link(self, low: str, at: int) -> bool:
        """A hyphen or "and" that the number goes on after."""
        if at != self.last or self.value == 0:
            return False
        following = self.t.lows[at + 1]
        if low == "-":
            glued = self.t.glued(at) and self.t.glued(at + 1)
            apart = not self.t.glued(at) and not self.t.glued(at + 1) and (self.current or 0) % 100 >= 20 and not self.digits
            return (glued or apart) and (following in UNITS or following in SCALES or following == HUNDRED or following in TENS)
        if low == "and" and self.join:
            hundreds = self.current is not None and self.current >= 100 and self.current % 100 == 0 and not self.digits
            if following.isdecimal():  # "3 hundred and 21"; but "$34 million and 50 staff" are two figures
                return hundreds and len(following) <= 3 and self.scale > 1
            small = self.current is None and (self.worded or self.t.lows[at + 2] == HUNDRED)  # "60 million and two hundred"
            return (hundreds or small) and (following in UNITS or following in TENS)
        return False

    def _take(self, low: str, at: int) -> bool:
        current = self.current
        if low in UNITS:
            if current is not None and current >= 100 and self.t.lows[at + 1] == HUNDRED:
                return False  # "two hundred two hundred": two numbers
            return self._add(UNITS[low])
        if low in TENS:
            if self.value and self.t.lows[at + 1] == "-" and self.t.lows[at + 2] in DENOMINATORS and self.t.lows[at + 2] != "half":
                return False  # "three twenty-firsts": the tens belong to the parts
            return self._add(TENS[low])
        if low == HUNDRED:
            if current is None and not self.total:
                current = 1.0
            if current is None or not 0 < current < (1000 if self.digits else 100):
                return False
            self.current, self.digits = current * 100, False
            self._scaled(100.0, current)
            return True
        if low in SCALES:
            sold = self.t.lows[at + 1] == "-" and self.t.lows[at + 2] == "selling"
            return not sold and self._multiply(SCALES[low])  # "five million-selling songs" are five
        if low in DOZEN and (current is None or not self.total):
            tens = (current or 0) % 100
            self.current = (current or 0) - tens + (tens or 1) * 12
            self._scaled(12.0, tens or 1)
            return True
        if low.isdecimal() and self.last < at and len(low) <= 3 and self.scale > 1:  # "3 hundred and 21"
            return self._add(int(low))
        return low.isdecimal() and current is None and self.total > 0 and self.t.lows[at + 1] == HUNDRED and self._add(int(low))

    def _add(self, n: float) -> bool:
        current = self.current
        if self.digits or n >= self.limit:
            return False
        if current is not None:
            room = 10 if n < 10 and current % 100 >= 20 else 100
            if current % room or not n or n >= room or (room == 100 and current < 100):
                return False
        self.current = (current or 0.0) + n
        return True

    def _multiply(self, size: float) -> bool:
        if self.current is None:
            if not self.total:
                self.total = size
                self._scaled(size, 1.0)
            elif size > self.limit:
                self.total *= size  # "three lakh crore"
            else:
                return False
        elif size > self.limit:
            return False
        else:
            self._scaled(size, self.current)
            self.total += self.current * size
        self.current, self.limit, self.digits = None, size, False
        return True

    def _scaled(self, size: float, bare: float) -> None:
        if self.scale == 1.0:
            self.bare = bare
            self.scale = size


def _denominator(low: str) -> bool:
    return low in DENOMINATORS or low in ("firsts", "seconds")


def _parts_of(t: Tokens, n: Numeral) -> Numeral | None:
    """Two thirds, three-quarters, twenty-three fifths, one twenty-fifth, 3 quarters."""
    at = n.last + (t.lows[n.last] == "-")
    low = t.lows[at]
    below = 0.0
    if low in TENS and t.lows[at + 1] == "-" and (_denominator(t.lows[at + 2]) or (n.value == 1 and t.lows[at + 2] in ORDINALS)):
        unit = ORDINALS.get(t.lows[at + 2].removesuffix("s"), 0)
        below, at = TENS[low] + unit, at + 3
    elif low in DENOMINATORS and n.value:
        if (low in ("half", "quarter") and n.value != 1) or (low == "quarters" and n.value not in (1, 3)):
            return None
        below, at = DENOMINATORS[low], at + 1
    elif n.value == 1 and low in ORDINALS and ORDINALS[low] >= 3 and n.first + 1 == n.last:
        if t.lows[n.last] != "-" and names_something(t.lows[at + 1]):
            return None
        below, at = ORDINALS[low], at + 1
    if not below or n.value is None:
        return None
    value = n.value / below
    return with_scale(t, Numeral(n.first, at, value, value / 10, "fraction", value))


def _and_a_part(t: Tokens, n: Numeral) -> Numeral | None:
    """One and a half, two-and-a-half, forty two and a third, one hundred and thirty and two fifths."""
    at = n.last
    if t.lows[at] == "-" and t.glued(at):
        at += 1
    if t.lows[at] != "and":
        return None
    at += 1 + (t.lows[at + 1] == "-")
    over = 1.0
    if t.lows[at] in ("a", "one"):
        at += 1
    elif t.lows[at] in UNITS and t.lows[at + 1] in DENOMINATORS:
        over, at = float(UNITS[t.lows[at]]), at + 1
    else:
        return None
    at += t.lows[at] == "-"
    low = t.lows[at]
    below = DENOMINATORS.get(low) or (ORDINALS.get(low, 0) if over == 1 else 0)
    if not below or below < 2 or n.value is None:
        return None
    whole = n.scale if t.lows[n.last - 1] in DOZEN or t.lows[n.last - 1] in SCALES else 1.0  # "a million and a half"
    value = n.value + whole * over / below
    return with_scale(t, Numeral(n.first, at + 1, value, n.scale / 10, "words", value))
