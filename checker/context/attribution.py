"""Attribution: who says the figure, and whether in their own words."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context
from checker.model import Attribution, Because, Span

__all__ = ["attribution"]

_SAYS = (
    "said|says|told|announced|added|stated|confirmed|revealed|claimed|noted|reported|estimated|emphasi[sz]ed|explained|wrote|argued"
    "|admitted|warned|insisted|remarked"
)
"""Verbs of saying, as news uses them."""

_NAME = r"(?:(?:[Tt]he|[Aa]|[Aa]n)\s)?(?:[\p{L}’'.-]+\s){0,5}?\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,4}"


@cache
def _patterns() -> tuple[regex.Pattern[str], ...]:
    title = r"(?:officials|sources|police|authorities|reports|documents|a\ssenior\s\w+\sofficial|a\sspokes(?:man|woman|person))"
    return (
        regex.compile(
            rf"\b[Aa]ccording\sto\s(?P<speaker>{title}|a\s\w+\sfrom\s[^,.;”\"]{{3,60}}|(?:the\s|an?\s)?[^,.;:”“\"]{{2,60}})",
            regex.VERSION1,
        ),
        regex.compile(
            rf"(?:^|[,”\"’]\s|\.\s)(?:as\s)?(?P<speaker>{_NAME}|[Hh]e|[Ss]he|{title})\s(?:also\s|later\s)?(?:{_SAYS})\b",
            regex.VERSION1,
        ),
        regex.compile(
            rf"(?P<speaker>{_NAME}|{title})\s(?:also\s|later\s)?(?:{_SAYS})\b(?:\s(?:that|on|in|late|earlier))?", regex.VERSION1
        ),
    )


_NOBODY = frozenset({"That", "This", "It", "There", "What"})
"""Words that open a sentence before "said" and are nobody: "That said, ..."."""


def attribution(context: Context) -> tuple[Attribution | None, Because | None]:
    """The speaker of the sentence, if it names one, and whether the figure stands inside quotation marks."""
    quoted = _quoted(context)
    for found in _patterns():
        match = found.search(context.text, context.sentence.start, context.sentence.end)
        if match:
            span = Span(*match.span("speaker"))
            if span.of(context.text) in _NOBODY:
                continue
            speaker = span.of(context.text).strip()
            return Attribution(speaker, quoted), Because(
                "attribution", speaker, "named as the source in the sentence", span, speaker
            )
    return None, None


def _quoted(context: Context) -> bool:
    """True when more quotation marks have been opened than closed before the figure in its paragraph."""
    start = context.text.rfind("\n", 0, context.figure.span.start) + 1
    before = context.text[start : context.figure.span.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
