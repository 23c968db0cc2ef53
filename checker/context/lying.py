"""Lying: what is so far from somewhere: "Ashton, 20 miles off the coast", "the Ash Islands, about 25 miles north of it"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.referents import names_in
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["lies_there"]


def lies_there(draft: Draft) -> Draft:
    """The draft with the name that its distance stands behind as the subject; unchanged where it stands behind none."""
    text, figure, sentence = draft.context.text, draft.context.figure.span, draft.context.sentence
    name = next((n for n in reversed(names_in(draft.context, sentence.start, figure.start)) if not n.modifies), None)
    if name is None or name.kind == "person" or not _joined().fullmatch(text, name.span.end, figure.start):
        return draft
    ahead = names_in(draft.context, max(name.span.start - TOWN, sentence.start), name.span.start - 1)
    if ahead and _in_a_state().fullmatch(text, ahead[-1].span.end, name.span.start):
        name = ahead[-1]  # "Ashton, North Carolina, 20 miles north of it"
    draft = draft.put("subject", name.entity, "it lies so far away", name.span)
    return draft.put("place", None, "it is a place itself") if draft.place in (name.entity, name.span.of(text)) else draft


TOWN = 60
"""Characters in which the name of a town stands before that of its state."""


@cache
def _in_a_state() -> regex.Pattern[str]:
    return pattern_of(r",\s(?:(?:North|South|West|New)\s)?")


@cache
def _joined() -> regex.Pattern[str]:
    """From a name to how far it is."""
    return pattern_of(
        r",(?:\san?\s(?:\p{Ll}+\s){1,3}?)?\s(?:which\s)?(?:(?:is|lies|sits|stands)\s)?(?:(?:only|just|located|situated|roughly)\s)?"
        r"|\s(?:is|was|are|lies|lay|sits|stands)\s(?:(?:only|just|located|situated|still)\s)?",
        regex.VERSION1,
    )
