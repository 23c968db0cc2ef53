"""Names: whether two names as printed can be one person's or one body's, and what says so.

A title is no part of a name, nor is the legal form of a company; a surname alone may be a relative's, and initials may be those of
another body. What only may be one name is so where both give the same figure, and else left open.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.patterns import pattern_of
from checker.reference import called_otherwise, one_leader
from checker.scan.vocabulary import KEYWORDS, TITLES

__all__ = ["bare", "may_be_one", "may_be_one_person", "one", "one_person", "one_way_of_writing"]

FULL_NAME = (2, 3)
"""How many words a full name has."""

NO_FIRST_NAME = frozenset("New North South East West Northern Southern Eastern Western Great Upper Lower San Saint St The".split())
"""Words before a name that make it a place's: "New York" is no relative of York."""


def bare(name: str) -> str:
    """The name without titles and nickname: "President Ana Silva" and 'Ana "Red" Silva' are Ana Silva."""
    plain = _nickname().sub(" ", name) if name[-1:].isalpha() and not name.isalpha() else name
    words = [w for w in plain.split() if w.rstrip(".") not in TITLES]
    return " ".join(words) if words else name


@cache
def _nickname() -> regex.Pattern[str]:
    """What stands in quotation marks between two parts of a name."""
    return pattern_of(r"(?<=\p{Ll})\s\(?[“\"‘][\p{L}’' -]{2,24}[”\"’]\)?\s(?=\p{Lu})")


def one(left: str, right: str) -> str | None:
    """Why two printed forms are one name; None where nothing says so."""
    if bare(left).casefold() == bare(right).casefold():
        return "one name, with and without a title"
    known, other = called_otherwise(left), called_otherwise(right)
    if known and other and known[0] == other[0] and known[1] and other[1]:
        return f"both are names of {known[0]}"
    if _without_form(left).casefold() == _without_form(right).casefold():
        return "one company, with and without its legal form"
    if _one_full_name(bare(left), bare(right)):
        return "one person: the same first name and surname"
    short, full = sorted((bare(left), bare(right)), key=len)
    if " " not in short and one_leader(short) == full:
        return f"no other president or head of government is called {short}"
    return None


def may_be_one(left: str, right: str) -> str | None:
    """Why two printed forms may be one name, though nothing says so; None where they cannot."""
    if may_be_one_person(left, right):
        return "a surname alone may be a relative's"
    if _one_letter_apart(bare(left), bare(right)):
        return "one letter of the first name differs"
    known, other = called_otherwise(left), called_otherwise(right)
    if known and other and known[0] == other[0]:
        return f"both are names of {known[0]}, and one is borne by others, too"
    short, full = sorted((_without_form(left), _without_form(right)), key=len)
    if _initials_of(full, short):
        return f"{short} may stand for {full}"
    if _shortened(full, short):
        return f"{short} may be short for {full}"
    return None


def one_person(left: str, right: str) -> bool:
    """One full name, with and without a title or a middle name."""
    return " " in bare(left) and (bare(left) == bare(right) or _one_full_name(bare(left), bare(right)))


def may_be_one_person(left: str, right: str) -> bool:
    """A surname and a full name that ends in it, or one surname with two titles; with a first name on both sides they are two."""
    if _suffixes(left, right):
        return False
    short, full = sorted((_without_suffix(bare(left).split()), _without_suffix(bare(right).split())), key=len)
    if short == full:
        return True
    return len(short) == 1 and "of" not in full and len(full) in FULL_NAME and short[0] == full[-1] and full[0] not in NO_FIRST_NAME


def one_way_of_writing(name: str) -> str:
    """One form for all that are surely one name, by which claims are put beside each other: without title and legal form, and what
    the table calls it. A code ("PL") and a name of a few capitals stay as they are.
    """
    known = called_otherwise(name)
    if known and known[1]:
        return known[0].casefold()
    plain = _without_form(bare(name))
    return plain if plain.isupper() else plain.casefold()


_FORMS = frozenset("Co Co. Inc Inc. Corp Corp. Ltd Ltd. plc PLC Plc AG SE SA NV LLC LLP Holdings Company Corporation".split())


@cache
def _without_form(name: str) -> str:
    words = name.replace(", ", " ").split()
    words = words[1:] if len(words) > 1 and words[0] in ("The", "the") else words
    while len(words) > 1 and words[-1] in _FORMS:
        words = words[:-1]
    return " ".join(words)


_SUFFIXES = frozenset("Jr Jr. Sr Sr. II III IV".split())


def _without_suffix(words: list[str]) -> list[str]:
    return words[:-1] if len(words) > 1 and words[-1] in _SUFFIXES else words


def _suffixes(left: str, right: str) -> bool:
    """Father and son: each has a suffix, and not the same."""
    return len({name.split()[-1].strip(".") for name in (left, right) if name.split()[-1] in _SUFFIXES}) > 1


