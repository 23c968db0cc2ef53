"""The counted noun: the noun phrase that a bare number counts, and its canonical form."""

from __future__ import annotations

from checker.scan.lexicon import FUNCTION_WORDS, STATES_OF_PEOPLE, UNINFLECTED, VERBS, is_plural, singular
from checker.scan.tokens import Tokens

__all__ = ["after_of", "behind_quotes", "counted_noun", "named_plural", "plural_model", "system_by_name", "unit_of"]

LONGEST = 7
"""Words a counted noun phrase may have: longer ones are mis-read, not longer."""

ATTRIBUTIVE_PLURALS = frozenset(
    "sports sales arms savings goods customs communications women men children drugs games operations systems services rights "
    "jobs awards forces news securities bonds earnings weapons human-rights emergency-services public-works affairs relations "
    "states nations measles mumps".split()
)
"""Plurals that stand before another noun: "sports cars", "sales people", "arms deals"."""

_NEVER_NOUNS = frozenset(
    "makes takes gets gives goes comes becomes begins remains keeps sees seems appears continues includes receives serves "
    "means provides requires allows happens exists occurs proves is was has does says".split()
)
"""Verbs in -s that are no plural of a noun, as "wins" and "hits" are."""

_TITLES = frozenset("mr mrs ms dr st gen sen rep gov lt col sgt capt prof".split())

ADVERBS = frozenset("alone together overall worldwide nationwide statewide annually apiece altogether".split())


def behind_quotes(t: Tokens, first: int, last: int) -> int:
    """The token behind a number, and behind the mark that closes its quotation where that holds nothing else: "“about 300” men"."""
    return last + 1 if (t.lows[first - 1], t.lows[last]) in _QUOTES else last


_QUOTES = frozenset({("“", "”"), ('"', '"'), ("‘", "’"), ("„", "“"), ("«", "»")})


def counted_noun(t: Tokens, j: int, *, one: bool = False, stop: int | None = None) -> tuple[int, int] | None:
    """Tokens (first, last) of the noun phrase that starts at j, or None.

    one: the head is singular (the number is one, or the phrase is a mass: "half the population").
    stop: a token that the phrase may not reach (the next figure).
    """
    limit = min(t.size if stop is None else stop, j + LONGEST)
    at = j
    plural_at = -1
    while at < limit:
        low = t.lows[at]
        if (
            plural_at >= 0
            and not (is_plural(low) and _attributive(t, j, plural_at - 1, at))
            and not _by_name(t, j, plural_at - 1, at)
            and not _by_letters(t, plural_at - 1, at, limit)
        ):
            break
        if not low[0].isalpha() or (low in FUNCTION_WORDS and t.words[at] != "US"):
            skipped = _joint(t, j, at, limit) or _quote(t, j, at) or int(at == j and t.words[at] in ("most", "least"))
            if not skipped:
                break
            at += skipped
            if low == "(":
                limit += skipped  # what is short for the words before it makes the phrase no longer
            if low == "&":
                plural_at = -1  # a part of a name, whatever its ending
            continue
        if _ends_phrase(t, j, at, one=one):
            break
        if low in STATES_OF_PEOPLE and not _goes_on(t, at + 1) and not (_of_a_nation(t, at + 1) and _goes_on(t, at + 2)):
            if at == j or (at == j + 1 and t.lows[j].endswith("ly")):
                plural_at = at + 1
            break
        if is_plural(low) and not (low in UNINFLECTED and (_goes_on(t, at + 1) or t.lows[at + 1] in _AFTER_KIND)):
            plural_at = at + 1
        at += 1
    if plural_at > j:
        return (j + 1 if plural_at == j + 2 and t.words[j] in _OPENING else j), plural_at
    return (j, at) if one and at > j else None


_AFTER_KIND = frozenset(
    "flu fever fighting combat training recovery support transport assault attack patrol engineering bridging aid assistance "
    "equipment cargo".split()
)
"""Words behind a noun of one form that only says of which kind the next is: "20 infantry fighting vehicles"."""


def _attributive(t: Tokens, j: int, plural: int, at: int) -> bool:
    """Whether a plural only stands before the next noun: "sports cars", "M1 Abrams tanks"."""
    name = plural >= j and t.words[plural][0].isupper() and t.words[at].islower()
    return t.lows[plural] in ATTRIBUTIVE_PLURALS or name


