"""Zero in words: "no", "none", "nobody", "no one" where they count what news counts, and nowhere else.

"No injuries were reported" and "nobody was hurt" state a figure, which is zero; "no doubt" and "nobody knows" state none. So the
word is read as a numeral only right before a noun for those to whom something happened, or for soldiers, or with the verb for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import regex

from checker.patterns import pattern_of

__all__ = ["ZERO_WORDS", "last_of_zero", "reads_zero", "says_zero"]

ZERO_WORDS = frozenset({"no", "none", "nobody"})
"""The words that may say zero. "Zero" and "nil" are number words."""


def reads_zero(text: str, start: int) -> bool:
    """True where the word at `start` counts: nobody of those who may be killed, hurt or missing, no soldiers."""
    before = text[max(start - BEFORE, 0) : start]
    match = _zero().match(text, start)
    if match is None and not (_done_to().search(before) and _nobody().match(text, start)):
        return False
    return _not_said().search(before) is None


def last_of_zero(words: Sequence[str]) -> int:
    """How many of the tokens the word has, in small letters: "no one" has two, "no-one" three."""
    if words[:2] == ["no", "one"]:
        return 2
    return 3 if words[:3] == ["no", "-", "one"] else 1


def says_zero(numeral: str) -> bool:
    """True for the text of a numeral that is one of these words."""
    return bool(numeral) and numeral.replace("-", " ").split()[0].casefold() in ZERO_WORDS


BEFORE = 40
"""Characters before the word in which it is asked, hoped or supposed that there were none."""


_NO_ONE = r"no(?:\s{1,3}|\s?-\s?)one"


@cache
def _not_said() -> regex.Pattern[str]:
    """ "If no one was hurt", "make sure that nobody is killed", "little or no", "yes or no"."""
    return pattern_of(
        r"(?:\b(?:if|whether|unless|until|sure|ensur\w+|hop(?:e|es|ed|ing)|pray\w*|wish\w*|so|demand\w*|insist\w*)\s(?:that\s)?(?:there\s(?:are|were|is|was)\s)?"
        r"|\bor\s)$",
        regex.VERSION1 | regex.IGNORECASE | regex.REVERSE,
    )


@cache
def _done_to() -> regex.Pattern[str]:
    """ "The blast killed [no one]"."""
    return pattern_of(
        r"(?<!\b(?:to|would|will|could|can|may|might)\s{1,3}(?:have\s)?)\b(?:kill(?:ed|s|ing)|injur(?:ed|es|ing)|wound(?:ed|s|ing)|hurt(?:s|ing)?)\s{1,3}$",
        regex.VERSION1 | regex.IGNORECASE | regex.REVERSE,
    )


@cache
def _nobody() -> regex.Pattern[str]:
    return pattern_of(rf"(?:{_NO_ONE}|nobody)\b(?!\s+(?:else|but|other)\b)", regex.VERSION1 | regex.IGNORECASE)


@cache
def _zero() -> regex.Pattern[str]:
    rest = r"(?!(?:other|others|more|further|additional|longer|new|such|one|body|reports?|idea|doubt|known)\b)"
    word = rf"(?:{rest}\p{{L}}[\p{{L}}.’'-]*+\s{{1,3}})"
    kind = (
        r"(?:(?:reported|confirmed|immediate|serious|major|severe|life-threatening|apparent|civilian|human|military|combat|ground"
        r"|foreign|active|active-duty|regular|western|allied|peacekeeping|armed|(?-i:\p{Lu})[\p{L}.’'-]*+)\s{1,3})"
    )
    befallen = r"(?:injuries|casualties|fatalities|deaths)"
    soldiers = (
        r"(?:troops|soldiers|service\s?members|servicemen|military\spersonnel|marines|sailors|airmen"
        r"|(?:combat|ground|foreign|military|armed|regular|(?-i:\p{Lu})[\p{L}.]*+)\sforces)"
    )
    was = r"(?:was|were|has\sbeen|have\sbeen|had\sbeen|was\sreported|were\sreported)"
    fate = r"(?:kill|injur|wound|hurt|harmed|dead|missing|shot\b(?!\s(?:at|dead))|slain|hospitali[sz]ed|stabbed|unaccounted)"
    did = r"(?:died|perished|drowned|(?:suffered|sustained|received)\s(?:\p{L}+\s){0,3}?(?:injur|wound|burn))"
    then = r"(?:\s(?:\p{L}+ly|so\sfar|believed\sto\sbe|thought\sto\sbe))?"
    verb = rf"(?:\s{{1,3}}(?:{was}{then}\s{{1,3}}{fate}|(?:has\s|have\s|had\s)?{did}))"
    some = rf"(?:the|those|these|his|her|their|its)\s{{1,3}}(?:{word}){{0,3}}?(?:people|children|[\p{{L}}’'-]+s)"
    whose = rf"(?:\s{{1,3}}of\s{{1,3}}(?:them|those|us|{some}))"
    return pattern_of(
        rf"\bno\s{{1,3}}(?:{kind}){{0,3}}?(?:{befallen}|{soldiers})\b"
        rf"|\b(?:{_NO_ONE}|nobody|none{whose}?|no\s{{1,3}}(?:{word}){{0,2}}?(?:people|children|[\p{{L}}-]+s)){verb}",
        regex.VERSION1 | regex.IGNORECASE,
    )
