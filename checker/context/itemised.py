"""Itemised: lists of places with a bare number each take from the line above them what is counted, whose and when.

"Soldiers stationed abroad, by host (June 2024):" stands above "- Chad: 3,640", "- Mali: 1,266". A reader carries it down the list.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import regex
from msgspec import structs

from checker.context.asked import asked_where, asked_whose
from checker.context.draft import Draft
from checker.context.force_meant import nation_of_troops
from checker.context.reading import Context
from checker.model import AsOf, Kind, Span
from checker.patterns import pattern_of
from checker.scan.lexicon import VERBS, is_plural, singular

__all__ = ["itemised", "told_by_its_list"]

ITEMS = 40
"""How many lines of a list are gone up at most to the line that leads it."""

LONGEST_ITEM = 120
"""Characters of a line that may be an item."""

_SOLDIERS = frozenset("troops soldiers servicemen personnel forces marines airmen".split())

_NO_COUNTS = frozenset(
    "hours days times pages links details figures results scores prices shares rates odds temperatures numbers points facts costs "
    "terms series billions millions thousands dollars euros pounds others hosts stories photos pictures".split()
)
"""Plurals that lead lists of something else than counts of themselves."""


_FINITE = frozenset("has have had are were is was who will would can could may might".split())


def itemised(context: Context) -> Context:
    """The same context, its bare number counting what the line above the list says, which stands as its `question`; unchanged
    where the figure stands in no such list.
    """
    figure = context.figure
    if figure.kind is not Kind.COUNT or figure.unit is not None or context.index == 0:
        return context
    sentence = context.sentence
    if sentence.end - sentence.start > LONGEST_ITEM or not _item().fullmatch(context.text, sentence.start, sentence.end):
        return context
    lead = _lead(context)
    unit = _counted(context.text, lead) if lead is not None else None
    return replace(context, figure=structs.replace(figure, unit=unit), question=lead) if unit else context


def told_by_its_list(draft: Draft) -> Draft:
    """The draft with what the line above its list says of all items: when it was, and whose soldiers stand in the lands listed."""
    lead, text = draft.context.question, draft.context.text
    if lead is None or text[lead.end - 1 : lead.end] == "?" or not _item().fullmatch(text, *_ends(draft.context.sentence)):
        return draft
    if draft.unit == "soldier" and draft.subject is not None and draft.subject == draft.place:
        draft = _forces(draft, lead)
    if draft.as_of.text is not None:
        return draft
    reading = draft.context.reading
    times = [t for t in reading.within(reading.scan.times, lead) if t.kind == "date" and t.interval is not None]
    if len(times) != 1 or times[0].interval is None:
        return draft
    said = times[0].span
    found = AsOf(times[0].interval, said.of(text), "stated" if times[0].stated else "relative")
    return draft.put("as_of", found, "the line above the list dates it", said)


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _forces(draft: Draft, lead: Span) -> Draft:
    """A list of soldiers by land is of those who send them, or of the hosts: whose they are the line above says."""
    if _sending().search(draft.context.text, lead.start, lead.end):
        where = asked_where(draft.context, ())
        return draft.put(
            "place", where.entity if where else None, "the list is of those who send them", where.span if where else lead
        )
    whose = asked_whose(draft.context, ())
    if whose is not None:
        return draft.put("subject", whose.entity, "the line above the list says whose they are", whose.span)
    nation = nation_of_troops(draft)
    if nation is not None and nation != draft.place:
        return draft.put("subject", nation, f"the list is of hosts, and the article counts the troops of {nation}", lead)
    return draft.put("subject", None, "the list is of hosts, and whose soldiers they are it does not say", lead)


def _lead(context: Context) -> Span | None:
    """The line above the list, where one more item stands beside this one."""
    sentences, text = context.reading.scan.sentences, context.text
    at = context.index - 1
    while at >= 0 and context.index - at <= ITEMS and _item().fullmatch(text, sentences[at].span.start, sentences[at].span.end):
        at -= 1
    if at < 0 or context.index - at > ITEMS:
        return None
    after = sentences[context.index + 1].span if context.index + 1 < len(sentences) else None
    if context.index - at == 1 and (after is None or not _item().fullmatch(text, after.start, after.end)):
        return None
    lead = sentences[at].span
    last = _footnotes().sub("", lead.of(text))[-1:]
    return lead if last and (last in ":)" or last.isalnum()) else None


def _counted(text: str, lead: Span) -> str | None:
    """What the items count: the noun that the line begins with, or of which it gives the number."""
    match = _noun().match(text, lead.start, lead.end)
    if match is None or _other_units().search(text, lead.start, lead.end):
        return None
    words = match["words"].lower().split()
    for at, low in enumerate(words):
        if words[at + 1 : at + 2] and words[at + 1] in _FINITE:
            return None  # a sentence, that tells something of them
        if low in _SOLDIERS:
            return "soldier"
        if is_plural(low) and low not in VERBS:
            return None if low in _NO_COUNTS else singular(low)
        if low in ("of", "in", "by", "at", "to", "from", "with"):
            return None
    return None


@cache
def _item() -> regex.Pattern[str]:
    """A bullet perhaps, a name, a colon or a dash, and a number that ends the line, with a footnote's mark or a bracket perhaps."""
    return pattern_of(
        r"\s*[-•*–▪■·]?\s*\p{Lu}[^\n:;\d–—]{1,40}?(?::|\s[–—-])\s(?:(?:about|some|around|roughly|over|nearly|more\sthan|up\sto|just|under)\s){0,2}"
        r"\d[\d,. ]*[*†‡]?(?:\s\([^()\n]{1,40}\))?[;,.]?\s*",
        regex.VERSION1,
    )


@cache
def _footnotes() -> regex.Pattern[str]:
    """The marks of footnotes at the end of a line: "abroad (2024):[3][4]"."""
    return pattern_of(r"(?:\s?\[\p{L}?\d{1,3}\]){1,4}$", regex.VERSION1)


@cache
def _sending() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:contribut\p{L}+|participa\p{L}+|sen[dt]\p{L}*|provid\p{L}+|pledg\p{L}+|from)\b", regex.IGNORECASE)


@cache
def _noun() -> regex.Pattern[str]:
    """The first words of the line, without what only says that they are counted."""
    return pattern_of(
        r"\W*(?:(?:the|total|estimated|number|numbers|count|list|how|many|where|of)\s){0,4}(?P<words>(?:[\p{L}.’'-]+\s?){1,5})",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _other_units() -> regex.Pattern[str]:
    return pattern_of(
        r"%|[$€£]|\b(?:per\s?cent|percent(?:age)?|share|dollars|euros|pounds|in\s(?:millions?|billions?|thousands?))\b",
        regex.IGNORECASE,
    )
