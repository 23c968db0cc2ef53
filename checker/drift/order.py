"""Order of publication: which claims were surely in print before which. One sweep over sorted claims, never all pairs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.model import Claim

__all__ = ["dated", "stretch", "swept"]

AROUND = 240
"""Characters of a sentence to either side of a figure that are looked at: two lines of a newspaper. A broken file may be one
endless sentence."""


def swept(claims: Iterable[Claim]) -> Iterator[tuple[Claim, tuple[Claim, ...]]]:
    """Each claim in the order of publication, with those that were surely published before it and not before the claim before it.

    Where two publication intervals overlap nobody can say which came first: neither is then earlier than the other.
    """
    every = tuple(claims)
    by_end = sorted(every, key=lambda c: (c.published.last, *_place(c)))
    at = 0
    for claim in sorted(every, key=lambda c: (c.published.first, c.published.last, *_place(c))):
        start = at
        while at < len(by_end) and by_end[at].published.last < claim.published.first:
            at += 1
        yield claim, tuple(by_end[start:at])


def _place(claim: Claim) -> tuple[object, ...]:
    return claim.article, claim.span.start, claim.id


def dated(claim: Claim) -> str:
    """An article with its date, for a message: "a (2025-04-03)"."""
    return f"{claim.article} ({claim.published})"


def stretch(claim: Claim, *, around: int = AROUND) -> str:
    """The words around the figure in its sentence, so many characters to either side."""
    sentence = claim.sentence[: 8 * AROUND]
    at = max(sentence.find(claim.figure_text), 0)
    return sentence[max(at - around, 0) : at + len(claim.figure_text) + around]
