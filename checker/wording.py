"""Wording: a rule with its words made ready to be looked for. A rule is what its author writes; this is what figures are tried
with.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checker.cues import Cues
from checker.lazy import lazy
from checker.rule import Rule

__all__ = ["Wording"]


@dataclass(frozen=True, eq=False)
class Wording:
    """The words of a rule, by the names that `Rule` gives them. Each is made ready when it is first asked for."""

    rule: Rule

    @lazy
    def conditions(self) -> tuple[Cues, ...]:
        """One of each must stand in the sentence."""
        return tuple(Cues(listed) for listed in (self.rule.when, self.rule.also) if listed)

    @lazy
    def needed(self) -> tuple[tuple[int, ...], ...]:
        """For each condition that one can tell of, the lists of words one of which must have a word near the figure."""
        here = self.conditions[1:] if self.rule.onward else self.conditions
        return tuple(cues.needs for cues in here if cues.needs)

    @lazy
    def attached(self) -> Cues:
        return Cues(self.rule.attached)

    @lazy
    def led_by(self) -> Cues:
        return Cues(self.rule.led_by)

    @lazy
    def carry(self) -> Cues:
        return Cues(self.rule.carry)

    @lazy
    def not_when(self) -> Cues:
        return Cues(self.rule.not_when)

    @lazy
    def not_attached(self) -> Cues:
        return Cues(self.rule.not_attached)

    @lazy
    def heads(self) -> tuple[str, ...]:
        """The nouns that tie a name to the figure."""
        return tuple(word for word in (*self.rule.counts, *self.rule.when) if isinstance(word, str))

    @lazy
    def scopes(self) -> Mapping[str, Cues]:
        return self.rule.scopes
