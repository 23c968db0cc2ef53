"""How one article writes its numbers: English "1,700" and "2.3%", or, in news translated on the continent, "1.700" and "2,3%".

"1.700" alone may be either. So the forms that can only be one of the two are looked for first; where all of them are of the
continental kind, the others are read so, too, and each says why. Where the two kinds are mixed, and where there is none, nothing
is decided.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.patterns import pattern_of
from checker.scan.money import money_table
from checker.scan.numberwords import SCALES
from checker.scan.units import unit_table

__all__ = ["continental", "continental_digits"]


def continental(text: str, places: list[int]) -> str | None:
    """Why numbers of this text are read with a point between thousands and a comma before decimals, None where they are not.

    places: the offsets at which its runs of digits begin.
    """
    if not any(p > 1 and text[p - 1] in ".," and text[p - 2].isdecimal() and _odd(text, p) for p in places):
        return None  # nearly every article: all its commas stand before three digits and none of its points does
    shown = None
    for match in _chunk().finditer(text):
        kind = _kind(text, match)
        if kind == "english":
            return None
        if kind == "continental" and shown is None:
            follower = _follower().match(text, match.end())
            shown = text[match.start() : follower.end() if follower else match.end()]
    if shown is None:
        return None
    quoted = " ".join(shown.split())
    return f"as this article writes numbers (“{quoted}”): a point between thousands, a comma before decimals"


def continental_digits(chunk: str) -> str | None:
    """The digits of "1.700", "2,3" or "1.234,5" as a program writes them, None where none is so written."""
    return chunk.replace(".", "").replace(",", ".") if _continental().fullmatch(chunk) else None


def _odd(text: str, p: int) -> bool:
    """Whether the digits behind the mark at p - 1 are as many as English does not write there."""
    three = text[p : p + 3].isdecimal() and not text[p + 3 : p + 4].isdecimal()
    return three == (text[p - 1] == ".")


@cache
def _chunk() -> regex.Pattern[str]:
    return pattern_of(r"(?<![\d.,])\d++(?:[.,]\d++)++")


@cache
def _continental() -> regex.Pattern[str]:
    return pattern_of(r"[1-9]\d{0,2}(?:\.\d{3})++(?:,\d{1,2})?|\d{1,3},\d{1,2}", regex.VERSION1)


@cache
def _grouped() -> regex.Pattern[str]:
    """What only English writes: groups of three behind commas, unless a point or more of them parts the groups."""
    return pattern_of(r"\d{1,3}(?:,\d{3})++(?:\.\d++)?")


@cache
def _follower() -> regex.Pattern[str]:
    """Up to three words behind a number: its unit, or the noun that it counts."""
    return pattern_of(r"[ \u00a0-]?(?:[%‰€£]|\p{L}++(?:[ \u00a0-]\p{L}++){0,2})")


def _kind(text: str, match: regex.Match[str]) -> str | None:
    chunk = match[0]
    if _grouped().fullmatch(chunk):
        return "english"
    whole, mark, rest = chunk.partition("," if "," in chunk else ".")
    follower = _follower().match(text, match.end())
    words = follower[0].lower().replace("-", " ").split() if follower else []
    if mark == "." and len(rest) == 3 and words[:1] in (["trillion"], ["quadrillion"]):
        return "english"  # "3.316 trillion": nobody has three thousand of them
    scaled = bool(words) and words[0] in _scales()
    measured = scaled or text[max(match.start() - 1, 0) : match.start()] in _SIGNS or (bool(words) and words[0] in _units())
    if not _continental().fullmatch(chunk):
        return "english" if measured and mark == "." and rest.isdecimal() and len(rest) < 3 else None
    if mark == "," and "." not in whole:
        sharp = scaled or (measured and (len(rest) == 1 or whole == "0") and text[match.start() - 1] not in _SIGNS)
        return "continental" if sharp else None
    if mark == "," or "." in rest:
        return "continental"  # 1.234,5 and 1.234.567
    return "continental" if _counts_whole(text, match, words) else None


_SIGNS = ("$", "€", "£", "¥")


@cache
def _scales() -> frozenset[str]:
    """What stands behind a number that has decimals. Two digits behind a comma ("$250,00") may else be three, one of them lost."""
    return frozenset(["%", "‰", "percent", "per", "pct", "percentage", "bn", "mn", "tn", *SCALES])


@cache
def _units() -> frozenset[str]:
    table = unit_table()
    return frozenset(["€", "£", *money_table().words, *table.words, *(s.lower() for s in table.symbols)]) - _NO_UNITS


_NO_UNITS = frozenset("a an and at by for from in is it m of on or s second seconds the to was with".split())
"""Words that a unit may begin with, or be spelled like, and that follow any number."""


def _counts_whole(text: str, match: regex.Match[str], words: list[str]) -> bool:
    """ "1.700 American soldiers": people, and things bought one by one, have no three decimals, unless they are an average."""
    if not any(w in _WHOLE for w in words) or any(w in SCALES for w in words):
        return False
    around = text[max(match.start() - _NEAR, 0) : match.end() + _NEAR].lower()
    return not any(w in around for w in ("average", "mean of", " per ", "for every", "ratio", "rate of"))


_NEAR = 60
"""Characters around a number in which a word says that it is an average or a rate."""

_WHOLE = frozenset(
    "soldiers troops servicemen personnel people persons men women children workers employees officers policemen firefighters "
    "residents inhabitants citizens refugees migrants victims patients students pupils teachers doctors nurses volunteers "
    "protesters demonstrators visitors tourists passengers prisoners civilians reservists fighters staff jobs deaths injured dead "
    "tanks vehicles aircraft drones missiles ships houses homes apartments flats companies schools households".split()
)
"""Who and what is counted one by one, in the plural."""
