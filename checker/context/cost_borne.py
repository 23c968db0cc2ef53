"""Cost borne: what a land pays of the cost of foreign troops or their bases is paid there, and a mission is its nation's.

"Chile covers 40 percent of the cost of the American presence" is a share of Chile's, in Chile; "the mission will cost 90 million"
is the cost of the nation whose soldiers the text has told of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.expressions import Expression, expression
from checker.model import Kind

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["as_borne"]

_SOLDIERS = "soldiers"
"""Family of the rules that count troops somewhere."""

_OF_TROOPS = frozenset("mission deployment operation brigade contingent battlegroup presence garrison".split())
"""What soldiers make up, and a state pays for."""


def as_borne(draft: Draft) -> Draft:
    """The draft with the land that bears a cost, and the place where the troops are whose cost it is."""
    kind = draft.context.figure.kind
    if kind in (Kind.PERCENT, Kind.FRACTION) and draft.measure.startswith("other:"):
        return _share(draft)
    if kind is Kind.MONEY and draft.measure == "cost" and (draft.subject or "").lower() in _OF_TROOPS:
        return _of_the_nation(draft)
    return draft


def _share(draft: Draft) -> Draft:
    context = draft.context
    if draft.place is not None or draft.subject is None or len(draft.subject) != len("PL") or context.lacks(_BEARS):
        return draft
    borne = context.search(_BEARS, context.sentence.start, context.sentence.end)
    if borne is None or context.lacks(_TROOPS) or context.search(_TROOPS, context.sentence.start, context.sentence.end) is None:
        return draft
    if not any(c.place == draft.subject for c in draft.earlier) and draft.subject in {c.subject for c in draft.earlier if c.place}:
        return draft  # who sends troops elsewhere pays for them there
    return draft.put("place", draft.subject, f"“{borne.group().strip()}”: it is paid by the host")


def _of_the_nation(draft: Draft) -> Draft:
    told = next((c for c in reversed(draft.earlier) if c.family == _SOLDIERS and c.subject and c.place), None)
    if told is None or len(told.subject or "") != len("PL"):
        return draft
    why = f"the cost of those of “{told.quote}”"
    return draft.put("subject", told.subject, why, told.figure).put("place", told.place, why, told.figure)


_BEARS: Expression = expression(
    r"\b(?:cover(?:s|ed|ing)?|bears?|bore|bearing|shoulder(?:s|ed|ing)?|pays|paid|paying|foot(?:s|ed|ing)?|meets?|met|fund(?:s|ed|ing)?|financ(?:es|ed|ing))\b"
    r"(?=[^.;]{0,80}?\b(?:costs?|bill|expenses|upkeep)\b)"
)
_TROOPS: Expression = expression(
    r"\b(?:[Tt]roops|[Ss]oldiers|[Ff]orces|[Gg]arrisons?|[Bb]ases?|[Dd]eployment|[Mm]ilitary\spresence|[Cc]amp|[Bb]arracks)\b"
)
