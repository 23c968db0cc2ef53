"""Own money: a sum of a state's budget in the money that only that state has, where the sentence leaves out whose it is.

"Out of a total budget of 300 billion crowns", in a text that has told what Norway spends: Norway's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.context.home import MONEY_OF_ONE
from checker.context.referents import names_in
from checker.expressions import Expression, expression
from checker.model import Kind

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["in_its_own_money"]

_PUBLIC = frozenset(("budget", "public_spending", "revenue", "budget_deficit", "budget_surplus"))
"""Measures of states, and of others, too."""

_OF_A_STATE = frozenset(
    ("budget", "budget_deficit", "defence_budget", "defence_spending_share", "public_spending", "host_nation_support")
)
"""What a text has told of a state when it tells of its budget."""


def in_its_own_money(draft: Draft) -> Draft:
    """The draft with the state whose money it is, where the text has told of that state's spending and names no other here."""
    context = draft.context
    if draft.measure not in _PUBLIC or context.figure.kind is not Kind.MONEY or context.lacks(_WORDS) or draft.subject is not None:
        return draft
    land = MONEY_OF_ONE.get((draft.unit or "").split(" ")[0])
    told = next((c for c in reversed(draft.earlier) if c.measure in _OF_A_STATE and c.subject == land), None) if land else None
    if land is None or told is None:
        return draft
    here = names_in(context, context.sentence.start, context.sentence.end)
    if any(n.entity != land and n.kind in ("country", "organisation", "group", "region") for n in here):
        return draft
    why = f"in the money of {land} alone, whose budget the text tells of: “{told.quote}”"
    return draft.put("subject", land, why, context.figure.span)


_WORDS: Expression = expression(r"\b(?:[Bb]udgets?|[Ss]pending|[Rr]evenues?|[Dd]eficit|[Ee]xpenditures?|[Oo]utlays?)\b")
