"""Reads the amount at one numeral: number, sign, money, unit, rate and hedge, or why it is none."""

from __future__ import annotations

from checker.model import Kind, Qualifier, Status
from checker.scan.ages import age
from checker.scan.amounts import Amount, bound, rounded
from checker.scan.codes import digit_code
from checker.scan.hedges import Hedge, hedge_after, hedge_before, hedge_inside, limit_before
from checker.scan.labels import (
    called_by_number,
    dotted_code,
    furniture,
    glued_letters,
    is_group,
    list_number,
    name_before,
    size_by_digits,
    written_together,
)
from checker.scan.lexicon import AS_MUCH, FUNCTION_WORDS
from checker.scan.measures import unit
from checker.scan.nouns import unit_of
from checker.scan.nth import nth_so_far
from checker.scan.number_names import number_word_name
from checker.scan.numberwords import DECADES, FRACTION_SIGNS, NUMBER_WORDS
from checker.scan.numeral import Numeral
from checker.scan.numerals import read_numeral
from checker.scan.one_measure import ONE_OF
from checker.scan.page import counter, unit_of_exchange
from checker.scan.scales import doubtful_metres, letter_scale
from checker.scan.signs import leading_point, sign_and_money
from checker.scan.superlatives import is_place, is_superlative
from checker.scan.tokens import Tokens
from checker.scan.zeros import ZERO_WORDS

__all__ = ["is_anchor", "read_amount", "says_one"]


def is_anchor(low: str) -> bool:
    """True for a token that is a numeral, a number word or a word that may say zero."""
    return low in NUMBER_WORDS or low in ZERO_WORDS or not low[0].isalpha()


def says_one(t: Tokens, k: int) -> bool:
    """True for the "a" of "a foot of snow"."""
    return t.lows[k] in ("a", "an") and f"{t.lows[k]} {t.lows[k + 1]}" in ONE_OF


def read_amount(t: Tokens, k: int, floor: int) -> Amount:
    """The amount whose numeral starts at token k, reaching back no further than token `floor`."""
    one = Numeral(k, k + 1, 1.0, 1.0, "words", 1.0) if says_one(t, k) else None
    n = one or read_numeral(t, k, join=k == 0 or t.lows[k - 1] != "between")
    if n is None:
        return _no_number(t, k)
    if n.first < floor:
        n = n._replace(first=floor)
    if n.form == "ordinal":
        return _ordinal(t, Amount(n))
    if t.lows[n.last] in _SIZED:
        sized = size_by_digits(t, n.last - 1)
        if sized:
            return Amount(n._replace(last=sized)).set_aside("vague: a size by how many digits it has, not a number")
    if n.form == "year":
        return _year(Amount(n))
    if n.form == "digits":
        code = digit_code(t, k, floor)
        if code:
            return Amount(Numeral(code.first, code.last, 0.0, 1.0, "digits")).set_aside(code.reason)
        height = _height(t, k) if t.words[k + 1] in _FEET else _hours(t, k) if t.words[k + 1] == "h" else None
        if height:
            return height
    a = Amount(leading_point(t, n, floor))
    sign_and_money(t, a, floor)
    return _part_of_a_name(t, a, k, floor) or _measured(t, a, k, floor)


_SIZED = frozenset(["-", "figures", "digit", "digits"])
"""Tokens after a number that may make it a size: "6-figure", "into six figures", "double-digit"."""


