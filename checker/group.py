"""Group: claims into series by key, and inside a series only the pairs that can tell something. No step looks at all pairs.

A series is one thing followed through time: one measure, of one subject, in one place, in one unit. What is and what should be
are never one series. Scope is left out of the key, because a text that leaves it unsaid may mean the same; the comparison then
says so.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import regex

from checker.comparison import compare
from checker.comparison.basis import a_day
from checker.comparison.events import named_alike
from checker.comparison.modality import NORMS
from checker.comparison.names import one_way_of_writing
from checker.comparison.nouns import one_noun
from checker.comparison.telling import GENERAL
from checker.comparison.times import reached
from checker.comparison.units import dimension
from checker.context.persons import PERSON, of_one_kind
from checker.model import Aspect, Claim, Comparison, Relation, Series
from checker.patterns import pattern_of
from checker.reference import EACH, display_name, elements

__all__ = ["CONFLICTS", "FAMILY_PAIRS", "NEIGHBOURS", "lookalikes", "series_of"]

NEIGHBOURS = 12
"""With how many statements before it in time each statement of a series is compared, besides the lowest and highest that it
overlaps. Those two find every value that fits none of the others; the neighbours show how the series moved.
"""

CONFLICTS = 60
"""How many conflicts of one series are listed whatever they are: all those of eleven statements, each against each. Nobody reads
all pairs of a longer list; from there on a conflict is listed only where it is the first of one of its two statements, so that no
statement that conflicts is missing, and the rest is counted.
"""

FAMILY_PAIRS = 40
"""How many look-alike pairs of one family are shown: an editor reads the first few; equal values come first."""

_Key = tuple[str, str, str, str, str, str, str, bool]


def _key(claim: Claim) -> _Key:
    """What a series is about. A figure under a mere noun that is nobody's and nowhere meets only what says the same words."""
    alone = claim.measure.startswith(GENERAL) and not claim.subject and not claim.place
    return (
        f"{claim.measure} {claim.sentence}" if alone else one_noun(claim.measure),
        one_way_of_writing(claim.subject or ""),
        _one_name(claim.place) if claim.place else "",
        _SO_FAR if claim.grows and claim.aspect in (Aspect.LEVEL, Aspect.CUMULATIVE) else claim.aspect.value,
        dimension(claim.unit) or _unit(claim),
        claim.basis or "",
        claim.event or "",
        claim.modality in NORMS,
    )


def _one_name(place: str) -> str:
    """ "BALTICS" and "LT,LV,EE" are one place, in whatever order; "each of" them is another."""
    return (EACH if place.startswith(EACH) else "") + ",".join(sorted(elements(place)))


_SO_FAR = "so far"
"""What only grows is counted up to now, whether the text says "so far" or not."""


def _unit(claim: Claim) -> str:
    """The unit; in one event all kinds of people meet, since a kind may be all of them and cannot be more. Kilometers
    and miles meet, too.
    """
    unit = a_day(claim) if claim.aspect is Aspect.RATE else claim.unit or ""
    if claim.episodic and claim.event and of_one_kind(unit, PERSON) is not None:
        return PERSON
    return dimension(unit) or one_noun(unit)


def _order(claim: Claim) -> tuple[object, ...]:
    """By time, then by what is said: an order that does not depend on the order of the input."""
    return (reached(claim).first, reached(claim).last, claim.article, claim.span.start, claim.id)


def series_of(claims: Iterable[Claim]) -> tuple[Series, ...]:
    """Every series, single claims among them, sorted by name."""
    every = tuple(claims)
    blocks: dict[_Key, list[tuple[Claim, Claim]]] = defaultdict(list)
    for claim, named in zip(every, named_alike(every), strict=True):
        blocks[_key(named)].append((claim, named))
    return tuple(sorted((_series(key, block) for key, block in blocks.items()), key=lambda s: (s.name, s.id)))


