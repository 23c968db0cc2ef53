"""What the bare numbers of a sentence count: the noun after them, or the one that an earlier number counts."""

from __future__ import annotations

from checker.model import Kind, Qualifier, Status
from checker.scan.amounts import Amount, bound
from checker.scan.hedges import hedge_after
from checker.scan.inheriting import inherit
from checker.scan.lexicon import AS_MUCH, FUNCTION_WORDS, MONTHS, STATES_OF_PEOPLE, VERBS, WEEKDAYS, is_plural, singular
from checker.scan.measures import timex_of
from checker.scan.notation import continental_digits
from checker.scan.nouns import after_of, behind_quotes, counted_noun, named_plural, plural_model, system_by_name, unit_of
from checker.scan.rates import per_thing
from checker.scan.tokens import Tokens
from checker.scan.units import unit_table

__all__ = ["count_nouns"]


def count_nouns(t: Tokens, amounts: list[Amount]) -> None:
    """Gives each bare number its counted noun; numbers that turn out to be names, years or pronouns are set aside."""
    for i, a in enumerate(amounts):
        before = amounts[i - 1] if i else None
        picked = before is not None and (before.reason or "").startswith("a pronoun")  # "one of three people": three are counted
        if (
            before is not None
            and before.kind is Kind.LABEL
            and not picked
            and a.bare_count
            and t.lows[before.last : a.first] == ["of"]
        ):
            a.set_aside("a label: so many in all")  # "Image 4 of 9"
        if a.status is Status.READ and a.unit is None and (a.kind is Kind.COUNT or a.kind is Kind.FRACTION):
            following = amounts[i + 1] if i + 1 < len(amounts) else None
            _count(t, a, following)
    _share_nouns(t, amounts)
    inherit(t, amounts)


def _share_nouns(t: Tokens, amounts: list[Amount]) -> None:
    """The noun at the end of a list counts for the numbers before it: "four-, five- and six-cylinder", "20, 30 and 40 people"."""
    for i in range(len(amounts) - 2, -1, -1):
        a, b = amounts[i], amounts[i + 1]
        if a.bare_count and b.status is Status.READ and b.kind is Kind.COUNT and b.unit is not None and b.first - a.last <= 3:
            link = [w for w in t.lows[a.last : b.first] if w != "-"]
            if link in ([","], ["and"], ["or"], [",", "and"], [",", "or"], ["to"], ["versus"]):
                a.unit, a.unit_text = b.unit, b.unit_text


def _count(t: Tokens, a: Amount, following: Amount | None) -> None:
    low = t.lows[a.last]
    if a.number == 1 and t.lows[a.numeral_first] == "one":
        _one(t, a, following)
    elif a.kind is Kind.FRACTION:
        _share_of(t, a, following)
        if a.unit is None and t.lows[a.numeral_last - 1] in ("half", "quarter") and t.lows[a.first - 1] in _OF_A_GAME:
            a.set_aside("a part of a game or of a year, not a share")
    elif low == "times":
        _times(t, a)
    else:
        noun = _noun_after(t, a, following)
        if a.form == "digits" and _is_year(t, a) and (noun is None or (a.number or 0) % 100):
            a.kind, a.timex = Kind.DATE, t.words[a.numeral_first]
            a.low = a.high = a.number = a.grain = None
        elif noun is not None and a.form == "digits" and a.hedge is None and _call_sign(t, a, noun):
            a.last = noun[1]
            a.set_aside("part of a name")
        elif noun is not None:
            _take(t, a, noun)
        elif a.form == "digits" and a.hedge is None and _named_behind(t, a) and not _thousands_point(t, a):
            a.set_aside("part of a name")


_OF_A_GAME = frozenset({"for", "the", "each", "every", "per", "first", "second", "third", "fourth", "last"})
"""Words before "a half" and "quarter" where nothing behind says of what: "points for a quarter", "68-79 at the half"."""

_BORES = frozenset({"caliber", "calibre", "gauge", "bore"})
"""What a gun or a wire is called by: a ".45-caliber" counts nothing."""