def _part_of_a_name(t: Tokens, a: Amount, k: int, floor: int) -> Amount | None:
    """The amount set aside where what is written together with it, its line or a capital says that it counts nothing."""
    if a.form == "words" and number_word_name(t, k, a.last):
        return a.set_aside("part of a name")
    if a.form in ("digits", "words") and is_group(t, k, a.last):
        return a.set_aside(f"a group: the {t.lows[k - 1]} so many of a list")
    if a.form == "malformed" and a.unit is None:
        reason = dotted_code(t, k)
        return a.set_aside(reason) if reason else None
    if a.form == "digits" and a.unit is not None and unit_of_exchange(t, k, a.last):
        return a.set_aside("the unit of an exchange rate, not a sum")
    if a.form != "digits" or a.unit is not None:
        return None
    if a.last == k + 1 and list_number(t.text, t.starts[k], t.ends[k]):
        return a.set_aside("a list number")
    reason = called_by_number(t, k, a.last) or counter(t, k, a.last) or furniture(t.text, t.starts[k], t.ends[a.last - 1])
    if reason is None and k > floor:
        if t.glued(k):
            reason = written_together(t, k, floor)
        if t.words[k - 1] in _APOSTROPHES and t.glued(k) and len(t.words[k]) == 2 and not t.glued(k - 1):
            reason = "a year without its century"
    return _whole_word(t, a.set_aside(reason), floor) if reason else None


_APOSTROPHES = frozenset(["'", "’", "‘"])


def _measured(t: Tokens, a: Amount, k: int, floor: int) -> Amount:
    """The amount with its scale, unit and hedge; set aside where only those would have made it a number of something."""
    bare_last = a.last
    if a.form in ("digits", "malformed"):
        letter_scale(t, a)
    _form(t, a)
    if a.unit is None or a.kind is Kind.MONEY:
        unit(t, a)
        if a.kind is Kind.MONEY and unit_of_exchange(t, k, a.last):
            return a.set_aside("the unit of an exchange rate, not a sum")
        if a.unit == "meter" and t.words[a.last - 1] == "m":
            doubtful_metres(t, a)
    if a.unit is None and a.form in ("digits", "malformed") and a.last == a.numeral_last and t.glued(a.last):
        reason = glued_letters(t, a.last)
        if reason:
            return _whole_word(t, a.set_aside(reason), floor)
    _hedges(t, a, floor)
    age(t, a, floor)
    bare = a.unit is None and a.hedge is None and a.first == k and k > floor and a.last == bare_last
    if bare and t.lows[k - 1] == "top":
        return _top(a)
    if bare and a.form == "digits":
        reason = name_before(t, k, a.last, a.number or 0.0)
        if reason:
            return a.set_aside(reason)
    return a


def _no_number(t: Tokens, k: int) -> Amount:
    a = Amount(Numeral(k, k + 1, 0.0, 1.0, "words"))
    low = t.lows[k]
    if low in DECADES:
        return a.set_aside("a decade or an age group, not a number of things")
    if low[0].isnumeric() and low not in FRACTION_SIGNS and not low[0].isalpha():
        return a.set_aside("a superscript or enclosed number: a mark, not a quantity")
    if low.startswith("quarter"):
        return a.set_aside("a period, not a share")
    if low == "couple":
        return a.set_aside("two people, not a number of things")
    if low in ("half", "halves"):
        return a.set_aside("one part of a whole, not a share")
    return a.set_aside("a number word that says no number here")


_OF_PERIODS = frozenset("preceding previous last past next first other these those coming following consecutive straight".split())
"""Words before "three quarters" that make them parts of a year."""


def _form(t: Tokens, a: Amount) -> None:
    if a.form == "fraction" and t.lows[a.numeral_last - 1] == "quarters" and t.lows[a.first - 1] in _OF_PERIODS:
        a.set_aside("a period, not a share")
    elif a.form == "malformed":
        a.status, a.low, a.high, a.number, a.grain = Status.UNREAD, None, None, None, None
    elif a.form == "multiple" and t.lows[a.numeral_first] in _TWICE and t.lows[a.last] not in _AS_MUCH:
        a.unit, a.unit_text = "time", t.words[a.numeral_first]  # "deployed twice" is how often
    elif a.form == "multiple":
        a.kind, a.unit = Kind.MULTIPLE, "multiple"
    elif a.form == "fraction" and a.kind is Kind.COUNT:
        a.kind = Kind.FRACTION
    elif a.form == "plural":
        a.high, a.qualifier, a.reason = None, Qualifier.AT_LEAST, "vague: a plural scale word names no number"


_TWICE = frozenset(["twice", "thrice"])
_AS_MUCH = AS_MUCH | {"this", "these", "those", "his", "her", "our", "your", "my", "any", "weekly", "annual", "normal", "usual"}


