"""Two claims side by side, in words: the verdict, its size, its reasons and the row of dimensions behind it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checker.model import ArticleRow, Comparison, Dimension, Qualifier, Relation, Sign
from checker.report import days, words
from checker.report.lines import one_line
from checker.report.numbers import difference
from checker.report.outline import Compared, Pair, Quote

__all__ = ["Articles", "numbered", "pair", "verdict"]

Articles = Mapping[str, tuple[int, ArticleRow]]
"""Each article by its id, with its number in the report."""


def pair(comparison: Comparison, left: Quote, right: Quote, articles: Articles) -> Pair:
    """A comparison between the claims that `left` and `right` quote."""
    return Pair(
        left=left,
        right=right,
        sides=((left, right),),
        relation=comparison.relation,
        verdict=words.RELATIONS[comparison.relation],
        difference=_difference(comparison),
        reasons=reasons(comparison, articles),
        dimensions=tuple(
            Compared(one_line(words.field(d.name)), d.sign, words.SIGNS[d.sign], _why(d, comparison, articles))
            for d in comparison.dimensions
        ),
    )


def verdict(comparison: Comparison, articles: Articles) -> tuple[str, ...]:
    """The verdict of a finding's comparison in whole sentences."""
    gap = _difference(comparison)
    said = words.RELATIONS[comparison.relation]
    return (f"{said}: {gap}." if gap else f"{said}.", *reasons(comparison, articles))


def _difference(comparison: Comparison) -> str | None:
    """Only between figures of one series: between others a difference means nothing, and printing one would invite its use."""
    relation, found = comparison.relation, comparison.difference
    if found is None or relation is Relation.NOT_COMPARABLE:
        return None
    if found.absolute == 0 and relation in {Relation.AGREEMENT, Relation.UNDETERMINED}:
        return None
    hedged = any(c.qualifier is not Qualifier.EXACT for c in (comparison.left, comparison.right))
    return one_line(difference(found, about=hedged, directed=relation in {Relation.CHANGE, Relation.AGREEMENT}))


def reasons(comparison: Comparison, articles: Articles) -> tuple[str, ...]:
    """Each reason as a sentence, with what the row of dimensions says about it; then what else the verdict hangs on."""
    row = {d.name: d for d in comparison.dimensions}
    told: list[str] = []
    said = []
    for code in comparison.reasons:
        name = words.DIMENSION_OF.get(code, "")
        sentence = words.reason(code, comparison.relation, row[name].sign if name in row else None)
        if name in row and (row[name].sign is not Sign.SAME or name == "value"):
            sentence = f"{sentence.removesuffix('.')}: {_why(row[name], comparison, articles)}."
            told.append(name)
        said.append(sentence)
    rest = [d for d in comparison.dimensions if d.name not in told and _decides(d, comparison.relation)]
    return (*said, *(f"{one_line(words.field(d.name))}: {_why(d, comparison, articles)}." for d in rest))


def _decides(dimension: Dimension, relation: Relation) -> bool:
    """What a conflict is made of, and what is missing where nothing can be told."""
    if relation is Relation.CONFLICT:
        return dimension.name == "value"
    return relation is Relation.UNDETERMINED and dimension.sign is Sign.UNKNOWN


def _why(dimension: Dimension, comparison: Comparison, articles: Articles) -> str:
    why = days.in_words(dimension.why)
    return numbered(why, (comparison.left.article, comparison.right.article), articles)


def numbered(text: str, ids: Iterable[str], articles: Articles) -> str:
    """`text` with the paths of these articles replaced by their numbers in the report."""
    for id_ in sorted(set(ids), key=len, reverse=True):
        if id_ in articles and not id_.isalnum():
            text = text.replace(id_, f"Article {articles[id_][0]}")
    return one_line(text)