def _noun_after(t: Tokens, a: Amount, following: Amount | None) -> tuple[int, int] | None:
    at = behind_quotes(t, a.first, a.last)
    low = t.lows[at]
    stop = following.first if following else t.size
    if low == "-" and t.glued(at):
        if t.lows[at + 1] == "something":
            a.last = at + 2
            a.set_aside("an age group, not a number of things")
            return None
        if t.lows[at + 1] == "fold":
            a.kind, a.unit, a.unit_text, a.last = Kind.MULTIPLE, "multiple", "fold", at + 2
            return None
        if t.lows[at + 1] in _BORES:
            a.last = at + 2
            a.set_aside("a calibre: which kind, not how many")
            return None
        return _hyphened(t, at + 1)
    if low == "-" and t.lows[at + 1] in _MEMBERS and t.lows[at + 2][:1].isalpha() and t.lows[at + 2] not in FUNCTION_WORDS | VERBS:
        return at + 1, at + 2  # "a two - party basis": printed with blanks
    if low == "of":
        at = after_of(t, at + 1)
        if (joined := _joined_plural(t, at)) is not None:
            return joined
        if following is not None and at == following.first and following.kind is Kind.COUNT and following.status is Status.READ:
            at = following.last  # "ten of its 32 members"
            stop = t.size
        elif following is not None and 0 <= following.first - at <= 3 and following.kind is Kind.LABEL and _may_be_name(following):
            noun = _through_a_name(t, at, following)  # "32 of its advanced F-35 jets"
            if noun:
                return noun
    elif following is not None and at == following.first and t.lows[at : at + 3] == ["second", "-", "hand"]:
        at, stop = at + 3, t.size  # "20 second-hand tanks"
        if plural := plural_model(t, at):
            return at, plural
    elif following is not None and at == following.first and following.kind in (Kind.MEASURE, Kind.DURATION, Kind.AGE):
        at, stop = following.last, t.size  # "eight million 250ml bottles"
    elif following is not None and 0 <= following.first - at <= 3 and following.form == "digits" and _may_be_name(following):
        noun = _through_a_name(t, at, following)
        if noun:
            return noun
    return counted_noun(t, at, stop=stop) or _attributive(t, at)


def _joined_plural(t: Tokens, at: int) -> tuple[int, int] | None:
    """The "family and friends" of "seven of their close family and friends": people, whatever the first of them is."""
    for k in range(at, min(at + 3, t.size - 1)):
        if t.lows[k] in _KIN and t.lows[k + 1] == "and" and is_plural(t.lows[k + 2]):
            return k + 2, k + 3
    return None


_KIN = frozenset("family staff crew kin police".split())
"""Nouns of many that have no plural ending, and stand before a plural of the same."""


_MEMBERS = frozenset(
    "member man woman person seat room bedroom storey story page part door speed cylinder game match stage lap hole way "
    "nation state party team car player song track piece vote term star point digit course item step".split()
)


def _attributive(t: Tokens, at: int) -> tuple[int, int] | None:
    """The "member" of "the 11 member trade agreement": a singular that stands before another noun."""
    following = t.lows[at + 1]
    if t.lows[at] in _MEMBERS and following[:1].isalpha() and following not in FUNCTION_WORDS:
        return at, at + 1
    return None


def _may_be_name(a: Amount) -> bool:
    return a.bare_count or (a.kind is Kind.LABEL and (a.last - a.first == 1 or (a.reason or "").startswith("part of a name")))


def _hyphened(t: Tokens, at: int) -> tuple[int, int] | None:
    """The "cylinder" of "six-cylinder engines", the "strong" of "20,000-strong"."""
    low = t.lows[at]
    return (at, at + 1) if low[:1].isalpha() and low not in FUNCTION_WORDS else None


def _through_a_name(t: Tokens, at: int, name: Amount) -> tuple[int, int] | None:
    """ "Two new 737 Max jets": the number inside the noun phrase is a name."""
    between = t.lows[at : name.first]
    if any(not w[0].isalpha() or w in FUNCTION_WORDS or w in VERBS for w in between):
        return None
    if any(is_plural(w) for w in between) and not (len(between) > 1 and all(w[0].isupper() for w in t.words[at : name.first])):
        return None  # "12 tanks, 3B": their own noun; but "250 Miller Dynamics M1A2 tanks" are a maker's
    if name.kind is Kind.LABEL and named_plural(t.words[name.last - 1]):
        return at, name.last  # "32 F-35s", "18 K2PLs"
    if name.kind is Kind.LABEL and (last := plural_model(t, name.last)):
        return at, last  # "250 M1A2 SEPv3s"
    noun = counted_noun(t, name.last) or system_by_name(t, name.last)
    if noun is None:
        return None
    name.set_aside("part of a name")
    return at, noun[1]


