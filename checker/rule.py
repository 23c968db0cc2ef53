"""Rules: what one measure looks like in a text. A rule is a value; it has no code of its own unless it needs some.

`checker.api` is what a rule module imports; this is where its parts are defined.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, get_args

from checker.cues import Cues, pattern
from checker.errors import RuleError
from checker.model import Aspect, Modality

if TYPE_CHECKING:
    from checker.context import Draft

__all__ = ["Example", "Role", "Rule", "Slot", "Words", "country", "expect", "nothing"]

Words = tuple[str | pattern, ...]
"""Words and phrases, as `checker.cues.Cues` reads them."""

Role = Literal["nationality", "location", "owner", "buyer", "party", "counterpart", "aggressor", "victim"]
"""How a country or body takes part: whose people they are, where they are, whose figure it is, who buys, who acts, whom it is
put to, who began it, whom it was done to.
"""


@dataclass(frozen=True, slots=True)
class Slot:
    """A field of the claim that is filled with a name: how to look for it. `land`: a town gives way to its country."""

    role: Role
    land: bool = False


def country(*, role: Role, land: bool = False) -> Slot:
    """A country, or a body that acts like one (NATO, the EU), in this role. `land`: what is counted is counted by country, so
    that a town or a base in it is a scope and no place of its own: "1,000 soldiers at Rukla" are in Lithuania.

    Raises:
        RuleError: a role that does not exist.
    """
    if role not in get_args(Role):
        file, line = _caller()
        raise RuleError(f"there is no role {role!r}", where=f"{file}:{line}", remedy=f"known: {', '.join(get_args(Role))}")
    return Slot(role, land)


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that a rule must read just so, or must leave alone (`figure` is None)."""

    text: str
    figure: str | None
    fields: Mapping[str, Any]
    file: str
    line: int


_FIELDS = frozenset(
    {
        "measure",
        "subject",
        "place",
        "scope",
        "low",
        "high",
        "unit",
        "qualifier",
        "aspect",
        "modality",
        "as_of",
        "quote",
        "event",
        "basis",
        "counted_by",
        "speaker",
    }
)


def expect(text: str, *, figure: str, **fields: Any) -> Example:
    """An example that must be found: the sentence, its figure with hedge and unit, and the fields to hold.

    Fields: measure, subject, place, scope, low, high, unit, qualifier, aspect, modality, as_of ("2023" or
    "2023-01-01..2023-12-31"), quote, event, basis, counted_by,
    speaker. Articles in examples count as published on 2025-04-03 (a Thursday).

    Raises:
        RuleError: a field that does not exist.
    """
    file, line = _caller()
    unknown = sorted(set(fields) - _FIELDS)
    if unknown:
        raise RuleError(
            f"an example asks for the unknown field {unknown[0]!r}",
            where=f"{file}:{line}",
            remedy=f"known: {', '.join(sorted(_FIELDS))}",
        )
    return Example(text, figure, fields, file, line)


def nothing(text: str) -> Example:
    """A near miss: a sentence in which this rule must find nothing."""
    return Example(text, None, {}, *_caller())


