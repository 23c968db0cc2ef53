"""A reading: one article with its sentences, figures, names and times laid out, and each figure's place in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache, wraps
from typing import Any, TypeVar

import regex
from msgspec.structs import replace

from checker.article import Article
from checker.context.cast import Name, cast_of
from checker.context.cast_index import CastIndex, index_of
from checker.context.clauses import before_an_aside, clause_of, segments
from checker.context.coreference import Resolved
from checker.context.dateline import past_dateline
from checker.context.forces import Force, forces_of
from checker.context.mentioned import places_and_bodies, thing, without_things
from checker.context.nearer_body import nearer_body
from checker.context.roles import Actor, actors_of
from checker.cues import Cues, Hit
from checker.expressions import Expression
from checker.lazy import lazy
from checker.model import Figure, Mention, Span, TimeExpression
from checker.patterns import ALONE, pattern_of, simply_folded
from checker.scan import Scan, scan
from checker.word_index import Index, Nearby, indexed

__all__ = ["LONGEST_SENTENCE", "Context", "Reading", "once", "once_a_stretch"]


_Placed = TypeVar("_Placed", Figure, TimeExpression, Mention, Name, Actor, Force)

LONGEST_SENTENCE = 400
"""Characters of a sentence that are looked at around a figure. News sentences end long before; a text without full stops must
not make each of its figures pay for all of it.
"""


@dataclass(frozen=True)
class Reading:
    """An article as the rules and the checks see it. What costs time is worked out when it is first asked for."""

    article: Article
    scan: Scan

    @classmethod
    def of(cls, article: Article) -> Reading:
        """The one pass over the article's text."""
        anchor = article.published.interval
        return cls(article, scan(article.text, article=article.id, lines=article.lines, anchor=anchor if anchor.known else None))

    def actors(self, index: int) -> tuple[Actor, ...]:
        """The names and stand-ins of one sentence, with roles and resolved."""
        return self._actors(index)

    @lazy
    def _actors(self) -> Callable[[int], tuple[Actor, ...]]:
        names = self.scan.names
        starts = [m.span.start for m in names]

        def of(index: int) -> tuple[Actor, ...]:
            sentence = self.scan.sentences[index].span
            here = names[
                bisect_left(starts, max(sentence.start, past_dateline(self.text, sentence))) : bisect_left(starts, sentence.end)
            ]
            return actors_of(self.text, sentence, places_and_bodies(self.text, sentence, here))

        resolved = Resolved(of)
        return cache(
            lambda index: self._allied(self._nearer(index, without_things(self.text, self.led_by_a_thing(index), resolved[index])))
        )

    def _nearer(self, index: int, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """The actors of a sentence; whom "its" stands for, where a body that no table has was named last."""
        return nearer_body(actors, index, self.scan.sentences, lambda stretch: self.within(self.cast, stretch))

    def _allied(self, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """ "The alliance", far from any name, in a text that speaks of NATO."""
        if not any(a.entity is None and a.stands_for == _GROUP for a in actors) or not self.kinds_of("NATO"):
            return actors
        return tuple(
            replace(a, entity="NATO", kind="group")
            if a.entity is None and a.stands_for == _GROUP and "alliance" in a.span.of(self.text).lower()
            else a
            for a in actors
        )

    def led_by_a_thing(self, index: int) -> bool:
        """Whether the sentence before is about a thing."""
        before = self.scan.sentences[index - 1].span if index > 0 else None
        return before is not None and thing().match(self.text, before.start, before.end, ALONE) is not None

    @lazy
    def forces(self) -> tuple[Force, ...]:
        """Every mention of troops or of one of their units, with whose and where it says they are."""
        return forces_of(self.text, [s.span for s in self.scan.sentences], self.actors)

    @lazy
    def cast(self) -> tuple[Name, ...]:
        """Every name of the text under the fullest name that the text gives, in order."""
        return cast_of(self.text, self.scan.names)

    @lazy
    def cast_index(self) -> CastIndex:
        """The same names by what stand-ins ask of them."""
        return index_of(self.text, self.cast)

    @lazy
    def understood(self) -> dict[Span, str | None]:
        """What bare numbers were understood to count (`checker.context.ellipsis`), as far as they have been asked for."""
        return {}

    @lazy
    def lent(self) -> dict[Span, str | None]:
        """The nouns that numbers without one have been lent (`lend_noun`): a number may take that of the one before, and so on."""
        return {}

    @lazy
    def answers(self) -> dict[object, Any]:
        """What has been worked out of its stretches, by function and stretch (`once_a_stretch`)."""
        return {}

    @lazy
    def _starts(self) -> tuple[int, ...]:
        return tuple(s.span.start for s in self.scan.sentences)

    @lazy
    def text(self) -> str:
        return self.scan.text

    def kinds_of(self, entity: str | None) -> AbstractSet[str]:
        """The kinds of names by which the text calls somebody or something ("country", "person"); none where it does not."""
        return self._kinds.get(entity or "", frozenset())

    @lazy
    def _kinds(self) -> dict[str, set[str]]:
        return _kinds(self.scan.names)

    def bearers_of(self, surname: str) -> AbstractSet[str]:
        """The persons of the text whose names end so."""
        return self._bearers.get(surname, frozenset())

    @lazy
    def _bearers(self) -> dict[str, set[str]]:
        bearers: dict[str, set[str]] = {}
        for name in self.scan.names:
            if name.kind == "person":
                bearers.setdefault(name.entity.rsplit(" ", 1)[-1], set()).add(name.entity)
        return bearers

    def cast_kinds_of(self, entity: str | None) -> AbstractSet[str]:
        """The same of the names of the cast, "name" for those of unknown kind."""
        return self._cast_kinds.get(entity or "", frozenset())

    @lazy
    def _cast_kinds(self) -> dict[str, set[str]]:
        return _kinds(self.cast)

    def beginning_in(self, things: tuple[_Placed, ...], start: int, end: int) -> tuple[_Placed, ...]:
        """Those of the figures, times or names, in the order of the text, that begin in `text[start:end]`."""
        starts = self._starts_of(things)
        first = bisect_left(starts, start)
        return things[first : bisect_left(starts, end, lo=first)]

    def _starts_of(self, things: tuple[_Placed, ...]) -> list[int]:
        """Where things begin, kept with them: the same few rows are looked up in all the time."""
        kept = self._known_starts.get(id(things))
        if kept is None:
            kept = self._known_starts[id(things)] = (things, [t.span.start for t in things])
        return kept[1]

    @lazy
    def _known_starts(self) -> dict[int, tuple[object, list[int]]]:
        return {}

    def within(self, things: tuple[_Placed, ...], span: Span) -> tuple[_Placed, ...]:
        """Those of the figures or times, in the order of the text, that lie inside a span."""
        end = span.end
        return tuple([t for t in self.beginning_in(things, span.start, end) if t.span.end <= end])

    @lazy
    def _segments(self) -> Callable[[tuple[int, int]], tuple[Span, tuple[Span, ...]]]:
        """A sentence with its clauses, which all of its figures ask for."""
        return cache(lambda at: ((sentence := Span(*at)), segments(self.text, sentence)))

    def writes_within_a_sentence(self, word: str, at: int) -> bool:
        """True where the text around a place has this word behind another one or a comma, not only where a sentence begins."""
        return self._within_a_sentence((word, at // _AROUND))

    @lazy
    def _within_a_sentence(self) -> Callable[[tuple[str, int]], bool]:
        return cache(lambda asked: _goes_on_with(self.text, asked[0], (asked[1] - 1) * _AROUND, (asked[1] + 2) * _AROUND))

    def sentence_at(self, place: int) -> int:
        """The index of the sentence in which, or behind which, a place of the text lies."""
        return max(bisect_right(self._starts, place) - 1, 0)

    def context(self, figure: Figure) -> Context:
        index = self.sentence_at(figure.span.start)
        sentence = self.scan.sentences[index].span if self.scan.sentences else Span(0, len(self.text))
        # A figure in a gap between sentences (a furniture line) widens the nearest one, and so does its noun where a line without
        # end was cut between the two; a sentence without end is cut around the figure.
        last = max(figure.span.end, figure.noun.end if figure.noun else 0)
        start = max(min(sentence.start, figure.span.start), figure.span.start - LONGEST_SENTENCE)
        end = min(max(sentence.end, last), figure.span.end + LONGEST_SENTENCE)
        return Context(self, self.text, figure, index, *self._segments((start, end)))


_GROUP = frozenset({"group"})


def _kinds(names: Iterable[Mention | Name]) -> dict[str, set[str]]:
    kinds: dict[str, set[str]] = {}
    for name in names:
        kinds.setdefault(name.entity, set()).add(name.kind)
    return kinds


_AROUND = 50_000
"""Characters, more than articles have: a book must not be searched through for each of its figures."""


def _goes_on_with(text: str, word: str, start: int, end: int) -> bool:
    at = text.find(word, max(start, 0), end)
    while at >= 0:
        before = text[max(at - 2, 0) : at]
        if (
            before[-1:] == " "
            and (before[0].islower() or before[0] == ",")
            and not text[at + len(word) : at + len(word) + 1].isalnum()
        ):
            return True
        at = text.find(word, at + 1, end)
    return False


_Answer = TypeVar("_Answer")


def once(function: Callable[[Context], _Answer]) -> Callable[[Context], _Answer]:
    """The same function, which works its answer out once for each figure: several rules try the same one."""

    @wraps(function)
    def asked(context: Context) -> _Answer:
        answers = context.answers
        if function not in answers:  # mostly: an exception costs as much as some of the answers
            answers[function] = function(context)
        answer: _Answer = answers[function]
        return answer

    return asked


def once_a_stretch(function: Callable[[Reading, Span], _Answer]) -> Callable[[Reading, Span], _Answer]:
    """The same function, which works its answer out once for each stretch: the figures of a sentence ask the same of it."""

    @wraps(function)
    def asked(reading: Reading, span: Span) -> _Answer:
        answers, key = reading.answers, (function, span.start, span.end)
        if key not in answers:
            answers[key] = function(reading, span)
        answer: _Answer = answers[key]
        return answer

    return asked


@cache
def _phrase_end(simple: bool) -> regex.Pattern[str]:
    """Where the noun phrase that a figure opens ends: punctuation, a verb, a preposition other than in "of GDP"."""
    return (simply_folded if simple else pattern_of)(
        r"""[.,;:()\[\]—–“”"!?]|\n
        |\s(?:that|which|who|is|was|are|were|be|been|will|has|have|had|would|should|could|may|might|must|in|on|by|for|from|to|at|as|and|or|but|with|represents?
             |of(?!\s(?:its\s|the\s|their\s)?(?:gdp|gross|national|economic|(?:\w+\s)?output))|than|into|over|while|after|before|when|because|since|amid|despite|\w{3,}ed)(?!\w)""",
        regex.VERBOSE | regex.IGNORECASE | regex.VERSION1,
    )


@dataclass(frozen=True)
class Context:
    """One figure in its sentence: what a slot, a mood or a rule may look at."""

    reading: Reading
    text: str
    figure: Figure
    index: int
    sentence: Span
    parts: tuple[Span, ...]
    lender: Figure | None = None
    """The figure before whose noun this one counts, where its own is left out: see `checker.context.ellipsis`."""
    question: Span | None = None
    """The question that the figure answers: see `checker.context.asked`."""
    answers: dict[object, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What has been worked out of it, by the function that did (`once`)."""

    @lazy
    def core(self) -> Span:
        """The figure with the noun that it counts."""
        noun = self.figure.noun
        if noun is None:
            return self.figure.span
        return Span(min(self.figure.span.start, noun.start), max(self.figure.span.end, noun.end))

    @lazy
    def clause(self) -> Span:
        return clause_of(self.parts, self.core)

    def lacks(self, cues: Cues | Expression) -> bool:
        """True where it is known at once that none of the words stands in the sentence or in the figure's clause."""
        needs, near = cues.needs, self.nearby
        return bool(needs) and needs[-1] < near.size and near.numbers.isdisjoint(needs)

    def first(self, cues: Cues, span: Span) -> Hit | None:
        """The first of the words in a stretch of the sentence or of the figure's clause."""
        return None if self.lacks(cues) else cues.first(self.text, span)

    def last(self, cues: Cues, span: Span) -> Hit | None:
        """The last of them."""
        return None if self.lacks(cues) else cues.last(self.text, span)

    def search(self, expression: Expression, start: int, end: int) -> regex.Match[str] | None:
        """The first match in a stretch of the sentence or of the figure's clause."""
        near = self.nearby
        if (expression.number < near.size and expression.number not in near.numbers) or not expression.anchor.has_more(
            self.words, start, end
        ):
            return None
        return (expression.simple if self.words.simple else expression.pattern).search(self.text, start, end, ALONE)

    def match(self, expression: Expression, start: int, end: int) -> regex.Match[str] | None:
        """The match that begins at `start`, in a stretch of the sentence or of the figure's clause."""
        near = self.nearby
        if (expression.number < near.size and expression.number not in near.numbers) or not expression.anchor.has_more(
            self.words, start, end
        ):
            return None
        return (expression.simple if self.words.simple else expression.pattern).match(self.text, start, end, ALONE)

    @lazy
    def nearby(self) -> Nearby:
        """Which words may stand in the sentence, or in what of the clause lies outside of it: a noun behind a cut."""
        return self.words.near(min(self.clause.start, self.sentence.start), max(self.clause.end, self.sentence.end))

    @lazy
    def words(self) -> Index:
        """Where the words of the lists stand in the text."""
        return indexed(self.text)

    @lazy
    def left(self) -> Span:
        """The clause up to the figure; in "by 300 (2%) to 9,000" it goes on behind the brackets."""
        start = min(self.clause.start, self.figure.span.start)
        start = before_an_aside(self.text, self.parts, self.sentence, start)
        return Span(start, self.figure.span.start)

    @lazy
    def right(self) -> Span:
        """The clause after the figure."""
        return Span(self.figure.span.end, max(self.clause.end, self.figure.span.end))

    @lazy
    def phrase(self) -> Span:
        """The noun phrase that the figure opens: "5% defence spending pledge", "4% of GDP", "30-day ceasefire"."""
        end = _phrase_end(self.words.simple).search(self.text, self.figure.span.end, self.sentence.end, ALONE)
        return Span(self.figure.span.start, max(end.start() if end else self.sentence.end, self.core.end))

    @lazy
    def actors(self) -> tuple[Actor, ...]:
        here = self.reading.actors(self.index) if self.reading.scan.sentences else ()
        return self.reading.within(here, self.sentence)

    @lazy
    def times(self) -> tuple[TimeExpression, ...]:
        return self.reading.within(self.reading.scan.times, self.sentence)

    @lazy
    def neighbours(self) -> tuple[Figure, ...]:
        """The other figures of the sentence."""
        return tuple(f for f in self.reading.within(self.reading.scan.figures, self.sentence) if f is not self.figure)

    def before(self, count: int = 2) -> Span:
        """The `count` sentences before this one, and it; of sentences without end only what lies near."""
        first = self.reading.scan.sentences[max(self.index - count, 0)].span.start if self.reading.scan.sentences else 0
        nearest = self.sentence.start - 2 * count * LONGEST_SENTENCE
        return Span(min(max(first, nearest), self.sentence.start), self.sentence.end)
