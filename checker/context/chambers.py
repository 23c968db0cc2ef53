"""Chambers: the house of a parliament that voted, or whose votes and seats are counted."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.draft import Draft
from checker.cues import compiled
from checker.model import Span

__all__ = ["in_chamber", "voted"]


def voted(draft: Draft) -> Draft:
    """The draft with the chamber that voted: the one that the passage says passed or rejected something."""
    context = draft.context
    start = context.before(VOTE_REACH).start
    found = list(_voting().finditer(context.text, start, context.sentence.end))
    if len({m["chamber"] for m in found}) != 1:
        return draft
    return draft.put("subject", found[-1]["chamber"], "the chamber that voted", Span(*found[-1].span("chamber")))


def in_chamber(draft: Draft) -> Draft:
    """The draft with the chamber whose seats or votes the figure counts: "60 votes in the 100-seat Senate"."""
    found = _chamber_behind().match(draft.context.text, draft.context.figure.span.end, draft.context.sentence.end)
    return draft.put("subject", found["chamber"], "the chamber that they are in", Span(*found.span("chamber"))) if found else draft


@cache
def _chamber_behind() -> regex.Pattern[str]:
    return compiled(
        r"(?:[\s-](?:seats?|members?|votes?))?(?:\s(?:needed|required))?\s(?:in\sthe\s)?(?:\d+-(?:seat|member)\s)?(?:\p{Lu}\p{L}+[\s-](?:controlled\s|held\s|led\s)?)?"
        r"(?P<chamber>House|Senate|Commons|Lords|Assembly|Parliament|Knesset|Duma|Bundestag|Congress)\b"
    )


VOTE_REACH = 3
"""Sentences before a vote's figures in which the chamber may be named."""


@cache
def _voting() -> regex.Pattern[str]:
    return compiled(
        r"\b[Tt]he\s(?P<chamber>House|Senate|Commons|Lords|Assembly|Parliament|Council|Knesset|Duma)\s(?:\p{Ll}+ly\s)?"
        r"(?:passed|approved|voted|rejected|defeated|adopted|backed)\b"
        r"|\b(?:passed|cleared|approved\sby|adopted\sby|rejected\sby|through)\s(?:by\s)?the\s(?:\p{Lu}[\p{L}.]+\s)?"
        r"(?P<chamber>House|Senate|Commons|Lords|Assembly|Parliament|Council|Knesset|Duma)\b"
    )