def _one_full_name(left: str, right: str) -> bool:
    """ "Ana Maria Silva" and "Ana Silva", "Bob Roe" and "Robert Roe"; not "Ana M. Silva" and "Ana T. Silva", nor father and son."""
    a, b = left.split(), right.split()
    if _suffixes(left, right):
        return False
    a, b = _without_suffix(a), _without_suffix(b)
    if min(len(a), len(b)) < FULL_NAME[0] or max(len(a), len(b)) > LONGEST or a[-1] != b[-1]:
        return False
    if any(w in KEYWORDS or w in NO_FIRST_NAME or not _part().fullmatch(w) for w in (*a, *b)):
        return False
    first = a[0] == b[0] or _NICKNAMES.get(a[0], a[0]) == _NICKNAMES.get(b[0], b[0])
    middles = (a[1:-1], b[1:-1])
    if first:
        return not (middles[0] and middles[1]) or [m[0] for m in middles[0]] == [m[0] for m in middles[1]]
    short, full = sorted((a, b), key=len)
    return len(short) < len(full) and full[-len(short) :] == short  # a first name that one leaves out


LONGEST = 4
"""Words of a person's name."""


@cache
def _part() -> regex.Pattern[str]:
    return pattern_of(
        r"\p{Lu}(?:\p{Ll}[\p{L}’'-]*|\p{Lu}?\.?(?:\p{Lu}\.)?|[’'][\p{L}]+)|de|du|la|van|von|bin|al|da|dos", regex.VERSION1
    )


_NICKNAMES = {
    short: full
    for full, shorts in {
        "William": "Bill Will Billy",
        "Robert": "Bob Rob Bobby Robbie",
        "James": "Jim Jimmy",
        "Joseph": "Joe Joey",
        "Michael": "Mike Mick",
        "Thomas": "Tom Tommy",
        "Richard": "Dick Rick Rich",
        "Daniel": "Dan Danny",
        "David": "Dave",
        "Stephen": "Steve Steven",
        "Christopher": "Chris",
        "Nicholas": "Nick",
        "Anthony": "Tony",
        "Edward": "Ed Ted Eddie",
        "Andrew": "Andy",
        "Benjamin": "Ben",
        "Samuel": "Sam",
        "Matthew": "Matt",
        "Patrick": "Pat",
        "Ronald": "Ron",
        "Donald": "Don",
        "Gregory": "Greg",
        "Jeffrey": "Jeff",
        "Kenneth": "Ken",
        "Lawrence": "Larry",
        "Timothy": "Tim",
        "Charles": "Charlie Chuck",
        "Elizabeth": "Liz Beth",
        "Katherine": "Kate Kathy",
        "Susan": "Sue",
        "Rebecca": "Becky",
        "Deborah": "Debbie",
        "Jennifer": "Jen Jenny",
        "Margaret": "Maggie Peggy",
        "Alexander": "Alex",
    }.items()
    for short in shorts.split()
}
"""Short forms of first names that have one full form in news English."""


def _one_letter_apart(left: str, right: str) -> bool:
    """ "Shakeen Roe" and "Shakeem Roe": one surname, and first names of some length that differ in one letter."""
    a, b = left.split(), right.split()
    if len(a) < FULL_NAME[0] or len(a) != len(b) or a[1:] != b[1:] or a[0] == b[0] or min(len(a[0]), len(b[0])) < LONG:
        return False
    x, y = sorted((a[0].casefold(), b[0].casefold()), key=len)
    if len(x) == len(y):
        return sum(m != n for m, n in zip(x, y, strict=True)) == 1
    return len(y) - len(x) == 1 and any(y[:i] + y[i + 1 :] == x for i in range(len(y)))


LONG = 5
"""Letters of a first name in which one that differs is a slip or another spelling: Anna and Anne are two."""


def _initials_of(full: str, short: str) -> bool:
    """ "FRA" for "Forest Roads Agency"; small words may give a letter or none."""
    letters = short.replace(".", "")
    if " " in short or not letters.isupper() or not letters.isalpha() or len(letters) < INITIALS:
        return False
    words = [w for w in full.replace("-", " ").split() if w not in ("the", "&")]
    return letters in ("".join(w[0] for w in words).upper(), "".join(w[0] for w in words if w[:1].isupper()))


INITIALS = 3
"""Letters of an acronym: two letters stand for too many things."""


def _shortened(full: str, short: str) -> bool:
    """ "Harbor" for "Harbor Group", "Roe Fund" for "Roe Fund Management": only words that every company may have are left out."""
    words, rest = short.split(), full.split()
    return rest[: len(words)] == words and bool(rest[len(words) :]) and all(w in _GENERAL for w in rest[len(words) :])


_GENERAL = frozenset(
    "Group Management International Capital Global Petroleum Energy Airlines Airways Motors Motor Bank Electric Technologies "
    "Technology Pharmaceuticals Foods Stores Systems Industries Entertainment Communications Media Solutions Services Partners "
    "Oil Gas Power".split()
)
"""What a company may have behind its name."""
