"""Attribution: who says the figure, and whether in their own words."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context, once
from checker.cues import Cues, words
from checker.model import Attribution, Because, Span
from checker.patterns import pattern_of

__all__ = ["attribution"]

_SAYS = Cues(
    words("""
        said, says, told, announced, added, stated, confirmed, revealed, claimed, noted, reported, estimated, emphasised,
        emphasized, expects, forecasts, projects, predicts, estimates, explained, wrote, argued, admitted, warned, insisted,
        remarked
    """)
)
"""Verbs of saying, as news uses them."""

_ACCORDING = Cues(("according to",))

_NOBODY = frozenset({"That", "This", "It", "There", "What"})
"""Words that open a sentence before "said" and are nobody: "That said, ..."."""

_LONGEST_NAME = 80
"""Characters that are looked at for a speaker beside a verb: name, title and office."""

_NAME = r"(?:(?:[Tt]he|[Aa]n?)\s)?(?:[\p{L}’'.-]++\s){0,5}?\p{Lu}[\p{L}’'.-]*+(?:\s(?:\p{Lu}[\p{L}’'.-]*+|of|and)){0,4}"
_GROUP = r"(?:officials|sources|police|authorities|reports|documents|a\ssenior\s\w+\sofficial|a\sspokes(?:man|woman|person))"


@cache
def _before_verb() -> regex.Pattern[str]:
    return pattern_of(rf"(?:^|[,”\"’.;]\s|\sas\s)(?P<speaker>{_NAME}|[Hh]e|[Ss]he|{_GROUP})\s(?:also\s|later\s)?$", regex.VERSION1)


@cache
def _after_verb() -> regex.Pattern[str]:
    """Inverted, behind a quotation: "... is taken,” said Mariusz Blaszczak"."""
    return pattern_of(rf"\s(?P<speaker>{_NAME})", regex.VERSION1)


@cache
def _after_according() -> regex.Pattern[str]:
    return pattern_of(rf"\s(?P<speaker>{_GROUP}|[^,.;:”“\"]{{2,60}})", regex.VERSION1)


@once
def attribution(context: Context) -> tuple[Attribution | None, Because | None]:
    """The speaker of the sentence, if it names one, and whether the figure stands inside quotation marks."""
    speaker = _according(context) or _saying(context)
    if speaker is None:
        return None, None
    name = speaker.of(context.text).rstrip(" .,’")
    speaker = Span(speaker.start, speaker.start + len(name))
    return Attribution(name, _quoted(context)), Because("attribution", name, "named as the source in the sentence", speaker, name)


def _according(context: Context) -> Span | None:
    hit = context.first(_ACCORDING, context.sentence)
    match = _after_according().match(context.text, hit.span.end, context.sentence.end) if hit else None
    return Span(*match.span("speaker")) if match else None


def _saying(context: Context) -> Span | None:
    text = context.text
    for hit in () if context.lacks(_SAYS) else _SAYS.all(text, context.sentence):
        start = max(context.sentence.start, hit.span.start - _LONGEST_NAME)
        match = _before_verb().search(text[start : hit.span.start])
        if match and match["speaker"] not in _NOBODY:
            return Span(start + match.start("speaker"), start + match.end("speaker"))
        if text[max(hit.span.start - 2, 0) : hit.span.start].rstrip()[-1:] in ("”", '"', "’"):
            inverted = _after_verb().match(text, hit.span.end, min(hit.span.end + _LONGEST_NAME, context.sentence.end))
            if inverted:
                return Span(*inverted.span("speaker"))
    return None


_PARAGRAPH = 5_000
"""Characters that are looked back for the beginning of a quotation: a text without line ends is not one paragraph."""


def _quoted(context: Context) -> bool:
    """True when more quotation marks have been opened than closed before the figure in its paragraph."""
    nearest = max(context.figure.span.start - _PARAGRAPH, 0)
    start = max(context.text.rfind("\n", nearest, context.figure.span.start) + 1, nearest)
    before = context.text[start : context.figure.span.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