def _series(key: _Key, block: list[tuple[Claim, Claim]]) -> Series:
    ordered = sorted((claim for claim, _ in block), key=_order)
    first = min((named for _, named in block), key=_order)
    digest = hashlib.blake2b("\x1f".join(map(str, key)).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
    listed, left_out = _pairs(ordered)
    return Series(digest, _name(first), first.measure, first.subject, first.place, first.unit, tuple(ordered), listed, left_out)


_SPEAKS_OF_A_MOVE = pattern_of(r"\b(?:change|growth|sent|withdrawn|hired|cut|given|arriving)\b", regex.IGNORECASE)

_MOVES = {Aspect.INCREASE: "increase", Aspect.DECREASE: "decrease"}
"""What the title adds for a series of moves: "Budget deficit of Brazil: increase" is no budget deficit."""


_BLANKS = {"subject": "whose", "place": "where", "event": "of what"}
"""What a title asks of a claim, and the question that is left where the claim does not have it. A title that ends in its event asks
which one that is; others ask for a disease, or for what lies between two ends."""


def _name(claim: Claim) -> str:
    """For a reader: "Turnout in Peru"; where something is not said, that: "People killed (which event is not said)"."""
    counted = claim.measure.removeprefix(GENERAL).replace("_", " ").strip(" ,;:.–-")
    title = claim.title or (counted or "count") + (": {subject}" if claim.subject else "")
    title = title.replace("{measure}", counted)
    known = {"subject": claim.subject, "place": claim.place, "event": claim.event or _happening(claim)}
    questions = {**_BLANKS, "event": "which event"} if ": {event}" in title else _BLANKS
    asked = [question for blank, question in questions.items() if f"{{{blank}}}" in title and not known[blank]]
    for blank, value in known.items():
        if value:
            shown = value if blank == "event" else display_name(value)
            title = title.replace(f"{{{blank}}}", shown)
    # A blank goes with the word or the mark that leads to it: "Price of {subject}", "Households in {place}: {event}".
    name = regex.sub(r"(?:\b(?:of|in|to|by|for|against|from)\s|:\s)?\{(?:subject|place|event)\}:?", "", title)
    name = " ".join(name.split()).removesuffix(":")
    if claim.aspect in _MOVES and not _SPEAKS_OF_A_MOVE.search(name):
        name = f"{name}: {_MOVES[claim.aspect]}"
    name = f"{name} ({' and '.join(asked)} is not said)" if asked else name
    return name[:1].upper() + name[1:]


def _happening(claim: Claim) -> str | None:
    """What an event that has no name is called by: "shooting in Newark"."""
    happened = claim.happening
    if happened is None or happened.vague:
        return None
    return f"{happened.kind} in {display_name(happened.place)}" if happened.place else None


def _pairs(ordered: Sequence[Claim]) -> tuple[tuple[Comparison, ...], int]:
    """The pairs to list, and how many conflicts are left out: repeats against the statement that they repeat; each statement
    against those before it that it may meet.
    """
    statements: list[Claim] = []
    listed: list[Comparison] = []
    said: dict[tuple[object, ...], Claim] = {}
    for claim in ordered:
        what = (claim.value.low, claim.value.high, claim.unit, claim.qualifier, claim.as_of.interval, claim.scope)
        if what in said:
            listed.append(compare(said[what], claim))
        else:
            said[what] = claim
            statements.append(claim)
    conflicts = left_out = 0
    in_conflict: set[str] = set()
    for claim, others in _met(statements):
        *farther, step = (compare(other, claim) for other in others)
        if step.relation is Relation.CONFLICT:
            conflicts += 1
            in_conflict |= _sides(step)
        for comparison in farther:
            if comparison.relation is not Relation.CONFLICT:
                continue
            if conflicts >= CONFLICTS and _sides(comparison) <= in_conflict:
                left_out += 1
                continue
            conflicts += 1
            in_conflict |= _sides(comparison)
            listed.append(comparison)
        listed.append(step)
    return tuple(listed), left_out


def _sides(comparison: Comparison) -> set[str]:
    return {comparison.left.id, comparison.right.id}


def _met(statements: Sequence[Claim]) -> Iterator[tuple[Claim, list[Claim]]]:
    """Each statement but the first, with those before it that it is compared with: the one right before it is the last of them."""
    far = _Far()
    for i, claim in enumerate(statements[1:], start=1):
        if i > NEIGHBOURS:
            far.add(statements[i - NEIGHBOURS - 1])
        yield claim, [*far.extremes(reached(claim).first), *statements[max(i - NEIGHBOURS, 0) : i]]


class _Far:
    """Statements further back than the neighbours: the lowest and the highest whose time reaches a day.

    Statements come in the order in which their times begin, so the day asked for never goes back, and what does not reach it now
    will not reach a later one: it is dropped for good, and all the asking costs what sorting costs.
    """

    def __init__(self) -> None:
        self._lowest: list[tuple[float, int, Claim]] = []
        self._highest: list[tuple[float, int, Claim]] = []
        self._count = 0

    def add(self, claim: Claim) -> None:
        heapq.heappush(self._lowest, (_number(claim), self._count, claim))
        heapq.heappush(self._highest, (-_number(claim), self._count, claim))
        self._count += 1

    def extremes(self, day: dt.date) -> tuple[Claim, ...]:
        for heap in (self._lowest, self._highest):
            while heap and reached(heap[0][2]).last < day:
                heapq.heappop(heap)
        ends = [heap[0][2] for heap in (self._lowest, self._highest) if heap]
        return tuple({id(c): c for c in ends}.values())


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
    """Neighbours in value, nearest first, until `FAMILY_PAIRS`: a window over the sorted values, so the cost stays linear.

    The window need not be wider than `FAMILY_PAIRS`: where two things meet, each claim so near differs from one of the two.
    """
    keys = [_key(c) for c in by_value]
    if len(set(keys)) < 2:
        return []
    pairs: list[tuple[Claim, Claim]] = []
    for gap in range(1, min(len(by_value), FAMILY_PAIRS + 1)):
        apart = (i for i in range(len(by_value) - gap) if keys[i] != keys[i + gap])
        pairs += [(by_value[i], by_value[i + gap]) for i in islice(apart, FAMILY_PAIRS - len(pairs))]
    compared = [compare(*sorted(pair, key=_order)) for pair in pairs]
    return [c for c in compared if c.relation is Relation.NOT_COMPARABLE]
