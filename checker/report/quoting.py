"""Quotes in their sentences, with the figure marked, and names for the articles they stand in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from checker.model import ArticleRow, Claim, Span
from checker.report import days, words
from checker.report.lines import one_line
from checker.report.numbers import claimed
from checker.report.outline import Piece, Quote, Reading, Role

__all__ = ["article_name", "quote"]

_AROUND = 400
"""Characters of a sentence kept on each side of a quote. News sentences are shorter; a broken file may be one endless sentence."""
_NAME = 70
"""Characters of an article's name, where its first line has to serve as one."""


def article_name(article: ArticleRow) -> str:
    """The title, or the beginning of the first line, or the id."""
    name = one_line(article.title or "")
    if not name:
        opening = article.text[: 10 * _NAME].splitlines()
        first = next((line for line in opening if any(c.isalpha() for c in line)), article.id)
        name = one_line(first)
    return name if len(name) <= _NAME else name[:_NAME].rsplit(" ", 1)[0] + " …"


def quote(said: Sequence[Claim], tag: str, about: str, articles: Mapping[str, tuple[int, ArticleRow]]) -> Quote:
    """A claim as its article prints it, once or, in the same words, several times. `articles` gives each article's number in the
    report by its id.
    """
    claim = said[0]
    number, article = articles.get(claim.article, (None, None))
    return Quote(
        tag=tag,
        about=about,
        value=one_line(claimed(claim)),
        mood=one_line(words.mood(claim)),
        when=days.span(claim.as_of.interval) if claim.as_of.interval.known else "time not known",
        pieces=pieces(claim, article),
        article=number,
        name=article_name(article) if article else one_line(claim.article),
        line=min(c.line for c in said),
        last=max(c.line for c in said),
        times=len(said),
        published=days.span(article.published.interval) if article and article.published.interval.known else "",
        speaker=_speaker(claim),
        readings=tuple(_readings(claim)),
    )


def _readings(claim: Claim) -> Iterator[Reading]:
    """Why each field is as it is. How the time is known is always told, also where no word of the text decided it."""
    if all(b.field != "as_of" for b in claim.because):
        when = days.span(claim.as_of.interval) if claim.as_of.interval.known else "not known"
        words_of_time = one_line(claim.as_of.text) if claim.as_of.text else None
        yield Reading(words.field("as_of"), when, words.AS_OF_BASIS[claim.as_of.basis], words_of_time)
    told: dict[tuple[str, str], list[tuple[str, str | None]]] = {}
    for b in claim.because:
        value, why = (days.in_words(x) if b.field == "as_of" else x for x in (b.value or "not stated", b.why))
        # What the reason quotes already is not quoted again beside it.
        heard = one_line(b.text) if b.text and f"“{b.text}”" not in why else None
        told.setdefault((b.field, words.plain(b.field, value)), []).append((one_line(why), heard))
    for (name, value), whys in told.items():
        *before, (last, heard) = whys
        said = (f"{why} (“{words_}”)" if words_ else why for why, words_ in before)
        yield Reading(one_line(words.field(name)), one_line(value), "; ".join((*said, last)), heard)


def pieces(claim: Claim, article: ArticleRow | None) -> tuple[Piece, ...]:
    """The sentence of a claim, cut at the ends of its quote and of its figure."""
    text, around = _sentence(claim, article)
    cuts = sorted({around.start, claim.span.start, claim.figure.start, claim.figure.end, claim.span.end, around.end})
    roles = [(_role(start, end, claim), start, end) for start, end in pairwise(cuts)]
    stretches = [(role, [*same]) for role, same in groupby(roles, key=lambda r: r[0])]
    return tuple(_piece(text, role, same[0][1], same[-1][2], at_start=same[0][1] == cuts[0]) for role, same in stretches)


def _role(start: int, end: int, claim: Claim) -> Role:
    stretch = Span(start, end)
    return "figure" if claim.figure.covers(stretch) else "quote" if claim.span.covers(stretch) else "context"


def _piece(text: str, role: Role, start: int, end: int, *, at_start: bool) -> Piece:
    words = text[start:end]
    return Piece(_flat(_shortened(words, at_start=at_start) if role == "context" else words), role)


def _sentence(claim: Claim, article: ArticleRow | None) -> tuple[str, Span]:
    """A text and the place of the claim's sentence in it, such that the claim's own offsets hold."""
    if article is None or claim.span.of(article.text) != claim.quote:
        # Without the article's text only the words that the claim carries are left; blanks keep its offsets true.
        return " " * claim.span.start + claim.quote, claim.span
    text = article.text
    at = text.rfind(claim.sentence, max(0, claim.span.start - len(claim.sentence)), claim.span.start + len(claim.sentence))
    if at < 0 or not claim.sentence:
        return text, claim.span
    return text, Span(min(at, claim.span.start), max(at + len(claim.sentence), claim.span.end))


def _shortened(text: str, *, at_start: bool) -> str:
    """What stands around a quote, cut where it is longer than any sentence, and saying so."""
    if len(text) <= _AROUND:
        return text
    left_out = f"[{len(text) - _AROUND:,} characters left out]"
    return f"{left_out} {text[-_AROUND:]}" if at_start else f"{text[:_AROUND]} {left_out}"


def _flat(text: str) -> str:
    """As `one_line`, but a blank at an end stays: the next piece follows."""
    if not text.strip():
        return " " if text else ""
    return (" " if text[0].isspace() else "") + one_line(text) + (" " if text[-1].isspace() else "")


def _speaker(claim: Claim) -> str | None:
    if claim.attribution is None:
        return None
    return f"{one_line(claim.attribution.speaker)}, {'quoted' if claim.attribution.quoted else 'reported'}"
