"""Printed units: what a text counts where that is no person, flight or job, but what befell each of them.

"12 deaths", "40 bodies" and "250 arrests" are compared with people killed and arrested, one person each; the noun that the text
counts is another, and a claim says it as printed.
"""

from __future__ import annotations

from checker.model import Figure

__all__ = ["printed_unit"]


def printed_unit(figure: Figure, unit: str | None) -> str | None:
    """The noun that the figure counts, in the singular without its modifiers, where each stands for one `unit`; else None."""
    nouns = _STANDS_FOR.get(unit) if unit is not None and figure.unit is not None else None
    if nouns is None or figure.unit is None:
        return None
    head = figure.unit.rsplit(" ", 1)[-1].lower()
    return head if head in nouns else None


_ABOUT_PEOPLE = frozenset("death fatality casualty body arrest detention murder killing slaying homicide execution injury".split())

_STANDS_FOR = {
    "person": _ABOUT_PEOPLE,
    "other": _ABOUT_PEOPLE,
    "flight": frozenset({"cancellation", "departure"}),
    "train": frozenset({"cancellation", "departure"}),
    "job": frozenset("position post role layoff lay-off redundancy dismissal".split()),
}
"""For each unit that claims are compared in: the nouns that stand for one of it."""
