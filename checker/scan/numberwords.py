"""The closed list of number words: what the receipt accounts for when a figure is written in words."""

from __future__ import annotations

__all__ = [
    "DECADES",
    "DENOMINATORS",
    "DOZEN",
    "FOLDS",
    "FRACTION_SIGNS",
    "HUNDRED",
    "MULTIPLES",
    "NUMBER_WORDS",
    "ORDINALS",
    "PLURAL_SCALES",
    "SCALES",
    "SUFFIX_SCALES",
    "TENS",
    "UNITS",
]

UNITS: dict[str, int] = {
    w: n
    for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen".split()
    )
}
UNITS.update(nought=0, naught=0, nil=0)

TENS: dict[str, int] = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)}
TENS["fourty"] = 40

HUNDRED = "hundred"
DOZEN: dict[str, int] = {"dozen": 12, "dozens": 12, "doz": 12, "dozs": 12}

SCALES: dict[str, float] = {
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "quadrillion": 1e15,
    "quintillion": 1e18,
    "lakh": 1e5,
    "lakhs": 1e5,
    "crore": 1e7,
    "crores": 1e7,
    "mln": 1e6,
    "mio": 1e6,
    "mil": 1e6,
    "bln": 1e9,
    "trln": 1e12,
    "tln": 1e12,
}
"""Short scale: in English news a billion is a thousand million (Reuters and AP style)."""

SUFFIX_SCALES: dict[str, float] = {
    "k": 1e3,
    "K": 1e3,
    "m": 1e6,
    "M": 1e6,
    "mn": 1e6,
    "Mn": 1e6,
    "MN": 1e6,
    "mil": 1e6,
    "mln": 1e6,
    "mio": 1e6,
    "MM": 1e6,
    "b": 1e9,
    "B": 1e9,
    "bn": 1e9,
    "Bn": 1e9,
    "BN": 1e9,
    "bln": 1e9,
    "t": 1e12,
    "T": 1e12,
    "tn": 1e12,
    "Tn": 1e12,
    "TN": 1e12,
    "trn": 1e12,
    "tln": 1e12,
    "tr": 1e12,
}
"""Letters that stand for a scale after digits. `m`, `M`, `b`, `B`, `t`, `T`, `k`, `K` are units as well: `units.py` decides."""

PLURAL_SCALES: dict[str, float] = {
    "tens": 10,
    "dozens": 12,
    "scores": 20,
    "hundreds": 1e2,
    "thousands": 1e3,
    "millions": 1e6,
    "billions": 1e9,
    "trillions": 1e12,
    "lakhs": 1e5,
    "crores": 1e7,
}
"""A plural scale word without a number: "dozens of homes" is at least a dozen."""

_ORDINAL_UNITS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
).split()
ORDINALS: dict[str, float] = {w: n for n, w in enumerate(_ORDINAL_UNITS)}
ORDINALS.update({w[:-1] + "ieth": n for w, n in TENS.items() if w != "fourty"})
ORDINALS.update(hundredth=1e2, thousandth=1e3, millionth=1e6, billionth=1e9, trillionth=1e12)

DENOMINATORS: dict[str, float] = {w + "s": n for w, n in ORDINALS.items() if n >= 3}  # (no "firsts", "seconds")
DENOMINATORS.update(half=2, halves=2, quarter=4, quarters=4)

MULTIPLES: dict[str, float] = {
    "twice": 2,
    "thrice": 3,
    "double": 2,
    "doubled": 2,
    "doubles": 2,
    "doubling": 2,
    "triple": 3,
    "tripled": 3,
    "triples": 3,
    "tripling": 3,
    "treble": 3,
    "trebled": 3,
    "trebles": 3,
    "trebling": 3,
    "quadruple": 4,
    "quadrupled": 4,
    "quadruples": 4,
    "quadrupling": 4,
    "quintuple": 5,
    "quintupled": 5,
    "halve": 0.5,
    "halved": 0.5,
    "halves": 0.5,
    "halving": 0.5,
}

FRACTION_SIGNS: dict[str, float] = {
    "½": 1 / 2,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅕": 1 / 5,
    "⅖": 2 / 5,
    "⅗": 3 / 5,
    "⅘": 4 / 5,
    "⅙": 1 / 6,
    "⅚": 5 / 6,
    "⅐": 1 / 7,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8,
    "⅑": 1 / 9,
    "⅒": 1 / 10,
}

FOLDS: dict[str, float] = {w + "fold": n for w, n in {**UNITS, **TENS, "hundred": 100, "thousand": 1000}.items() if n > 1}

DECADES: dict[str, int] = {w[:-1] + "ies": n for w, n in TENS.items() if w != "fourty"}
"""The twenties, the thirties: years of a century or of a life."""

NUMBER_WORDS: frozenset[str] = frozenset(
    {
        *UNITS,
        *TENS,
        HUNDRED,
        *DOZEN,
        *(w for w in SCALES if len(w) > 3),  # ("mln" only counts after digits)
        *PLURAL_SCALES,
        *ORDINALS,
        *DENOMINATORS,
        *MULTIPLES,
        *FOLDS,
        *DECADES,
        "couple",
    }
)
"""Every word that must lie inside exactly one figure. "few", "several", "many", "both" name no number."""
