"""One amount: a numeral with its sign, currency, hedge and unit, before ranges and lists are put together."""

from __future__ import annotations

from checker.model import Direction, Kind, Qualifier, Status
from checker.scan.numeral import Numeral
from checker.scan.tokens import Tokens

__all__ = ["Amount", "bound", "rounded"]


_COUNT, _READ, _EXACT = Kind.COUNT, Status.READ, Qualifier.EXACT
"""Looking a member up in its enumeration takes ten times as long, and every figure does it."""


class Amount:
    """A figure in the making: token positions and values. Only this package sees it; what leaves is a frozen `Figure`.

    Tokens first..last-1 are the figure's span, numeral_first..numeral_last-1 the digits and number words in it.
    `spoken_unit` is the first token of the unit's words after the number, `minor` True where cents were made dollars.
    """

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
        "minor",
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
        self.first, self.last, number, grain, self.form, self.bare, self.scale, self.reason = n
        self.numeral_first, self.numeral_last = self.first, self.last
        self.low: float | None = number
        self.high: float | None = number
        self.number: float | None = number
        self.grain: float | None = grain
        self.kind = _COUNT
        self.status = _READ
        self.unit: str | None = None
        self.unit_text: str | None = None
        self.noun: tuple[int, int] | None = None
        self.qualifier = _EXACT
        self.hedge: tuple[int, int] | None = None
        self.direction: Direction | None = None
        self.about: tuple[str, ...] = ()
        self.timex: str | None = None
        self.minor = False

    def set_aside(self, reason: str, kind: Kind = Kind.LABEL) -> Amount:
        """No quantity: the reason says what it is."""
        self.status, self.reason, self.kind = Status.SET_ASIDE, reason, kind
        self.low = self.high = self.number = self.grain = None
        self.qualifier = Qualifier.EXACT
        return self

    def multiply(self, factor: float) -> None:
        """By a scale, or to turn cents into dollars."""
        if self.number is not None and factor != 1.0:
            self.low = self.high = self.number = rounded(self.number * factor)
            self.grain = rounded((self.grain or 1.0) * factor)

    @property
    def bare_count(self) -> bool:
        """True while nothing says what is counted."""
        return self.unit is None and self.kind is _COUNT and self.status is _READ


def rounded(value: float) -> float:
    """Without the dust of binary fractions: 4.2 * 1e9 is 4200000000."""
    return float(f"{value:.14g}")


def bound(a: Amount, qualifier: Qualifier) -> None:
    """Sets the qualifier and opens the side that it leaves open."""
    a.qualifier = qualifier
    if a.status is not Status.READ:
        return
    a.low = a.high = a.number
    if qualifier in (Qualifier.OVER, Qualifier.AT_LEAST) or a.form == "plural":
        a.high = None
    elif qualifier in (Qualifier.UNDER, Qualifier.AT_MOST):
        a.low = None


def unit_words(t: Tokens, first: int, last: int) -> str:
    """The printed words of a unit, without the hyphen of "30-day"."""
    return t.text[t.starts[first] : t.ends[last - 1]].lstrip("- ")
