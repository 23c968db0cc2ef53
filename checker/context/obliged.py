"""Obliged: what somebody should, needs to or must still do: "the council should build 300 homes", "needs to hire 40 nurses"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from checker.context.governing import definite
from checker.cues import Hit
from checker.expressions import Expression, expression
from checker.model import Kind, Qualifier, Span

if TYPE_CHECKING:
    from checker.context.reading import Context

__all__ = ["obliged"]

_KINDS = (Kind.COUNT, Kind.MONEY, Kind.PERCENT)


def obliged(context: Context) -> Hit | None:
    """The verb of duty whose act is to bring the figure about; None where that is known already ("should help the 300 clerks")."""
    if context.figure.kind not in _KINDS:
        return None
    found = context.search(_ought(), context.left.start, context.figure.span.start)
    if found is None or definite(context):
        return None
    if found["word"].startswith("must") and context.figure.qualifier is Qualifier.AT_LEAST:
        return None  # "must spend at least $3 billion" is a floor
    return Hit(Span(*found.span("word")), found["word"])


_ACTS = (
    r"(?:build|hire|recruit|train|find|raise|cut|spend|invest|send|deploy|provide|deliver|buy|order|create|save|reduce|increase|boost|add"
    r"|close|open|double|bring|produce|secure|replace|borrow|withdraw|contribute|construct|accept|admit|employ|make|set\saside)"
)
"""What is done once. Of other acts "must" tells a rule that is in force: "drivers must pay $300"."""

_NOT_TO_IT = (
    "from|with|after|about|against|because|that|who|which|whom|when|where|as|if|while|and|or|but|in|into|for|than|before|since"
)
_BETWEEN = rf"(?:\s(?!(?:{_NOT_TO_IT})\b)[\p{{L}}’'-]+){{0,6}}"
"""What may stand between the verb and its object or size."""


@cache
def _ought() -> Expression:
    adverb = r"(?:(?:also|now|first|then|still|\p{Ll}+ly)\s)?"
    return expression(
        r"(?<!\b(?:generally|usually|typically|often|always|normally|data|everything|all|tools|money|time|support|help|resources|what|votes|evidence)"
        r"\s(?:(?:we|you|they|he|she|it|I)\s)?)"
        rf"\b(?P<word>(?:should|ought\sto|needs?\sto)\s){adverb}(?:(?!(?:be|have|not|never|know|remember|expect|note|see)\b)\p{{Ll}}{{2,}}{_BETWEEN}"
        rf"|[^.;:]{{2,80}}?\sand\s{_ACTS}{_BETWEEN})\s$"
        rf"|\b(?P<word>(?:must|(?:has|have)\sto)\s){adverb}{_ACTS}{_BETWEEN}\s$"
    )
