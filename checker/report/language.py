"""Whether an article is in another language than English, as far as its small words and its script tell: the rules are made for
English, and a reader must know what they were used on.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.patterns import pattern_of

__all__ = ["foreign"]

_ENGLISH = frozenset(
    {"the", "of", "and", "to", "that", "with", "from", "by", "said", "were", "has", "have", "was", "is", "for", "at"}
)
_OTHERS = frozenset(
    "der die das und den dem von zu mit ist ein eine im auf für nicht sich "  # German
    "le la les des et une du que dans est pour au par "  # French
    "el los las del y una con por en se "  # Spanish
    "il di che per della e un gli non sono "  # Italian
    "os da do não uma no na "  # Portuguese
    "de het een van met op voor dat aan te "  # Dutch
    "och att det som av på är til og er "  # Swedish, Norwegian, Danish
    "w z się nie do jest i że "  # Polish
    "ve bir bu için ja ei on az és egy".split()  # Turkish, Finnish, Hungarian
)
"""The commonest small words of English and of other languages of the Latin script: a tenth of any running text, and more."""

_SHARE = 0.08
"""The part of its words from which on they are a language's small words, and no names."""
_LEAST = 12
"""Fewer words tell nothing."""
_LOOKED_AT = 20_000
"""Characters."""


def foreign(text: str) -> bool:
    """True for a text that is surely not English. A table or a list of names is nothing surely."""
    words = _word().findall(text[:_LOOKED_AT].lower())
    if len(words) < _LEAST:
        return False
    english = sum(w in _ENGLISH for w in words)
    others = sum(w in _OTHERS for w in words)
    unlatin = sum(_latin().match(w) is None for w in words)
    return unlatin > len(words) / 2 or (others >= _SHARE * len(words) and others > 3 * english)


@cache
def _word() -> regex.Pattern[str]:
    return pattern_of(r"\p{L}++")


@cache
def _latin() -> regex.Pattern[str]:
    return pattern_of(r"\p{Latin}")
