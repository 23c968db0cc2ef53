"""Numbers that are names: set aside with the reason, never counted.

F-16, COVID-19, RMF24, Boeing 737, Section 427, No. 10, S&P 500, 123 Main Street, a telephone number, and page furniture
such as a line that holds only "0 1,748".
"""

from __future__ import annotations

from functools import cache

import regex

from checker.patterns import pattern_of
from checker.reference import country_named
from checker.scan.lexicon import FUNCTION_WORDS, MONTHS, UNINFLECTED, VERBS, WEEKDAYS, is_plural
from checker.scan.plural_ahead import plural_soon
from checker.scan.quakes import is_magnitude
from checker.scan.tokens import Tokens

__all__ = [
    "CLOCK_ZONES",
    "called_by_number",
    "dotted_code",
    "furniture",
    "glued_letters",
    "is_group",
    "list_number",
    "name_before",
    "size_by_digits",
    "written_together",
]

NUMBERED = frozenset(
    "no nos number section article chapter paragraph clause page pages pp row figure table appendix annex title schedule rule "
    "resolution amendment highway route interstate road freeway exit gate platform terminal flight channel studio room suite "
    "floor apartment unit phase tier category division model version volume vol issue episode season series part act scene "
    "round game match lap hole stage psalm verse area block lot district ward precinct region zone sector proposition prop "
    "h.r s.r docket form box po zip postcode tel phone fax ext isbn id item grade formula mark planet apollo boeing airbus "
    "windows iphone ipad galaxy pixel playstation xbox model-year verse scenario option vitamin image photo slide claim item "
    "step question tip exhibit type case cell bus pages sections articles chapters paragraphs".split()
)
"""Words that a number follows as a name: "Section 427", "Flight 370". Only before a bare whole number."""

LOWER_NUMBERED = frozenset(
    "no section article page number chapter category room route flight highway grade tier phase channel line type stage cell case "
    "pages sections articles chapters paragraphs".split()
)
"""Those that make a label even in lower case ("category 4 hurricane", "grade 5")."""

STREETS = frozenset(
    "street avenue road boulevard lane drive court square terrace st ave rd blvd ln dr ct plaza parkway way place highway "
    "crescent".split()
)

STATES = frozenset(
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC "
    "SD TN TX UT VT VA WA WV WI WY DC".split()
)

CLOCK_ZONES = frozenset("GMT UTC EST EDT PST PDT CST CDT BST CET ET PT IST MSK".split())

ERAS = frozenset(["a.d.", "ad", "b.c.", "bc", "ce", "bce"])

_COUNTERS = "comments comment shares share likes views replies retweets followers-count min-read".split()


@cache
def _furniture() -> regex.Pattern[str]:
    return pattern_of(
        r"(?i)^\W*(?:(?:.{0,30}\W)?(?:updated|published|posted|modified)\b.{0,30}\bago"
        r"|\d[\d,.]*[kKmM]?\s+(?:comments?|shares?|likes?|views?|replies|retweets|min(?:ute)?s? read)"
        r"|(?:page|photo|image|slide|picture)?\s*\d+\s*(?:/|of)\s*\d+"
        r"|(?:comments?|shares?|likes?|views?)\s*\(?\d[\d,.]*\)?)\W*$"
    )


def furniture(text: str, start: int, end: int) -> str | None:
    """Why the numeral at start..end is page furniture, or None: its line holds only numbers, a counter, or a copyright sign."""
    left = text.rfind("\n", max(0, start - 50), start)
    if left < 0 and start > 50:
        return None
    right = text.find("\n", end, end + 60)
    if right < 0:
        right = min(len(text), end + 60)
    line = text[left + 1 : right]
    if "©" in line or "(c) " in line.lower() or "copyright" in text[max(0, start - 14) : start].lower():
        return "page furniture: a copyright line"
    whole = left >= 0 or right < len(text)
    if whole and not any(map(str.isalpha, line)):
        return "page furniture: a line that holds only numbers"
    if len(line) < 45 and _furniture().match(line):
        return "page furniture: a counter or a time stamp"
    return None


def list_number(text: str, start: int, end: int) -> bool:
    """True for the "2." or "2)" that opens a line, where a line before it opens with one less or a line after it with one more."""
    if text[end : end + 1] not in _LIST_MARKS or end - start > 2 or not text[end + 1 : end + 2].isspace():
        return False
    left = start
    while left > 0 and text[left - 1] in " \t":
        left -= 1
    if left > 0 and text[left - 1] != "\n":
        return False
    number = int(text[start:end])
    before = _list_line(number - 1).search(text, max(0, left - LONGEST_LIST_ITEM), left)
    return before is not None or _list_line(number + 1).search(text, end, end + LONGEST_LIST_ITEM) is not None


