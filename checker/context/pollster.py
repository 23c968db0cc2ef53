"""Pollsters: who asked. Two polls measure one thing in two ways, so whose poll a share is from narrows what it says."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.reading import LONGEST_SENTENCE, Context
from checker.cues import compiled
from checker.model import Span

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["asked_by"]

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
        named = _named(context, Span(context.before().start, context.sentence.start))
        if not named:
            return draft
        who, span = named[-1]
    return draft.put("scope", tuple(sorted({*draft.scope, who})), f"asked by “{who}”", span)


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
    return regex.compile(r",?\s(?:in|by|from|according\sto)\s(?:(?:an?|the|one|by|\p{Ll}+)\s){0,4}")


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
    return regex.compile(
        rf"\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Ll]atest|[Nn]ew|[Rr]ecent)\s{name}(?:[’']s)?\s(?:\p{{Ll}}+\s){{0,2}}?(?:polls?|polling|surveys?)\b"
        rf"|\b(?:[Pp]olls?|[Ss]urveys?)\s(?:(?:carried\sout|\p{{Ll}}+)\s){{0,2}}?(?:by|from)\s(?:the\s)?{name}",
        regex.VERSION1,
    )


@cache
def _by_name() -> regex.Pattern[str]:
    names = "|".join(regex.escape(name, special_only=True) for name in POLLSTERS)
    return regex.compile(rf"(?<!\p{{L}})(?P<name>{names})(?!\p{{L}})", regex.VERSION1)


@cache
def _kind_of_house() -> regex.Pattern[str]:
    return regex.compile(r"\s(?:News|Research(?:\sCent(?:er|re))?|University|College|Institute|Group|Poll|Polling)$")


@cache
def _no_house() -> regex.Pattern[str]:
    """Capitalised words before "poll" that are no name of a house."""
    return regex.compile(
        r"(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|\p{L}+day|New|Latest|National|Senate|House"
        r"|State|Federal|Exit|Opinion|Democratic|Republican|Labour|Conservative|European|Election|Presidential)"
        r"(?:\s(?:Opinion|Exit|Election|Tracking))?"
    )
