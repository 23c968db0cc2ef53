"""Ranges and lists: two numerals that bound one value, and numerals that share the unit of a neighbour."""

from __future__ import annotations

from itertools import pairwise

from checker.model import Kind, Qualifier, Status
from checker.scan.amounts import Amount, bound
from checker.scan.changing import after_from, anywhere, changes, moved_to, moves, said_of_now
from checker.scan.lexicon import is_plural
from checker.scan.rates import rate
from checker.scan.tokens import Tokens

__all__ = ["join_ranges", "share_hedges", "share_units"]

_DASHES = frozenset(["-", "–", "—", "~", "‑", "−", "∼"])
_LOWER = (Qualifier.OVER, Qualifier.AT_LEAST)
_UPPER = (Qualifier.UNDER, Qualifier.AT_MOST)
_MEASURED = (Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.AGE, Kind.FRACTION)


def join_ranges(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Joins neighbours that are the two ends of one range ("18 to 25 percent", "$1-2 billion"), of a score or of a ratio."""
    joined: list[Amount] = []
    for b in amounts:
        a = joined[-1] if joined else None
        if a is not None and _numbered_house(t, a, b):
            a.set_aside(b.reason or "")
            a.last = b.last
        elif a is not None and _numbered_pages(t, a, b):
            a.last = b.last
        elif a is None or b.first - a.last > 3 or a.qualifier is Qualifier.BETWEEN or not _joinable(a, b):
            joined.append(b)
        elif _is_vote(t, a, b):
            joined.append(b)  # those for it and those against it: two counts
        elif _is_odds(t, a, b):
            _join_odds(a, b)
        elif _is_score(t, a, b):
            _join_score(a, b)
        elif _is_range(t, a, b):
            _join(t, a, b)
        elif _is_ratio(t, a, b):
            _join_ratio(a, b)
        else:
            joined.append(b)
    return joined


def _numbered_house(t: Tokens, a: Amount, b: Amount) -> bool:
    """16-18 Industrial Avenue."""
    return (
        b.status is Status.SET_ASIDE
        and b.reason == "part of an address"
        and a.bare_count
        and t.lows[a.last : b.first] in (["-"], ["–"])
    )


def _numbered_pages(t: Tokens, a: Amount, b: Amount) -> bool:
    """Such as "pp. 3-4", "pages 10-12", "case 23-1234": the label reaches to the end of the second number."""
    return (
        a.status is Status.SET_ASIDE
        and (a.reason or "").startswith("a label: ")
        and b.bare_count
        and b.form == "digits"
        and t.lows[a.last : b.first] in (["-"], ["–"])
        and t.glued(a.last)
        and t.glued(b.first)
        and not is_plural(t.lows[b.last])
    )


def _joinable(a: Amount, b: Amount) -> bool:
    if a.status is not Status.READ or b.status is not Status.READ or a.number is None or b.number is None:
        return False
    return a.kind in _MEASURED and b.kind in _MEASURED


_MOST_VOTES = 800
"""Seats of the largest chamber that news reports votes of (the House of Lords), rounded up."""

_SPORT = frozenset(
    "house senate parliament chamber lawmakers passed approved rejected motion bill measure committee majority win wins won "
    "beat beats beating defeat defeats defeated defeating loss losses lost victory victories draw drew score scored game "
    "match tie tied lead leads led leading record vote voted votes ruling ruled decision down up trailed trailing trail final "
    "set sets playoff series half-time goal goals shutout rout routed league cup edged thrashed aggregate seed standing "
    "champion season odds".split()
)


_VOTING = frozenset("vote votes voted house senate parliament chamber lawmakers lawmaker motion bill measure committee".split())
_CARRIED = frozenset("passed adopted approved ratified".split())
"""What is done to a bill and not in a game, right before the numbers: "the bill, adopted 234-193, goes to the Senate"."""
_AFTER_VOTE = frozenset("to in on for against along vote votes with margin late last over after by when and but as at that".split())


def _is_vote(t: Tokens, a: Amount, b: Amount) -> bool:
    """Voted 71 to 29, passed the House 234-193."""
    link = t.lows[a.last : b.first]
    if not (link == ["to"] or (len(link) == 1 and link[0] in _DASHES)) or not _both_bare(a, b):
        return False
    after = t.lows[b.last]
    if after[:1].isalpha() and after not in _AFTER_VOTE:
        return False
    if max(a.number or 0.0, b.number or 0.0) > _MOST_VOTES:
        return False
    return t.lows[a.first - 1] in _CARRIED or any(w in _VOTING for w in t.lows[max(0, a.first - 8) : a.first])


def _both_bare(a: Amount, b: Amount) -> bool:
    return all(
        x.unit is None and x.form == "digits" and x.scale == 1.0 and x.hedge is None and x.number == int(x.number or 0.0)
        for x in (a, b)
    )


def _is_odds(t: Tokens, a: Amount, b: Amount) -> bool:
    """2-to-1, odds of 10 to 1."""
    link = t.lows[a.last : b.first]
    return link in (["-", "to", "-"], ["to"]) and b.number == 1 and (a.number or 0.0) > 1 and a.unit is None and b.unit is None


def _is_score(t: Tokens, a: Amount, b: Amount) -> bool:
    """89-89, a 3-1 win, a 5-4 ruling: two small whole numbers with a dash; rising ones only beside a word of sport or voting."""
    if b.first - a.last != 1 or t.words[a.last] not in _DASHES or a.unit is not None or b.unit is not None:
        return False
    if a.form != "digits" or b.form != "digits" or a.scale != 1.0 or b.scale != 1.0 or a.hedge or b.hedge:
        return False
    x, y = a.number or 0.0, b.number or 0.0
    if x != int(x) or y != int(y) or x > _MOST_VOTES or y > _MOST_VOTES or x < 0:
        return False
    if x >= y and x <= 200:
        return True
    return not is_plural(t.lows[b.last]) and any(w in _SPORT for w in t.lows[max(0, a.first - 6) : b.last + 4])


def _join_score(a: Amount, b: Amount) -> None:
    a.kind, a.last, a.numeral_last = Kind.SCORE, b.last, b.numeral_last
    a.low, a.high = sorted((a.number or 0.0, b.number or 0.0))
    a.number, a.grain = None, 1.0


_LARGEST_WHOLE = 100
"""Up to here "nine out of ten" is a share; "189 out of 4,120 guards" are two counts, of some and of all."""


def _of_ages(t: Tokens, a: Amount) -> bool:
    """ "Between the ages of 38 and 44"."""
    return a.kind is Kind.AGE and "between" in t.lows[max(0, a.first - 4) : a.first]


def _join_odds(a: Amount, b: Amount) -> None:
    """Six to one is six times as much."""
    a.kind, a.unit, a.unit_text = Kind.MULTIPLE, "multiple", "to one"
    a.last, a.numeral_last, a.grain = b.last, b.numeral_last, 1.0


def _is_ratio(t: Tokens, a: Amount, b: Amount) -> bool:
    """One in three, nine out of 10, 2 in 5, 1 over 20."""
    if (
        a.unit is not None
        or (a.hedge is not None and a.hedge[1] > a.numeral_first)
        or b.unit is not None
        or b.kind is not Kind.COUNT
    ):
        return False
    x, y = a.number or 0.0, b.number or 0.0
    link = t.lows[a.last : b.first]
    if x != int(x) or y != int(y) or x <= 0 or y <= 0 or a.scale != 1.0:
        return False
    if link in (["out", "of"], ["out", "of", "every"]):
        return x <= y and (y <= _LARGEST_WHOLE or y % 1000 == 0) and b.hedge is None
    if link in (["in"], ["in", "every"]):
        return x < y <= 1e6 and (x == 1 or y <= 20 or y % 100 == 0) and not _is_year_like(t, b)
    return (
        not link
        and b.hedge is not None
        and t.lows[b.hedge[0]] == "over"
        and not t.lows[b.last][:1].isalpha()
        and (x < 50 or y < 30 or y % x == 0)
    )


def _join_ratio(a: Amount, b: Amount) -> None:
    a.kind, a.form = Kind.FRACTION, "fraction"
    a.number = a.low = a.high = (a.number or 0.0) / (b.number or 1.0)
    a.grain = a.number / 10
    a.last, a.numeral_last = b.last, b.numeral_last
    if a.qualifier in _LOWER:
        a.high = None
    elif a.qualifier in _UPPER:
        a.low = None


def _is_range(t: Tokens, a: Amount, b: Amount) -> bool:
    if not _same_unit(a, b):
        return False
    link = t.lows[a.last : b.first]
    before = t.lows[a.first - 1] if a.first else ""
    rising = (a.number or 0.0) < (b.number or 0.0) or _shared_scale(a, b) or _both_below_zero(a, b)
    if len(link) == 1 and link[0] in _DASHES:
        return rising and b.hedge is None and not (a.form == "digits" and t.words[b.first][0].isupper() and b.unit is None)
    if not link and b.first < b.numeral_first and t.words[b.first] == "~" and t.glued(b.first):
        return rising
    if link in (["and"], ["but"], ["yet"], [",", "but"], [","]):
        if a.qualifier in _LOWER and b.qualifier in _UPPER:
            return rising and a.unit == b.unit
        if a.qualifier in _UPPER and b.qualifier in _LOWER:
            return (b.number or 0.0) < (a.number or 0.0) and a.unit == b.unit
    if link == ["and"]:
        return before == "between" or _of_ages(t, a) or (a.hedge is not None and t.lows[a.hedge[1] - 1] == "between")
    if b.hedge is not None and b.qualifier not in (Qualifier.ABOUT, Qualifier.NEARLY):
        return False
    if link in (["to"], ["through"], ["-", "to", "-"], ["-", "to"], ["till"]):
        return _is_span(t, a, b, before)
    if link in (["or"], ["-", "or"]):
        return (
            link == ["or"]
            and 0 < (b.bare if _shared_scale(a, b) else b.number or 0) - (a.number or 0) <= max(1, (a.number or 0) / 2)
            and a.unit is None
            and a.number == int(a.number or 0)
        )
    return False


def _is_span(t: Tokens, a: Amount, b: Amount, before: str) -> bool:
    """Whether "A to B" is a range; a change ("rose 18 sen to RM23.50") is two figures."""
    since = after_from(t, a.first)
    if since is None or anywhere(t, since) or moved_to(t, since):
        since = None
    if since is not None and (changes(t, since) or said_of_now(t, since, a.first)):
        return False  # "rose from 5 to 7", "from the current 2% to 3%"
    if before == "by" and (b.number or 0.0) > 2 * (a.number or 0.0) and changes(t, a.first - 1):
        return False  # "rose by nine to 27": no step is so wide a range
    if before == "(" and "from" in t.lows[max(0, a.first - 9) : a.first] and "to" in t.lows[max(0, a.first - 6) : a.first]:
        return False  # "raised from $6 to $8 (7 to 10 reals)": the same change in another currency
    if _is_year_like(t, a) and not _is_year_like(t, b):
        return False
    if (
        a.unit is not None
        and (b.unit is None or a.unit_text != b.unit_text)
        and not (not a.minor and not b.minor and (b.unit or "").startswith(a.unit))
    ):
        if a.kind is Kind.AGE and b.unit is None:
            return True
        return a.kind is Kind.MONEY and b.unit is None and b.scale > 1.0 and not moves(before)
    rising = (a.number or 0.0) < (b.number or 0.0) or _shared_scale(a, b) or _both_below_zero(a, b)
    if not rising and b.kind not in (Kind.DURATION, Kind.AGE):
        return False  # "split 47 to 46 percent"
    return not (moves(before) and (b.unit is None or a.unit is not None))


def _shared_scale(a: Amount, b: Amount) -> bool:
    return a.scale == 1.0 < b.scale and (a.number or 0.0) < b.bare


def _shared_thousands(t: Tokens, a: Amount, b: Amount) -> bool:
    """30-40,000 troops, 2 to 3,000: the thousands of the second number are the first one's too, where the two are of one size."""
    x, y = a.number or 0.0, (b.number or 0.0) / 1000
    if a.scale != 1.0 or b.scale != 1.0 or x != int(x) or y != int(y) or not 0 < x < y <= 2 * x:
        return False
    if a.unit is not None and a.kind is not Kind.MONEY:
        return False
    bound_by = t.lows[a.first - 1] if a.first else ""
    return t.words[b.numeral_last - 1].endswith((",000", ".000")) and bound_by != "from" and t.lows[a.first] != "from"


def _both_below_zero(a: Amount, b: Amount) -> bool:
    """-10 to -15C: below zero the number nearer to it is said first."""
    return (b.number or 0.0) < (a.number or 0.0) < 0


def _same_unit(a: Amount, b: Amount) -> bool:
    if Kind.FRACTION in (a.kind, b.kind) and a.kind is not b.kind and (a.unit or b.unit):
        return False  # "fell by half to 2.5%"
    return a.unit is None or b.unit is None or a.unit == b.unit or b.unit.startswith(a.unit + " / ")


def _join(t: Tokens, a: Amount, b: Amount) -> None:
    """Makes a the whole range."""
    factor = b.scale if _shared_scale(a, b) else 1000.0 if _shared_thousands(t, a, b) else 1.0
    a.multiply(factor)
    a.grain = (b.grain if factor != 1.0 else min(a.grain or 1.0, b.grain or 1.0)) or 1.0
    low, high = sorted((a.number or 0.0, b.number or 0.0))
    if a.first and t.lows[a.first - 1] in ("between", "from"):
        a.first -= 1
    a.low, a.high, a.number = low, high, b.number
    a.last, a.numeral_last = b.last, b.numeral_last
    if b.unit is not None:
        a.unit, a.unit_text, a.kind, a.minor = b.unit, b.unit_text, b.kind, b.minor
    if a.kind is Kind.DURATION:
        a.timex = None
    a.qualifier = Qualifier.BETWEEN


_LISTS = frozenset([(",",), ("and",), ("or",), (",", "and"), (",", "or"), ("versus",), ("vs",), ("by",), ("x",), ("×",), ("to",)])


def share_units(t: Tokens, amounts: list[Amount]) -> None:
    """Gives a neighbour's unit to bare numbers: "36, 42 and 51 percent", "7- or 8-inch", "from 208 pounds to 193"."""
    _share_before(t, amounts)
    for i in range(len(amounts) - 2, -1, -1):
        a, b = amounts[i], amounts[i + 1]
        if b.first - a.last > 4 or a.status is not Status.READ or b.status is not Status.READ:
            continue
        if _resolution(t, a, b):
            for pixels in (a, b):
                pixels.unit, pixels.unit_text, pixels.kind = "pixel", "pixels", Kind.MEASURE
        link = tuple(w for w in t.lows[a.last : b.first] if w != "-")
        since = t.lows[a.first] if t.lows[a.first] == "from" else t.lows[a.first - 1] if a.first else ""
        if a.bare_count and b.unit is not None and b.kind in _MEASURED:
            alike = (a.form == "digits") == (b.form == "digits")
            listed = (
                link in _LISTS
                and not _is_year_like(t, a)
                and (alike or link != (",",))
                and (b.first == b.numeral_first or link != (",",))
            )
            if listed or (link == ("to",) and since in ("from", "between", "by") and a.scale <= b.scale):
                _give(b, a)
        elif link == ("from",) and b.unit is not None and (a.unit or "").startswith(b.unit + " / "):
            b.unit = a.unit  # "23 cents per share from 31 cents"
        elif since == "from" and link[-1:] == ("to",) and a.unit is not None:
            if b.bare_count and (not t.lows[b.last][:1].isalpha() or t.lows[b.last] in _AFTER_CHANGE):
                _give(a, b)
            elif b.unit is not None and a.unit.startswith(b.unit + " / "):
                b.unit = a.unit


def _share_before(t: Tokens, amounts: list[Amount]) -> None:
    """ "Aged 7, 9 and 12", "magnitude 2.9 and 2.2": the word before the first number holds for the rest."""
    aged = False
    for a, b in pairwise(amounts):
        aged = a.kind is Kind.AGE and (aged or t.lows[a.first - 1] in ("aged", "ages"))
        told = aged or (a.unit == "magnitude" and a.last == a.numeral_last)
        if told and b.bare_count and b.form == "digits" and tuple(t.lows[a.last : b.first]) in _LISTS:
            _give(a, b)


_AFTER_CHANGE = frozenset("by for in this last as after when on since and but a the at".split())
"""Words after the second number of "from 21 mpg to 23 for the others": it is not followed by what it counts."""


def _give(giver: Amount, taker: Amount) -> None:
    if giver.unit is None:
        return
    taker.unit, taker.kind, taker.unit_text = giver.unit, giver.kind, giver.unit_text
    if giver.minor and not taker.minor:
        taker.minor = True
        taker.multiply(0.01)


def _is_year_like(t: Tokens, a: Amount) -> bool:
    word = t.words[a.numeral_first]
    return len(word) == 4 and word.isdecimal() and 1500 <= int(word) <= 2100 and a.scale == 1.0


def _resolution(t: Tokens, a: Amount, b: Amount) -> bool:
    """1920 x 1200: the pixels of a screen."""
    if t.lows[a.last : b.first] not in (["x"], ["×"]) or not (a.bare_count and b.bare_count):
        return False
    return (a.number or 0) >= 240 and (b.number or 0) >= 240


def share_hedges(t: Tokens, amounts: list[Amount]) -> None:
    """What holds for an amount holds for its conversion in brackets ("over 100 km (60 miles)"), but no hedge for another money."""
    for a, b in pairwise(amounts):
        if a.status is not Status.READ or b.status is not Status.READ or a.kind not in _CONVERTED or b.kind not in _CONVERTED:
            continue
        if t.lows[a.last : b.first] not in (["("], ["/"]) or a.unit == b.unit:
            continue
        money = a.kind is b.kind is Kind.MONEY  # turned by the rate of its own day, and as exact as it is printed
        if b.qualifier is Qualifier.EXACT and a.qualifier is not Qualifier.BETWEEN and not money:
            bound(b, a.qualifier)
        if t.lows[b.last] == ")" and money:
            name, _ = rate(t, b.last + 1)
            if name and a.unit and b.unit and "/" not in a.unit + b.unit:
                a.unit, b.unit = f"{a.unit} / {name}", f"{b.unit} / {name}"


_CONVERTED = (Kind.MONEY, Kind.MEASURE)