_LIST_MARKS = (".", ")")
LONGEST_LIST_ITEM = 2000
"""Characters within which the neighbour of a list number is looked for."""


@cache
def _list_line(number: int) -> regex.Pattern[str]:
    """The number at the start of a line. A cut before the line leaves the `^` of the pattern true only at a real line start."""
    return pattern_of(rf"(?m)^[ \t]*{number}[.)]\s")


def size_by_digits(t: Tokens, k: int) -> int | None:
    """The token after "double-digit", "double digits", "a 6-figure", "into six figures": a size by its digits, or None."""
    at = k + 1 + (t.lows[k + 1] == "-" and t.glued(k + 1))
    hyphen = at > k + 1
    word = t.lows[at]
    if t.lows[k] in _DIGITS_OF:
        return at + 1 if word in ("digit", "digits") else None
    if word == "figure":
        return at + 1 if hyphen else None
    return at + 1 if word == "figures" and (hyphen or t.lows[k - 1] in _INTO_FIGURES) else None


_DIGITS_OF = frozenset(["double", "triple"])
_INTO_FIGURES = frozenset("into low mid high".split())


def written_together(t: Tokens, k: int, floor: int) -> str | None:
    """Why the digits at token k are part of a written-together name or code, or None. They are glued to what is before."""
    before = t.lows[k - 1]
    if before in ("x", "×") and k - 2 >= 0 and t.lows[k - 2][-1:].isdigit():
        return None  # 10x20cm
    if before[-1].isalpha():
        return None if is_magnitude(t, k) else "part of a name: letters and digits in one word"
    at = k - 1
    while at > floor and at > k - 6 and t.glued(at) and before in ("-", "–", "/", "_", "."):
        at -= 1
        if t.lows[at][-1].isalpha() and at < k - 2:
            return "part of a name: letters, marks and digits"
    if k - 2 >= floor and t.glued(k - 1) and t.lows[k - 2][-1].isalpha():
        if before in ("-", "–", "/", "_", "‑") and t.lows[k - 2] not in _PREFIXES:
            return "part of a name: letters, a hyphen and digits"
        if before == "." and t.lows[k - 2] not in ("no", "rs"):
            return "part of a name: letters, a point and digits"
    if before in ("#", "@"):
        return "a label: a number after a hash or an at sign"
    return None


_PREFIXES = frozenset("magnitude sub mid pre post minus under over plus non near to and or of for usd eur gbp to by".split())


def dotted_code(t: Tokens, k: int) -> str | None:
    """Why malformed digits are a code: an address ("192.168.1.2"), the section or version that a word before them says."""
    if "," in t.words[k]:
        return None
    if t.words[k].count(".") > 2:
        return "an address or a version: four or more numbers with points between them"
    return f"a label: which {t.lows[k - 1]}" if t.lows[k - 1] in NUMBERED else None


def glued_letters(t: Tokens, last: int) -> str | None:
    """Why digits with letters right behind them are a name ("49ers", "3D", "11a"), or None."""
    following = t.words[last]
    if following == "x" and t.words[last + 1][:1].isdigit():
        return None
    if following in ("s", "'s", "’s"):
        return "a decade or a group, not a number of things"
    return "part of a name: digits and letters in one word" if following[0].isalpha() else None


def name_before(t: Tokens, k: int, last: int, value: float) -> str | None:
    """Why a bare whole number after a name is part of it: "S&P 500", "iPhone 11 Pro", "Section 427", "PA 23456", or None."""
    reason = _numbered(t, k)
    if reason or "," in t.words[k]:
        return reason
    low = t.lows[k - 1]
    if low in ERAS or t.lows[last] in ERAS or t.words[last] in CLOCK_ZONES:
        return "a clock reading or a year of an era"
    if low in _CALLS and t.words[k].isdecimal() and len(t.words[k]) == 3:
        return "a telephone number"
    if low == "[" and t.words[last] == "]":
        return "a reference mark"
    ends = not t.lows[last][:1].isalpha() or t.lows[last] in FUNCTION_WORDS or t.lows[last] in VERBS
    if low in ("'s", "’s") and t.words[k - 2][0].isupper() and ends:
        return None if value != int(value) and t.lows[k - 3] in _COMPARING else "part of a name"
    if low in ("the", "a", "an") and len(t.words[k]) > 2 and t.words[k].isdecimal() and _one_thing(t, last):
        return "part of a name: a model or a code"
    if _address(t, k, last):
        return "part of an address"
    if not low[0].isalnum() or t.lows[last] == ")":
        return _enumerated(t, k, last, value)
    return "part of a name" if _named(t, k, last, value) else None


