"""Polled: whose opinion a share is in an article on a poll: "55 percent speak out for it; the plan satisfies just 46 percent".

Those who were asked are said once, in the headline ("Germans' approval grows"). The shares after it are
theirs as well, whatever verb gives the answer.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

import regex

from checker.context.nested_places import Same
from checker.context.referents import names_in
from checker.model import Kind
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["of_the_polled"]

SINCE = 4
"""Sentences back in which a poll may have been spoken of."""

_ANSWER = "poll_share"


def of_the_polled(draft: Draft) -> Draft:
    """The draft of a share that nobody owns with the nation that was asked, where the passage tells a poll."""
    context = draft.context
    if draft.subject is not None or context.figure.kind is not Kind.PERCENT:
        return draft
    if draft.unit != "percent" or not (draft.measure == _ANSWER or draft.measure.startswith("other:")):
        return draft
    asked = _of_the_headline(Same(context.reading))
    if asked is None:
        return draft
    since = context.before(SINCE).start
    polled = any(c.measure == _ANSWER and c.figure.start >= since for c in draft.earlier)
    if not polled and _poll().search(context.text, since, context.sentence.end) is None:
        return draft
    if _of_money().match(context.text, context.figure.span.end) is not None:
        return draft
    if any(n.kind in ("country", "organisation") for n in names_in(context, context.figure.span.end, context.sentence.end)):
        return draft
    return draft.put("subject", asked, "the nation that the headline has polled")


@lru_cache(maxsize=4)
def _of_the_headline(same: Same) -> str | None:
    """The one nation whose people the headline speaks of: "Germans' approval grows"."""
    reading = same.reading
    if not reading.scan.sentences:
        return None
    named = {n.entity for n in reading.within(reading.scan.names, reading.scan.sentences[0].span) if n.form == "demonym"}
    return named.pop() if len(named) == 1 else None


@cache
def _poll() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:(?:opinion\s)?polls?\b(?!\s(?:station|tax))|polled|pollsters?|surveys?|surveyed|respondents|questionnaire|barometer)\b",
        regex.IGNORECASE,
    )


@cache
def _of_money() -> regex.Pattern[str]:
    return pattern_of(r"\sof\s(?:(?:its|the|their|all)\s)?(?:GDP|gross|budget|spending|revenue|sales|income|wages)\b")
