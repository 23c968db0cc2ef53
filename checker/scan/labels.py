"""Numbers that are names: set aside with the reason, never counted.

F-16, COVID-19, RMF24, Boeing 737, Section 427, No. 10, and page furniture such as a line that holds only "0 1,748".
"""

from __future__ import annotations

from functools import cache

import regex

from checker.scan.tokens import Tokens

__all__ = ["furniture", "label_reason"]

NUMBERED = frozenset(
    "no nos number section article chapter paragraph clause page pages pp line row figure table appendix annex title schedule rule resolution amendment "
    "highway route interstate road freeway exit gate platform terminal flight bus train line channel studio room suite floor apartment unit "
    "level phase stage tier category grade class group division league type model version volume vol issue episode season series part act scene "
    "round game match week day lap turn hole heat race stage super psalm verse apollo boeing airbus windows iphone ipad galaxy pixel playstation xbox "
    "formula area block lot district ward precinct region zone sector brigade regiment battalion squadron unit proposition prop bill hr h.r s.r case "
    "docket order form box po p.o zip postcode tel phone fax ext isbn id item lot size top".split()
) - {
    "top",
    "week",
    "day",
    "bill",
    "line",
    "order",
    "case",
    "train",
    "bus",
    "size",
    "heat",
    "race",
    "turn",
    "group",
    "level",
    "type",
    "class",
}
"""Words that a number follows as a name: "Section 427", "Flight 370". Only before a bare whole number."""

ALWAYS_NAMES = frozenset(["9/11", "7/7", "24/7", "50/50", "20/20", "360/365"])


@cache
def _furniture_pattern() -> regex.Pattern[str]:
    return regex.compile(r"(?m)^[^\S\n]*+(?:\d[\d,.:]*+[^\S\n]*+)++$")


def furniture(text: str, start: int, end: int) -> str | None:
    """Why the numeral at start..end is page furniture, or None: its line holds only numbers, or it stands beside a copyright sign."""
    left = text.rfind("\n", max(0, start - 200), start) + 1
    if start - left > 40:  # noqa: PLR2004
        return None
    right = text.find("\n", end, end + 200)
    line = text[left : right if right >= 0 else end + 60]
    if "©" in line[:60] or "(c)" in line[:60].lower():
        return "page furniture: a copyright line"
    if not any(c.isalpha() for c in line):
        return "page furniture: a line that holds only numbers" if left or right >= 0 else None
    return None


def label_reason(t: Tokens, k: int, last: int) -> str | None:
    """Why the digits at tokens k..last-1 are part of a name, or None."""
    before = t.low(k - 1)
    if t.glued(k) and before[:1].isalpha():
        return "part of a name: letters and digits in one word"
    if (
        before in ("-", "–", "/", "_")
        and t.glued(k)
        and t.glued(k - 1)
        and t.low(k - 2)[:1].isalpha()
        and t.low(k - 2) not in ("sub", "mid", "pre", "post", "minus", "under", "over", "plus")
    ):
        return "part of a name: letters, a hyphen and digits"
    if before in NUMBERED and (t.word(k - 1)[:1].isupper() or before in ("no", "section", "article", "page", "number", "chapter")):
        return f"a label: which {before}, not how many"
    if before == "." and t.low(k - 2) in ("no", "nos", "vol", "pp", "p", "fig", "sec", "art"):
        return "a label: a number in a list"
    return None