_COMPARING = frozenset("against than to with from double triple twice half over under behind above below".split())
"""Words before an owner whose value is compared: "against Norway's 2.2", where "Boeing's 787" is a name."""


def _numbered(t: Tokens, k: int) -> str | None:
    """Section 427, No 1; digits with a zero before them ("at 0600")."""
    low = t.lows[k - 1]
    if low in NUMBERED and (low in LOWER_NUMBERED or t.words[k - 1][0].isupper()) and not (_happens(t, k) or _on_a_scale(t, k)):
        return "a label: a number in a list" if low in ("no", "nos") else f"a label: which {low}, not how many"
    if len(t.words[k]) > 1 and t.words[k][0] == "0" and t.words[k].isdecimal():
        return "a code or a clock reading: digits with a zero before them"
    return None


def _on_a_scale(t: Tokens, k: int) -> bool:
    """True for the phase that an alert is raised to: "its pandemic alert to phase 5"."""
    return t.lows[k - 1] in _GRADES and any(w in _ALERTS for w in t.lows[max(0, k - _SCALED) : k - 1])


_GRADES = frozenset(["phase", "stage", "level"])
_ALERTS = frozenset(["alert", "threat", "warning", "readiness"])
_SCALED = 10
"""Words before a grade in which the scale is named."""


def _happens(t: Tokens, k: int) -> bool:
    """True for the "case", "type" or "stage" that no number belongs to: "in case 5 people come", "on stage 4 dancers"."""
    if t.lows[k - 1] == "number" and k > 1 and t.lows[k - 2] in _NUMBERING:
        return True
    if t.lows[k - 1] not in ("case", "type", "stage", "cell"):
        return False
    return t.lows[k - 2 : k] == ["in", "case"] or plural_soon(t, k + 1)


_NUMBERING = frozenset("will would to should could may might they troops soldiers forces now currently already eventually".split())
"""Words before the verb "number": "the unit will number 4,800"."""


def _enumerated(t: Tokens, k: int, last: int, value: float) -> str | None:
    """No. 10, (4) after a name, (1) and 2) in a list."""
    low = t.lows[k - 1]
    if low == "." and t.lows[k - 2] in ("no", "nos", "vol", "pp", "p", "fig", "sec", "art"):
        return "a label: a number in a list"
    if t.lows[last] != ")" or value != int(value):
        return None
    if low != "(":
        return "a list number" if k <= 1 else None
    if k >= 2 and t.words[k - 2][0].isupper() and t.lows[k - 2] not in FUNCTION_WORDS:
        return "a label: a number in brackets after a name"
    return "a list number" if value <= 20 and (k < 2 or t.lows[k - 2] in (":", ";", ",", "and", "or")) else None


def is_group(t: Tokens, k: int, last: int) -> bool:
    """True for "the bottom three", "the last 32", with no noun after."""
    if t.lows[k - 1] == "first" and _of_a_delivery(t, k, last):
        return False
    ends = not t.lows[last][:1].isalpha() or t.lows[last] in FUNCTION_WORDS
    return t.lows[k - 1] in _GROUPS and ends and t.lows[last] not in ("of", "or", "and", "to")


def _of_a_delivery(t: Tokens, k: int, last: int) -> bool:
    """ "Its first 180 for $3bn", "the first eight will be handed over", "first 20 in 2026": so many come, or are bought, first."""
    owned = t.lows[k - 2] in ("its", "their", "our") and t.lows[last] in ("for", "in", "from")
    come = t.lows[last] in ("will", "arrived", "arrive", "came") or (
        t.lows[last : last + 2] in (["are", "to"], ["are", "due"], ["have", "been"], ["were", "delivered"])
    )
    dated = t.lows[last] in ("in", "by") and t.words[last + 1].isdecimal() and len(t.words[last + 1]) == len("2026")
    return owned or come or dated


_CALLS = frozenset("call called calls calling dial dialed dialled".split())
_GROUPS = frozenset("bottom final last first next".split())


