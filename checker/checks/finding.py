"""A check's finding: made in one place, so that every check grades, names and explains alike."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from checker.context import Reading
from checker.model import Claim, Finding, Severity, Span

__all__ = ["CODES", "finding"]

CODES = {
    "PERCENT": "A percentage is worked out again from the two values that stand with it.",
    "POINTS": "Percent and percentage points are told apart: from 4% to 4.7% is 0.7 points and 17.5 percent.",
    "TIMES": "“Doubled”, “halved”, “threefold” and the like are worked out again from the two values that stand with them.",
    "DIFFERENCE": "A difference is worked out again from the two values that stand with it.",
    "DIRECTION": "A figure that is said to rise or fall is compared with the one that it comes from.",
    "ORDER": "A figure that is said to lie above or below another is compared with it.",
    "SHARE": "A share is worked out again from the part and the whole that stand with it.",
    "PART": "A part is compared with the whole that it is taken from.",
    "WHOLE": "Shares of one whole are added up: together they cannot come to more than all of it.",
    "SUM": "Parts that the text adds up are added again.",
    "RANGE": "The two ends of a range are compared.",
    "CONVERSION": "A value given in two units is converted again.",
    "CURRENCY": "A sum given in two currencies is compared with the rate of the article's other conversions.",
    "WEEKDAY": "The day of the week is looked up for the date that stands with it.",
    "DATELINE": "The date that an article prints for itself is compared with the date that was given with it.",
    "DURATION": "A length of time is counted again from the two dates that stand with it.",
    "AGE": "An age is worked out again from the dates that stand with it.",
    "LIST": "A list is counted again where the text says how many there are.",
    "RANK": "A rank is compared with the names that the text puts before it.",
    "GRIM": "A percentage of a small count is tried against every whole number that it could stand for.",
    "TWICE": "A figure that the text gives twice, in the same words, is compared with itself.",
    "HEADLINE": "The figures of the headline are looked for in the text.",
    "OFFICE": "The offices that one article gives one person are compared.",
    "SPANS": "Lengths of time that run from one event are traced back to its start.",
}
"""Each code of a check and what is done under it. A failed check is an error, or a warning where it is less sure; info where it may
well be wrong, and for arithmetic that holds."""


def finding(
    code: str,
    severity: Severity,
    reading: Reading,
    spans: Iterable[Span],
    message: str,
    explanation: str,
    claims: Sequence[Claim],
) -> Finding:
    """A finding about the words at `spans`, placed at the first of them, with those of the article's `claims` that stand there.

    The id is made of the code, the article and the words from the first span to the last: it lasts when lines move.
    """
    places = sorted(spans)
    whole = Span(places[0].start, max(s.end for s in places))
    article = reading.article
    words = " ".join(whole.of(reading.text).split())
    digest = hashlib.blake2b(f"{code}\x1f{words}".encode("utf-8", "surrogatepass"), digest_size=5).hexdigest()
    line, column = article.lines.locate(whole.start)
    return Finding(
        id=f"{code}-{digest}",
        code=code,
        severity=severity,
        message=message,
        article=article.id,
        line=line,
        column=column,
        claims=tuple(c.id for c in claims if any(c.figure.touches(s) for s in places)),
        explanation=explanation,
    )
