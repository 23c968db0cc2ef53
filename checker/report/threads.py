"""Series as a reader meets them: what is said again is said once, a long series is shown in part and says so, and figures that
nothing ties to each other are no series.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from string import ascii_lowercase

from checker.comparison.modality import NORMS
from checker.model import Claim, Comparison, Relation, Series, Sign
from checker.report import words
from checker.report.lines import one_line
from checker.report.numbers import unit_words
from checker.report.outline import Pair, Quote, Thread
from checker.report.pairs import Articles, pair
from checker.report.quoting import pieces, quote
from checker.report.timeline import timeline

__all__ = ["SHOWN", "names", "split", "tags", "thread"]

SHOWN = 60
"""Figures and pairs of one series on a page: more nobody reads, and the rows have them all."""

_TIES = frozenset({"measure", "subject", "event"})
"""What makes two figures figures of one thing. Where the text leaves one of these out, nothing ties them."""

_GRAVEST = (Relation.CONFLICT, Relation.UNDETERMINED, Relation.CHANGE, Relation.AGREEMENT, Relation.NOT_COMPARABLE)


def split(series: Series) -> tuple[Series | None, Series | None]:
    """The figures of a series that something ties to another of it, and the rest: those of which it is open whether they are about
    one thing with any, like the ages of people who are not named, and those with none beside them.
    """
    tied = {c.id for pair in series.comparisons if not _untied(pair) for c in (pair.left, pair.right)}
    together = tuple(c for c in series.claims if c.id in tied)
    alone = tuple(c for c in series.claims if c.id not in tied)
    pairs = tuple(p for p in series.comparisons if p.left.id in tied and p.right.id in tied)
    return (
        replace(series, claims=together, comparisons=pairs) if together else None,
        replace(series, claims=alone, comparisons=(), left_out=0) if alone else None,
    )


def _untied(comparison: Comparison) -> bool:
    """Also two figures of one sentence, unless they conflict: it holds them apart, or a page holds it twice."""
    left, right = comparison.left, comparison.right
    if left.article == right.article and left.sentence == right.sentence:
        return comparison.relation is not Relation.CONFLICT
    open_ = comparison.relation in {Relation.UNDETERMINED, Relation.NOT_COMPARABLE}
    return open_ and any(d.name in _TIES and d.sign is Sign.UNKNOWN for d in comparison.dimensions)


def tags(count: int) -> tuple[str, ...]:
    """a, b ... z, aa, ab ...: letters, so that no name of a figure looks like a figure. One alone needs none."""
    return tuple(_tag(n) for n in range(count)) if count != 1 else ("",)


def _tag(n: int) -> str:
    return ascii_lowercase[n] if n < 26 else _tag(n // 26 - 1) + ascii_lowercase[n % 26]


def names(series: Sequence[Series]) -> list[str]:
    """The name of each series; several of one name are told apart by what differs: the unit, the place, the kind of statement."""
    shared = Counter(s.name for s in series)
    features = {s.id: _features(s) for s in series if shared[s.name] > 1}
    values: dict[str, list[set[str]]] = {}
    for one in series:
        if one.id in features:
            seen = values.setdefault(one.name, [set() for _ in features[one.id]])
            for several, value in zip(seen, features[one.id], strict=True):
                several.add(value)
    out = []
    for one in series:
        telling = zip(features.get(one.id, ()), values.get(one.name, ()), strict=True)
        added = [value for value, several in telling if len(several) > 1 and value and value not in one.name.casefold()]
        out.append(one_line(", ".join([one.name, *added])))
    return out


def _features(series: Series) -> tuple[str, ...]:
    first = series.claims[0]
    return (
        unit_words(series.unit) if series.unit else "",
        words.ASPECTS[first.aspect],
        first.event or "",
        series.place or "",
        "what should be" if first.modality in NORMS else "",
    )


def thread(anchor: str, name: str, series: Series, articles: Articles) -> Thread:
    """A series for the page. Sentences that say the same in one article are one quote; beyond `SHOWN` the gravest pairs stay."""
    groups = _said_once(series.claims, articles)
    letters = dict(zip((first.id for first, *_ in groups), tags(len(groups)), strict=True))
    first_of = {c.id: group[0].id for group in groups for c in group}
    told = _told_once(series.comparisons, first_of)
    pairs = _gravest(told)
    shown = _shown(groups, pairs, first_of)
    quotes = {group[0].id: quote(group, letters[group[0].id], name, articles) for group in shown}
    kept = replace(series, claims=tuple(group[0] for group in shown), comparisons=tuple(pairs))
    return Thread(
        anchor=anchor,
        name=name,
        quotes=tuple(quotes.values()),
        pairs=_together(pair(c, quotes[first_of[c.left.id]], quotes[first_of[c.right.id]], articles) for c in pairs),
        timeline=timeline(kept, tuple(letters[c.id] for c in kept.claims)) if pairs else None,
        more=_more(len(groups) - len(shown), len(told) - len(pairs) + series.left_out),
    )


def _said_once(claims: Iterable[Claim], articles: Articles) -> list[list[Claim]]:
    """Claims that one article makes again in the same words, together with the first of them."""
    together: dict[object, list[Claim]] = {}
    for claim in claims:
        number, article = articles.get(claim.article, (None, None))
        said = (number, pieces(claim, article), claim.value, claim.qualifier, claim.aspect, claim.modality, claim.scope)
        together.setdefault((claim.article, *said, claim.as_of.interval), []).append(claim)
    return list(together.values())


def _told_once(comparisons: Iterable[Comparison], first_of: dict[str, str]) -> list[Comparison]:
    """Without a sentence against itself, and one for each two sentences and verdict."""
    told: dict[object, Comparison] = {}
    for comparison in comparisons:
        left, right = first_of[comparison.left.id], first_of[comparison.right.id]
        if left != right:
            told.setdefault((left, right, comparison.relation, comparison.reasons), comparison)
    return list(told.values())


def _gravest(comparisons: list[Comparison]) -> list[Comparison]:
    """At most `SHOWN`, in their own order."""
    ranked = sorted(range(len(comparisons)), key=lambda i: (_GRAVEST.index(comparisons[i].relation), i))
    return [comparisons[i] for i in sorted(ranked[:SHOWN])]


def _shown(groups: list[list[Claim]], pairs: Iterable[Comparison], first_of: dict[str, str]) -> list[list[Claim]]:
    """All where they are few; else those of the pairs, the first, the last, the lowest and the highest."""
    if len(groups) <= SHOWN:
        return groups
    ends = (f(groups, key=lambda g: g[0].value.number) for f in (min, max))
    kept = {first_of[c.id] for p in pairs for c in (p.left, p.right)} | {g[0].id for g in (groups[0], groups[-1], *ends)}
    return [g for g in groups if g[0].id in kept]


def _together(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """Pairs with one verdict for the same reasons, told in the same words, under one heading."""
    same: dict[object, list[Pair]] = {}
    for one in pairs:
        same.setdefault((one.relation, one.difference, one.reasons, one.dimensions), []).append(one)
    return tuple(replace(first, sides=tuple(_sides(p) for p in (first, *rest))) for first, *rest in same.values())


def _sides(one: Pair) -> tuple[Quote, Quote]:
    return one.left, one.right


def _more(figures: int, pairs: int) -> str:
    """What is left out of the page, counted."""
    parts = [words.counted(n, noun) for n, noun in ((figures, "figure"), (pairs, "pair")) if n]
    if not parts:
        return ""
    return f"Not shown here: {words.listed(parts)} more, none graver than those shown. --format json lists every figure."
