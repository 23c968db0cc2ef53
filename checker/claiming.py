"""Claiming: the claim that a finished draft makes, with its quote, its place in the article and an id made of its content."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from msgspec.structs import replace

from checker.context import Context, Draft, attribution, standing
from checker.context.counted_by import counted_by
from checker.context.nested_places import within_of
from checker.context.printed_unit import printed_unit
from checker.matching import Match
from checker.model import AsOf, Aspect, Because, Claim, Interval, Modality, Span, Standing, Value

__all__ = ["claim_of"]


def claim_of(draft: Draft, match: Match) -> Claim:
    context, figure, rule = draft.context, draft.context.figure, match.rule
    article = context.reading.article
    speaker, speaker_why = attribution(context)
    counter, counter_why = counted_by(draft)
    stands, stands_why = (Standing.ASSERTED, None) if rule.answered else standing(context, draft.modality)
    span = _quote(context, draft.because)
    quote, sentence = span.of(context.text), context.sentence.of(context.text)
    number = figure.number if figure.number is not None else (figure.low if figure.low is not None else figure.high)
    assert number is not None, "a figure that is read has a number"  # noqa: S101 - the scanner's promise
    value = Value(draft.low, draft.high, figure.text, number, figure.grain or 0.0)
    as_of, until_why = _up_to_now(draft, article.published.interval)
    line, column = article.lines.locate(span.start)
    printed = Because("value", value.text, figure.notation, figure.numeral, value.text) if figure.notation else None
    return Claim(
        id=_id(article.id, rule.id, quote, sum([c.quote == quote and c.rule == rule.id for c in draft.earlier])),
        article=article.id,
        rule=rule.id,
        measure=draft.measure,
        subject=draft.subject,
        place=draft.place,
        scope=draft.scope,
        value=value,
        unit=draft.unit,
        qualifier=draft.qualifier,
        aspect=draft.aspect,
        modality=draft.modality,
        as_of=as_of,
        standing=stands,
        attribution=speaker,
        figure=figure.span,
        figure_text=figure.text,
        span=span,
        line=line,
        column=column,
        quote=quote,
        sentence=sentence,
        event=draft.event,
        happening=draft.happening,
        basis=draft.basis,
        episodic=rule.episodic,
        grows=rule.grows,
        family=rule.family,
        title=rule.title,
        published=article.published.interval,
        within=within_of(context.reading, draft.place),
        counted_by=counter,
        printed_unit=printed_unit(figure, draft.unit),
        because=(*draft.because, *(why for why in (printed, until_why, stands_why, speaker_why, counter_why) if why)),
    )


def _up_to_now(draft: Draft, published: Interval) -> tuple[AsOf, Because | None]:
    """ "Has killed 700 this year": what is counted up does not go on behind the day on which it is told."""
    time, now = draft.as_of, published.end
    told = draft.aspect is Aspect.CUMULATIVE and draft.modality in (Modality.ACTUAL, Modality.ESTIMATE)
    if not told or now is None or time.interval == published or not time.interval.covers(published) or time.interval.last == now:
        return time, None
    until = replace(time, interval=Interval(time.interval.start, now))
    return until, Because(
        "as_of", str(until.interval), f"“{time.text}”, as far as it had gone when this was published", None, time.text
    )


def _quote(context: Context, because: Iterable[Because]) -> Span:
    """The shortest stretch that states the claim: the figure with the words that gave measure, subject, place and time in its
    sentence.
    """
    start, end = context.core.start, context.core.end
    for b in because:
        if b.field in _STATED and b.span and context.sentence.covers(b.span):
            start, end = min(start, b.span.start), max(end, b.span.end)
    return Span(start, end)


_STATED = frozenset(("measure", "subject", "place", "as_of", "modality", "aspect"))
"""Fields of a claim whose words its quote has."""


def _id(article: str, rule: str, quote: str, ordinal: int) -> str:
    """Made of content, so that it survives edits elsewhere in the text; `ordinal` tells the same words said twice apart."""
    digest = hashlib.blake2b("\x1f".join((article, rule, quote, str(ordinal))).encode("utf-8", "surrogatepass"), digest_size=6)
    return digest.hexdigest()
