"""Kind counted: "45 Shahed drones" are 45 drones, of one kind; "11 enemy drones" are 11 drones, whosever."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["of_its_kind"]

_WHOSE = frozenset("enemy hostile foreign incoming other own".split())
"""Words before a weapon that say nothing of its kind."""


def of_its_kind(draft: Draft) -> Draft:
    """The draft with the bare noun as its unit and what stands before it as its scope, without whose they are: another article may
    count the same things by the bare noun, and a count of one kind is no count of all.
    """
    *before, head = (draft.unit or "").split(" ")
    if not before:
        return draft
    context, noun = draft.context, draft.context.figure.noun
    lands = (
        {m.span.of(context.text) for m in context.reading.within(context.reading.scan.names, noun)} if noun is not None else set()
    )
    kind = " ".join(word.lower() for word in before if word not in lands and word.lower() not in _WHOSE)
    draft = draft.put("unit", head, "what it counts", noun)
    return draft.put("scope", tuple(sorted({*draft.scope, kind})), f"“{kind}”: of one kind", noun) if kind else draft