@dataclass(frozen=True, slots=True)
class Rule:
    """One measure: what it counts, whose and where to look, what sets scope and mood, and what it must not be confused with.

    Which figures it is asked about (at least one of):
        counts: nouns that it counts, singular or plural ("troops", "military personnel"); "*model" for whatever is counted by the
            name of its model ("32 F-35s").
        units: units it takes ("percent", "year"; "money" for any currency, "rank" for "third-largest", "count" for any count,
            "fraction" for "a third of" something,
            "number" for one without a noun ("the blast killed five"), "calendar_year" for a
            date whose year is printed, "*" for whatever no other rule takes).
    Which of those it takes:
        when: one of these words stands in the sentence.
        also: one of these, too (a second condition).
        attached: one of these is the noun that the figure belongs to ("5% defence spending pledge", "guideline of 2%").
        led_by: or one of these, in the clause before the figure, in place of `attached` ("pledged to ... 4%").
        carry: words that are enough in place of when and also where a claim of this rule stands in the two sentences before; a
        figure in brackets
            behind a name ("Estonia (3.43%)") needs no word at all then.
        onward: whether the words of `when` may stand in the two sentences before, where the sentence itself has one of `also`.
        follows: measures whose claims, too, may come before a carried figure ("a budget of 200 billion ... This equates to 4.8% of
        GDP").
        not_when: none of these in the figure's clause.
        not_attached: none of these is the noun that the figure belongs to.
    What the claim says:
        measure: the name of the measure, snake case.
        unit: the canonical unit of the claim; None takes the figure's.
        subject, place: slots, see `country`.
        scope: words that narrow it; a mapping gives several wordings one name.
        aspect, modality: what it is when the words say nothing else.
        annual: a figure of a whole year: before the year is over it is an estimate at best.
        change: the measure is itself a change (growth, inflation), so that "grew 5%" is its level.
        episodic: each figure belongs to one happening (a deal, an attack, a decision): figures of two times are two happenings,
        never a change.
        grows: within one happening it only grows (a toll): a later article with more is a change, with less a conflict.
        answered: it counts those who gave an answer: they gave it, whatever the answer denies or supposes.
        family: measures that a hasty reader would pair share one.
        title: the series' name for a reader, with {subject}, {place}, {event} and, where `refine` may change it, {measure}.
        refine: for what words cannot say: takes the draft claim with its context, returns it changed, or None for no claim.
    """

    id: str
    name: str
    measure: str
    examples: tuple[Example, ...] | list[Example]
    counts: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    when: Words = ()
    also: Words = ()
    attached: Words = ()
    led_by: Words = ()
    carry: Words = ()
    onward: bool = False
    follows: tuple[str, ...] = ()
    not_when: Words = ()
    not_attached: Words = ()
    unit: str | None = None
    subject: Slot | None = None
    place: Slot | None = None
    scope: tuple[str, ...] | Mapping[str, Words] = ()
    aspect: Aspect = Aspect.LEVEL
    modality: Modality = Modality.ACTUAL
    annual: bool = False
    change: bool = False
    episodic: bool = False
    grows: bool = False
    answered: bool = False
    family: str | None = None
    title: str = ""
    refine: Callable[[Draft], Draft | None] | None = None
    file: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        if not self.file:
            file, line = _caller(depth=3)
            object.__setattr__(self, "file", file)
            object.__setattr__(self, "line", line)
        where = f"{self.file}:{self.line}"
        if not self.counts and not self.units:
            raise RuleError(f"rule {self.id} names nothing to read", where=where, remedy="give it counts=(...) or units=(...)")
        if not any(e.figure is not None for e in self.examples) or not any(e.figure is None for e in self.examples):
            raise RuleError(
                f"rule {self.id} lacks examples", where=where, remedy="give at least one expect(...) and one nothing(...)"
            )
        for name in ("counts", "units", "when", "also", "attached", "led_by", "carry", "follows", "not_when", "not_attached"):
            if not isinstance(getattr(self, name), tuple):
                raise RuleError(
                    f"{name} of rule {self.id} is not a tuple", where=where, remedy=f'write {name}=("...",) with a comma'
                )

    @property
    def scopes(self) -> dict[str, Cues]:
        """Each scope's name with the words that set it."""
        if isinstance(self.scope, Mapping):
            return {name: Cues(words) for name, words in self.scope.items()}
        return {word: Cues((word,)) for word in self.scope}


def _caller(depth: int = 2) -> tuple[str, int]:
    """File and line of the rule module that called: where a mistake is to be mended."""
    frame = sys._getframe(depth)  # noqa: SLF001 - the one way to a caller's line without the cost of inspect.stack
    return frame.f_code.co_filename, frame.f_lineno
