r"""Anchors: letters that a text must hold for an expression to match in it, so that most expressions need never be run.

Of `\b(?:is|was)\sestimated\b` it is "estimated", of `tax(?:es)?\s(?=on)` "tax". One look into the index of words tells that none
of them is near; the expression itself takes twenty times as long to tell that it matches nothing.
"""

from __future__ import annotations

import regex

from checker.patterns import pattern_of

__all__ = ["anchors_of"]

_Anchors = frozenset[str] | None
"""One of these stands in every match; None where no letters are known that must."""


def anchors_of(expression: str) -> _Anchors:
    """Strings one of which stands in every match of the expression, as written there (case and hyphens are for who looks for them).

    None where the expression has none, or is of a kind that is not understood here: then it has to be run.
    """
    if _BEYOND.search(expression):
        return None
    reader = _Reader(expression)
    found = reader.alternatives()
    return found if reader.at == len(expression) else None


_BEYOND = pattern_of(r"\(\?(?![:=!]|<[=!]|P?<\w|-i:)|\\[NXRKQELgxuUo\d]|(?<!\\[pP])\{(?![\d,]+\})|\[[^\]]*(?:\[|--|&&|\|\||~~)")
"""Flags in the middle, conditions, recursion, references, letters by number, fuzzy matching, sets of sets: no rule needs them, and
nothing is concluded of them.
"""

_QUANTIFIER = pattern_of(r"([?*+]|\{(\d*)(?:,\d*)?\})[?+]?")
_ESCAPE = pattern_of(r"\\(?:[pP]\{[^}]*\}|.)", regex.DOTALL)
_SET = pattern_of(r"\[\^?\]?(?:\\.|[^\]\\])*\]", regex.DOTALL)
_GROUP = pattern_of(r"\((?:\?(?P<aside><?[=!])|\?:|\?-i:|\?P?<\w+>)?")


class _Reader:
    """Reads one expression from left to right. A string of letters ends where anything else stands."""

    def __init__(self, expression: str) -> None:
        self.expression = expression
        self.at = 0

    def alternatives(self) -> _Anchors:
        """Up to the bracket that closes, or the end: what every alternative has."""
        found: set[str] = set()
        known = True
        while True:
            branch = self._sequence()
            if branch is None:
                known = False
            else:
                found |= branch
            if not self._takes("|"):
                return frozenset(found) if known else None

    def _sequence(self) -> _Anchors:
        """The best of what stands one behind the other: that whose shortest string is the longest."""
        best: _Anchors = None
        letters = ""
        while self.at < len(self.expression) and self.expression[self.at] not in "|)":
            letter, inner = self._item()
            often = self._least()
            if letter and often:
                letters += letter
                if often == 1:
                    continue
            best, letters = _better(best, frozenset({letters}) if letters else None), ""
            if often:
                best = _better(best, inner)
        return _better(best, frozenset({letters}) if letters else None)

    def _item(self) -> tuple[str, _Anchors]:
        """The next letter, or what a group has; neither for whatever stands for several letters or for none."""
        here = self.expression[self.at]
        if here == "(":
            return "", self._group()
        if here == "[":
            self._skips(_SET)
            return "", None
        if here == "\\":
            escape = self._skips(_ESCAPE)
            return ("" if escape[1].isalnum() else escape[1]), None
        self.at += 1
        return ("" if here in ".^$" else here), None

    def _group(self) -> _Anchors:
        opened = _GROUP.match(self.expression, self.at)
        assert opened is not None, "it begins with a bracket"  # noqa: S101 - asked for where one stands
        self.at = opened.end()
        inner = self.alternatives()
        self._takes(")")
        return None if opened["aside"] else inner  # what is looked at stands outside of the match

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


def _better(left: _Anchors, right: _Anchors) -> _Anchors:
    if left is None or right is None:
        return right if left is None else left
    return max(left, right, key=lambda anchors: min(map(len, anchors), default=0))
