"""Staying: an article that tells of one country or firm before a figure and behind it, and names nobody else beside it, has not
left the one it tells of.

A sentence that leaves its subject out goes on with the centre of those around it (Grosz, Joshi and Weinstein, "Centering", 1995:
to continue is preferred to a shift). Only what comes next shows that the centre did not shift, so that this is read when all
claims of the article are there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from msgspec.structs import replace

from checker.context import Reading
from checker.model import Because, Claim

__all__ = ["staying_with"]

NEAR = 3
"""Sentences before and behind within which claims tell whom the passage is about."""


def staying_with(reading: Reading, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims of an article, those whose owner the text leaves out with the owner of the claims around them."""
    owners = [i for i, claim in enumerate(claims) if claim.subject is not None]
    return tuple(claim if claim.subject is not None else _with_owner(reading, claims, owners, i) for i, claim in enumerate(claims))


def _with_owner(reading: Reading, claims: Sequence[Claim], owners: Sequence[int], at: int) -> Claim:
    claim, next_owner = claims[at], bisect_right(owners, at)
    if not _asked_for(claim) or next_owner in (0, len(owners)):
        return claim
    before, behind = claims[owners[next_owner - 1]], claims[owners[next_owner]]
    owner = before.subject
    if owner is None or owner != behind.subject or "," in owner:
        return claim
    here = reading.sentence_at(claim.figure.start)
    if here - reading.sentence_at(before.figure.start) > NEAR or reading.sentence_at(behind.figure.start) - here > NEAR:
        return claim
    if "person" in reading.cast_kinds_of(owner) or _names_another(reading, here, owner):
        return claim
    why = f"nobody else is named here: the text goes on about them from “{before.quote}” to “{behind.quote}”"
    kept = tuple(b for b in claim.because if b.field != "subject")
    return replace(claim, subject=owner, because=(*kept, Because("subject", owner, why, before.span, before.quote)))


def _asked_for(claim: Claim) -> bool:
    """Whether its rule looked for an owner and found none; a rule that leaves it open for a reason of its own points at that."""
    said = [b for b in claim.because if b.field == "subject"]
    return bool(said) and all(b.value is None and b.span is None for b in said)


def _names_another(reading: Reading, index: int, owner: str) -> bool:
    """Whether the sentence names a land, a body or a person besides; a town is only where it is."""
    here = reading.within(reading.cast, reading.scan.sentences[index].span)
    return any(name.entity != owner and name.kind != "region" and not name.placed for name in here)
