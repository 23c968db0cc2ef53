"""Theirs: whose a count is where the grammar of the sentence leaves it open: the name that its verb or its noun is joined to."""

from __future__ import annotations

from checker.context.draft import Draft
from checker.context.holder import held
from checker.context.whose import whose
from checker.cues import Hit

__all__ = ["theirs"]


def theirs(draft: Draft, hit: Hit | None, *, verb: bool = True) -> Draft:
    """The draft with its holder; where there is none, with the company whose verb or noun `hit` is ("Ryanair flew ...").

    `verb` is false where `hit` is a noun that the company owns ("Volvo's deliveries").
    """
    found = held(draft)
    return found if found.subject is not None or hit is None else whose(found, hit, "company", verb=verb)
