"""Copies: articles that agree because they carry one source's words count as one witness."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.comparison import compare
from checker.drift.finding import finding
from checker.drift.order import stretch
from checker.model import Claim, Finding, Relation, Series

__all__ = ["one_witness"]

RUN = 8
"""Words in a row, the figure among them, that two accounts do not share by chance. Plagiarism detection takes runs of five to
eight."""

WITNESSES = 3
"""From how many articles on it is told: two that agree in one sentence are shown as a copy where they are compared."""

SHOWN = 5
"""How many of the figures an explanation lists."""


def one_witness(series: Sequence[Series], names: Mapping[str, str]) -> Iterator[Finding]:
    """COPY: three or more articles that give a figure in one source's words. One finding for each such family
    of articles, whatever they give.
    """
    agreed = [group for one in series for group in _equal(one.claims)]
    copied = [(group, copy) for group in agreed for copy in _clusters(group) if len({c.article for c in copy}) >= WITNESSES]
    family = _Joined()
    for _, copy in copied:
        for claim in copy[1:]:
            family.join(copy[0].article, claim.article)
    families: dict[str, list[tuple[list[Claim], list[Claim]]]] = defaultdict(list)
    for group, copy in copied:
        families[family.root(copy[0].article)].append((group, copy))
    for _, told in sorted(families.items()):
        yield _finding(sorted(told, key=lambda pair: (-len(pair[1]), pair[1][0].article, pair[1][0].span)), names)


def _equal(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    """The claims of a series that give one number, as the comparison sees it: one for each article."""
    groups: dict[tuple[object, ...], dict[str, Claim]] = defaultdict(dict)
    for claim in claims:
        groups[claim.value.number, claim.qualifier, claim.modality, claim.standing].setdefault(claim.article, claim)
    for group in groups.values():
        first, *others = group.values()
        agreeing = [first, *(c for c in others if compare(first, c).relation is Relation.AGREEMENT)]
        if len(agreeing) >= WITNESSES:
            yield agreeing


def _clusters(group: Sequence[Claim]) -> list[list[Claim]]:
    """The claims joined by a run of words: each cluster is one witness."""
    joined = _Joined()
    first_with: dict[tuple[str, ...], str] = {}
    for claim in group:
        joined.root(claim.id)
        for run in _runs(claim):
            joined.join(first_with.setdefault(run, claim.id), claim.id)
    clusters: dict[str, list[Claim]] = defaultdict(list)
    for claim in group:
        clusters[joined.root(claim.id)].append(claim)
    return list(clusters.values())


def _runs(claim: Claim) -> Iterator[tuple[str, ...]]:
    """Every run of `RUN` words of the sentence that holds the figure or touches it."""
    words = re.findall(r"\w+", stretch(claim).casefold())
    figure = re.findall(r"\w+", claim.figure_text.casefold())
    at = next((i for i in range(len(words)) if words[i : i + len(figure)] == figure), 0)
    for start in range(max(at + len(figure) - RUN, 0), min(at, len(words) - RUN) + 1):
        yield tuple(words[start : start + RUN])


class _Joined:
    """Which things belong together, directly or through others (union-find)."""

    __slots__ = ("_parents",)

    def __init__(self) -> None:
        self._parents: dict[str, str] = {}

    def root(self, thing: str) -> str:
        while self._parents.setdefault(thing, thing) != thing:
            self._parents[thing] = thing = self._parents[self._parents[thing]]
        return thing

    def join(self, one: str, other: str) -> None:
        first, second = sorted((self.root(one), self.root(other)))
        self._parents[second] = first


def _finding(told: Sequence[tuple[list[Claim], list[Claim]]], names: Mapping[str, str]) -> Finding:
    copy = told[0][1]
    articles = len(copy)
    more = f" and {len(told) - 1} more" if len(told) > 1 else ""
    agree = f"{articles} articles agree on “{copy[0].value.text}”{more} in one source's words"
    message = f"{agree}: {articles} articles, 1 source"
    lines = [
        f"“{c[0].value.text}” ({names[c[0].id]}): {len(g)} articles, independent witnesses: {len(_clusters(g))}"
        for g, c in told[:SHOWN]
    ]
    rest = f"; {len(told) - SHOWN} more" if len(told) > SHOWN else ""
    head = f"{', '.join(c.article for c in copy)} have {RUN} words in a row in common around the figure."
    return finding("COPY", copy, message, f"{head} {'; '.join(lines)}{rest}.")