def _call_sign(t: Tokens, a: Amount, noun: tuple[int, int]) -> bool:
    """ "1010 WAVE": one word in capitals right behind a number, in a text that is not all in capitals."""
    first, last = noun
    word = t.words[first]
    if last - first > 1 or first != a.last or not (word.isalpha() and word.isupper() and len(word) > 2):
        return False
    if "," in t.words[a.numeral_first] or t.lows[first] in _SHOUTED or t.lows[first] in STATES_OF_PEOPLE:
        return False  # "17,000 TROOPS to guard border"
    return not any(w.isupper() and len(w) > 1 for w in (t.words[a.first - 1], t.words[last]))


_SHOUTED = frozenset(
    "troops soldiers people men women children jobs homes cops police migrants pupils workers staff flights votes seats "
    "himars atacms gmlrs nasams awacs mlrs".split()
)
"""What a headline counts in capitals, and weapons whose names are capitals."""


def _named_behind(t: Tokens, a: Amount) -> bool:
    """ "11 Pro Max"; but "not the 45,000 Jane Roe spoke of": no name has thousands with a comma."""
    return "," not in t.words[a.numeral_first] and _name_after(t, a.last)


def _name_after(t: Tokens, at: int) -> bool:
    """The capitals of "11 Pro Max", "787 Dreamliner": no plural comes, so the number belongs to them."""
    word = t.words[at]
    low = word.lower()
    return (
        word[:1].isupper()
        and word[1:2].islower()
        and not low.endswith("ed")
        and low not in FUNCTION_WORDS
        and low not in MONTHS
        and low not in WEEKDAYS
    )


_CONSECUTIVE = frozenset(
    "consecutive straight previous full more additional long whole solid calendar business working extra further past "
    "separate other different short successive lost last next final first best difficult tough great good".split()
)


def _take(t: Tokens, a: Amount, noun: tuple[int, int]) -> None:
    """Counts the noun; "two consecutive months" and "50 previous years" are lengths of time all the same."""
    first, last = noun
    name = singular(t.lows[last - 1])
    if (
        last - first > 1
        and unit_table().kinds.get(name) is Kind.DURATION
        and all(t.lows[k] in _CONSECUTIVE for k in range(first, last - 1))
    ):
        a.unit, a.kind, a.unit_text = name, Kind.DURATION, t.text[t.starts[first] : t.ends[last - 1]]
        a.last = last
        a.timex = timex_of(a) if a.qualifier is not Qualifier.BETWEEN else None
        return
    a.noun = noun
    a.unit = unit_of(t, first, last)
    a.unit_text = t.text[t.starts[first] : t.ends[last - 1]]
    if t.lows[first] == "strong" and last == first + 1:
        a.unit, a.noun, a.last = "person", None, last
        a.unit_text = "strong"
        return
    _hedged_behind(t, a, last)
    per_thing(t, a, last)
    _thousands_point(t, a)


def _hedged_behind(t: Tokens, a: Amount, last: int) -> None:
    """Hedges after what is counted: "50 men or more", "40 people, give or take". They stay outside the figure's span."""
    after = hedge_after(t, last + (t.lows[last] == ","))
    if after and a.qualifier is Qualifier.EXACT and after.last - after.first > 1 and t.lows[after.first].isalpha():
        a.hedge = (after.first, after.last)
        bound(a, after.qualifier)


def _thousands_point(t: Tokens, a: Amount) -> bool:
    """Leaves "1.500 soldiers" unread, and says whether it did: half of Europe groups digits with a point, and things counted one
    by one have no decimals.
    """
    chunk = t.words[a.numeral_first]
    if t.continental and continental_digits(chunk):
        return False  # read as 1,500, which the article's other numbers allow
    whole, _, decimals = chunk.partition(".")
    if len(decimals) != 3 or not decimals.isdecimal() or len(whole) > 3 or whole[:1] in ("", "0") or a.kind is not Kind.COUNT:
        return False
    if a.numeral_last - a.numeral_first > 1 or a.scale != 1.0 or "average" in t.lows[max(0, a.first - 4) : a.first]:
        return False
    a.status, a.low, a.high, a.number, a.grain = Status.UNREAD, None, None, None, None
    a.reason = f"may be {whole},{decimals} with a point between the thousands, or {chunk} with three decimals"
    return True


