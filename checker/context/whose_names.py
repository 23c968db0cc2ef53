"""Whose names: the proper names that a stretch of a sentence prints, each with its entity and whether it owns what follows."""

from __future__ import annotations

from checker.context.cast import proper_names
from checker.context.name_shape import NO_NAME
from checker.context.reading import Context
from checker.cues import compiled
from checker.model import Kind, Mention, Span
from checker.reference import country_led_by

__all__ = ["Named", "is_name", "is_person", "mentions", "names_between"]


Named = tuple[str, Span]


def names_between(context: Context, start: int, end: int) -> list[tuple[Named, bool]]:
    """The proper names of a stretch with whether they own what follows, in order. What a table knows has its canonical name."""
    found: list[tuple[Named, bool]] = []
    for first, last, owner in proper_names(context.text, start, end):
        span = _trimmed(context, Span(first, last))
        # "CHF 1.2 billion" is no name, nor is the year of "the 2024 budget", nor the "European" of another figure's "European
        # currency units".
        sums = (context.figure, *(f for f in context.neighbours if f.kind is Kind.MONEY))
        if span is not None and not span.of(context.text).isdigit() and not any(f.span.touches(span) for f in sums):
            found.append(((_entity(context, span), span), owner))
    return found


def _trimmed(context: Context, span: Span) -> Span | None:
    """Without leading words that are no names: "In Texas", "The Bank"."""
    text = span.of(context.text)
    while text:
        first, _, rest = text.partition(" ")
        if first.lower().strip(".") not in NO_NAME and not (rest and first.endswith("-based")):
            break
        text = rest
    text = text.rstrip("’'")
    if (
        not text or len(text) == 1 or (text.isupper() and text.count(" ") > 2) or compiled(r"-\p{Ll}+$").search(text)
    ):  # a headline in capitals is no name
        return None
    start = context.text.find(text, span.start, span.end)
    return Span(start, start + len(text))


def _entity(context: Context, span: Span) -> str:
    """Who is named: a body or a person by the fullest name that the article gives them."""
    for name in context.reading.within(context.reading.cast, span):
        if name.span == span and name.kind in ("name", "organisation", "person") and not name.modifies:
            return name.entity
    for mention in mentions(context):
        if (mention.span.start <= span.start and span.end <= mention.span.end) or mention.span == span:
            # A capital in its own right is a city here, not its government.
            return mention.entity if mention.form != "capital" else span.of(context.text)
    return span.of(context.text)


def mentions(context: Context) -> tuple[Mention, ...]:
    return context.reading.within(context.reading.scan.names, context.sentence)


def is_name(context: Context, span: Span) -> bool:
    """A single capitalised word at the start of a sentence is a name if the text writes it so elsewhere, or a table knows it."""
    text = span.of(context.text)
    first = not context.text[context.sentence.start : span.start].strip(" “\"'‘")
    if not first or " " in text or any(c.isupper() for c in text[1:]) or any(m.span == span for m in mentions(context)):
        return True
    return context.reading.writes_within_a_sentence(text, span.start)


def is_person(context: Context, name: Named) -> bool:
    if country_led_by(name[0]):
        return True
    return any(m.kind == "person" and m.span.touches(name[1]) for m in mentions(context))
