"""Pollsters: who asked. Two polls measure one thing in two ways, so whose poll a share is from narrows what it says."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.reading import LONGEST_SENTENCE, Context
from checker.cues import compiled
from checker.model import AsOf, Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["asked_by", "of_the_asked"]

POLLSTERS = (
    "Gallup", "Pew", "Ipsos", "YouGov", "Quinnipiac", "Rasmussen", "Morning Consult", "Opinium", "Survation", "ComRes", "Savanta",
    "Redfield", "Ifop", "Elabe", "Odoxa", "OpinionWay", "Forsa", "Infratest", "Allensbach", "Emnid", "CBOS", "IBRiS", "Levada",
    "VTsIOM", "KIIS", "Zogby", "SurveyUSA", "Datafolha", "Newspoll", "Angus Reid", "AtlasIntel", "Eurobarometer", "NORC", "Civiqs",
)  # fmt: skip
"""Houses that do nothing but ask: their name alone says whose poll it is. In "Reuters/Ipsos" it is theirs, too."""


def asked_by(draft: Draft) -> Draft:
    """The draft narrowed by the pollster that the sentence names nearest to the figure, else the last one named just before it;
    unchanged where none is named.
    """
    context = draft.context
    named = _named(context, context.sentence)
    if named:
        who, span = _joined(context, named) or min(named, key=lambda n: _apart(n[1], context.figure.span))
    else:
        named = [n for n in _named(context, Span(context.before().start, context.sentence.start)) if not _of_another(context, n[1])]
        if not named:
            named = _only_one(context)
        if not named:
            return draft
        who, span = named[-1]
    return draft.put("scope", tuple(sorted({*draft.scope, who})), f"asked by “{who}”", span)


LONGEST_STORY = 3000
"""Characters back and on in which one poll is told."""


def of_the_asked(draft: Draft) -> Draft:
    """The draft with the nation of those who were asked and with the days on which they were, where the text gives one of each."""
    context, reading = draft.context, draft.context.reading
    start, end = max(context.sentence.start - LONGEST_STORY, 0), context.sentence.end
    asked = [m for m in reading.beginning_in(reading.scan.names, start, end) if m.form == "demonym" and m.kind == "country"]
    if draft.subject is None and asked and len({m.entity for m in asked}) == 1:
        draft = draft.put("subject", asked[0].entity, f"“{asked[0].span.of(context.text)}” were asked", asked[0].span)
    if draft.as_of.basis in ("stated", "relative"):
        return draft
    told = list(_fieldwork().finditer(context.text, start, min(end + LONGEST_STORY, len(context.text))))
    if len(told) != 1 or _earlier().search(context.text, context.sentence.start, context.sentence.end):
        return draft
    times = reading.beginning_in(reading.scan.times, told[0].end() - 4, told[0].end() + 1)
    time = next((t for t in times if t.kind == "date" and t.interval is not None and t.interval.bounded), None)
    if time is None or time.interval is None:
        return draft
    words = time.span.of(context.text)
    found = AsOf(time.interval, words, "stated" if time.stated else "relative")
    return draft.put("as_of", found, f"“{told[0].group().strip()} {words}”: when they were asked", time.span)


@cache
def _fieldwork() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:poll|survey|questionnaire|interviews)\s(?:was|were)\s(?:carried\sout|conducted|taken|held|done|fielded|made)\s(?:\p{Ll}+\s){0,2}?(?=(?:on|from|between|in)\s)(?:on|from|between|in)\s",
        regex.VERSION1,
    )


def _of_another(context: Context, name: Span) -> bool:
    """ "In a similar poll by Gallup", "Gallup's earlier survey": not the one that the text goes on with."""
    return _other_poll().search(context.text, max(name.start - 40, 0), name.end + 20) is not None


@cache
def _other_poll() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:similar|earlier|previous|another|separate|comparable|older|rival)\s(?:\p{Ll}+\s)?(?:poll|survey)", regex.VERSION1
    )


@cache
def _earlier() -> regex.Pattern[str]:
    """Words of a sentence on another poll than the one whose days are told."""
    return pattern_of(r"\b(?:[Ee]arlier|ago|[Pp]revious(?:ly)?|[Ll]ast|before|similar|another)\b", regex.VERSION1)


def _only_one(context: Context) -> list[tuple[str, Span]]:
    """The one pollster of the story so far."""
    named = _named(context, Span(max(context.sentence.start - LONGEST_STORY, 0), context.sentence.start))
    named = [n for n in named if not _of_another(context, n[1])]
    return named if len({who for who, _ in named}) == 1 else []


def _apart(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def _joined(context: Context, named: list[tuple[str, Span]]) -> tuple[str, Span] | None:
    """ "38% in a Gallup poll and 43% in one by Ipsos": what is joined to the figure comes before what is merely near."""
    for who, span in named:
        if span.start > context.core.end and _joint().fullmatch(context.text, context.core.end, span.start):
            return who, span
    return None


@cache
def _joint() -> regex.Pattern[str]:
    return pattern_of(r",?\s(?:in|by|from|according\sto)\s(?:(?:an?|the|one|by|\p{Ll}+)\s){0,4}")


def _named(context: Context, stretch: Span) -> list[tuple[str, Span]]:
    """The pollsters of a stretch, in order."""
    found: dict[int, tuple[str, Span]] = {}
    for pattern in (_of_poll(), _by_name()):
        for match in pattern.finditer(context.text, stretch.start, stretch.end, overlapped=True):
            span = Span(*match.span("name"))
            if not _no_pollster(context, span):
                found.setdefault(span.end, (_house(span.of(context.text)), span))
    return [found[at] for at in sorted(found)]


def _house(name: str) -> str:
    """The pollster in a name: "Ipsos" of "Reuters/Ipsos", else the name without what it is; of two in the order of the alphabet."""
    house = _by_name().search(name)
    return house["name"] if house else "/".join(sorted(_kind_of_house().sub("", part) for part in compiled("[/–-]").split(name)))


def _no_pollster(context: Context, span: Span) -> bool:
    """ "A March poll", "a US survey", "the Biden poll": when, where or of whom, not who asked."""
    reading, near = context.reading, max(span.start - LONGEST_SENTENCE, 0)
    return (
        any(t.span.start <= span.start and span.end <= t.span.end for t in reading.beginning_in(reading.scan.times, near, span.end))
        or any(
            m.kind in ("country", "region", "person") and m.span.touches(span)
            for m in reading.beginning_in(reading.scan.names, near, span.end)
        )
        or _no_house().fullmatch(span.of(context.text)) is not None
    )


@cache
def _of_poll() -> regex.Pattern[str]:
    """ "A Reuters/Ipsos tracking poll", "a survey conducted by the University of X": the name that the poll has or is by."""
    name = r"(?P<name>\p{Lu}[\p{L}&.]*+(?:(?:[\s/–-]|\sof\s)\p{Lu}[\p{L}&]*+){0,4})"
    return pattern_of(
        rf"\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Ll]atest|[Nn]ew|[Rr]ecent)\s{name}(?:[’']s)?\s(?:\p{{Ll}}+\s){{0,2}}?(?:polls?|polling|surveys?)\b"
        rf"|\b(?:[Pp]olls?|[Ss]urveys?)\s(?:(?:carried\sout|\p{{Ll}}+)\s){{0,2}}?(?:by|from)\s(?:the\s)?{name}",
        regex.VERSION1,
    )


@cache
def _by_name() -> regex.Pattern[str]:
    names = "|".join(regex.escape(name, special_only=True) for name in POLLSTERS)
    return pattern_of(rf"(?<!\p{{L}})(?P<name>{names})(?!\p{{L}})", regex.VERSION1)


@cache
def _kind_of_house() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:News|Research(?:\sCent(?:er|re))?|University|College|Institute|Group|Poll|Polling)$")


@cache
def _no_house() -> regex.Pattern[str]:
    """Capitalised words before "poll" that are no name of a house."""
    return pattern_of(
        r"(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|\p{L}+day|New|Latest|National|Senate|House"
        r"|State|Federal|Exit|Opinion|Democratic|Republican|Labour|Conservative|European|Election|Presidential)"
        r"(?:\s(?:Opinion|Exit|Election|Tracking))?"
    )
