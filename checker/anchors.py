r"""Anchors: letters that a text must hold for an expression to match in it, so that most expressions need never be run.

Of `\b(?:is|was)\sestimated\b` it is "estimated", of `agreed\s(?:\w+\s){0,3}to\s(?=send|sell)` "agreed", and "send" or "sell". One
look into the index of words tells that none of them is near; the expression itself takes twenty times as long to tell that it
matches nothing.
"""

from __future__ import annotations

import regex

from checker.patterns import pattern_of

__all__ = ["FEWEST", "Anchors", "anchors_of"]

Anchors = tuple[frozenset[str], ...]
"""Of each of these one string stands in every match, or in what is looked at right behind it: at most two sets, the most telling
first; none where no letters are known that must.
"""


def anchors_of(expression: str) -> Anchors:
    """Strings of which every match of the expression has one of each set, as written there (case and hyphens are for who looks for
    them).

    None where the expression has none, or is of a kind that is not understood here: then it has to be run.
    """
    if _BEYOND.search(expression):
        return ()
    reader = _Reader(expression)
    found = reader.alternatives()
    return found if reader.at == len(expression) else ()


_BEYOND = pattern_of(r"\(\?(?![:=!]|<[=!]|P?<\w|-i:)|\\[NXRKQELgxuUo\d]|(?<!\\[pP])\{(?![\d,]+\})|\[[^\]]*(?:\[|--|&&|\|\||~~)")
"""Flags in the middle, conditions, recursion, references, letters by number, fuzzy matching, sets of sets: no rule needs them, and
nothing is concluded of them.
"""

_QUANTIFIER = pattern_of(r"([?*+]|\{(\d*)(?:,\d*)?\})[?+]?")
_ESCAPE = pattern_of(r"\\(?:[pP]\{[^}]*\}|.)", regex.DOTALL)
_SET = pattern_of(r"\[\^?\]?(?:\\.|[^\]\\])*\]", regex.DOTALL)
_GROUP = pattern_of(r"\((?:\?(?P<aside><[=!]|!)|\?[:=]|\?-i:|\?P?<\w+>)?")


class _Reader:
    """Reads one expression from left to right. A string of letters ends where anything else stands."""

    def __init__(self, expression: str) -> None:
        self.expression = expression
        self.at = 0

    def alternatives(self) -> Anchors:
        """Up to the bracket that closes, or the end: what every alternative has."""
        found = [self._sequence()]
        while self._takes("|"):
            found.append(self._sequence())
        if not all(found):
            return ()
        # An alternative with one set has a string of that set, whatever the others have two of.
        return _telling([frozenset().union(*(sets[min(at, len(sets) - 1)] for sets in found)) for at in range(2)])

    def _sequence(self) -> Anchors:
        """The most telling of what stands one behind the other."""
        found: list[frozenset[str]] = []
        letters = ""
        while self.at < len(self.expression) and self.expression[self.at] not in "|)":
            letter, inner = self._item()
            often = self._least()
            if letter and often:
                letters += letter
                if often == 1:
                    continue
            if letters:
                found.append(frozenset({letters}))
                letters = ""
            if often:
                found += inner
        if letters:
            found.append(frozenset({letters}))
        return _telling(found)

    def _item(self) -> tuple[str, Anchors]:
        """The next letter, or what a group has; neither for whatever stands for several letters or for none."""
        here = self.expression[self.at]
        if here == "(":
            return "", self._group()
        if here == "[":
            self._skips(_SET)
            return "", ()
        if here == "\\":
            escape = self._skips(_ESCAPE)
            return ("" if escape[1].isalnum() else escape[1]), ()
        self.at += 1
        return ("" if here in ".^$" else here), ()

    def _group(self) -> Anchors:
        opened = _GROUP.match(self.expression, self.at)
        assert opened is not None, "it begins with a bracket"  # noqa: S101 - asked for where one stands
        self.at = opened.end()
        inner = self.alternatives()
        self._takes(")")
        return () if opened["aside"] else inner  # what is looked back at may stand before where the search begins

    def _least(self) -> int:
        """How often the item before has to stand there: 2 for more than once, or once and then perhaps more."""
        found = _QUANTIFIER.match(self.expression, self.at)
        if found is None:
            return 1
        self.at = found.end()
        return 0 if found[1] in ("?", "*") or found[2] in ("", "0") else 2

    def _takes(self, mark: str) -> bool:
        there = self.expression.startswith(mark, self.at)
        self.at += there
        return there

    def _skips(self, what: regex.Pattern[str]) -> str:
        found = what.match(self.expression, self.at)
        if found is None:  # an expression that does not compile: whoever compiles it says so
            self.at += 1
            return "\\a"
        self.at = found.end()
        return found.group()


def _telling(sets: list[frozenset[str]]) -> Anchors:
    """The two of the sets that tell most, the first of equals first; none that tells nothing."""
    ordered = sorted(dict.fromkeys(sets), key=_said_by, reverse=True)
    return tuple(strings for strings in ordered[:2] if _said_by(strings) >= FEWEST)


def _said_by(strings: frozenset[str]) -> int:
    """How much it tells that none of the strings stands somewhere: letters of the shortest, or what a frequent word is worth."""
    return min(_FREQUENT.get(each, len(each)) for each in strings)


FEWEST = 3
"""Letters of the shortest string that is worth looking for: two letters stand in every sentence."""

_FREQUENT = dict.fromkeys(("the", "and", "for", "that"), 0) | dict.fromkeys(
    ("with", "this", "which", "from", "have", "were", "will", "would", "said", "they", "their"), FEWEST
)
"""Words that stand in every sentence in spite of their length, and those that stand in many."""
