"""Nobody: a figure that says zero in words, and whether it is of all or of some who were told of before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.context.fate_grammar import loose
from checker.scan.zeros import says_zero

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["nobody", "of_some"]


def nobody(draft: Draft) -> bool:
    """True for "no one was hurt", "no deaths", "there were no casualties"."""
    return says_zero(draft.context.figure.numeral.of(draft.context.text))


def of_some(draft: Draft) -> bool:
    """True for "none of them", "none of the passengers": others may have been hurt."""
    return nobody(draft) and loose(r"\sof\s").match(draft.context.text, draft.context.figure.numeral.end) is not None