def _times(t: Tokens, a: Amount) -> None:
    """Four times the number is a multiple; called three times is a count."""
    at = a.last
    if t.lows[at + 1] in AS_MUCH:
        a.kind, a.unit, a.last, a.unit_text = Kind.MULTIPLE, "multiple", at + 1, "times"
        return
    a.noun, a.unit, a.unit_text = (at, at + 1), "time", "times"
    per_thing(t, a, at + 1)


def _share_of(t: Tokens, a: Amount, following: Amount | None) -> None:
    """Half the condos, one fourth of the US population, 1/4 point."""
    at = a.last
    low = t.lows[at]
    of = low == "of"
    if low == "-" and t.lows[at + 1] in ("point", "points"):
        a.kind, a.noun, a.unit, a.unit_text = Kind.COUNT, (at + 1, at + 2), "point", t.words[at + 1]
        return
    if of or low in ("the", "its", "their", "his", "her", "our", "all"):
        at = after_of(t, at + of)
        if following is not None and at == following.first and following.bare_count:
            at = following.last
        noun = counted_noun(t, at, one=True)
    else:
        noun = counted_noun(t, at) or (_point(t, at))
        if noun and noun[1] == noun[0] + 1 and t.lows[noun[0]] in ("point", "points"):
            a.kind = Kind.COUNT
    if noun:
        a.noun, a.unit = noun, unit_of(t, *noun)
        a.unit_text = t.text[t.starts[noun[0]] : t.ends[noun[1] - 1]]


def _point(t: Tokens, at: int) -> tuple[int, int] | None:
    return (at, at + 1) if t.lows[at] == "point" else None


_VAGUE_ONE = frozenset(
    "major key big important main possible common simple good great clear final last recent potential likely".split()
)
_POINTING = frozenset("this that no any which every each another".split())


def _one(t: Tokens, a: Amount, following: Amount | None) -> None:
    """ "One" counts, stands for something said before, or picks one out of many."""
    at = a.last
    low = t.lows[at]
    before = t.lows[a.first - 1]
    if low == "of":
        at = after_of(t, at + 1)
        if following is not None and at == following.first and following.bare_count:
            at = following.last
        noun = counted_noun(t, at, stop=following.first if following and following.first > at else None) or counted_noun(
            t, at, one=True
        )
        if noun:
            a.noun, a.unit = noun, unit_of(t, *noun)
        a.set_aside("a pronoun: one of several, not a count")
        return
    if low == "-" and t.glued(at):
        noun = _hyphened(t, at + 1)
    else:
        noun = counted_noun(t, at, one=True, stop=following.first if following else None)
    if noun is None or before in _POINTING or low == "another":
        a.set_aside("a pronoun, not a count")
        return
    if low in _VAGUE_ONE:
        a.noun, a.unit = noun, unit_of(t, *noun)
        a.set_aside("vague: singles something out, counts nothing")
        return
    _take(t, a, noun)


def _is_year(t: Tokens, a: Amount) -> bool:
    word = t.words[a.numeral_first]
    if not (len(word) == 4 and word.isdecimal() and 1500 <= int(word) <= 2100):
        return False
    compared = t.lows[a.first - 1] in ("with", "to") and t.lows[a.first - 2] == "compared"
    if compared and int(word) < _NEWS and t.lows[a.last] == "in" and t.lows[a.last + 1] in _MONTHS:
        return False  # "compared with 1700 in April": a year is in no month
    counted = t.lows[a.last] == "by" and any(w in _RECKONED for w in t.lows[a.last + 1 : a.last + 3])
    return a.qualifier is Qualifier.EXACT and a.scale == 1.0 and not counted


_RECKONED = frozenset("estimate estimates count counts reckoning account accounts tally".split())
"""What a number is given by, and no year: "1500 by their estimate"."""

_NEWS = 1900
"""Before it, news compares no April with that of a year."""

_MONTHS = frozenset("january february march april may june july august september october november december".split())