def _ordinal(t: Tokens, a: Amount) -> Amount:
    """An ordinal is set aside; with a superlative it is a rank ("third-largest", "fifth highest", "second most populous"), as it
    is as the place that somebody came in.
    """
    at = a.last + (t.lows[a.last] == "-" and t.glued(a.last))
    superlative = is_superlative(t.lows[at])
    if superlative or is_place(t, a):
        a.last = at + 1 if superlative else a.last
        a.kind, a.unit, a.grain = Kind.ORDINAL, "rank", 1.0
        return a
    noun = nth_so_far(t, a)
    if noun is not None:
        a.noun, a.grain = noun, 1.0
        a.unit, a.unit_text = unit_of(t, *noun), t.text[t.starts[noun[0]] : t.ends[noun[1] - 1]]
        return a
    return a.set_aside("an ordinal: which one, not how many", Kind.ORDINAL)


def _year(a: Amount) -> Amount:
    a.kind, a.timex = Kind.DATE, f"{a.number:.0f}"
    a.low = a.high = a.number = a.grain = None
    return a


def _top(a: Amount) -> Amount:
    """The top 20: a rank of at most twenty."""
    a.first -= 1
    a.kind, a.unit, a.grain = Kind.ORDINAL, "rank", 1.0
    bound(a, Qualifier.AT_MOST)
    return a


_FEET = frozenset(["'", "′", "’"])


def _height(t: Tokens, k: int) -> Amount | None:
    """5'10": feet and inches."""
    inches = t.words[k + 2]
    if not (inches.isdecimal() and len(inches) <= 2 and t.glued(k + 1) and t.glued(k + 2) and t.words[k].isdecimal()):
        return None
    if t.words[k + 3] not in ('"', "″", "”") or int(inches) > 11 or len(t.words[k]) > 1:
        return None
    value = rounded(int(t.words[k]) + int(inches) / 12)
    a = Amount(Numeral(k, k + 4, value, 1 / 12, "digits", value))
    a.unit, a.unit_text, a.kind = "foot", t.words[k + 1], Kind.MEASURE
    return a


_LONGEST_HOURS = 12
"""Hours up to which "1h30" is a length unless a word before it makes it a time of day."""
_CLOCK_WORDS = frozenset("at by from until till before after since around to".split())


def _hours(t: Tokens, k: int) -> Amount | None:
    """1h30: an hour and thirty minutes, where no "at" makes it a time of day."""
    hours, minutes = t.words[k], t.words[k + 2]
    if not (hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2 and t.glued(k + 1) and t.glued(k + 2)):
        return None
    if len(hours) > 2 or int(hours) > _LONGEST_HOURS or int(minutes) > 59 or t.lows[k - 1] in _CLOCK_WORDS:
        return None
    value = rounded(int(hours) + int(minutes) / 60)
    a = Amount(Numeral(k, k + 3, value, 1 / 60, "digits", value))
    a.unit, a.unit_text, a.kind, a.timex = "hour", "h", Kind.DURATION, f"PT{int(hours)}H{int(minutes)}M"
    return a


def _whole_word(t: Tokens, a: Amount, floor: int) -> Amount:
    """A label takes in the letters and digits it is written together with: "RMF24", "F-16", "COVID-19"."""
    marks = ("-", "–", "/", "_", ".", "'s", "’s")
    while (
        a.first > floor
        and t.glued(a.first)
        and (
            t.words[a.first - 1][-1].isalnum()
            or (t.words[a.first - 1] in marks[:5] and a.first - 1 > floor and t.glued(a.first - 1))
        )
    ):
        a.first -= 1
    while a.last < t.size and t.glued(a.last) and (t.words[a.last][0].isalnum() or t.words[a.last] in marks[5:] or _variant(t, a)):
        a.last += 1
    lettered = t.words[a.first].isupper() and t.words[a.last - 1].isupper() and t.words[a.last] == "-" and t.glued(a.last)
    if lettered and t.glued(a.last + 1) and t.words[a.last + 1].isdecimal():
        a.last += 2  # "AGM-84L-1"
    return a