_EMERGENCY = frozenset(["911", "999", "112", "000"])
_CALLED = frozenset("call calls caller callers dispatcher dispatchers operator operators recording recordings".split())
_CODES_OF_LAW = frozenset("u.s.c. u.s.c usc c.f.r. c.f.r cfr".split())
_EDITIONS = frozenset("exercise exercises drill drills manoeuvres maneuvers games summit conference tournament forum".split())
_THERE = frozenset("in at near across from around outside inside throughout".split())


def called_by_number(t: Tokens, k: int, last: int) -> str | None:
    """911 calls, 18 U.S.C. 1343, the 500 block of a street, an exercise by its year."""
    if t.words[k] in _EMERGENCY and t.lows[last] in _CALLED:
        return "a telephone number"
    if (k > 0 and t.lows[k - 1] in _CODES_OF_LAW) or t.lows[last] in _CODES_OF_LAW:
        return "a label: a section of a code of law"
    at = last + (t.lows[last] == "-" and t.glued(last))
    if t.lows[at : at + 2] == ["block", "of"] and t.words[k].isdecimal() and t.words[k].endswith("00"):
        return "part of an address"
    return "part of a name: which year's" if _edition(t, k, last) else None


def _edition(t: Tokens, k: int, last: int) -> bool:
    """ "Strong Shield 24 military exercises": a name in two capitals, a short year, and what is held every year."""
    if not (
        t.words[k].isdecimal() and len(t.words[k]) == 2 and k > 1 and t.words[k - 1][0].isupper() and t.words[k - 2][0].isupper()
    ):
        return False
    if t.lows[k - 1] in FUNCTION_WORDS or t.lows[k - 2] in FUNCTION_WORDS or (k > 2 and t.lows[k - 3] in _THERE):
        return False
    return t.lows[last] in _EDITIONS or (t.lows[last] in ("military", "naval", "joint") and t.lows[last + 1] in _EDITIONS)


def _one_thing(t: Tokens, last: int) -> bool:
    """True after "the 486 is", "a 911 call": one thing, so the number is its name."""
    low = t.lows[last]
    if low in ("is", "was", "has"):
        return True
    if low == "x" and t.words[last + 1][:1].isdigit():
        return False
    if not low[:1].isalpha() or low in FUNCTION_WORDS or low in VERBS or is_plural(low) or low in UNINFLECTED:
        return False
    return (
        not plural_soon(t, last + 1)
        and not is_plural(t.lows[last + 1])
        and t.words[last].islower()
        and not low.endswith(("ed", "ing"))
    )


def _address(t: Tokens, k: int, last: int) -> bool:
    """123 Random Street, PA 23456."""
    if t.words[last][:1].isupper():
        for at in range(last + 1, min(last + 4, t.size)):
            if not t.words[at][:1].isupper():
                break
            if t.lows[at] in STREETS:
                return True
    digits = t.words[k]
    return len(digits) == 5 and (t.words[k - 1] in STATES or t.lows[last] == "zip")


def _named(t: Tokens, k: int, last: int, value: float) -> bool:
    word, low = t.words[k - 1], t.lows[k - 1]
    mixed = word[0].islower() and not word.islower()  # iPhone
    if low == "of" and t.words[k - 2] in ("Group", "Gang"):
        return True
    if not mixed and (not word[0].isupper() or low in FUNCTION_WORDS or low in VERBS or low in MONTHS or low in WEEKDAYS):
        return False
    if not mixed and value != int(value):
        return False
    following = t.words[last]
    if following in ("-", "–") and t.words[last + 1][:1].isdigit():
        return False  # "beat Barcelona 3-1"
    if k == 1 and not mixed and not following[:1].isupper():
        return False
    if low in _HEADLINE_VERBS or (t.lows[k - 2] in _JOINING and country_named(word) is not None):
        return False  # "Chile has sent 260 and Peru 60"
    if not following[:1].isalpha() or mixed:
        return True
    if following[0].isupper():
        return not is_plural(following.lower()) and not plural_soon(t, last + 1)
    if following in ("were", "have", "people", "men", "women"):
        return False
    return following in FUNCTION_WORDS or following in VERBS or not (is_plural(following) or plural_soon(t, last + 1))


_JOINING = frozenset(["and", ",", "while", "but", ";"])
"""What joins a clause whose verb is left out to the one before."""

_HEADLINE_VERBS = frozenset(
    "kills injures wounds hits leaves adds cuts raises loses wins beats tops nears sees gets takes makes finds shoots claims "
    "costs hurts displaces sends orders fires hires sacks buys sells pays fines jails arrests charges frees rescues seeks "
    "saves evacuates closes opens drops gains gives names".split()
)
"""Verbs that stand before a number in a headline: "Shooting Injures 3"."""