def _by_name(t: Tokens, j: int, plural: int, at: int) -> bool:
    """Whether a plural is a name, and its kind follows in two words ("26 M88 Hercules recovery vehicles") or another name
    ("30 Banks & Stone stores").
    """
    behind = plural == at - 1 and t.lows[at] in _AFTER_KIND and is_plural(t.lows[at + 1])
    named = plural >= j and t.words[plural][0].isupper()
    if t.words[at] == "&":
        return named and t.words[at + 1][:1].isupper()  # "30 Banks & Stone stores"
    return named and (behind or (plural == at - 2 and t.lows[at - 1] in _AFTER_KIND and is_plural(t.lows[at])))


def _by_letters(t: Tokens, plural: int, at: int, limit: int) -> bool:
    """Whether a plural is only a name in capitals that opens a longer one, whose own plural follows: "6 HIMARS Loader kits"."""
    name = t.words[plural]
    if not (name.isupper() and len(name) > len("US")):
        return False
    while at < limit and t.words[at].istitle():
        at += 1
    at += _in_brackets(t, at)
    return is_plural(t.lows[at]) and t.words[at].islower() and t.words[at - 1] != name


def _in_brackets(t: Tokens, at: int) -> int:
    """How many tokens of letters in brackets stand at `at`: 3 at "(LLM)", 5 at "(GMLRS-AW)", else 0."""
    if t.words[at] != "(":
        return 0
    closed = next((k for k in range(at + 2, at + 6) if t.words[k] == ")"), 0)
    return closed + 1 - at if closed and all(w == "-" or w.isupper() for w in t.words[at + 1 : closed]) else 0


def _ends_phrase(t: Tokens, j: int, at: int, *, one: bool) -> bool:
    """True at a word that cannot stand inside the phrase: a verb, an adverb, "last year"."""
    low = t.lows[at]
    if low in ADVERBS:
        return True
    if at == j:
        return low in (VERBS if one else _NEVER_NOUNS)
    if low in VERBS and not (t.lows[at - 1].endswith("ly") and low.endswith("ed")):
        return True
    return low in ("last", "next", "past", "previous") or (one and low.endswith(("ed", "ing")) and len(low) > 4)


def _joint(t: Tokens, j: int, at: int, limit: int) -> int:
    """How many tokens at `at` join two words of one noun phrase: a hyphen, 's, "and", a comma, an acronym in brackets; or 0."""
    low = t.lows[at]
    if low == "-":
        return int(t.glued(at) and t.glued(at + 1))
    if at == j:
        return 0
    if low in ("'s", "’s") or (low == "." and t.lows[at - 1] in _TITLES):
        return 1
    if low == "&":
        return int(t.words[at - 1][0].isupper() and t.words[at + 1][:1].isupper())
    if low in ("most", "least"):
        return int(t.lows[at - 1] in ("'s", "’s"))
    if low == "(":
        short = _in_brackets(t, at)
        return short if short and _plural_within(t, at + short, 1) else 0
    return int((low == "," and _adjective_follows(t, at, limit)) or (low == "and" and _coordinated(t, at, limit)))


_OPENING = frozenset(['"', "“", "‘", "'"])
_CLOSING = frozenset(['"', "”", "’", "'"])


def _quote(t: Tokens, j: int, at: int) -> int:
    """1 at the marks around one word of a phrase: 'one "probable" case'; else 0."""
    opens = t.words[at] in _OPENING and at == j and t.words[at + 2] in _CLOSING and t.glued(at + 1) and t.glued(at + 2)
    closes = t.words[at] in _CLOSING and at == j + 2 and t.words[j] in _OPENING and t.glued(at)
    return int((opens and t.lows[at + 3][:1].isalpha() and not t.glued(at)) or closes)


def _goes_on(t: Tokens, at: int) -> bool:
    """True when an uninflected noun ("military") only modifies the next one ("military personnel")."""
    low = t.lows[at]
    return low[:1].isalpha() and is_plural(low)


def _of_a_nation(t: Tokens, at: int) -> bool:
    """True at what may be a nation's adjective: "15 injured Danish soldiers"."""
    return t.words[at].istitle() and t.lows[at].endswith(("an", "ish", "ese", "ch"))