def _variant(t: Tokens, a: Amount) -> bool:
    """True at the hyphen of "A320-200": a model that letters and digits name, and which of it."""
    named = t.words[a.first][0].isalpha() and t.words[a.last - 1][-1].isdecimal()
    return named and t.words[a.last] == "-" and t.glued(a.last + 1) and t.words[a.last + 1].isdecimal()


def _hedges(t: Tokens, a: Amount, floor: int) -> None:
    """The hedge before (two at most: "about at least" keeps the bound) and the hedge after."""
    at = a.first
    if at > floor:
        if t.lows[at - 1] in ("a", "an") and a.kind is not Kind.COUNT and at - 1 > floor:
            at -= 1
        h = hedge_before(t, at)
        if h and h.first >= floor and not (t.lows[h.first] == "up" and _movement(t, h.first)):
            a.first, a.hedge = h.first, (h.first, h.last)
            bound(a, h.qualifier)
            if a.kind is Kind.COUNT and a.unit is None and t.words[a.numeral_first][:1].isdigit():
                sign_and_money(t, a, floor)  # "USD approximately 700,000": the currency before the hedge
            outer = hedge_before(t, a.first)
            if outer and outer.first >= floor and outer.qualifier is not Qualifier.EXACT and not _throughout(t, outer.first, h):
                a.first = outer.first
                if outer.qualifier is not Qualifier.ABOUT and h.qualifier in (Qualifier.ABOUT, Qualifier.EXACT):
                    bound(a, outer.qualifier)
            return
    if t.lows[a.last] == "range" and t.lows[a.first - 2 : a.first] == ["in", "the"] and a.qualifier is Qualifier.EXACT:
        a.last, a.hedge = a.last + 1, (a.last, a.last + 1)
        bound(a, Qualifier.ABOUT)
        return
    inside = hedge_inside(t, a.numeral_first + 1) if a.scale > 1 else None
    if inside:
        a.hedge = (inside.first, inside.last)
        bound(a, inside.qualifier)
        return
    if a.last < t.size:
        after = hedge_after(t, a.last)
        if after:
            a.last, a.hedge = after.last, (after.first, after.last)
            bound(a, after.qualifier)
            return
    limit = limit_before(t, a.first) if a.first > floor else None
    if limit:
        bound(a, limit)


def _throughout(t: Tokens, at: int, hedge: Hedge) -> bool:
    """ "Over about two hours": a preposition, since a length that is blurred has no bound."""
    return t.lows[at : hedge.first] == ["over"] and hedge.qualifier is Qualifier.ABOUT


_MOVEMENTS = (
    "inch",
    "edg",
    "climb",
    "mov",
    "creep",
    "crept",
    "went",
    "go",
    "back",
    "add",
    "brought",
    "bring",
    "push",
    "shot",
    "came",
    "jump",
    "ris",
    "rose",
)


def _movement(t: Tokens, at: int) -> bool:
    """True where "up to" is a direction: "inching back up to 4.8 percent", "took the total up to 2%"."""
    if at > 0 and t.lows[at - 1].startswith(_MOVEMENTS) and t.lows[at - 1] not in FUNCTION_WORDS:
        return True
    for k in range(at - 2, max(at - 6, -1), -1):
        if t.lows[k] in _LIFTING:
            return t.lows[at - 1] in _LEVELS
        if not t.lows[k].isalpha():
            return False
    return False


_LIFTING = frozenset(
    "take takes took taking bring brings brought bringing raise raises raised raising lift lifts lifted lifting push pushes pushed "
    "pushing drive drives drove driving move moves moved moving get gets got getting build builds built building".split()
)
"""Verbs that take a level up to somewhere."""

_LEVELS = frozenset(
    "total spending share number figure toll level levels rate price prices budget count tally strength it them that this output "
    "contribution contributions numbers pay wages sum expenditure outlays amount".split()
)
"""What is taken up to somewhere, right before "up"."""
