"""A reading: one article with its sentences, figures, names and times laid out, and each figure's place in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache

import regex

from checker.article import Article
from checker.context.clauses import clause_of, segments
from checker.context.coreference import resolve_all
from checker.context.roles import Actor, actors_of
from checker.model import Figure, Mention, Span, TimeExpression
from checker.scan import Scan

__all__ = ["Context", "Reading"]


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as the rules see it. `actors[i]` are the names and stand-ins of sentence i, with roles and resolved."""

    article: Article
    scan: Scan
    actors: tuple[tuple[Actor, ...], ...]
    _starts: tuple[int, ...]

    @classmethod
    def of(cls, article: Article, scan: Scan) -> Reading:
        names = scan.names
        starts = [m.span.start for m in names]
        rows = []
        for sentence in scan.sentences:
            here = names[bisect_left(starts, sentence.span.start) : bisect_left(starts, sentence.span.end)]
            rows.append(actors_of(scan.text, sentence.span, _places_and_bodies(here)))
        return cls(article, scan, resolve_all(rows), tuple(s.span.start for s in scan.sentences))

    @property
    def text(self) -> str:
        return self.scan.text

    def context(self, figure: Figure) -> Context:
        index = max(bisect_right(self._starts, figure.span.start) - 1, 0)
        sentence = self.scan.sentences[index].span if self.scan.sentences else Span(0, len(self.text))
        if not sentence.covers(figure.span):  # a figure in a gap between sentences (a furniture line)
            sentence = Span(min(sentence.start, figure.span.start), max(sentence.end, figure.span.end))
        return Context(self, figure, index, sentence, segments(self.text, sentence))


def _places_and_bodies(names: tuple[Mention, ...]) -> list[Mention]:
    """Persons are left out: they speak and decide, but a figure belongs to a country or a body."""
    return [m for m in names if m.kind != "person"]


@cache
def _phrase_end() -> regex.Pattern[str]:
    """Where the noun phrase that a figure opens ends: punctuation, a verb, a preposition other than in "of GDP"."""
    return regex.compile(
        r"""[.,;:()\[\]—–“”"!?]|\n
        |\s(?:that|which|who|is|was|are|were|be|been|will|has|have|had|would|should|could|may|might|must|in|on|by|for|from|to|at|as|and|or|but|with|represents?
             |of(?!\s(?:its\s|the\s|their\s)?(?:gdp|gross|national|economic|(?:\w+\s)?output))|than|into|over|while|\w{3,}ed)(?!\w)""",
        regex.VERBOSE | regex.IGNORECASE | regex.VERSION1,
    )


@dataclass(frozen=True, slots=True)
class Context:
    """One figure in its sentence: what a slot, a mood or a rule may look at."""

    reading: Reading
    figure: Figure
    index: int
    sentence: Span
    parts: tuple[Span, ...]

    @property
    def text(self) -> str:
        return self.reading.text

    @property
    def core(self) -> Span:
        """The figure with the noun that it counts."""
        noun = self.figure.noun
        if noun is None:
            return self.figure.span
        return Span(min(self.figure.span.start, noun.start), max(self.figure.span.end, noun.end))

    @property
    def clause(self) -> Span:
        return clause_of(self.parts, self.core)

    @property
    def left(self) -> Span:
        """The clause up to the figure."""
        return Span(min(self.clause.start, self.figure.span.start), self.figure.span.start)

    @property
    def right(self) -> Span:
        """The clause after the figure."""
        return Span(self.figure.span.end, max(self.clause.end, self.figure.span.end))

    @property
    def phrase(self) -> Span:
        """The noun phrase that the figure opens: "5% defence spending pledge", "4% of GDP", "30-day ceasefire"."""
        end = _phrase_end().search(self.text, self.figure.span.end, self.sentence.end)
        return Span(self.figure.span.start, max(end.start() if end else self.sentence.end, self.core.end))

    @property
    def actors(self) -> tuple[Actor, ...]:
        return self.reading.actors[self.index] if self.reading.actors else ()

    @property
    def times(self) -> tuple[TimeExpression, ...]:
        return tuple(t for t in self.reading.scan.times if self.sentence.covers(t.span))

    @property
    def neighbours(self) -> tuple[Figure, ...]:
        """The other figures of the sentence."""
        return tuple(f for f in self.reading.scan.figures if f is not self.figure and self.sentence.covers(f.span))

    def before(self, count: int = 2) -> Span:
        """The `count` sentences before this one, and it."""
        first = self.reading.scan.sentences[max(self.index - count, 0)].span.start if self.reading.scan.sentences else 0
        return Span(min(first, self.sentence.start), self.sentence.end)