def _adjective_follows(t: Tokens, at: int, limit: int) -> bool:
    """True at the comma of "small, friendly deals"."""
    return (
        t.words[at - 1].islower()
        and t.lows[at + 1][:1].isalpha()
        and t.lows[at + 1] not in FUNCTION_WORDS
        and at + 2 < limit
        and _plural_within(t, at + 2, 2)
        and not is_plural(t.lows[at + 1])
    )


def _coordinated(t: Tokens, at: int, limit: int) -> bool:
    """True at the "and" of "Kia and Hyundai vehicles", "digital and physical sales"."""
    low = t.lows[at + 1]
    return (
        low[:1].isalpha()
        and low not in FUNCTION_WORDS
        and low not in VERBS
        and not is_plural(low)
        and at + 2 < limit
        and _plural_within(t, at + 2, 2)
    )


def _plural_within(t: Tokens, at: int, words: int) -> bool:
    for k in range(at, min(at + words, t.size)):
        low = t.lows[k]
        if not low[0].isalpha() or low in FUNCTION_WORDS:
            return False
        if is_plural(low):
            return True
    return False


_DETERMINERS = frozenset("the its their our his her these those all my your this that both other".split())


def after_of(t: Tokens, at: int) -> int:
    """Past the determiners of a partitive: "ten of its 32 members", "half of all the people"."""
    while t.lows[at] in _DETERMINERS:
        at += 1
    at += t.lows[at] in ("most", "very", "more", "least")
    return at


def plural_model(t: Tokens, at: int) -> int:
    """The token behind a model of letters and digits in the plural that stands at `at` ("SEPv3s"), or 0."""
    if not t.words[at][:1].isupper() or t.glued(at):
        return 0
    last = at + 1
    while last - at < LONGEST and t.glued(last) and t.words[last].isalnum():
        last += 1
    written = t.text[t.starts[at] : t.ends[last - 1]]
    return last if last - at > 1 and written[-1] == "s" and written[-2:-1].isdigit() else 0


def system_by_name(t: Tokens, at: int) -> tuple[int, int] | None:
    """ "45 M57 Army Tactical Missile System (ATACMS)": notices leave a name in the singular, which its letters in brackets end."""
    last = at
    while last - at < LONGEST and t.words[last].istitle():
        last += 1
    return (at, last) if last - at > 1 and _in_brackets(t, last) else None


def named_plural(word: str) -> bool:
    """The "PLs" of "K2PLs", the "s" of "F-35s": what makes more of a name."""
    return word[-1:] == "s" and (word == "s" or (word[:-1].isalpha() and word[:-1].isupper()))


def unit_of(t: Tokens, first: int, last: int) -> str:
    """The canonical unit of a counted noun phrase: "Kia and Hyundai vehicles" -> "Kia Hyundai vehicle"."""
    words: list[str] = []
    behind = first  # the token behind the last bracket
    for k in range(first, last - 1):
        low = t.lows[k]
        if low == "(":
            behind = k + _in_brackets(t, k)
        if k < behind:
            continue
        if low in ("and", "'s", "’s", ",", "-", "(", ")", ".", '"', "“", "”", "‘", "’", "'") or (
            t.words[k - 1] == "(" and k > first
        ):
            continue
        word = t.words[k] if t.words[k][0].isupper() and low not in STATES_OF_PEOPLE else low
        if t.glued(k) and k > first and words and (t.lows[k - 1] == "-" or t.lows[k - 1][-1].isalnum()):
            words[-1] += ("-" if t.lows[k - 1] == "-" else "") + word
        else:
            words.append(word)
    head = t.words[last - 1] if t.words[last - 1][0].isupper() and t.lows[last - 1] not in STATES_OF_PEOPLE else t.lows[last - 1]
    head = singular(head)
    if head == "s" and t.glued(last - 1) and words:
        return " ".join(words)  # "F-35s"
    if last - 1 > first and words and t.glued(last - 1) and words[-1][-1:].isdigit() and named_plural(t.words[last - 1]):
        return " ".join([*words[:-1], words[-1] + head.removesuffix("s")])  # "K2PLs", "AH-64Es"
    if last - 1 > first and t.lows[last - 2] == "-" and words:
        words[-1] += "-" + head
        return " ".join(words)
    if last - 1 > first and t.glued(last - 1) and t.words[last - 2].isdecimal() and words:
        words[-1] += head
        return " ".join(words)  # "T7BVs"
    return " ".join([*words, head])
