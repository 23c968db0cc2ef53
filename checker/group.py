"""Group: claims into series by key, and inside a series only the pairs that can tell something. No step looks at all pairs.

A series is one thing followed through time: one measure, of one subject, in one place, in one unit. What is and what should be
are never one series. Scope is left out of the key, because a text that leaves it unsaid may mean the same; the comparison then
says so.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence

from checker.comparison import compare
from checker.comparison.dimensions import GENERAL, NORMS
from checker.comparison.units import dimension
from checker.model import Claim, Comparison, Relation, Series
from checker.reference import display_name

__all__ = ["FAMILY_PAIRS", "NEIGHBOURS", "lookalikes", "series_of"]

NEIGHBOURS = 12
"""With how many statements before it in time each statement of a series is compared, besides the lowest and highest that it
overlaps. Those two find every value that fits none of the others; the neighbours show how the series moved.
"""

FAMILY_PAIRS = 40
"""How many look-alike pairs of one family are shown: an editor reads the first few; equal values come first."""

_Key = tuple[str, str, str, str, str, str, str, bool]


def _key(claim: Claim) -> _Key:
    """What a series is about. A figure under a mere noun that is nobody's and nowhere meets only what says the same words."""
    alone = claim.measure.startswith(GENERAL) and not claim.subject and not claim.place
    return (
        f"{claim.measure} {claim.sentence}" if alone else claim.measure,
        _folded(claim.subject or ""),
        claim.place or "",
        claim.aspect.value,
        dimension(claim.unit) or claim.unit or "",
        claim.basis or "",
        claim.event or "",
        claim.modality in NORMS,
    )


def _folded(name: str) -> str:
    """A name without its capitals, since a headline has others; a code ("PL") as it is."""
    return name if name.isupper() else name.casefold()


def _order(claim: Claim) -> tuple[object, ...]:
    """By time, then by what is said: an order that does not depend on the order of the input."""
    return (claim.as_of.interval.first, claim.as_of.interval.last, claim.article, claim.span.start, claim.id)


def series_of(claims: Iterable[Claim]) -> tuple[Series, ...]:
    """Every series, single claims among them, sorted by name."""
    blocks: dict[_Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        blocks[_key(claim)].append(claim)
    return tuple(sorted((_series(key, block) for key, block in blocks.items()), key=lambda s: (s.name, s.id)))


def _series(key: _Key, block: list[Claim]) -> Series:
    ordered = sorted(block, key=_order)
    first = ordered[0]
    digest = hashlib.blake2b("\x1f".join(map(str, key)).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
    return Series(
        digest, _name(first), first.measure, first.subject, first.place, first.unit, tuple(ordered), tuple(_pairs(ordered))
    )


def _name(claim: Claim) -> str:
    title = claim.title or claim.measure.removeprefix("other:").replace("_", " ") + (": {subject}" if claim.subject else "")
    title = title.replace("{event}", claim.event or "an unnamed event")
    name = title.replace("{subject}", _shown(claim.subject, "an unnamed body")).replace(
        "{place}", _shown(claim.place, "a place not named")
    )
    return name[:1].upper() + name[1:]


def _shown(entity: str | None, missing: str) -> str:
    return display_name(entity) if entity else missing


def _pairs(ordered: Sequence[Claim]) -> Iterable[Comparison]:
    """Repeats against the statement that they repeat; each statement against those before it that it may meet."""
    statements: list[Claim] = []
    said: dict[tuple[object, ...], Claim] = {}
    for claim in ordered:
        what = (claim.value.low, claim.value.high, claim.unit, claim.qualifier, claim.as_of.interval, claim.scope)
        if what in said:
            yield compare(said[what], claim)
        else:
            said[what] = claim
            statements.append(claim)
    for i, claim in enumerate(statements):
        near = statements[max(i - NEIGHBOURS, 0) : i]
        far = (
            [s for s in statements[: max(i - NEIGHBOURS, 0)] if s.as_of.interval.overlaps(claim.as_of.interval)]
            if i > NEIGHBOURS
            else []
        )
        extremes = {id(c): c for c in (min(far, key=_number), max(far, key=_number))}.values() if far else ()
        for other in (*extremes, *near):
            comparison = compare(other, claim)
            if other is statements[i - 1] or comparison.relation is Relation.CONFLICT:
                yield comparison


def _number(claim: Claim) -> float:
    return claim.value.number


def lookalikes(series: Sequence[Series]) -> tuple[Comparison, ...]:
    """Pairs from two series that a hasty reader would put side by side: one family of measures and one unit. Equal values come
    first.
    """
    families: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for one in series:
        for claim in _distinct(one.claims):
            if claim.family:
                families[claim.family, claim.unit or ""].append(claim)
    out: list[Comparison] = []
    for _, claims in sorted(families.items()):
        out.extend(_family_pairs(sorted(claims, key=lambda c: (c.value.number, *_order(c)))))
    return tuple(out)


def _distinct(claims: Sequence[Claim]) -> list[Claim]:
    return list(
        {(c.value.low, c.value.high, c.qualifier, c.as_of.text if c.as_of.text else ""): c for c in reversed(claims)}.values()
    )


def _family_pairs(by_value: list[Claim]) -> list[Comparison]:
    """Neighbours in value, nearest first, until `FAMILY_PAIRS`: a window over the sorted values, so the cost stays linear."""
    pairs: list[tuple[Claim, Claim]] = []
    for gap in range(1, len(by_value)):
        if len(pairs) >= FAMILY_PAIRS:
            break
        pairs += [(a, b) for a, b in zip(by_value, by_value[gap:], strict=False) if _key(a) != _key(b)][: FAMILY_PAIRS - len(pairs)]
    compared = [compare(*sorted(pair, key=_order)) for pair in pairs]
    return [c for c in compared if c.relation is Relation.NOT_COMPARABLE]
