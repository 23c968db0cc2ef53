"""Reckoned: what the alliance says that its members spend. Its tables are estimates, and are called so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.model import Aspect, Modality

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["reckoned_by_alliance"]

_WHO = r"(?:NATO|Nato|(?:the\s)?[Aa]lliance)"
_SOURCE = (
    rf"\b{_WHO}(?:[’']s)?\s(?:own\s|new\s|latest\s)?(?:\p{{L}}+\s){{0,2}}?(?:estimat\p{{Ll}}+|tables?|calculations?|reckoning|statistics|data\sshow|figures\sshow)\b"
    rf"|\b{_WHO}\s(?:now\s)?(?:puts|estimates|reckons)\b|\b(?:estimates?|tables?)\s(?:published|released|issued)?\s?(?:by|from)\s{_WHO}\b"
)
"""Who reckons, and that it is reckoned."""

_SAME = r"\bby\sthe\ssame\s(?:measure|reckoning|count|calculation|yardstick)\b"
"""What goes on with whoever reckoned before."""

_OLD = r"\b(?:from|than|with|to)\sthe\s$"
"""What leads to the value before."""

_OTHER_SOURCE = r"\b(?:ministry|government|SIPRI|budget|IISS|minister|president|parliament)\b"
"""Who else may say it."""


def reckoned_by_alliance(draft: Draft) -> Draft:
    """The draft as an estimate, where it tells as done what the alliance reckons that a member spends."""
    if draft.modality is not Modality.ACTUAL or draft.aspect is not Aspect.LEVEL:
        return draft
    if draft.match(_OLD, where="left") is not None:
        return draft  # "a rise from the 4% spent last year": known
    source = draft.match(_SOURCE)
    if source is not None and draft.match(_OTHER_SOURCE, where="clause") is None:
        return draft.put("modality", Modality.ESTIMATE, f"“{source.text}”: reckoned by the alliance", source.span)
    last = next((c for c in reversed(draft.earlier) if c.measure.startswith("defence_") and c.unit == draft.unit), None)
    if last is None or last.modality is not Modality.ESTIMATE or last.span.start < draft.context.before(1).start:
        return draft
    same = draft.match(_SAME)
    goes_on = (
        last.subject != draft.subject
        and (last.as_of.interval == draft.as_of.interval or draft.as_of.text is None)
        and not draft.match(_OTHER_SOURCE)
    )
    if same is None and not goes_on:
        return draft
    return draft.put("modality", Modality.ESTIMATE, f"goes on with “{last.quote}”", same.span if same else last.figure)
